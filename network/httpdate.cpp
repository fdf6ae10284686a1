// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdate.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

// "Sun, 22 Nov 2026 10:00:30 GMT" and "Sunday, 22-Nov-26 10:00:30 GMT"
constexpr auto dayFirst = R"(^(?:[a-z]+,?\s+)?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[ -])"
                          R"((?<year>\d{4}|\d\d)\s+(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d))"
                          R"((?:\s+(?:gmt|utc|z|(?<zone>[+-]\d{4})))?$)"_L1;
// "Sun Nov 22 10:00:30 2026"
constexpr auto monthFirst = R"(^[a-z]{3}\s+(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+)"
                            R"((?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)\s+)"
                            R"((?<year>\d{4})(?<zone>)$)"_L1;

constexpr std::array months{ "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                             "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1 };

int secondsOfZone(QStringView zone)
{
    if (zone.isEmpty())
        return 0;
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
    return zone.front() == u'-' ? -seconds : seconds;
}

QDateTime fromMatch(const QRegularExpressionMatch &match)
{
    const auto part = [&match](QLatin1StringView name) { return match.captured(name); };
    const auto month = std::find(months.begin(), months.end(), part("month"_L1).toLower());
    const int shortYear = part("year"_L1).toInt();
    const int year = shortYear < 100 ? 2000 + shortYear : shortYear;
    const QDate date(year, int(month - months.begin()) + 1, part("day"_L1).toInt());
    const QTime minute(part("hour"_L1).toInt(), part("minute"_L1).toInt());
    const int second = part("second"_L1).toInt();
    // A leap second has the number sixty.
    if (!date.isValid() || !minute.isValid() || second > 60)
        return {};
    return QDateTime(date, minute, Qt::UTC).addSecs(second - secondsOfZone(part("zone"_L1)));
}

} // namespace

QDateTime readTime(const QByteArray &text)
{
    static const std::array forms{
        QRegularExpression(dayFirst, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(monthFirst, QRegularExpression::CaseInsensitiveOption)
    };
    const QString trimmed = QString::fromLatin1(text.trimmed());
    for (const QRegularExpression &form : forms) {
        if (const auto match = form.match(trimmed); match.hasMatch())
            return fromMatch(match);
    }
    QDateTime time = QDateTime::fromString(trimmed, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace forecourt::network
