// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/webhook.h"
#include "domain/contactlog.h"
#include "storagetest.h"

#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

Paper request(const QString &id, int at, const QString &path)
{
    return { id, papers::savedRequest, minute(at), { { u"path"_s, path } } };
}

Paper write(const QString &id, const QString &state)
{
    return { id, papers::apiWrite, minute(1), { { u"state"_s, state }, { u"path"_s, u"/x"_s } } };
}

bool save(TestStore &store, const Paper &paper, const QString &what)
{
    return bool(store->desk().savePaper(paper, what).result());
}

FollowUp followUp(const QString &id, const QString &customer)
{
    FollowUp one;
    one.id.value = id;
    one.customerId.value = customer;
    one.customerName = u"Anna"_s;
    one.text = u"Call back"_s;
    one.due = QDate(2026, 6, 1);
    return one;
}

Contact contactWith(const QString &id, const QString &customer)
{
    Contact one;
    one.id.value = id;
    one.customerId.value = customer;
    one.text = u"Wants the Prado"_s;
    one.at = minute(2);
    return one;
}

/// The step that undoes it; empty where it could not be made.
QString stepOf(TestStore &store, const QList<PaperChange> &changes)
{
    QSignalSpy taken(&store->desk(), &Desk::stepTaken);
    const bool done = bool(store->desk().changePapers(changes).result());
    return done && QTest::qWaitFor([&] { return !taken.isEmpty(); }, 30'000)
        ? taken.first().first().toString()
        : QString();
}

QStringList idsOf(const QList<Paper> &papers)
{
    QStringList ids;
    for (const Paper &paper : papers)
        ids << paper.id;
    ids.sort();
    return ids;
}

QStringList idsOf(TestStore &store, const QString &kind, int limit = 1'000)
{
    QStringList ids;
    for (const Paper &paper : store->desk().papers(kind, limit).result())
        ids << paper.id;
    return ids;
}

} // namespace

class TestDeskPapers : public QObject
{
    Q_OBJECT
private slots:
    void keptChangedAndTakenAway();
    void theJournalTellsWhatWasDone();
    void aWriteThatNobodySendsIsUnknown();
    void tracesOfWebhooks();
    void aCustomersPapers();
    void aStepOfPapersIsUndone();
    void notUndoneWhereItChangedSince();
};

void TestDeskPapers::keptChangedAndTakenAway()
{
    TestStore store;
    QVERIFY(save(store, request(u"a"_s, 1, u"/a"_s), u"saved"_s));
    QVERIFY(save(store, request(u"b"_s, 3, u"/b"_s), u"saved"_s));
    QVERIFY(save(store, request(u"c"_s, 2, u"/c"_s), u"saved"_s));
    QVERIFY(save(store, write(u"a"_s, u"done"_s), u"done"_s)); // of another kind
    QCOMPARE(idsOf(store, papers::savedRequest), (QStringList{ u"b"_s, u"c"_s, u"a"_s }));
    QCOMPARE(idsOf(store, papers::savedRequest, 2), (QStringList{ u"b"_s, u"c"_s }));
    QCoreApplication::processEvents(); // what was told so far
    QSignalSpy changed(&store->desk(), &Desk::papersChanged);
    const Paper newer = request(u"a"_s, 4, u"/ä\n\"a\""_s);
    QVERIFY(save(store, newer, u"saved"_s));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QString(papers::savedRequest));
    store.reopen();
    QCOMPARE(store->desk().paper(papers::savedRequest, u"a"_s).result(), newer);
    QCOMPARE(idsOf(store, papers::savedRequest).first(), u"a"_s);
    QVERIFY(save(store, { u"a"_s, papers::savedRequest, {}, {} }, u"removed"_s));
    QVERIFY(!store->desk().paper(papers::savedRequest, u"a"_s).result());
    QCOMPARE(idsOf(store, papers::apiWrite), QStringList{ u"a"_s });
}

