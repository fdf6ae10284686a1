// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <atomic>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

QStringList found(Store &store, const QString &text, CustomerSort sort = CustomerSort::Name)
{
    CustomerQuery query;
    query.text = text;
    query.sort = sort;
    query.descending = false;
    const auto rows = store.customers().first(query, 100, 1).result().rows;
    QStringList ids;
    for (const CustomerRow &row : rows)
        ids << row.customer.id.value;
    const auto all = store.customers().rows(store.customers().ids(query, 1).result()).result();
    QStringList again;
    for (const CustomerRow &row : all)
        again << row.customer.id.value;
    return ids == again ? ids : QStringList{ u"first and ids differ"_s } + ids + again;
}

CustomerRow shown(Store &store, const QString &id)
{
    return store.customers().find(CustomerId{ id }).result().value_or(StoredCustomer()).shown;
}

/// Reads rows as they came, and counts how many.
class Reading
{
public:
    int count() const { return *m_count; }
    operator CustomerReader() const
    {
        return [count = m_count](const QByteArray &row) {
            ++*count;
            const QJsonObject object = QJsonDocument::fromJson(row).object();
            Customer c = customer(object[u"id"_s].toString(), object[u"name"_s].toString(), u"X"_s);
            c.source = object;
            if (object.contains(u"tags"_s))
                c.tags = object[u"tags"_s].toVariant().toStringList();
            return std::optional<Customer>(c);
        };
    }

private:
    std::shared_ptr<std::atomic_int> m_count = std::make_shared<std::atomic_int>();
};

TableDelta put(Store &store, const QList<QByteArray> &rows, const Reading &reading, qint64 pass)
{
    const auto at = minute(int(pass));
    return store.customers().putRows(rows, reading, pass, at).result().value();
}

const QByteArray probe = R"({"id":"probe","name":"Probe"})";

/// Begins a pass and waits until it knows what is stored: until a row that is known is not read.
void learn(Store &store, const Reading &reading, qint64 pass)
{
    QTRY_VERIFY(([&] {
        const int before = reading.count();
        put(store, { probe }, reading, pass);
        return reading.count() == before;
    }()));
}

} // namespace

class TestCustomerTable : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryField();
    void findsInManyScripts();
    void tellsOnlyWhatChanged();
    void olderAnswersNeverOverwrite();
    void aClockThatWasAheadFreezesNothing();
    void patchAnswersSurviveOlderPages();
    void notesStayWhenListsDoNotCarryThem();
    void customersThatAreMissedTwiceAreNoLongerListed();
    void aWalkInIsNotMissedByThePassUnderWay();
    void aRowOutsideOfAPassLeavesPassesAlone();
    void nothingKnownSortsLastInBothDirections();
    void filters();
    void knownByIdAndAddress();
    void rowsThatAreKnownAreNotReadAgain();
    void aRowThatChangedDuringThePassIsReadAfterAll();
    void aListedRowIsSeenAgainAfterItWasMissed();
};

void TestCustomerTable::rowsThatAreKnownAreNotReadAgain()
{
    TestStore store;
    const Reading reading;
    const QList<QByteArray> rows{ R"({"id":"a","name":"Anna"})", R"({"id":"b", "name":"Ben"})" };
    QCOMPARE(put(*store, rows + QList{ probe }, reading, 1).inserted.size(), 3);
    QVERIFY(store->customers().finishPass(1).result());
    QCOMPARE(reading.count(), 3);
    QCOMPARE(shown(*store, u"b"_s).customer.firstName, u"Ben"_s);

    learn(*store, reading, 2);
    const int before = reading.count();
    QVERIFY(put(*store, rows, reading, 2).isEmpty());
    QCOMPARE(reading.count(), before);
    QCOMPARE(shown(*store, u"a"_s).seenAt, minute(2));

    const auto delta = put(*store, { rows[0], R"({"id":"b","name":"Bee"})" }, reading, 2);
    QCOMPARE(delta.updated.size(), 1);
    QCOMPARE(reading.count(), before + 1);
    QCOMPARE(found(*store, u"bee"_s), QStringList{ u"b"_s });
    QVERIFY(store->customers().finishPass(2).result()->isEmpty());
}

