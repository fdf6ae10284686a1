// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpass.h"

#include "await.h"

#include <QPromise>
#include <QRandomGenerator>

using namespace forecourt;
using namespace forecourt::sync;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int created = 0;
    quint64 id = 0;
};

/// A list that other people change, answered one request at a time in any order.
class LivingList : public QObject
{
public:
    using Change = void (LivingList::*)();

    LivingList(int rows, quint32 seed, QList<Change> changes, int percent)
        : m_dice(seed)
        , m_changes(std::move(changes))
        , m_percent(percent)
    {
        for (int i = 0; i < rows; ++i)
            append();
        for (const auto &row : m_rows)
            constant.insert(row.id);
    }

    ListPass::Read read()
    {
        return [this](PageQuestion question) { return answerTo(question); };
    }

    void append() { m_rows.append({ m_nextCreated += 10, m_nextId++ }); }
    void insertAnywhere()
    {
        const qsizetype at = m_dice.bounded(m_rows.size() + 1);
        const int created = at > 0 ? m_rows.at(at - 1).created : 0;
        m_rows.insert(at, { created, m_nextId++ });
    }
    void remove()
    {
        if (m_rows.isEmpty())
            return;
        constant.remove(m_rows.takeAt(m_dice.bounded(m_rows.size())).id);
    }
    /// The total stays.
    void swap()
    {
        remove();
        append();
    }
    void removeMany()
    {
        for (int i = 0; i < 90; ++i)
            remove();
    }

    /// The same time was given to all of them.
    void insertMany()
    {
        const qsizetype at = m_dice.bounded(m_rows.size() + 1);
        const int created = at > 0 ? m_rows.at(at - 1).created : 0;
        for (int i = 0; i < 90; ++i)
            m_rows.insert(at, { created, m_nextId++ });
    }

    int total() const { return int(m_rows.size()); }
    QSet<quint64> lost() const { return constant - given; }

    QSet<quint64> constant; ///< there from the beginning and not removed
    QSet<quint64> given; ///< in some answer
    int requests = 0;
    int cap = 100;
    bool shufflesTwins = false; ///< rows of equal age have no order between them

private:
    QCoro::Task<domain::Result<Slice>> answerTo(PageQuestion question)
    {
        QPromise<Slice> promise;
        promise.start();
        const QPointer<QObject> self(this);
        auto future = promise.future();
        m_waiting.push_back({ question, std::move(promise) });
        QTimer::singleShot(0, this, [this] { answerOne(); });
        const auto slice = co_await cancellable(self, future);
        co_return *slice;
    }

    void answerOne()
    {
        const auto which = m_dice.bounded(int(m_waiting.size()));
        auto waiting = std::move(m_waiting[size_t(which)]);
        m_waiting.erase(m_waiting.begin() + which);
        if (!m_changes.isEmpty() && m_dice.bounded(100) < m_percent)
            (this->*m_changes.at(m_dice.bounded(m_changes.size())))();
        waiting.answer.addResult(page(waiting.question));
        waiting.answer.finish();
    }

    Slice page(const PageQuestion &question)
    {
        ++requests;
        if (shufflesTwins)
            shuffleTwins();
        Slice slice;
        slice.page = question.page;
        slice.limit = qMin(question.limit, cap);
        slice.total = total();
        const auto rows = m_rows.mid((slice.page - 1) * slice.limit, slice.limit);
        for (const auto &row : rows)
            slice.marks.append(row.id);
        for (const quint64 id : slice.marks)
            given.insert(id);
        return slice;
    }

    void shuffleTwins()
    {
        for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
            if (m_rows.at(i).created == m_rows.at(i + 1).created && m_dice.bounded(2))
                m_rows.swapItemsAt(i, i + 1);
        }
    }

    struct Waiting
    {
        PageQuestion question;
        QPromise<Slice> answer;
    };
    QRandomGenerator m_dice;
    QList<Change> m_changes;
    int m_percent;
    QList<Row> m_rows;
    std::vector<Waiting> m_waiting;
    int m_nextCreated = 0;
    quint64 m_nextId = 1;
};