void TestDeskPapers::theJournalTellsWhatWasDone()
{
    TestStore store;
    QVERIFY(save(store, request(u"a"_s, 1, u"/old"_s), u"saved"_s));
    QVERIFY(save(store, request(u"a"_s, 2, u"/new"_s), u"saved"_s));
    QVERIFY(save(store, { u"a"_s, papers::savedRequest, {}, {} }, u"removed"_s));
    const auto entries = store->desk().journalOf(u"savedrequest/a"_s).result();
    QCOMPARE(entries.size(), 3);
    const auto path = [](const QJsonObject &side) {
        return side[u"paper"][u"value"][u"path"].toString();
    };
    QVERIFY(entries[0].before.isEmpty());
    QCOMPARE(path(entries[1].before), u"/old"_s);
    QCOMPARE(path(entries[1].after), u"/new"_s);
    QCOMPARE(path(entries[2].before), u"/new"_s);
    QCOMPARE(entries[2].kind, u"removed"_s);
    QCOMPARE(entries[2].person, u"Amina"_s);
}

void TestDeskPapers::aWriteThatNobodySendsIsUnknown()
{
    TestStore store;
    QVERIFY(save(store, write(u"under-way"_s, u"sending"_s), u"sending"_s));
    QVERIFY(save(store, write(u"refused"_s, u"refused"_s), u"refused"_s));
    QVERIFY(save(store, { u"x"_s, papers::appraisal, {}, { { u"state"_s, u"sending"_s } } },
                 u"sending"_s));
    QVERIFY(save(store, { u"y"_s, papers::savedRequest, {}, { { u"state"_s, u"sending"_s } } },
                 u"noted"_s));
    store.reopen();
    QVERIFY(store->desk().recoverOutbox().result()); // while this process may be sending it
    QCOMPARE(store->desk().journalOf(u"apiwrite/under-way"_s).result().size(), 1);
    QSignalSpy changed(&store->desk(), &Desk::papersChanged);
    QVERIFY(store->desk().recover().result());
    QTRY_COMPARE(changed.size(), 2);
    const auto stateOf = [&store](const QString &kind, const QString &id) {
        return store->desk().paper(kind, id).result()->value[u"state"].toString();
    };
    QCOMPARE(stateOf(papers::apiWrite, u"under-way"_s), u"unknown"_s);
    QCOMPARE(stateOf(papers::apiWrite, u"refused"_s), u"refused"_s);
    QCOMPARE(stateOf(papers::appraisal, u"x"_s), u"unknown"_s);
    QCOMPARE(stateOf(papers::savedRequest, u"y"_s), u"sending"_s);
    const auto paper = store->desk().paper(papers::apiWrite, u"under-way"_s).result();
    QVERIFY(paper->value[u"reason"].toString().contains(u"may have arrived"_s));
    QCOMPARE(paper->value[u"path"].toString(), u"/x"_s);
    QVERIFY(store->desk().recover().result());
    QCOMPARE(store->desk().journalOf(u"apiwrite/under-way"_s).result().size(), 2);
}

// Of those that can come again; the others are too old to be taken.
void TestDeskPapers::tracesOfWebhooks()
{
    TestStore store;
    const auto receive = [&](const QByteArray &hash, int at, WebhookVerdict verdict) {
        WebhookEvent event;
        event.id = QString::fromLatin1(hash);
        event.name = u"resource.updated"_s;
        event.received = minute(at);
        event.bodyHash = hash;
        event.verdict = verdict;
        return save(store, paperOf(event), u"received"_s);
    };
    QVERIFY(receive("newest", 30, WebhookVerdict::Taken));
    QVERIFY(receive("too-old", 9, WebhookVerdict::Taken));
    QVERIFY(receive("just-so", 10, WebhookVerdict::Taken));
    QVERIFY(receive("undated", 2, WebhookVerdict::TakenUndated));
    QVERIFY(save(store, request(u"another"_s, 20, u"/x"_s), u"saved"_s));
    const QList<WebhookTrace> expected{ { "undated", minute(2), WebhookVerdict::TakenUndated },
                                        { "just-so", minute(10), WebhookVerdict::Taken },
                                        { "newest", minute(30), WebhookVerdict::Taken } };
    QCOMPARE(store->desk().webhookTraces(minute(10)).result(), expected);
}

