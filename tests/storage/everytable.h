// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storagetest.h"

#include <algorithm>

namespace forecourt::storage::test {

inline domain::TestDrive completeDrive(const QString &id, const QString &name)
{
    domain::TestDrive drive;
    drive.id.value = id;
    drive.vehicleId.value = u"v1"_s;
    drive.vehicleName = u"Camry"_s;
    drive.name = name;
    drive.email = u"%1@example.com"_s.arg(id);
    drive.preferredDate = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::OffsetFromUTC, 3 * 3600);
    drive.remarks = u"brings her own child seat"_s;
    return drive;
}

inline bool editCustomer(Store &store, const QString &id, const QStringList &tags)
{
    domain::CustomerDraft base;
    base.tags = QStringList{ u"old"_s };
    base.notes = u"line one"_s;
    domain::CustomerPatch patch;
    patch.tags = tags;
    patch.notes = u"line one\nline two of %1"_s.arg(id);
    return bool(store.desk().saveEdit({ id }, u"Customer %1"_s.arg(id), base, patch).result());
}

/// Claims what stands under `record` and gives it this outcome.
inline bool settleAs(Store &store, const QString &record, domain::ChangeState state)
{
    QList<domain::OperationId> ids;
    const auto open = store.desk().openChanges().result();
    for (const domain::Change &change : open) {
        if (change.recordId == record)
            ids << change.id;
    }
    auto claimed = store.desk().claim(ids).result();
    if (!claimed || claimed->isEmpty() || state == domain::ChangeState::Sending)
        return claimed && !claimed->isEmpty();
    QList<domain::Change> outcomes = claimed.value();
    for (domain::Change &change : outcomes) {
        change.state = state;
        change.reason = u"as the test wants it"_s;
        if (change.kind == domain::Change::Kind::TestDrive && state == domain::ChangeState::Done)
            change.value = QJsonObject{ { u"serverId"_s, u"server-1"_s },
                                        { u"serverStatus"_s, u"pending"_s } };
    }
    return bool(store.desk().settle(outcomes).result());
}

inline QList<domain::Change> changesOf(Store &store, const QString &record)
{
    return store.desk().changesOf(record).result();
}

/// What the second version knew beyond the first: paused, put first, and replaced on the server.
inline bool fillLaterStates(Store &store)
{
    bool fine = editCustomer(store, u"paused"_s, { u"old"_s, u"new"_s })
        && editCustomer(store, u"first"_s, { u"old"_s, u"new"_s })
        && editCustomer(store, u"replaced"_s, { u"old"_s, u"new"_s })
        && settleAs(store, u"replaced"_s, domain::ChangeState::Done);
    for (const domain::Change &change : changesOf(store, u"paused"_s))
        fine = fine && store.desk().hold(change.id, true).result();
    for (const domain::Change &change : changesOf(store, u"first"_s))
        fine = fine && store.desk().sendFirst(change.id).result();
    QList<domain::Change> replaced = changesOf(store, u"replaced"_s);
    for (domain::Change &change : replaced)
        change.state = domain::ChangeState::Replaced;
    return fine && store.desk().settle(replaced).result();
}

/// What the fourth version knew beyond the third; the write is still under way.
inline bool fillPapers(Store &store)
{
    const QDateTime at = minute(3);
    const QList<domain::Paper> papers{
        { u"sending"_s, domain::papers::apiWrite, at, { { u"state"_s, u"sending"_s } } },
        { u"done"_s, domain::papers::apiWrite, at, { { u"state"_s, u"done"_s } } },
        { u"a1"_s, domain::papers::appraisal, at, { { u"plate"_s, u"ABC123"_s } } },
    };
    return std::all_of(papers.cbegin(), papers.cend(), [&store](const domain::Paper &paper) {
        return bool(store.desk().savePaper(paper, u"noted"_s).result());
    });
}

/// Rows in every table of the desk, and changes in every state.
inline bool fillDesk(Store &store)
{
    using domain::ChangeState;
    struct Wanted
    {
        QString id;
        ChangeState state;
    };
    const QList<Wanted> wanted{
        { u"waiting"_s, ChangeState::Queued },     { u"sent"_s, ChangeState::Done },
        { u"conflict"_s, ChangeState::Conflict },  { u"refused"_s, ChangeState::Rejected },
        { u"doubtful"_s, ChangeState::Unknown },   { u"under-way"_s, ChangeState::Sending },
        { u"given-up"_s, ChangeState::Discarded },
    };
    bool fine = true;
    for (const Wanted &one : wanted) {
        const auto drive = completeDrive(u"drive-"_s + one.id, u"Zoë"_s);
        fine = fine && editCustomer(store, one.id, { u"old"_s, u"new"_s })
            && store.desk().saveTestDrive(drive, true).result();
        const bool claimed =
            one.state != ChangeState::Queued && one.state != ChangeState::Discarded;
        for (const QString &record : { one.id, drive.id.value }) {
            if (claimed)
                fine = fine && settleAs(store, record, one.state);
        }
    }
    const auto open = store.desk().openChanges().result();
    for (const domain::Change &change : open) {
        if (change.recordId.endsWith(u"given-up"_s))
            fine = fine && store.desk().discard(change.id).result();
    }
    domain::Change request;
    request.kind = domain::Change::Kind::NewsletterSubscribe;
    request.recordId = u"zoe@example.com"_s;
    request.value = QJsonObject{ { u"email"_s, request.recordId } };
    const ContactRecord record{ u"zoe@example.com"_s,
                                u"Zoë"_s,
                                u"contact_message"_s,
                                u"Hello"_s,
                                u"C-1"_s,
                                u"done"_s,
                                {},
                                {} };
    return fine && fillLaterStates(store) && fillPapers(store)
        && store.desk().enqueue(request).result() && store.desk().addRecord(record).result()
        && store.desk()
               .saveDraft(u"customer/waiting"_s, { { u"notes"_s, u"half a line"_s } })
               .result();
}

} // namespace forecourt::storage::test