void TestCustomerTable::aRowThatChangedDuringThePassIsReadAfterAll()
{
    TestStore store;
    const Reading reading;
    const QList<QByteArray> rows{ R"({"id":"a","name":"Anna","tags":["old"]})" };
    put(*store, rows + QList{ probe }, reading, 1);
    QVERIFY(store->customers().finishPass(1).result());
    learn(*store, reading, 2);
    CustomerPatch answer;
    answer.tags = QStringList{ u"new"_s };
    QVERIFY(store->customers().putUpdated({ u"a"_s }, answer, {}, minute(1).addSecs(30)).result());
    QCOMPARE(shown(*store, u"a"_s).customer.tags, QStringList{ u"new"_s });
    // Asked later than the change, so the server has gone back to what it said before.
    const auto delta = put(*store, rows, reading, 2);
    QCOMPARE(delta.updated.size(), 1);
    QCOMPARE(shown(*store, u"a"_s).customer.tags, QStringList{ u"old"_s });
}

void TestCustomerTable::aListedRowIsSeenAgainAfterItWasMissed()
{
    TestStore store;
    const Reading reading;
    const QList<QByteArray> rows{ R"({"id":"a","name":"Anna"})", R"({"id":"b","name":"Ben"})" };
    put(*store, rows + QList{ probe }, reading, 1);
    for (const qint64 pass : { 2, 3 }) {
        put(*store, { rows[0], probe }, reading, pass);
        QVERIFY(store->customers().finishPass(pass).result());
    }
    QVERIFY(shown(*store, u"b"_s).noLongerListed);
    learn(*store, reading, 4);
    QCOMPARE(put(*store, rows, reading, 4).updated.size(), 1);
    QVERIFY(!shown(*store, u"b"_s).noLongerListed);
}

void TestCustomerTable::keepsEveryField()
{
    TestStore store;
    QVERIFY(store.opened());
    Customer full = customer(u"a"_s, u"Wanjikũ"_s, u"Müller"_s, { u"VIP"_s, u"trade-in"_s });
    full.userId = u"user-1"_s;
    full.mobile = u"+254 712 345678"_s;
    full.whatsapp = u"+254 733 000111"_s;
    full.totalPurchases = 3;
    full.totalSpent = Amount{ 7'500'050 };
    full.lastPurchaseDate = minute(1);
    full.totalVehiclesPurchased = 2;
    full.totalVehiclesRented = 0;
    full.leadScore = 85;
    full.isVip = true;
    full.preferences = Preferences(
        QJsonObject{ { u"vehicleTypes"_s, QJsonArray{ u"SUV"_s } }, { u"other"_s, 7 } });
    full.createdDate = minute(0);
    QVERIFY(store->customers().putPage({ full }, 1, minute(2)).result());
    const auto stored = store->customers().find(full.id).result();
    QVERIFY(stored);
    QCOMPARE(stored->shown.customer, full);
    QCOMPARE(stored->shown.seenAt, minute(2));
    QVERIFY(!stored->shown.notesSeenAt.isValid());
    Customer bare;
    bare.id.value = u"b"_s;
    QVERIFY(store->customers().putPage({ bare }, 1, minute(2)).result());
    const auto other = store->customers().find(bare.id).result();
    QVERIFY(other);
    QCOMPARE(other->shown.customer, bare);
}

