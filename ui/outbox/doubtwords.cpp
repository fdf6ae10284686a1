// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/doubtwords.h"

#include "models/outboxmodel.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using domain::Change;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
};

QString personOf(const Change &change)
{
    const QString name = change.value["name"_L1].toString();
    const QString email = change.value["email"_L1].toString();
    if (name.isEmpty())
        return email.isEmpty() ? change.recordId : email;
    return email.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, email);
}

QDateTime wishedTime(const Change &change)
{
    return QDateTime::fromString(change.value["preferredDate"_L1].toString(), Qt::ISODate);
}

QString driveCheck(const Change &change, const models::Formatting &formatting)
{
    const QDateTime at = wishedTime(change);
    if (!at.isValid()) {
        return Words::tr("Look in the CarStrel dashboard for a test drive of %1 with the %2.")
            .arg(personOf(change), change.recordName);
    }
    return Words::tr("Look in the CarStrel dashboard for a test drive of %1 with the %2 on %3.")
        .arg(personOf(change), change.recordName, formatting.dateTime(at));
}

QString whereToLook(const Change &change, const models::Formatting &formatting)
{
    switch (change.kind) {
    case Change::Kind::TestDrive:
        return driveCheck(change, formatting);
    case Change::Kind::NewsletterSubscribe:
        return Words::tr("Look in the CarStrel dashboard whether %1 gets the newsletter.")
            .arg(personOf(change));
    case Change::Kind::NewsletterUnsubscribe:
        return Words::tr("Look in the CarStrel dashboard whether %1 no longer gets the newsletter.")
            .arg(personOf(change));
    case Change::Kind::ContactMessage:
        return Words::tr("Ask the office whether a message of %1 came in.").arg(personOf(change));
    case Change::Kind::CustomerField:
        break;
    }
    return Words::tr("Look at %1 in the CarStrel dashboard.").arg(change.recordName);
}

} // namespace

QString doubtSent(const Change &change, const models::Formatting &formatting)
{
    return Words::tr("%1 was sent on %2, and no answer came. It may have arrived.")
        .arg(models::OutboxModel::whatText(change), formatting.dateTime(change.changedAt));
}

QStringList doubtChecks(const Change &change, const models::Formatting &formatting)
{
    return { whereToLook(change, formatting),
             Words::tr("It is there: press “It arrived”, with its number if the dashboard shows "
                       "one."),
             Words::tr("It is not there: press “Send again”, or “Drop” where it is no longer "
                       "wanted.") };
}

} // namespace forecourt::ui
