// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/customer.h"

#include <QList>
#include <QMap>

#include <array>

namespace forecourt::proofs {

// Values and outbox rows, as the history's referee looks at them: without the product's help.

inline constexpr std::array Fields{
    domain::CustomerField::Notes,
    domain::CustomerField::Tags,
    domain::CustomerField::Preferences,
    domain::CustomerField::IsVip,
};
inline const QString Types = QStringLiteral("vehicleTypes");

/// A person's view of a value: lines, tags, keys.
using Parts = QMap<QString, QJsonValue>;
Parts partsOf(domain::CustomerField field, const QJsonValue &value);
QJsonValue partOf(domain::CustomerField field, const QJsonValue &value, const QString &part);

bool isOpen(const domain::Change &row);
bool isPending(const domain::Change &row);
QList<domain::Change *> rowsOf(QList<domain::Change> &rows, domain::CustomerField field,
                               bool (*wanted)(const domain::Change &));
/// Whether a row stands for a wish: it does that, and its base has it not. In a conflict a person
/// sees ours beside theirs, whatever it began from.
bool standsFor(const domain::Change &row, const QString &part, const QJsonValue &wanted);

QString text(const QJsonValue &value);
QString describe(const domain::Change &row);

} // namespace forecourt::proofs
