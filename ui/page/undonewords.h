// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/undone.h"

namespace forecourt::ui {

/// What became of taking a step back: `whole` where all of it was; else how much was not, and why.
QString takenBackWords(const domain::Result<domain::Undone> &result, const QString &whole);
/// The same of doing it again.
QString doneAgainWords(const domain::Result<domain::Undone> &result, const QString &whole);

} // namespace forecourt::ui
