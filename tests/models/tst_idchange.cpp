// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/idchange.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace forecourt::models;
using forecourt::storage::RowIds;

class TestIdChange : public QObject
{
    Q_OBJECT
private slots:
    void equalListsNeedNothing();
    void oneInsertedInTheMiddle();
    void oneRemovedAtTheEnd();
    void oneMoved();
    void leadsFromAnyListToAnyOther();
};

static RowIds applied(RowIds ids, const IdChange &change)
{
    for (const IdChange::Range &range : change.removals)
        ids.remove(range.first, range.count);
    if (change.reordered)
        ids = change.kept;
    for (const IdChange::Range &range : change.insertions) {
        for (qsizetype i = range.first; i < range.first + range.count; ++i)
            ids.insert(i, change.target.at(i));
    }
    return ids;
}

void TestIdChange::equalListsNeedNothing()
{
    QVERIFY(changeBetween({}, {}).isNothing());
    QVERIFY(changeBetween({ 3, 1, 2 }, { 3, 1, 2 }).isNothing());
}

void TestIdChange::oneInsertedInTheMiddle()
{
    const IdChange change = changeBetween({ 1, 2, 3 }, { 1, 9, 2, 3 });
    QVERIFY(change.removals.isEmpty() && !change.reordered);
    QCOMPARE(change.insertions, (QList<IdChange::Range>{ { 1, 1 } }));
}

void TestIdChange::oneRemovedAtTheEnd()
{
    const IdChange change = changeBetween({ 1, 2, 3 }, { 1, 2 });
    QVERIFY(change.insertions.isEmpty() && !change.reordered);
    QCOMPARE(change.removals, (QList<IdChange::Range>{ { 2, 1 } }));
}

void TestIdChange::oneMoved()
{
    const IdChange change = changeBetween({ 1, 2, 3, 4 }, { 4, 1, 2, 3 });
    QVERIFY(change.reordered && change.removals.isEmpty() && change.insertions.isEmpty());
    QCOMPARE(change.kept, (RowIds{ 4, 1, 2, 3 }));
}

void TestIdChange::leadsFromAnyListToAnyOther()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        RowIds all(40);
        std::iota(all.begin(), all.end(), 1);
        std::shuffle(all.begin(), all.end(), random);
        const RowIds from = all.first(random.bounded(41));
        if (round % 2)
            std::shuffle(all.begin(), all.end(), random);
        const RowIds to = all.mid(random.bounded(20), random.bounded(21));
        const IdChange change = changeBetween(from, to);
        QCOMPARE(applied(from, change), to);
        QCOMPARE(change.kept.size() + change.gone.size(), from.size());
    }
}

QTEST_GUILESS_MAIN(TestIdChange)
#include "tst_idchange.moc"
