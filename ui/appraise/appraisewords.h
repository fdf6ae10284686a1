// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/appraisal.h"
#include "domain/requestquota.h"

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// Why a vehicle could not be looked up, in a sentence that says what to do.
QString lookUpWords(const domain::ApiError &error, const domain::VehicleQuestion &question);
/// The same for a valuation.
QString valuationWords(const domain::ApiError &error);
/// "13 of 100 valuations of this month are used."; empty where nothing was told.
QString valuationQuota(const domain::RequestQuota &quota, const models::Formatting &formatting);
/// "ABC123 · New Zealand · looked up 3 Nov by Grace".
QString whenceText(const domain::Appraisal &appraisal, const models::Formatting &formatting);
/// "3 Nov at 48,000 km, condition 3, average"
QString valuedText(const domain::Valuation &valuation, const models::Formatting &formatting);

} // namespace forecourt::ui
