// SPDX-License-Identifier: GPL-3.0-or-later
#include "general/stock.h"

#include "customerfactory.h"
#include "moment.h"
#include "random.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

enum Throw : quint64 { ResourceThrow = 91, ProjectThrow, UserThrow };
constexpr qint64 Day = 24 * 3600;

constexpr std::array Types = { "processor", "storage", "connector", "schedule" };
constexpr std::array States = { "active", "active", "active", "paused", "failed" };
constexpr std::array Roles = { "viewer", "viewer", "editor", "admin" };
constexpr std::array Subjects = { "inventory", "photos", "leads", "invoices", "service" };

QString moment(qint64 seconds)
{
    return QString::fromLatin1(momentText(seconds));
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QJsonValue configOf(Dice &dice)
{
    if (dice.chance(30))
        return QJsonValue::Null;
    return QJsonObject{ { "timeout"_L1, dice.between(1, 12) * 10 },
                        { "retries"_L1, dice.between(0, 5) },
                        { "labels"_L1, QJsonArray{ text(dice.pick(Subjects)) } } };
}

QJsonObject resourceOf(quint64 seed, int index, const QString &id, int projects, qint64 today)
{
    Dice dice(seed, ResourceThrow, quint64(index));
    const QString type = text(dice.pick(Types));
    const qint64 created = today - dice.between(1, 700) * Day;
    const bool isFree = dice.chance(20);
    const int project = dice.between(1, projects);
    return { { "id"_L1, id },
             { "name"_L1, u"%1-%2-%3"_s.arg(text(dice.pick(Subjects)), type, id) },
             { "type"_L1, type },
             { "status"_L1, text(dice.pick(States)) },
             { "project_id"_L1, isFree ? QJsonValue::Null : QJsonValue(QString::number(project)) },
             { "config"_L1, configOf(dice) },
             { "created_at"_L1, moment(created) },
             { "updated_at"_L1,
               dice.chance(40) ? QJsonValue(moment(created + Day)) : QJsonValue::Null } };
}

QJsonObject userOf(quint64 seed, int index, const Customer &customer, qint64 today)
{
    Dice dice(seed, UserThrow, quint64(index));
    const QByteArray name = customer.firstName + ' ' + customer.lastName;
    const bool wasSeen = dice.chance(80);
    const qint64 seen = today - dice.between(0, 60) * Day;
    return { { "id"_L1, QString::number(index + 1) },
             { "email"_L1, QString::fromUtf8(customer.email) },
             { "name"_L1, QString::fromUtf8(name.trimmed()) },
             { "role"_L1, text(dice.pick(Roles)) },
             { "last_seen_at"_L1, wasSeen ? QJsonValue(moment(seen)) : QJsonValue::Null },
             { "created_at"_L1, moment(customer.numbers.created) } };
}

QJsonObject projectOf(quint64 seed, int index, const QJsonObject &owner, qint64 today)
{
    Dice dice(seed, ProjectThrow, quint64(index));
    const QString subject = text(dice.pick(Subjects));
    const qint64 created = today - dice.between(200, 900) * Day;
    return { { "id"_L1, QString::number(index + 1) },
             { "name"_L1, u"%1 %2"_s.arg(subject).arg(index + 1) },
             { "status"_L1, dice.chance(80) ? u"active"_s : u"archived"_s },
             { "description"_L1,
               dice.chance(50) ? QJsonValue(QString(u"Everything about "_s + subject))
                               : QJsonValue::Null },
             { "owner"_L1,
               QJsonObject{ { "id"_L1, owner["id"_L1] }, { "name"_L1, owner["name"_L1] } } },
             { "created_at"_L1, moment(created) },
             { "updated_at"_L1, QJsonValue::Null } };
}

} // namespace

Stock::Stock(quint64 seed, int resourceCount, qint64 today)
{
    const int userCount = resourceCount / 5 + 1;
    const int projectCount = resourceCount / 10 + 1;
    const CustomerFactory people(seed, quint32(userCount), today);
    for (int i = 0; i < userCount; ++i)
        users.put(userOf(seed, i, people.customer(quint32(i)), today));
    for (int i = 0; i < projectCount; ++i)
        projects.put(projectOf(seed, i, *users.find(QString::number(i % userCount + 1)), today));
    for (int i = 0; i < resourceCount; ++i)
        resources.put(resourceOf(seed, i, nextId(), projectCount, today));
}

} // namespace forecourt::sandbox