void TestDeskPapers::aCustomersPapers()
{
    TestStore store;
    FollowUp done = followUp(u"done"_s, u"anna"_s);
    done.doneAt = minute(4);
    QVERIFY(!stepOf(store,
                    { { paperOf(followUp(u"open"_s, u"anna"_s)), u"followup"_s },
                      { paperOf(done), u"followupdone"_s },
                      { paperOf(contactWith(u"k"_s, u"anna"_s)), u"contact"_s },
                      { paperOf(contactWith(u"gone"_s, u"anna"_s)), u"contact"_s },
                      { paperOf(followUp(u"bens"_s, u"ben"_s)), u"followup"_s },
                      { removalOf(contactWith(u"gone"_s, u"anna"_s)), u"contactremoved"_s } })
                 .isEmpty());
    store.reopen();
    QCOMPARE(idsOf(store->desk().papersOf(u"customer/anna"_s).result()),
             (QStringList{ u"done"_s, u"k"_s, u"open"_s }));
    QCOMPARE(idsOf(store->desk().papersOf(u"customer/ben"_s).result()), QStringList{ u"bens"_s });
    const auto open = store->desk().papersInState(papers::followUp, QString(openFollowUp)).result();
    QCOMPARE(idsOf(open), (QStringList{ u"bens"_s, u"open"_s }));
    // Her history tells of all of it, also of what is gone.
    const auto entries = store->desk().journalOf(u"customer/anna"_s).result();
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries.last().kind, u"contactremoved"_s);
    QCOMPARE(entries.last().person, u"Amina"_s);
    QVERIFY(store->desk().openChanges().result().isEmpty());
}

void TestDeskPapers::aStepOfPapersIsUndone()
{
    TestStore store;
    const FollowUp open = followUp(u"f"_s, u"anna"_s);
    FollowUp done = open;
    done.doneAt = minute(4);
    QVERIFY(!stepOf(store, { { paperOf(open), u"followup"_s } }).isEmpty());
    const QString step = stepOf(store,
                                { { paperOf(done), u"followupdone"_s },
                                  { paperOf(contactWith(u"k"_s, u"anna"_s)), u"contact"_s } });
    const auto stored = [&] {
        return followUpFrom(store->desk().paper(papers::followUp, u"f"_s).result().value());
    };
    QCOMPARE(stored(), done);
    QSignalSpy changed(&store->desk(), &Desk::papersChanged);
    const auto undone = store->desk().undo(step, {}).result();
    QVERIFY(undone);
    QCOMPARE(stored(), open);
    QVERIFY(!store->desk().paper(papers::contact, u"k"_s).result());
    QTRY_COMPARE(changed.size(), 2);
    const auto redone = store->desk().undo(undone->step, {}).result();
    QVERIFY(redone);
    QCOMPARE(stored(), done);
    QVERIFY(store->desk().paper(papers::contact, u"k"_s).result());
    // What was taken away comes back whole.
    const QString removal = stepOf(store, { { removalOf(done), u"followupremoved"_s } });
    QVERIFY(!store->desk().paper(papers::followUp, u"f"_s).result());
    QVERIFY(store->desk().undo(removal, {}).result());
    QCOMPARE(stored(), done);
    QCOMPARE(idsOf(store->desk().papersOf(u"customer/anna"_s).result()),
             (QStringList{ u"f"_s, u"k"_s }));
}

void TestDeskPapers::notUndoneWhereItChangedSince()
{
    TestStore store;
    FollowUp one = followUp(u"f"_s, u"anna"_s);
    const QString step = stepOf(store, { { paperOf(one), u"followup"_s } });
    one.text = u"Call in the evening"_s;
    QVERIFY(!stepOf(store, { { paperOf(one), u"followup"_s } }).isEmpty());
    const auto refused = store->desk().undo(step, {}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::NotPossible);
    QCOMPARE(refused.error().detail, u"What was noted of Anna was changed since."_s);
    QCOMPARE(followUpFrom(*store->desk().paper(papers::followUp, u"f"_s).result()), one);
    QVERIFY(!stepOf(store, { { removalOf(one), u"followupremoved"_s } }).isEmpty());
    QVERIFY(!store->desk().undo(step, {}).result());
    QVERIFY(!store->desk().paper(papers::followUp, u"f"_s).result());
}

QTEST_GUILESS_MAIN(TestDeskPapers)
#include "tst_deskpapers.moc"
