// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace forecourt::models {

/// How numbers, money and times are written for people: by locale, with the connection's
/// currency and mileage unit. What is not known is an em dash.
struct Formatting
{
    QLocale locale;
    QString currency = QStringLiteral("KES"); ///< ISO 4217
    QString mileageUnit = QStringLiteral("km");

    static QString notKnown(); ///< "—"

    QString number(std::optional<qint64> value) const;
    QString decimal(double value, int digits) const;
    QString percent(double share) const; ///< 0.041 gives "4 %"
    QString money(std::optional<domain::Amount> amount) const; ///< "KES 4,850,000"
    QString shortMoney(std::optional<domain::Amount> amount) const; ///< "KES 4.9 M"
    /// "KES 3,000,000 to 5,500,000", "from …", "up to …", or the em dash.
    QString moneyRange(std::optional<domain::Amount> min, std::optional<domain::Amount> max) const;
    QString mileage(std::optional<qint64> value) const; ///< "48,000 km"

    /// In this machine's time zone. "12 Oct" within the year of `now`, else "12 Oct 2025".
    QString date(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime()) const;
    QString longDate(const QDateTime &at) const; ///< "12 October 2026"
    QString dateTime(const QDateTime &at) const; ///< date and time of day, short
    QString time(const QDateTime &at) const; ///< time of day
    QString timeWithSeconds(const QDateTime &at) const;
    /// "just now", "5 minutes ago", "yesterday", "41 days ago", "in 3 days", "2 years ago".
    QString ago(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime()) const;
    QString days(int count) const; ///< "12 d", for badges
    QString daysLong(int count) const; ///< "12 days"
    QString duration(qint64 milliseconds) const; ///< "240 ms", "1.4 s"
    QString bytes(qint64 count) const; ///< "12.4 kB"
    QString list(const QStringList &items) const; ///< "SUV, Sedan", by locale's comma

    friend bool operator==(const Formatting &, const Formatting &) = default;
};

/// A range keeps its order, low before high, also in a window that runs from right to left.
QString leftToRight(const QString &range);

} // namespace forecourt::models
