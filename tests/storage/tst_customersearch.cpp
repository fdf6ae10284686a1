// SPDX-License-Identifier: GPL-3.0-or-later
#include "bruteforce.h"
#include "customersearch.h"
#include "manypeople.h"

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

constexpr int Screenful = 40;
constexpr CustomerSort Sorts[] = {
    CustomerSort::CreatedDate, CustomerSort::TotalSpent,     CustomerSort::LastPurchaseDate,
    CustomerSort::LeadScore,   CustomerSort::Name,           CustomerSort::Email,
    CustomerSort::Segment,     CustomerSort::LifecycleStage, CustomerSort::Purchases,
    CustomerSort::Vip,         CustomerSort::Tags,           CustomerSort::Mobile
};

/// A store and, beside it, the same customers as a plain list.
class Twins
{
public:
    explicit Twins(quint32 seed)
        : people(seed)
    {
    }

    void insert(int count)
    {
        QList<Customer> rows;
        for (int i = 0; i < count; ++i)
            rows.append(people.person(int(truth.entries.size()) + i));
        put(rows);
        for (const Customer &customer : std::as_const(rows)) {
            const auto stored = store->customers().find(customer.id).result();
            truth.entries.push_back({ stored ? stored->shown.row : -1, customer, false });
        }
    }
    void put(const QList<Customer> &rows)
    {
        for (qsizetype from = 0; from < rows.size(); from += 100) {
            QVERIFY(
                store->customers().putPage(rows.mid(from, 100), 1, minute(++m_minute)).result());
        }
    }
    BruteForce::Entry &any()
    {
        return truth.entries[size_t(people.random().bounded(int(truth.entries.size())))];
    }
    void update(int count)
    {
        for (int i = 0; i < count; ++i) {
            BruteForce::Entry &entry = any();
            if (entry.waiting)
                continue;
            Customer next = people.person(int(&entry - truth.entries.data()));
            next.id = entry.customer.id;
            next.notes = people.oneIn(2) ? std::optional(people.note()) : entry.customer.notes;
            if (next.notes)
                QVERIFY(store->customers().putDetail(next, minute(++m_minute)).result());
            // A detail keeps what it does not carry; a page says it all.
            put({ next });
            entry.customer = next;
        }
    }
    void edit(int count)
    {
        for (int i = 0; i < count; ++i) {
            BruteForce::Entry &entry = any();
            if (entry.waiting)
                continue;
            const CustomerDraft base = CustomerDraft::of(entry.customer);
            CustomerPatch patch;
            patch.tags = people.tagList() << u"edited tag"_s;
            patch.notes = people.note();
            patch.isVip = !entry.customer.isVip.value_or(false);
            QVERIFY(store->desk().saveEdit(entry.customer.id, {}, base, patch).result());
            entry.waiting = true;
            before.insert(entry.customer.id, base);
            entry.customer.tags = patch.tags;
            entry.customer.notes = patch.notes;
            entry.customer.isVip = patch.isVip;
        }
    }
    void discardHalf()
    {
        for (BruteForce::Entry &entry : truth.entries) {
            if (!entry.waiting || people.oneIn(2))
                continue;
            const auto changes = store->desk().changesOf(entry.customer.id.value).result();
            for (const Change &change : changes)
                QVERIFY(store->desk().discard(change.id).result());
            const CustomerDraft base = before.value(entry.customer.id);
            entry.customer.tags = base.tags;
            entry.customer.notes = base.notes;
            entry.customer.isVip = base.isVip;
            entry.waiting = false;
        }
    }
    CustomerQuery question()
    {
        CustomerQuery query;
        query.sort = Sorts[people.random().bounded(int(std::size(Sorts)))];
        query.descending = people.oneIn(2);
        for (int words = people.random().bounded(4); words > 0; --words)
            query.text += QString(people.term() + u' ');
        if (people.oneIn(4))
            query.segments =
                people.pick(QList<QStringList>{ { u"vip"_s }, { u"at_risk"_s, u"new"_s } });
        if (people.oneIn(5))
            query.stages = { u"lead"_s, u"prospect"_s };
        if (people.oneIn(4))
            query.tags = people.tagList();
        if (people.oneIn(5))
            query.vip = people.oneIn(2);
        query.waitingOnly = people.oneIn(10);
        return query;
    }

    TestStore store;
    ManyPeople people;
    BruteForce truth;
    QHash<CustomerId, CustomerDraft> before;

private:
    int m_minute = 0;
};

