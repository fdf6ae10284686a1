// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QCoreApplication>

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
    return currency.isEmpty() ? number : QString(currency + u' ' + number);
}

// One decimal, and none where it would be a zero.
QString rounded(double number, const QLocale &locale)
{
    const double tenths = std::round(number * 10.0);
    return locale.toString(tenths / 10.0, 'f', std::fmod(tenths, 10.0) == 0.0 ? 0 : 1);
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
    double number = locale.toDouble(cleaned, &ok);
    // Western digits are typed in every country.
    if (!ok)
        number = double(cleaned.toLongLong(&ok));
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
        const char *pattern;
    };
    static constexpr Step Steps[] = {
        { 1e12, QT_TRANSLATE_NOOP("Domain", "%1 T") },
        { 1e9, QT_TRANSLATE_NOOP("Domain", "%1 B") },
        { 1e6, QT_TRANSLATE_NOOP("Domain", "%1 M") },
        { 1e3, QT_TRANSLATE_NOOP("Domain", "%1 K") },
    };
    constexpr double SmallestShortened = 1e4;
    const double units = double(minor) / 100.0;
    for (const Step &step : Steps) {
        // Half a tenth below the step is shown as the step: "1 M", not "1,000 K".
        const bool reaches = std::abs(units) >= step.size * 0.99995;
        if (!reaches || std::abs(units) < SmallestShortened)
            continue;
        const QString pattern = QCoreApplication::translate("Domain", step.pattern);
        return withCurrency(currency, pattern.arg(rounded(units / step.size, locale)));
    }
    return withCurrency(currency, locale.toString(qint64(std::llround(units))));
}

} // namespace forecourt::domain
