// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace forecourt::sandbox {

/** The vehicles that AutoGrab knows, computed from a seed each time one is asked for. */
class Cars
{
public:
    Cars(quint64 seed, qint64 today);

    /** Every plate leads to one of them, the same each time. */
    int indexOfPlate(const QByteArray &plate) const;
    std::optional<int> indexOfId(const QByteArray &id) const;
    QByteArray id(int index) const;
    /** As AutoGrab describes it: many fields are null, some are in no document. */
    QJsonObject vehicle(int index) const;
    /** How the road authority describes it. */
    QJsonObject upstream(int index) const;
    /** In New Zealand dollars, after so many kilometres. */
    int retailPrice(int index, qint64 kms) const;

private:
    int yearOf(int index) const;

    quint64 m_seed;
    int m_thisYear;
};

} // namespace forecourt::sandbox
