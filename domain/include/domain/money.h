// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace forecourt::domain {

/// An amount as the API sends it: a bare number without a currency, kept in hundredths so that
/// sums are exact.
struct Amount
{
    qint64 hundredths = 0;

    /// Nothing for what is not a finite number within ±90 trillion.
    static std::optional<Amount> fromJson(const QJsonValue &value);
    static std::optional<Amount> fromText(QStringView text, const QLocale &locale);
    /// The number as the API writes it.
    double toNumber() const { return double(hundredths) / 100.0; }
    friend auto operator<=>(const Amount &, const Amount &) = default;
};

/// An amount in the dealership's currency, which is a setting: the API names none.
struct Money
{
    qint64 minor = 0; ///< hundredths of the currency's unit, also where it has no minor unit
    QString currency; ///< ISO 4217, such as "KES"

    Money() = default;
    Money(Amount amount, QString code)
        : minor(amount.hundredths)
        , currency(std::move(code))
    {
    }
    /// "KES 4,850,000", digits and separators by locale; hundredths only where there are any.
    QString toString(const QLocale &locale) const;
    /// "KES 4.9 M" for tiles.
    QString toShortString(const QLocale &locale) const;
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace forecourt::domain