void TestCustomerTable::findsInManyScripts()
{
    TestStore store;
    Customer phone = customer(u"p"_s, u"Otieno"_s, u"Ćwik"_s, { u"Repeat Buyer"_s });
    phone.mobile = u"+254 712 345678"_s;
    QVERIFY(store->customers()
                .putPage({ customer(u"m"_s, u"Jürgen"_s, u"Müller"_s),
                           customer(u"w"_s, u"伟"_s, u"王"_s),
                           customer(u"l"_s, u"Łukasz"_s, u"Żak"_s), phone },
                         1, minute(1))
                .result());
    QCOMPARE(found(*store, u"muller"_s), QStringList{ u"m"_s });
    QCOMPARE(found(*store, u"MÜLL"_s), QStringList{ u"m"_s });
    QCOMPARE(found(*store, u"ulle"_s), QStringList{ u"m"_s });
    QCOMPARE(found(*store, u"王伟"_s), QStringList{ u"w"_s });
    QCOMPARE(found(*store, u"伟"_s), QStringList{ u"w"_s });
    QCOMPARE(found(*store, u"lu"_s), QStringList{ u"l"_s });
    QCOMPARE(found(*store, u"mu"_s), QStringList{ u"m"_s });
    QCOMPARE(found(*store, u"ul"_s), QStringList{});
    QCOMPARE(found(*store, u"0712 345"_s), QStringList{ u"p"_s });
    QCOMPARE(found(*store, u"+254712"_s), QStringList{ u"p"_s });
    QCOMPARE(found(*store, u"repeat oti"_s), QStringList{ u"p"_s });
    QCOMPARE(found(*store, u"repeat jurgen"_s), QStringList{});
    QCOMPARE(found(*store, u"nobody"_s), QStringList{});
    QCOMPARE(found(*store, u""_s).size(), 4);
    QCOMPARE(found(*store, u"\"'%_*"_s), QStringList{});
}

void TestCustomerTable::tellsOnlyWhatChanged()
{
    TestStore store;
    QSignalSpy changed(&store->customers(), &CustomerTable::changed);
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s);
    Customer b = customer(u"b"_s, u"Ben"_s, u"B"_s);
    auto delta = store->customers().putPage({ a, b }, 1, minute(1)).result();
    QCOMPARE(delta->inserted.size(), 2);
    delta = store->customers().putPage({ a, b }, 2, minute(2)).result();
    QVERIFY(delta->isEmpty());
    b.lastName = u"Bee"_s;
    b.source.insert(u"lastName"_s, u"Bee"_s);
    delta = store->customers().putPage({ a, b }, 3, minute(3)).result();
    QCOMPARE(delta->updated.size(), 1);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(found(*store, u"bee"_s), QStringList{ u"b"_s });
    QCOMPARE(shown(*store, u"a"_s).seenAt, minute(3));
}

void TestCustomerTable::olderAnswersNeverOverwrite()
{
    TestStore store;
    Customer a = customer(u"a"_s, u"New"_s, u"Name"_s);
    QVERIFY(store->customers().putPage({ a }, 1, minute(5)).result());
    const Customer old = customer(u"a"_s, u"Old"_s, u"Name"_s);
    QVERIFY(store->customers().putPage({ old }, 1, minute(4)).result()->isEmpty());
    QVERIFY(store->customers().putDetail(old, minute(4)).result());
    QCOMPARE(shown(*store, u"a"_s).customer.firstName, u"New"_s);
    // Nor do they take the notes, or what was sent, back.
    Customer detail = a;
    detail.notes = u"new"_s;
    detail.tags = QStringList{ u"new"_s };
    QVERIFY(store->customers().putDetail(detail, minute(7)).result());
    detail.notes = u"old"_s;
    QVERIFY(store->customers().putDetail(detail, minute(6)).result());
    CustomerPatch answer;
    answer.notes = u"old"_s;
    answer.tags = QStringList{ u"old"_s };
    QVERIFY(store->customers().putUpdated(a.id, answer, {}, minute(6)).result());
    QCOMPARE(shown(*store, u"a"_s).customer.notes, u"new"_s);
    QCOMPARE(shown(*store, u"a"_s).customer.tags, QStringList{ u"new"_s });
}

