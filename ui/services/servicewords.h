// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "models/formatting.h"
#include "theme/tokens.h"

#include <QString>

namespace forecourt::ui {

QString titleOf(const domain::ApiSystem &system);
QString titleOf(const domain::ApiEnvironment &environment);

/// A badge's word and tone: production is never mistaken for a place to try things out.
struct EnvironmentMark
{
    QString word;
    Tone tone;
};
EnvironmentMark markOf(const domain::ApiService &service);
EnvironmentMark markOf(const domain::ApiEnvironment &environment);

/// "AutoGrab · Production · nz"
QString placeOf(const domain::ApiService &service);
QString keyWords(const domain::ApiService &service, const models::Formatting &formatting);
/// "Authorization: Bearer …"
QString headerWords(const domain::AuthScheme &auth);

} // namespace forecourt::ui
