// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearer/book.h"

#include "customerfactory.h"
#include "random.h"

#include <QDateTime>

namespace forecourt::sandbox {

namespace {

constexpr quint64 ApplicationThrow = 81;
constexpr qint64 Day = 24 * 3600;
constexpr int StatementCount = 24;

constexpr std::array Courses = { "Leading sales", "Service adviser", "Electric vehicles",
                                 "Body and paint", "Leading a workshop" };

Participant participantOf(const Customer &customer)
{
    const qint64 created = customer.numbers.created;
    const qint64 updated = std::max(created, customer.numbers.lastPurchase);
    return { customer.id,    customer.firstName, customer.lastName,
             customer.email, customer.mobile,    created,
             updated };
}

void decide(Application &application, Dice &dice)
{
    if (dice.chance(40))
        return;
    const bool isAccepted = dice.chance(75);
    application.status = isAccepted ? "accepted" : "rejected";
    application.reason = isAccepted ? "" : "no-place-left";
    application.updated += dice.between(1, 20) * Day;
}

Application applicationOf(quint64 seed, int index, const Participant &participant)
{
    Dice dice(seed, ApplicationThrow, quint64(index));
    Application application;
    application.id = Ids(seed).id(IdKind::Reference, quint64(index));
    application.participantId = participant.id;
    application.course = dice.pick(Courses);
    application.created = participant.created + dice.between(0, 30) * Day;
    application.updated = application.created;
    const QDate day = QDateTime::fromSecsSinceEpoch(application.created, Qt::UTC).date();
    application.cohort = QByteArray::number(day.year());
    application.isFunded = dice.chance(60);
    decide(application, dice);
    return application;
}

Statement statementOf(quint64 seed, int index, const QDate &today)
{
    const QDate month = today.addMonths(-index);
    const qint64 created =
        QDate(month.year(), month.month(), 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    return { Ids(seed).id(IdKind::Blog, quint64(index)),
             month.year(),
             month.month(),
             index > 1,
             created,
             created };
}

} // namespace

Book::Book(quint64 seed, int participantCount, qint64 today)
{
    const CustomerFactory factory(seed, quint32(participantCount), today);
    for (int i = 0; i < participantCount; ++i)
        participants.push_back(participantOf(factory.customer(quint32(i))));
    for (int i = 0; i < participantCount * 3 / 2; ++i)
        applications.push_back(
            applicationOf(seed, i, participants[std::size_t(i) % participants.size()]));
    const QDate day = QDateTime::fromSecsSinceEpoch(today, Qt::UTC).date();
    for (int i = 0; i < StatementCount; ++i)
        statements.push_back(statementOf(seed, i, day));
}

} // namespace forecourt::sandbox
