// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(TestDeskPapers)
#include "tst_deskpapers.moc"
