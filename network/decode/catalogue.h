// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"

namespace forecourt::network {

std::optional<domain::Brand> brandFromJson(const QJsonObject &row);
std::optional<CarStrelClient::BrandDetail> brandDetailFromJson(const QJsonObject &row);
std::optional<domain::VehicleModel> modelFromJson(const QJsonObject &row);
std::optional<domain::BodyType> bodyTypeFromJson(const QJsonObject &row);
std::optional<domain::Engine> engineFromJson(const QJsonObject &row);
std::optional<domain::Generation> generationFromJson(const QJsonObject &row);
std::optional<domain::Trim> trimFromJson(const QJsonObject &row);

} // namespace forecourt::network
