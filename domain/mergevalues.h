// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace forecourt::domain {

/// Theirs in their order without what we removed, then what we added. Compared without case.
QJsonArray mergedTags(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs);
/// Key by key; the keys of objects within are merged in the same way, once.
FieldMerge mergedPreferences(const QJsonObject &base, const QJsonObject &ours,
                             const QJsonObject &theirs);

} // namespace forecourt::domain