void TestCustomerTable::aClockThatWasAheadFreezesNothing()
{
    TestStore store;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto ahead = now.addSecs(2 * 3600);
    const auto passAt = [](const QDateTime &at) { return at.toMSecsSinceEpoch(); };
    Customer detail = customer(u"a"_s, u"Anna"_s, u"A"_s, { u"old"_s });
    const Customer b = customer(u"b"_s, u"Ben"_s, u"B"_s);
    const Customer c = customer(u"c"_s, u"Cleo"_s, u"C"_s);
    QVERIFY(store->customers().putPage({ detail, b, c }, passAt(ahead), ahead).result());
    detail.notes = u"by the wrong clock"_s;
    QVERIFY(store->customers().putDetail(detail, ahead).result());

    // Set back: what comes now is news all the same.
    const Customer next = customer(u"a"_s, u"Annabel"_s, u"A"_s, { u"new"_s });
    QVERIFY(store->customers().putPage({ next, b }, passAt(now), now).result());
    QCOMPARE(shown(*store, u"a"_s).customer.firstName, u"Annabel"_s);
    QCOMPARE(shown(*store, u"a"_s).customer.tags, QStringList{ u"new"_s });
    QVERIFY(qAbs(shown(*store, u"b"_s).seenAt.msecsTo(now)) < 1);
    detail.notes = u"newer"_s;
    QVERIFY(store->customers().putDetail(detail, now.addMSecs(1)).result());
    QCOMPARE(shown(*store, u"a"_s).customer.notes, u"newer"_s);
    // And two passes that miss somebody miss him.
    QVERIFY(store->customers().finishPass(passAt(now)).result());
    QVERIFY(!shown(*store, u"c"_s).noLongerListed);
    const auto later = now.addMSecs(2);
    QVERIFY(store->customers().putPage({ next, b }, passAt(later), later).result());
    QVERIFY(store->customers().finishPass(passAt(later)).result());
    QVERIFY(shown(*store, u"c"_s).noLongerListed);
    QVERIFY(!shown(*store, u"b"_s).noLongerListed);
}

void TestCustomerTable::patchAnswersSurviveOlderPages()
{
    TestStore store;
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s, { u"old"_s });
    QVERIFY(store->customers().putPage({ a }, 1, minute(1)).result());
    CustomerPatch answer;
    answer.tags = QStringList{ u"new"_s };
    answer.isVip = true;
    answer.notes = u"called"_s;
    QVERIFY(store->customers().putUpdated(a.id, answer, u"vip"_s, minute(3)).result());
    // A page that was asked for before the change, with another first name.
    Customer page = customer(u"a"_s, u"Annabel"_s, u"A"_s, { u"old"_s });
    QVERIFY(store->customers().putPage({ page }, 2, minute(2)).result());
    const Customer now = shown(*store, u"a"_s).customer;
    QCOMPARE(now.firstName, u"Annabel"_s);
    QCOMPARE(now.tags, QStringList{ u"new"_s });
    QCOMPARE(now.isVip, true);
    QCOMPARE(now.customerSegment, u"vip"_s);
    QCOMPARE(now.notes, u"called"_s);
    // The next page is newer and wins.
    QVERIFY(store->customers().putPage({ page }, 3, minute(4)).result());
    QCOMPARE(shown(*store, u"a"_s).customer.tags, QStringList{ u"old"_s });
    QCOMPARE(shown(*store, u"a"_s).customer.notes, u"called"_s);
    QCOMPARE(found(*store, u"called"_s), QStringList{ u"a"_s });
}

void TestCustomerTable::notesStayWhenListsDoNotCarryThem()
{
    TestStore store;
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s);
    QVERIFY(store->customers().putPage({ a }, 1, minute(1)).result());
    QCOMPARE(store->customers().withoutNotes(10).result(), QList<CustomerId>{ a.id });
    Customer detail = a;
    detail.notes = u"Likes blue"_s;
    QVERIFY(store->customers().putDetail(detail, minute(2)).result());
    QVERIFY(store->customers().withoutNotes(10).result().isEmpty());
    QVERIFY(
        store->customers().putPage({ customer(u"a"_s, u"Ann"_s, u"A"_s) }, 2, minute(3)).result());
    const CustomerRow now = shown(*store, u"a"_s);
    QCOMPARE(now.customer.notes, u"Likes blue"_s);
    QCOMPARE(now.customer.source.value(u"notes"_s).toString(), u"Likes blue"_s);
    QCOMPARE(now.customer.firstName, u"Ann"_s);
    QCOMPARE(now.notesSeenAt, minute(2));
    QCOMPARE(found(*store, u"blue"_s), QStringList{ u"a"_s });
}