QByteArray described(const CustomerQuery &query)
{
    return u"'%1' segments %2 stages %3 tags %4 vip %5 waiting %6 sort %7 %8"_s
        .arg(query.text, query.segments.join(u','), query.stages.join(u','), query.tags.join(u','))
        .arg(query.vip ? int(*query.vip) : -1)
        .arg(query.waitingOnly)
        .arg(int(query.sort))
        .arg(query.descending)
        .toUtf8();
}

void compare(Twins &twins, const CustomerQuery &query)
{
    const RowIds expected = twins.truth.answer(query);
    const RowIds ids = twins.store->customers().ids(query, 1).result();
    QVERIFY2(ids == expected, described(query));
    const auto first = twins.store->customers().first(query, Screenful, 1).result();
    RowIds shown;
    for (const CustomerRow &row : first.rows)
        shown.append(row.row);
    QVERIFY2(shown == expected.mid(0, Screenful), described(query));
    QVERIFY2(first.isAll == (expected.size() <= Screenful), described(query));
}

void compareMany(Twins &twins, int questions)
{
    for (int i = 0; i < questions && !QTest::currentTestFailed(); ++i)
        compare(twins, twins.question());
}

} // namespace

class TestCustomerSearch : public QObject
{
    Q_OBJECT
private slots:
    void asBruteForce_data();
    void asBruteForce();
    void everySortInBothDirections();
    void frequentAndRareWords();
    void aLargeStore();
};

void TestCustomerSearch::asBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1u, 2u })
        QTest::addRow("%u", seed) << seed;
}

void TestCustomerSearch::asBruteForce()
{
    QFETCH(quint32, seed);
    Twins twins(seed);
    twins.insert(600);
    compareMany(twins, 150);
    twins.update(80);
    compareMany(twins, 100);
    twins.edit(40);
    compareMany(twins, 100);
    twins.discardHalf();
    twins.update(40);
    compareMany(twins, 100);
    // The mirror is made anew; what waits is laid over it again.
    twins.store.reopen();
    compareMany(twins, 100);
}

void TestCustomerSearch::everySortInBothDirections()
{
    Twins twins(4);
    twins.insert(500);
    for (const CustomerSort sort : Sorts) {
        for (const bool descending : { true, false }) {
            for (const QString &text : { u""_s, u"ann"_s, u"a"_s, u"example"_s }) {
                CustomerQuery query;
                query.sort = sort;
                query.descending = descending;
                query.text = text;
                compare(twins, query);
            }
        }
    }
}

// More rows than a walk of the sort index tests, so that every plan is taken.
void TestCustomerSearch::frequentAndRareWords()
{
    Twins twins(5);
    twins.insert(3'000);
    CustomerQuery query;
    for (const CustomerSort sort : { CustomerSort::Name, CustomerSort::LeadScore }) {
        query.sort = sort;
        for (const QString &text :
             { u""_s, u"e"_s, u"ex"_s, u"exa"_s, u"exam"_s, u"exampl"_s, u"ann"_s, u"müll"_s,
               u"zqxw"_s, u"q"_s, u"zq"_s, u"伟"_s, u"王伟"_s, u"龘龘"_s, u"0712"_s,
               u"example ann"_s, u"a exampl"_s, u"mail vip"_s }) {
            query.text = text;
            compare(twins, query);
            query.vip = true;
            compare(twins, query);
            query.vip.reset();
            query.segments = { u"at_risk"_s };
            compare(twins, query);
            query.segments.clear();
        }
    }
}

void TestCustomerSearch::aLargeStore()
{
    constexpr int Many = 20'000;
    TestStore store;
    ManyPeople people(6);
    QList<QFuture<Result<TableDelta>>> written;
    for (int from = 0; from < Many; from += 100) {
        QList<Customer> rows;
        for (int i = 0; i < 100; ++i)
            rows.append(people.person(from + i));
        written.append(store->customers().putPage(rows, 1, minute(1)));
    }
    for (const auto &future : std::as_const(written))
        QVERIFY(future.result());
    QCOMPARE(store->customers().count().result(), Many);
    CustomerQuery query;
    QCOMPARE(store->customers().ids(query, 1).result().size(), Many);
    query.text = u"example"_s;
    query.sort = CustomerSort::Name;
    query.descending = false;
    const auto first = store->customers().first(query, 100, 1).result();
    QCOMPARE(first.rows.size(), 100);
    QVERIFY(std::is_sorted(first.rows.begin(), first.rows.end(), [](const auto &a, const auto &b) {
        return folded(a.customer.displayName()) < folded(b.customer.displayName());
    }));
    int exported = 0;
    QVERIFY(store->customers()
                .forEach({},
                         [&](const QList<CustomerRow> &rows) {
                             exported += int(rows.size());
                             return true;
                         })
                .result());
    QCOMPARE(exported, Many);
}

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "tst_customersearch.moc"
