// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "sync/bulkedit.h"

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::Done;
using domain::Result;
using sync::BulkEdit;

/// Many edits in chunks, and back.
class TestBulkEdit : public QObject
{
    Q_OBJECT
private slots:
    void savesInChunksAndTakesAllOfItBack();
    void whatWasDoneSinceIsNotTakenBack();
    void chunksAreOneStep();
    void nothingIsDoneForNothing();

private:
    static QList<domain::CustomerEdit> edits(SessionFixture &fixture, int count)
    {
        QList<domain::CustomerEdit> edits;
        for (int i = 0; i < count; ++i) {
            const auto stored = fixture.customer(fixture.anyCustomer(i)).shown.customer;
            domain::CustomerEdit edit{
                stored.id, stored.displayName(), domain::CustomerDraft::of(stored), {}
            };
            edit.patch.tags = stored.tags.value_or(QStringList()) + QStringList{ u"fair"_s };
            edits << edit;
        }
        return edits;
    }
    template <typename T>
    static std::optional<Result<T>>
    outcome(BulkEdit &edit, void (BulkEdit::*told)(const Result<T> &), void (BulkEdit::*verb)())
    {
        std::optional<Result<T>> result;
        const auto watching =
            connect(&edit, told, &edit, [&](const Result<T> &now) { result.emplace(now); });
        (edit.*verb)();
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
        disconnect(watching);
        return result;
    }
    static bool saved(BulkEdit &edit)
    {
        const auto result = outcome(edit, &BulkEdit::finished, &BulkEdit::start);
        return result && *result;
    }
    static std::optional<Result<domain::Undone>> undone(BulkEdit &edit)
    {
        return outcome(edit, &BulkEdit::undone, &BulkEdit::undo);
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestBulkEdit::savesInChunksAndTakesAllOfItBack()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.session->setWorkOffline(true);
    const auto all = edits(fixture, 5);
    auto *edit = new BulkEdit(*fixture.session, all, u"Import"_s, 2);
    QList<int> steps;
    connect(edit, &BulkEdit::progressed, this, [&](int done, int total) {
        QCOMPARE(total, 5);
        steps << done;
    });
    QVERIFY(saved(*edit));
    QCOMPARE(steps, QList<int>({ 2, 4, 5 }));
    for (const auto &one : all)
        QCOMPARE(fixture.customer(one.id).shown.customer.tags, one.patch.tags);

    const auto back = undone(*edit);
    QVERIFY(back && *back);
    for (const auto &one : all)
        QCOMPARE(fixture.customer(one.id).shown.customer.tags, one.base.tags);
    QVERIFY(answerOf(fixture.store().desk().openChanges()).isEmpty());
}

void TestBulkEdit::whatWasDoneSinceIsNotTakenBack()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.session->setWorkOffline(true);
    const auto all = edits(fixture, 4);
    auto *edit = new BulkEdit(*fixture.session, all.first(3), u"Import"_s, 2);
    QVERIFY(saved(*edit));
    QVERIFY(answerOf(fixture.session->saveCustomers({ all.last() }, u"By hand"_s)));
    const auto back = undone(*edit);
    QVERIFY(back && !*back);
    QCOMPARE(back->error().kind, domain::ApiError::Kind::NotPossible);
    QCOMPARE(answerOf(fixture.store().desk().openChanges()).size(), 4);
    // Once that is out of the way it can be.
    QVERIFY(answerOf(fixture.session->undo()));
    const auto again = undone(*edit);
    QVERIFY(again && *again);
    QVERIFY(answerOf(fixture.store().desk().openChanges()).isEmpty());
}

void TestBulkEdit::chunksAreOneStep()
{
    SessionFixture fixture(m_small);
    fixture.pass();
    fixture.session->setWorkOffline(true);
    const auto all = edits(fixture, 5);
    auto *edit = new BulkEdit(*fixture.session, all, u"Import"_s, 2);
    QStringList offered;
    connect(edit, &BulkEdit::progressed, this, [&] { offered << fixture.session->undoText(); });
    QVERIFY(saved(*edit));
    // Not before all of it is saved: what is taken back must be the whole.
    QCOMPARE(offered, QStringList({ {}, {}, u"Import"_s }));
    QVERIFY(answerOf(fixture.session->undo()));
    QVERIFY(fixture.openChanges().isEmpty());
    QVERIFY(fixture.session->undoText().isEmpty());
    QVERIFY(answerOf(fixture.session->redo()));
    QCOMPARE(fixture.openChanges().size(), 5);
    for (const auto &one : all)
        QCOMPARE(fixture.customer(one.id).shown.customer.tags, one.patch.tags);
}

void TestBulkEdit::nothingIsDoneForNothing()
{
    SessionFixture fixture(m_small);
    auto *edit = new BulkEdit(*fixture.session, {}, u"Import"_s);
    QVERIFY(saved(*edit));
    QVERIFY(fixture.session->undoText().isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
