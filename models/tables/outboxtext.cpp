// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "details/valuetext.h"
#include "domain/changereason.h"
#include "models/formatting.h"

#include <QGuiApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxModel)
};

/// What holds a change where nothing else was said.
QString ownReason(ChangeState state)
{
    switch (state) {
    case ChangeState::Queued:
        return Words::tr("It goes by itself once the server can be reached.");
    case ChangeState::Held:
        return Words::tr("Somebody paused it; it goes when it is resumed.");
    case ChangeState::Replaced:
        return Words::tr("It was on the server; since then somebody set another value there.");
    case ChangeState::Unknown:
        return Words::tr("No answer came. It is never sent again by itself.");
    default:
        return {};
    }
}

/// A name of another direction of writing stays in its place among its neighbours.
QString apart(const QString &text)
{
    if (text.isRightToLeft() == QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2068) % text % QChar(0x2069);
}

/// The fields of a request that say most about it, in this order.
QString requestText(const QJsonObject &body, const Formatting &formatting)
{
    QStringList parts;
    for (const QString &key : { u"vehicleName"_s, u"name"_s, u"email"_s, u"subject"_s, u"message"_s,
                                u"preferredDate"_s }) {
        const QString value = body.value(key).toString();
        if (value.isEmpty())
            continue;
        const QDateTime at =
            key == "preferredDate"_L1 ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
        parts << (at.isValid() ? formatting.dateTime(at) : apart(shortened(value, 60)));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString OutboxModel::whatText(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::CustomerField:
        return domain::fieldText(change.field);
    case Change::Kind::TestDrive:
        return tr("Test drive request");
    case Change::Kind::NewsletterSubscribe:
        return tr("Subscribe to the newsletter");
    case Change::Kind::NewsletterUnsubscribe:
        return tr("Unsubscribe from the newsletter");
    case Change::Kind::ContactMessage:
        return tr("Message to the office");
    }
    return {};
}

QString OutboxModel::stateText(const Change &change)
{
    switch (change.state) {
    case ChangeState::Queued:
        return change.attempts == 0 ? tr("Not sent yet") : tr("Will be tried again");
    case ChangeState::Sending:
        return tr("Being sent");
    case ChangeState::Done:
        return tr("Done");
    case ChangeState::Conflict:
        return tr("Changed on both sides");
    case ChangeState::Rejected:
        return tr("Refused by the server");
    case ChangeState::Unknown:
        return tr("May have arrived");
    case ChangeState::Discarded:
        return tr("Discarded");
    case ChangeState::Held:
        return tr("Paused");
    case ChangeState::Replaced:
        return tr("Replaced on the server");
    }
    return {};
}

QString OutboxModel::whyText(const Change &change, const Formatting &formatting)
{
    QStringList parts;
    if (const QString reason = domain::reasonText(change.reason); !reason.isEmpty())
        parts << reason;
    if (!change.serverMessage.isEmpty())
        parts << tr("The server says: “%1”").arg(change.serverMessage);
    if (change.state == ChangeState::Queued && change.notBefore > QDateTime::currentDateTime())
        parts << tr("Next try %1.").arg(formatting.ago(change.notBefore));
    return parts.isEmpty() ? ownReason(change.state) : parts.join(u' ');
}

Tone OutboxModel::toneOf(ChangeState state)
{
    if (state == ChangeState::Rejected)
        return Tone::Bad;
    if (domain::isForPerson(state))
        return Tone::Warning;
    return state == ChangeState::Done ? Tone::Good : Tone::Neutral;
}

QString OutboxModel::wholeText(const Change &change, const QJsonValue &value,
                               const Formatting &formatting)
{
    const bool isNotes =
        change.kind == Change::Kind::CustomerField && change.field == domain::CustomerField::Notes;
    const QString notes = isNotes ? value.toString().trimmed() : QString();
    return notes.isEmpty() ? valueText(change, value, formatting) : notes;
}

QString OutboxModel::valueText(const Change &change, const QJsonValue &value,
                               const Formatting &formatting)
{
    if (change.kind == Change::Kind::CustomerField)
        return fieldValueText(change.field, value, formatting);
    return requestText(value.toObject(), formatting);
}

} // namespace forecourt::models
