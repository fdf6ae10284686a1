// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr double Largest = 90e12;

std::optional<Amount> fromNumber(double number)
{
    if (!std::isfinite(number) || std::abs(number) > Largest)
        return {};
    return Amount{ qint64(std::llround(number * 100.0)) };
}

QString withCurrency(const QString &currency, const QString &number)
{
    // The space does not break, so that a code never stands alone at the end of a line.
    return currency.isEmpty() ? number : QString(currency + QChar(QChar::Nbsp) + number);
}

QString exactText(qint64 minor, const QLocale &locale)
{
    const qint64 units = minor / 100;
    const qint64 rest = std::abs(minor % 100);
    QString text = locale.toString(std::abs(units));
    if (rest != 0) {
        const QString zero = locale.zeroDigit();
        text += locale.decimalPoint() + (rest < 10 ? zero : QString()) + locale.toString(rest);
    }
    return minor < 0 ? QString(locale.negativeSign() + text) : text;
}

} // namespace

std::optional<Amount> Amount::fromJson(const QJsonValue &value)
{
    if (value.isDouble())
        return fromNumber(value.toDouble());
    if (!value.isString())
        return {};
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok ? fromNumber(number) : std::nullopt;
}

std::optional<Amount> Amount::fromText(QStringView text, const QLocale &locale)
{
    QString cleaned = text.trimmed().toString();
    cleaned.remove(QChar::Nbsp);
    cleaned.remove(QChar(0x202f));
    cleaned.remove(u' ');
    bool ok = false;
    const double number = locale.toDouble(cleaned, &ok);
    return ok ? fromNumber(number) : std::nullopt;
}

QString Money::toString(const QLocale &locale) const
{
    return withCurrency(currency, exactText(minor, locale));
}

QString Money::toShortString(const QLocale &locale) const
{
    struct Step
    {
        double size;
        QLatin1StringView suffix;
    };
    static constexpr Step Steps[] = {
        { 1e12, "T"_L1 }, { 1e9, "B"_L1 }, { 1e6, "M"_L1 }, { 1e4, "K"_L1 }
    };
    const double units = double(minor) / 100.0;
    for (const Step &step : Steps) {
        if (std::abs(units) < step.size)
            continue;
        const double divisor = step.suffix == "K"_L1 ? 1e3 : step.size;
        const QString number = locale.toString(units / divisor, 'f', 1);
        return withCurrency(currency, number + QChar(QChar::Nbsp) + step.suffix);
    }
    return withCurrency(currency, locale.toString(qint64(std::llround(units))));
}

} // namespace forecourt::domain