/// Without the pauses of answerOf(), which would be most of the time here.
std::optional<domain::ApiError> ended(QCoro::Task<std::optional<domain::ApiError>> task)
{
    const auto future = toFuture(std::move(task));
    QEventLoop loop;
    QFutureWatcher<std::optional<domain::ApiError>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace

Q_DECLARE_METATYPE(QList<LivingList::Change>)

class TestListPass : public QObject
{
    Q_OBJECT
private slots:
    void quietListCostsItsPages_data();
    void quietListCostsItsPages();
    void nothingIsLostWhileOthersWork_data();
    void nothingIsLostWhileOthersWork();
    void serverThatGivesSmallerPages();
    void rowsWithoutAnOrderAreMissedAndSaid();
    void growthBeyondTheEndIsReadToo();
};

void TestListPass::quietListCostsItsPages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("requests");
    QTest::newRow("empty") << 0 << 0 << 1;
    QTest::newRow("one page") << 100 << 100 << 1;
    QTest::newRow("one page, not known") << 37 << 0 << 1;
    QTest::newRow("two pages and the end again") << 150 << 150 << 3;
    QTest::newRow("not known before") << 412 << 0 << 7;
    QTest::newRow("shrunk by a page") << 390 << 450 << 6;
    QTest::newRow("2,000") << 2'000 << 2'000 << 22;
    QTest::newRow("100,000") << 100'000 << 100'000 << 1'006;
}

void TestListPass::quietListCostsItsPages()
{
    QFETCH(int, rows);
    QFETCH(int, expected);
    LivingList list(rows, 1, {}, 0);
    ListPass pass(list.read(), [](int done, int total) { QVERIFY(done <= total); });
    QVERIFY(!ended(pass.run({}, expected)));
    QVERIFY(pass.isComplete());
    QCOMPARE(pass.seen(), rows);
    QCOMPARE(pass.total(), rows);
    QTEST(list.requests, "requests");
    if (rows == expected)
        QCOMPARE(ListPass::requestsFor(rows), list.requests);
}

void TestListPass::nothingIsLostWhileOthersWork_data()
{
    using Changes = QList<LivingList::Change>;
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<int>("percent");
    const auto add = &LivingList::append;
    const auto remove = &LivingList::remove;
    const auto swap = &LivingList::swap;
    const auto insert = &LivingList::insertAnywhere;
    QTest::newRow("some leave") << Changes{ remove } << 20;
    QTest::newRow("many leave") << Changes{ remove } << 100;
    QTest::newRow("a wave leaves") << Changes{ &LivingList::removeMany } << 5;
    QTest::newRow("some come") << Changes{ add } << 30;
    QTest::newRow("as many come as leave") << Changes{ add, remove } << 60;
    QTest::newRow("each is replaced at once") << Changes{ swap } << 100;
    QTest::newRow("in the middle") << Changes{ insert } << 10;
    QTest::newRow("in the middle, often") << Changes{ insert } << 100;
    QTest::newRow("waves in the middle")
        << Changes{ &LivingList::insertMany, &LivingList::removeMany } << 5;
    QTest::newRow("all of it") << Changes{ add, remove, swap, add, remove, insert } << 15;
}

void TestListPass::nothingIsLostWhileOthersWork()
{
    QFETCH(QList<LivingList::Change>, changes);
    QFETCH(int, percent);
    int certain = 0;
    constexpr int seeds = 60;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        LivingList list(int(seed * 97 % 4'000), seed, changes, percent);
        ListPass pass(list.read(), [](int, int) {});
        QVERIFY(!ended(pass.run({}, seed % 3 ? list.total() : 0)));
        certain += pass.isCertain();
        if (pass.isComplete())
            QVERIFY2(list.lost().isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY2(certain > seeds / 2, qPrintable(QString::number(certain)));
}

void TestListPass::serverThatGivesSmallerPages()
{
    LivingList list(530, 3, {}, 0);
    list.cap = 20;
    ListPass pass(list.read(), [](int, int) {});
    QVERIFY(!ended(pass.run({}, 530)));
    QVERIFY(pass.isComplete());
    QCOMPARE(pass.seen(), 530);
}

void TestListPass::rowsWithoutAnOrderAreMissedAndSaid()
{
    int missed = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        LivingList list(1'000, seed, {}, 0);
        for (int i = 0; i < 800; ++i)
            list.insertAnywhere();
        list.shufflesTwins = true;
        ListPass pass(list.read(), [](int, int) {});
        QVERIFY(!ended(pass.run({}, list.total())));
        QCOMPARE(pass.isComplete(), pass.seen() == list.total());
        missed += !pass.isComplete();
        // Other seams find what fell between these.
        const int seen = pass.seen();
        Reading other;
        other.limit = 93;
        QVERIFY(!ended(pass.run(other, list.total())));
        QVERIFY(pass.seen() >= seen);
    }
    QVERIFY(missed > 0);
}

void TestListPass::growthBeyondTheEndIsReadToo()
{
    LivingList list(950, 5, { &LivingList::append }, 100);
    ListPass pass(list.read(), [](int, int) {});
    QVERIFY(!ended(pass.run({}, 300)));
    QCOMPARE(pass.seen(), list.total());
    QVERIFY(pass.isComplete());
}

QTEST_GUILESS_MAIN(TestListPass)
#include "tst_listpass.moc"
