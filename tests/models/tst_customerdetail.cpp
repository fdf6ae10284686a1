// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/matching.h"
#include "models/customerdetail.h"
#include "modelstest.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::Amount;

class TestCustomerDetail : public QObject
{
    Q_OBJECT
private slots:
    void showsACustomer();
    void neverThePreviousOneUnderANewId();
    void oneThatIsNotThere();
    void followsAnEdit();
    void draftsAndRecords();
    void matchesSayWhy();
    void reasons_data();
    void reasons();
};

static domain::Customer buyer()
{
    domain::Customer c = customer(7);
    domain::Preferences wants;
    wants.setVehicleTypes({ u"SUV"_s });
    wants.setPriceRange(Amount{ 300'000'000 }, Amount{ 500'000'000 });
    c.preferences = wants;
    return c;
}

void TestCustomerDetail::showsACustomer()
{
    TestStore store;
    QVERIFY(store->customers().putPage({ buyer() }, 1, minute(1)).result());
    CustomerDetail detail(*store, english());
    QSignalSpy loaded(&detail, &CustomerDetail::loaded);
    detail.show(buyer().id);
    QCOMPARE(detail.id(), buyer().id);
    QVERIFY(!detail.isLoaded());
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(detail.isLoaded());
    QVERIFY(!detail.isMissing());
    QCOMPARE(detail.customer().email, buyer().email);
    QVERIFY(!detail.baseline().notes);
    QVERIFY(!detail.notesSeenAt().isValid());
    using Source = Provenance::Source;
    QCOMPARE(detail.provenance(domain::CustomerField::Notes).source, Source::NotKnown);
    QCOMPARE(detail.provenance(domain::CustomerField::Tags).source, Source::Server);
    QCOMPARE(detail.provenance().at, minute(1));
    QVERIFY(detail.provenance().text(english()).startsWith(u"From the server"));
    QVERIFY(detail.changes().isEmpty());
}

void TestCustomerDetail::neverThePreviousOneUnderANewId()
{
    TestStore store;
    putCustomers(*store, 0, 30);
    CustomerDetail detail(*store, english());
    connect(&detail, &CustomerDetail::changed, this, [&] {
        if (detail.isLoaded())
            QCOMPARE(detail.customer().id, detail.id());
        else
            QVERIFY(detail.customer().id.isEmpty() || detail.customer().id == detail.id());
    });
    for (int n = 0; n < 30; ++n) {
        detail.show(customer(n).id);
        QVERIFY(detail.customer().id.isEmpty());
        if (n % 3 == 0)
            QTest::qWait(5);
    }
    QTRY_VERIFY(detail.isLoaded());
    QCOMPARE(detail.customer().id, customer(29).id);
    detail.clear();
    QVERIFY(!detail.isLoaded());
    QVERIFY(detail.customer().id.isEmpty());
}

void TestCustomerDetail::oneThatIsNotThere()
{
    TestStore store;
    CustomerDetail detail(*store, english());
    detail.show({ u"later"_s });
    QTRY_VERIFY(detail.isLoaded());
    QVERIFY(detail.isMissing());
    domain::Customer later = customer(1);
    later.id.value = u"later"_s;
    QVERIFY(store->customers().putPage({ later }, 1, minute(1)).result());
    QTRY_VERIFY(!detail.isMissing());
    QCOMPARE(detail.customer().firstName, later.firstName);
}

void TestCustomerDetail::followsAnEdit()
{
    TestStore store;
    QVERIFY(store->customers().putPage({ buyer() }, 1, minute(1)).result());
    CustomerDetail detail(*store, english());
    detail.show(buyer().id);
    QTRY_VERIFY(detail.isLoaded());
    domain::CustomerPatch patch;
    patch.isVip = true;
    QVERIFY(store->desk().saveEdit(buyer().id, u"N"_s, detail.baseline(), patch).result());
    QTRY_VERIFY(detail.isWaiting());
    QCOMPARE(detail.customer().isVip, std::optional(true));
    QCOMPARE(detail.server().isVip, std::optional(false));
    QTRY_COMPARE(detail.changes().size(), 1);
    QCOMPARE(detail.provenance(domain::CustomerField::IsVip).source, Provenance::Source::ThisDesk);
    QCOMPARE(detail.provenance(domain::CustomerField::Tags).source, Provenance::Source::Server);
    QTRY_COMPARE(detail.journal().size(), 1);
    QCOMPARE(detail.journal().first().what, u"Edited"_s);
    QVERIFY(detail.journal().first().after.contains(u"yes"));
    QCOMPARE(detail.journal().first().person, u"Amina"_s);
}

