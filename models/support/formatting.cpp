// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formatting.h"

#include <QGuiApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Formatting", source, nullptr, n);
}

QLocale grouped(const QLocale &locale)
{
    QLocale copy = locale;
    copy.setNumberOptions(copy.numberOptions() & ~QLocale::OmitGroupSeparator);
    return copy;
}

struct Unit
{
    qint64 seconds; ///< one of it
    qint64 below; ///< used up to so many seconds
    const char *oneAgo, *manyAgo, *inOne, *inMany;
};

constexpr qint64 minute = 60, hour = 3600, day = 86400;
// A month is counted from 60 days on, a year from two years on: "41 days ago" says more.
constexpr Unit units[] = {
    { minute, hour, QT_TRANSLATE_NOOP("Formatting", "1 minute ago"),
      QT_TRANSLATE_N_NOOP("Formatting", "%1 minutes ago"),
      QT_TRANSLATE_NOOP("Formatting", "in 1 minute"),
      QT_TRANSLATE_N_NOOP("Formatting", "in %1 minutes") },
    { hour, day, QT_TRANSLATE_NOOP("Formatting", "1 hour ago"),
      QT_TRANSLATE_N_NOOP("Formatting", "%1 hours ago"),
      QT_TRANSLATE_NOOP("Formatting", "in 1 hour"),
      QT_TRANSLATE_N_NOOP("Formatting", "in %1 hours") },
    { day, 60 * day, QT_TRANSLATE_NOOP("Formatting", "yesterday"),
      QT_TRANSLATE_N_NOOP("Formatting", "%1 days ago"), QT_TRANSLATE_NOOP("Formatting", "tomorrow"),
      QT_TRANSLATE_N_NOOP("Formatting", "in %1 days") },
    { 30 * day, 730 * day, QT_TRANSLATE_NOOP("Formatting", "1 month ago"),
      QT_TRANSLATE_N_NOOP("Formatting", "%1 months ago"),
      QT_TRANSLATE_NOOP("Formatting", "in 1 month"),
      QT_TRANSLATE_N_NOOP("Formatting", "in %1 months") },
    { 365 * day, std::numeric_limits<qint64>::max(), QT_TRANSLATE_NOOP("Formatting", "1 year ago"),
      QT_TRANSLATE_N_NOOP("Formatting", "%1 years ago"),
      QT_TRANSLATE_NOOP("Formatting", "in 1 year"),
      QT_TRANSLATE_N_NOOP("Formatting", "in %1 years") },
};

} // namespace

QString Formatting::notKnown()
{
    return u"—"_s;
}

QString Formatting::number(std::optional<qint64> value) const
{
    return value ? grouped(locale).toString(*value) : notKnown();
}

QString Formatting::decimal(double value, int digits) const
{
    return grouped(locale).toString(value, 'f', digits);
}

QString Formatting::percent(double share) const
{
    return text(QT_TRANSLATE_NOOP("Formatting", "%1 %")).arg(locale.toString(qRound(share * 100)));
}

QString Formatting::money(std::optional<domain::Amount> amount) const
{
    return amount ? domain::Money(*amount, currency).toString(locale) : notKnown();
}

QString Formatting::shortMoney(std::optional<domain::Amount> amount) const
{
    return amount ? domain::Money(*amount, currency).toShortString(locale) : notKnown();
}

QString leftToRight(const QString &range)
{
    if (!QGuiApplication::isRightToLeft())
        return range;
    return QChar(0x2066) % range % QChar(0x2069);
}

QString Formatting::moneyRange(std::optional<domain::Amount> min,
                               std::optional<domain::Amount> max) const
{
    if (min && max) {
        return leftToRight(
            text(QT_TRANSLATE_NOOP("Formatting", "%1 to %2"))
                .arg(money(min), grouped(locale).toString(qRound64(max->toNumber()))));
    }
    if (min)
        return text(QT_TRANSLATE_NOOP("Formatting", "from %1")).arg(money(min));
    if (max)
        return text(QT_TRANSLATE_NOOP("Formatting", "up to %1")).arg(money(max));
    return notKnown();
}

QString Formatting::mileage(std::optional<qint64> value) const
{
    return value ? QString(number(value) % u'\u00a0' % mileageUnit) : notKnown();
}

QString Formatting::date(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return notKnown();
    const QDate local = at.toLocalTime().date();
    const QString pattern = local.year() == now.toLocalTime().date().year()
        ? text(QT_TRANSLATE_NOOP("Formatting", "d MMM"))
        : text(QT_TRANSLATE_NOOP("Formatting", "d MMM yyyy"));
    return locale.toString(local, pattern);
}

QString Formatting::longDate(const QDateTime &at) const
{
    if (!at.isValid())
        return notKnown();
    return locale.toString(at.toLocalTime().date(),
                           text(QT_TRANSLATE_NOOP("Formatting", "d MMMM yyyy")));
}

QString Formatting::dateTime(const QDateTime &at) const
{
    if (!at.isValid())
        return notKnown();
    return text(QT_TRANSLATE_NOOP("Formatting", "%1, %2")).arg(date(at), time(at));
}

QString Formatting::time(const QDateTime &at) const
{
    if (!at.isValid())
        return notKnown();
    return locale.toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString Formatting::timeWithSeconds(const QDateTime &at) const
{
    if (!at.isValid())
        return notKnown();
    return locale.toString(at.toLocalTime().time(), u"HH:mm:ss"_s);
}

QString Formatting::ago(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return notKnown();
    const qint64 seconds = at.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < minute)
        return text(QT_TRANSLATE_NOOP("Formatting", "just now"));
    for (const Unit &unit : units) {
        if (distance >= unit.below)
            continue;
        const int count = int(distance / unit.seconds);
        if (count == 1)
            return text(seconds > 0 ? unit.oneAgo : unit.inOne);
        return text(seconds > 0 ? unit.manyAgo : unit.inMany, count).arg(locale.toString(count));
    }
    return date(at, now);
}

QString Formatting::days(int count) const
{
    return text(QT_TRANSLATE_NOOP("Formatting", "%1 d")).arg(locale.toString(count));
}

QString Formatting::daysLong(int count) const
{
    if (count == 1)
        return text(QT_TRANSLATE_NOOP("Formatting", "1 day"));
    return text(QT_TRANSLATE_N_NOOP("Formatting", "%1 days"), count).arg(locale.toString(count));
}

QString Formatting::duration(qint64 milliseconds) const
{
    if (milliseconds < 1000)
        return text(QT_TRANSLATE_NOOP("Formatting", "%1 ms")).arg(locale.toString(milliseconds));
    return text(QT_TRANSLATE_NOOP("Formatting", "%1 s"))
        .arg(decimal(double(milliseconds) / 1000.0, 1));
}

QString Formatting::bytes(qint64 count) const
{
    // Not QLocale's: Qt 6.4 writes its own template's braces in Swahili ("2.2 kilobaiti {0}").
    if (count < 1000)
        return text(QT_TRANSLATE_NOOP("Formatting", "%1 bytes")).arg(locale.toString(count));
    if (count < 1'000'000)
        return text(QT_TRANSLATE_NOOP("Formatting", "%1 kB")).arg(decimal(double(count) / 1e3, 1));
    return text(QT_TRANSLATE_NOOP("Formatting", "%1 MB")).arg(decimal(double(count) / 1e6, 1));
}

QString Formatting::list(const QStringList &items) const
{
    return items.join(text(QT_TRANSLATE_NOOP("Formatting", ", ")));
}

} // namespace forecourt::models
