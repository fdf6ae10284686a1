// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QString;
class QTextDocument;

namespace forecourt::domain {
struct Appraisal;
}

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// An appraisal on paper: the vehicle, what it was valued at and what is asked, and lines to fill
/// in by hand. Needs no network.
std::unique_ptr<QTextDocument> makeAppraisalSheet(const domain::Appraisal &appraisal,
                                                  const QString &dealership,
                                                  const models::Formatting &formatting);

} // namespace forecourt::ui