void TestCustomerTable::customersThatAreMissedTwiceAreNoLongerListed()
{
    TestStore store;
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s);
    const Customer b = customer(u"b"_s, u"Ben"_s, u"B"_s);
    const auto pass = [&](qint64 number, const QList<Customer> &rows) {
        store->customers().putPage(rows, number, minute(int(number))).waitForFinished();
        return store->customers().finishPass(number).result()->updated.size();
    };
    QCOMPARE(pass(1, { a, b }), 0);
    QCOMPARE(pass(2, { a }), 0);
    QVERIFY(!shown(*store, u"b"_s).noLongerListed);
    QCOMPARE(pass(3, { a }), 1);
    QVERIFY(shown(*store, u"b"_s).noLongerListed);
    QCOMPARE(pass(4, { a }), 0);
    QCOMPARE(pass(5, { a, b }), 0);
    QVERIFY(!shown(*store, u"b"_s).noLongerListed);
    QVERIFY(!shown(*store, u"a"_s).noLongerListed);
    // Who is found when somebody opens it is told to be there again.
    QCOMPARE(pass(6, { a }), 0);
    QCOMPARE(pass(7, { a }), 1);
    const auto found = store->customers().putDetail(b, minute(8)).result();
    QCOMPARE(found->updated.size(), 1);
    QVERIFY(!shown(*store, u"b"_s).noLongerListed);
}

void TestCustomerTable::aWalkInIsNotMissedByThePassUnderWay()
{
    TestStore store;
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s);
    const Customer walkIn = customer(u"w"_s, u"Wanjiku"_s, u"W"_s);
    const auto end = [&](qint64 pass) {
        store->customers().putPage({ a }, pass, minute(int(10 * pass))).waitForFinished();
        return store->customers().finishPass(pass).result()->updated.size();
    };
    // The pass was beyond the place where the new one is listed.
    QVERIFY(store->customers().putPage({ a }, 1, minute(1)).result());
    QVERIFY(store->customers().putDetail(walkIn, minute(2)).result());
    QCOMPARE(end(1), 0);
    QCOMPARE(end(2), 0);
    QVERIFY(!shown(*store, u"w"_s).noLongerListed);
    QVERIFY(store->customers().putPage({ walkIn }, 3, minute(31)).result());
    QCOMPARE(end(3), 0);
    QCOMPARE(end(4), 0);
    QVERIFY(!shown(*store, u"w"_s).noLongerListed);
    QCOMPARE(end(5), 1);
    QVERIFY(shown(*store, u"w"_s).noLongerListed);
}

void TestCustomerTable::aRowOutsideOfAPassLeavesPassesAlone()
{
    TestStore store;
    const Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s);
    const Customer b = customer(u"b"_s, u"Ben"_s, u"B"_s);
    const auto put = [&](const QList<Customer> &rows, qint64 pass, int at) {
        return bool(store->customers().putPage(rows, pass, minute(at)).result());
    };
    QVERIFY(put({ a, b }, 1, 1) && put({ a, b }, 2, 2));
    QVERIFY(put({ customer(u"a"_s, u"Ann"_s, u"A"_s) }, 0, 3));
    QCOMPARE(shown(*store, u"a"_s).customer.firstName, u"Ann"_s);
    QVERIFY(store->customers().finishPass(2).result()->isEmpty());
    QVERIFY(put({ b }, 3, 4));
    QVERIFY(store->customers().finishPass(3).result()->isEmpty()); // a is missed once
    QVERIFY(put({ a }, 0, 5)); // which says nothing about the list
    QVERIFY(put({ b }, 4, 6));
    QCOMPARE(store->customers().finishPass(4).result()->updated.size(), 1);
    QVERIFY(shown(*store, u"a"_s).noLongerListed);
    QVERIFY(put({ a }, 5, 7));
    QVERIFY(!shown(*store, u"a"_s).noLongerListed);
}

void TestCustomerTable::nothingKnownSortsLastInBothDirections()
{
    TestStore store;
    Customer low = customer(u"low"_s, u"L"_s, u"L"_s);
    low.leadScore = 10;
    Customer high = customer(u"high"_s, u"H"_s, u"H"_s);
    high.leadScore = 90;
    const Customer none = customer(u"none"_s, u"N"_s, u"N"_s);
    QVERIFY(store->customers().putPage({ none, low, high }, 1, minute(1)).result());
    CustomerQuery query;
    query.sort = CustomerSort::LeadScore;
    for (const bool descending : { true, false }) {
        query.descending = descending;
        const auto first = store->customers().first(query, 3, 1).result();
        QVERIFY(first.isAll);
        QCOMPARE(first.rows.at(2).customer.id.value, u"none"_s);
        QCOMPARE(first.rows.at(0).customer.id.value, descending ? u"high"_s : u"low"_s);
        QCOMPARE(store->customers().ids(query, 1).result().at(2), first.rows.at(2).row);
    }
    QVERIFY(!store->customers().first(query, 2, 1).result().isAll);
}

