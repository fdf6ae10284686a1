// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "page/page.h"

namespace forecourt::sync {
class BulkEdit;
}

namespace forecourt::ui {

/// How many of those that were chosen change, and what sending it will cost.
QString planSentence(const PageContext &context, int changed, int chosen);
/// Why it did not come to its end, and how far it came.
QString stoppedSentence(const sync::BulkEdit &edit, const domain::ApiError &error);
/// Says that all was saved, with "Undo"; and once it was taken back, `undone` or what was not.
void tellSaved(const PageContext &context, sync::BulkEdit &edit, const QString &done,
               const QString &undone);

} // namespace forecourt::ui
