// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "sessionprivate.h"

#include <QCoreApplication>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Contact;
using domain::Done;
using domain::FollowUp;
using domain::Result;
using storage::PaperChange;

namespace {

Contact stamped(Contact contact)
{
    if (contact.id.isEmpty())
        contact.id = domain::ContactId::create();
    if (!contact.at.isValid())
        contact.at = QDateTime::currentDateTimeUtc();
    contact.person = personName();
    return contact;
}

PaperChange logged(const Contact &contact)
{
    return { domain::paperOf(contact), u"contact"_s };
}

} // namespace

QFuture<Result<Done>> Session::logContact(Contact contact)
{
    const auto title = QCoreApplication::translate("Sync", "Contact with %1");
    const QList<PaperChange> changes{ logged(stamped(contact)) };
    return toFuture(
        d->performed(d->store->desk().changePapers(changes), title.arg(contact.customerName)));
}

QFuture<Result<Done>> Session::setFollowUp(FollowUp followUp)
{
    if (followUp.id.isEmpty())
        followUp.id = domain::FollowUpId::create();
    followUp.person = personName();
    followUp.setAt = QDateTime::currentDateTimeUtc();
    const auto title = QCoreApplication::translate("Sync", "Follow-up for %1");
    const QList<PaperChange> changes{ { domain::paperOf(followUp), u"followup"_s } };
    return toFuture(
        d->performed(d->store->desk().changePapers(changes), title.arg(followUp.customerName)));
}

QFuture<Result<Done>> Session::finishFollowUp(FollowUp followUp, std::optional<Contact> contact)
{
    followUp.doneAt = QDateTime::currentDateTimeUtc();
    followUp.doneBy = personName();
    QList<PaperChange> changes{ { domain::paperOf(followUp), u"followupdone"_s } };
    if (contact) {
        contact->followUp = followUp.id;
        changes.append(logged(stamped(*contact)));
    }
    const auto title = QCoreApplication::translate("Sync", "Follow-up for %1 done");
    return toFuture(
        d->performed(d->store->desk().changePapers(changes), title.arg(followUp.customerName)));
}

QFuture<Result<Done>> Session::reopenFollowUp(FollowUp followUp)
{
    followUp.doneAt = {};
    followUp.doneBy.clear();
    const auto title = QCoreApplication::translate("Sync", "Follow-up for %1 reopened");
    const QList<PaperChange> changes{ { domain::paperOf(followUp), u"followupopen"_s } };
    return toFuture(
        d->performed(d->store->desk().changePapers(changes), title.arg(followUp.customerName)));
}

QFuture<Result<Done>> Session::removeLogEntry(domain::LogEntry entry)
{
    const auto *contact = std::get_if<Contact>(&entry);
    const auto *followUp = std::get_if<FollowUp>(&entry);
    const auto title = contact ? QCoreApplication::translate("Sync", "Removed contact with %1")
                               : QCoreApplication::translate("Sync", "Removed follow-up for %1");
    const QList<PaperChange> changes{
        contact ? PaperChange{ domain::removalOf(*contact), u"contactremoved"_s }
                : PaperChange{ domain::removalOf(*followUp), u"followupremoved"_s }
    };
    const QString name = contact ? contact->customerName : followUp->customerName;
    return toFuture(d->performed(d->store->desk().changePapers(changes), title.arg(name)));
}

} // namespace forecourt::sync