void TestCustomerTable::filters()
{
    TestStore store;
    Customer a = customer(u"a"_s, u"Anna"_s, u"A"_s, { u"Cash"_s, u"trade-in"_s });
    a.customerSegment = u"atRisk"_s;
    Customer b = customer(u"b"_s, u"Ben"_s, u"B"_s, { u"cash"_s });
    b.isVip = true;
    Customer c = customer(u"c"_s, u"Cem"_s, u"C"_s);
    c.isVip.reset();
    QVERIFY(store->customers().putPage({ a, b, c }, 1, minute(1)).result());
    const auto ids = [&](const CustomerQuery &query) {
        QStringList names;
        const auto rows = store->customers().first(query, 10, 1).result().rows;
        for (const CustomerRow &row : rows)
            names << row.customer.id.value;
        names.sort();
        if (store->customers().ids(query, 1).result().size() != names.size())
            names << u"ids differ"_s;
        return names.join(u' ');
    };
    CustomerQuery query;
    query.segments = { u"at_risk"_s };
    QCOMPARE(ids(query), u"a"_s);
    query = {};
    query.tags = { u"CASH"_s };
    QCOMPARE(ids(query), u"a b"_s);
    query.tags << u"trade-in"_s;
    QCOMPARE(ids(query), u"a"_s);
    query = {};
    query.vip = true;
    QCOMPARE(ids(query), u"b"_s);
    query.vip = false;
    QCOMPARE(ids(query), u"a c"_s);
    query = {};
    query.waitingOnly = true;
    QCOMPARE(ids(query), QString());
    const CustomerFacets facets = store->customers().facets().result();
    QCOMPARE(facets.total, 3);
    QCOMPARE(facets.vip, 1);
    QCOMPARE(facets.tags.first().second, 2);
    QCOMPARE(facets.segments, (Breakdown{ { u"regular"_s, 2 }, { u"at_risk"_s, 1 } }));
}

void TestCustomerTable::knownByIdAndAddress()
{
    TestStore store;
    QVERIFY(store.opened());
    Customer noted = customer(u"a"_s, u"Anna"_s, u"Otieno"_s, { u"hot"_s });
    noted.notes = u"Notes"_s;
    noted.isVip = true;
    Customer accent = customer(u"b"_s, u"Ben"_s, u"Kamau"_s);
    accent.email = u"Bén@Example.com"_s;
    Customer twin = customer(u"c"_s, u"Carl"_s, u"Kamau"_s);
    twin.email = u"A@EXAMPLE.com"_s;
    QVERIFY(store->customers().putPage({ noted, accent, twin }, 1, minute(1)).result());
    QVERIFY(store->customers().putDetail(noted, minute(2)).result());
    CustomerPatch patch;
    patch.tags = QStringList{ u"cold"_s };
    QVERIFY(store->desk().saveEdit(noted.id, {}, CustomerDraft::of(noted), patch).result());

    const auto answer = store->customers()
                            .known({ noted.id, CustomerId{ u"zz"_s } },
                                   { u"a@example.COM"_s, u"bén@example.com"_s, {} })
                            .result();
    QVERIFY(answer);
    const QList<KnownCustomer> &known = *answer;
    QStringList ids;
    for (const KnownCustomer &one : known)
        ids << one.id.value;
    ids.sort();
    QCOMPARE(ids, QStringList({ u"a"_s, u"a"_s, u"b"_s, u"c"_s }));
    const KnownCustomer &first = known.first();
    QCOMPARE(first.email, u"a@example.com"_s);
    QCOMPARE(first.name, u"Anna Otieno"_s);
    QCOMPARE(first.draft.notes, u"Notes"_s);
    QCOMPARE(first.draft.tags, QStringList{ u"cold"_s }); // with what waits
    QCOMPARE(first.draft.isVip, true);
    QVERIFY(!known.last().draft.notes);
}

QTEST_GUILESS_MAIN(TestCustomerTable)
#include "tst_customertable.moc"