void TestCustomerDetail::draftsAndRecords()
{
    TestStore store;
    QVERIFY(store->customers().putPage({ buyer() }, 1, minute(1)).result());
    const QString record = CustomerDetail::recordName(buyer().id);
    QVERIFY(store->desk().saveDraft(record, { { u"notes"_s, u"half a"_s } }).result());
    CustomerDetail detail(*store, english());
    detail.show(buyer().id);
    QTRY_VERIFY(detail.isLoaded());
    QCOMPARE(detail.storedDraft().value(u"notes"_s).toString(), u"half a"_s);
    QVERIFY(detail.journal().isEmpty());
    storage::ContactRecord contact;
    contact.email = buyer().email;
    contact.kind = u"newsletter_subscribe"_s;
    contact.state = u"done"_s;
    contact.at = minute(3);
    QVERIFY(store->desk().addRecord(contact).result());
    QTRY_COMPARE(detail.records().size(), 1);
    QCOMPARE(detail.records().first().what, u"Subscribed to the newsletter"_s);
    QCOMPARE(detail.records().first().state, u"Done"_s);
}

void TestCustomerDetail::matchesSayWhy()
{
    TestStore store;
    domain::Vehicle dear = vehicle(1), right = vehicle(2), sedan = vehicle(3);
    dear.price = Amount{ 520'000'000 };
    right.price = Amount{ 450'000'000 };
    sedan.price = Amount{ 450'000'000 };
    sedan.bodyTypeName = u"Sedan"_s;
    QVERIFY(store->vehicles().putPage({ dear, right, sedan }, 1, minute(1)).result());
    QVERIFY(store->customers().putPage({ buyer() }, 1, minute(1)).result());
    CustomerDetail detail(*store, english());
    detail.show(buyer().id);
    QTRY_COMPARE(detail.matches().size(), 2);
    QCOMPARE(detail.matches().at(0).vehicle.id, right.id);
    QCOMPARE(detail.matches().at(0).reason, u"fits type and budget"_s);
    QCOMPARE(detail.matches().at(0).price, u"KES 4,500,000"_s);
    QCOMPARE(detail.matches().at(1).reason, u"4 % over budget"_s);
    QCOMPARE(detail.matches().at(1).tone, Tone::Warning);
}

void TestCustomerDetail::reasons_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("reason");
    QTest::newRow("inside") << qint64(400'000'000) << u"fits type and budget"_s;
    QTest::newRow("at the end") << qint64(500'000'000) << u"fits type and budget"_s;
    QTest::newRow("a shilling over") << qint64(500'000'100) << u"1 % over budget"_s;
    QTest::newRow("ten over") << qint64(550'000'000) << u"10 % over budget"_s;
    QTest::newRow("too dear") << qint64(560'000'000) << QString();
    QTest::newRow("half price") << qint64(150'000'000) << u"50 % below the range"_s;
}

void TestCustomerDetail::reasons()
{
    QFETCH(qint64, price);
    domain::Vehicle offered = vehicle(1);
    offered.price = Amount{ price };
    const auto match = matchOf(offered, *buyer().preferences, english());
    QTEST(match ? match->reason : QString(), "reason");
    offered.price = {};
    QCOMPARE(matchOf(offered, *buyer().preferences, english())->reason,
             u"fits type, price not sent"_s);
    QVERIFY(!matchOf(offered, domain::Preferences(), english()));
}

QTEST_GUILESS_MAIN(TestCustomerDetail)
#include "tst_customerdetail.moc"
