// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

#include <QDateTime>

#include <chrono>

namespace forecourt::sandbox {

namespace {

char *putDigits(char *at, unsigned value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = char('0' + value % 10);
    return at + count;
}

} // namespace

void appendMoment(QByteArray &out, qint64 secondsSinceEpoch)
{
    using namespace std::chrono;
    const sys_seconds moment{ seconds(secondsSinceEpoch) };
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    char text[20];
    char *at = putDigits(text, unsigned(int(date.year())), 4);
    *at++ = '-';
    at = putDigits(at, unsigned(date.month()), 2);
    *at++ = '-';
    at = putDigits(at, unsigned(date.day()), 2);
    *at++ = 'T';
    at = putDigits(at, unsigned(time.hours().count()), 2);
    *at++ = ':';
    at = putDigits(at, unsigned(time.minutes().count()), 2);
    *at++ = ':';
    at = putDigits(at, unsigned(time.seconds().count()), 2);
    *at++ = 'Z';
    out.append(text, sizeof text);
}

QByteArray momentText(qint64 secondsSinceEpoch)
{
    QByteArray text;
    appendMoment(text, secondsSinceEpoch);
    return text;
}

qint64 momentOf(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? moment.toSecsSinceEpoch() : -1;
}

qint64 secondsNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace forecourt::sandbox
