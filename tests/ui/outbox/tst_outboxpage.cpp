// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"

#include "models/testdrivemodel.h"
#include "outbox/arriveddialog.h"
#include "outbox/changepane.h"
#include "widgets/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::ChangeState;

static constexpr auto atLast = 30'000;

/// What a person reads and presses on the outbox, against a real server.
class TestOutboxPage : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<test::OutboxFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void emptyMeansEverythingIsOnTheServer();
    void showsOldAndNewAndWhy();
    void discardAsksFirst();
    void sendNowSends();
    void offlineBySwitchSaysSoAndGoesOnline();
    void refusedIsRetriedOrDiscarded();
    void pausedWaitsForItsPerson();
    void sendFirstGoesFirst();
    void replacedIsSetAgainOrDismissed();
    void doubtfulOneArrived();
    void doubtfulOneIsSentAgain();
    void doubtfulOneIsDropped();

private:
    domain::CustomerId tag(int row, const QString &tag);
    domain::TestDrive bookInDoubt();
    QString shownText() const;
    int rows() const { return m_fixture->outbox().rowCount(); }
    domain::TestDrive drive(const domain::TestDriveId &id) const
    {
        return m_fixture->workspace->testDrives().find(id).value_or(domain::TestDrive());
    }

    std::unique_ptr<test::OutboxFixture> m_fixture;
};

domain::CustomerId TestOutboxPage::tag(int row, const QString &tag)
{
    domain::CustomerPatch patch;
    patch.tags = QStringList{ tag };
    return m_fixture->edit(row, patch);
}

QString TestOutboxPage::shownText() const
{
    QStringList texts;
    const auto labels = m_fixture->page.pane()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestOutboxPage::emptyMeansEverythingIsOnTheServer()
{
    auto *empty = m_fixture->page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Everything is on the server."_s);
    QVERIFY(!m_fixture->button(u"Send now"_s)->isEnabled());
}

void TestOutboxPage::showsOldAndNewAndWhy()
{
    tag(0, u"before-and-after"_s);
    QTRY_COMPARE(m_fixture->page.view()->currentIndex().row(), 0);
    QTRY_VERIFY(shownText().contains(u"before-and-after"));
    for (const QString &word : { u"Was"_s, u"Shall be"_s, u"Why it waits"_s, u"Tries"_s })
        QVERIFY2(shownText().contains(word), qPrintable(word));
    QVERIFY(m_fixture->button(u"Retry now"_s));
    QVERIFY(!m_fixture->button(u"It arrived…"_s));
    QVERIFY(!m_fixture->button(u"Compare and decide…"_s));
}

void TestOutboxPage::discardAsksFirst()
{
    tag(0, u"never-mind"_s);
    QVERIFY(m_fixture->press(u"Discard…"_s));
    auto *box = m_fixture->page.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"never-mind"));
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!m_fixture->page.findChild<QMessageBox *>());
    QCOMPARE(rows(), 1);
    QSignalSpy told(&m_fixture->navigator, &Navigator::stepNotice);
    QVERIFY(m_fixture->press(u"Discard…"_s));
    QVERIFY(m_fixture->agree());
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(m_fixture->page.findChild<EmptyState *>()->isVisible());
}

void TestOutboxPage::sendNowSends()
{
    const auto id = tag(0, u"on-its-way"_s);
    m_fixture->sandbox.setFaults({ u"status=503,path=/external/customers"_s });
    m_fixture->session->setWorkOffline(false);
    QTRY_VERIFY(m_fixture->button(u"Send now"_s)->isEnabled());
    m_fixture->sandbox.setFaults({});
    QVERIFY(m_fixture->press(u"Send now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QVERIFY(m_fixture->onServer(id)["tags"_L1].toArray().contains(QJsonValue(u"on-its-way"_s)));
}

void TestOutboxPage::offlineBySwitchSaysSoAndGoesOnline()
{
    const auto id = tag(0, u"waits-for-the-switch"_s);
    QTRY_VERIFY(m_fixture->button(u"Go online"_s));
    QVERIFY(!m_fixture->button(u"Send now"_s)->isEnabled());
    QVERIFY(m_fixture->press(u"Go online"_s));
    QTRY_VERIFY(!m_fixture->button(u"Go online"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    const auto tags = m_fixture->onServer(id)["tags"_L1].toArray();
    QVERIFY(tags.contains(QJsonValue(u"waits-for-the-switch"_s)));
}

void TestOutboxPage::refusedIsRetriedOrDiscarded()
{
    const auto id = tag(0, u"refused"_s);
    m_fixture->sandbox.setFaults({ u"status=400,method=PATCH"_s });
    m_fixture->connectAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->outbox().attentionCount(), 1, atLast);
    QCOMPARE(m_fixture->state(), ChangeState::Rejected);
    QTRY_VERIFY(shownText().contains(u"Server's words"));
    // A refusal stays a refusal until somebody does something about it.
    QVERIFY(m_fixture->press(u"Retry now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->outbox().changes().first().attempts > 1, atLast);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->state(), ChangeState::Rejected, atLast);
    m_fixture->sandbox.setFaults({});
    QVERIFY(m_fixture->press(u"Retry now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QVERIFY(m_fixture->onServer(id)["tags"_L1].toArray().contains(QJsonValue(u"refused"_s)));

    const auto other = tag(1, u"refused-for-good"_s);
    m_fixture->sandbox.setFaults({ u"status=400,method=PATCH"_s });
    m_fixture->connectAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->outbox().attentionCount(), 1, atLast);
    QVERIFY(m_fixture->press(u"Discard…"_s));
    QVERIFY(m_fixture->agree());
    QTRY_COMPARE(rows(), 0);
    const auto tags = m_fixture->onServer(other)["tags"_L1].toArray();
    QVERIFY(!tags.contains(QJsonValue(u"refused-for-good"_s)));
}

void TestOutboxPage::pausedWaitsForItsPerson()
{
    const auto paused = tag(0, u"paused"_s);
    QVERIFY(m_fixture->press(u"Pause"_s));
    QTRY_COMPARE(m_fixture->state(), ChangeState::Held);
    const auto going = tag(1, u"going"_s);
    QTRY_COMPARE(rows(), 2);
    m_fixture->connectAgain();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, atLast);
    QCOMPARE(m_fixture->outbox().changes().first().recordId, paused.value);
    QCOMPARE(m_fixture->sandbox.count(u"PATCH"_s, u"/external/customers/"_s + paused.value), 0);
    QCOMPARE(m_fixture->sandbox.count(u"PATCH"_s, u"/external/customers/"_s + going.value), 1);
    QVERIFY(m_fixture->press(u"Resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QCOMPARE(m_fixture->sandbox.count(u"PATCH"_s, u"/external/customers/"_s + paused.value), 1);
}

void TestOutboxPage::sendFirstGoesFirst()
{
    tag(0, u"one"_s);
    const auto second = tag(1, u"two"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_fixture->outbox().changes().at(1).recordId, second.value);
    m_fixture->page.view()->setCurrentIndex(m_fixture->outbox().index(1, 0));
    QVERIFY(m_fixture->press(u"Send first"_s));
    QTRY_COMPARE(m_fixture->outbox().changes().at(0).recordId, second.value);
    QTRY_COMPARE(m_fixture->page.view()->currentIndex().row(), 0); // the choice goes along
    m_fixture->sandbox.resetCounters();
    m_fixture->connectAgain();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QString first;
    for (const auto &line : m_fixture->sandbox.requests()) {
        if (first.isEmpty() && line["method"_L1].toString() == "PATCH"_L1)
            first = line["path"_L1].toString();
    }
    QVERIFY2(first.contains(second.value), qPrintable(first));
}

/// Ours was on the server; then somebody set another value there.
void TestOutboxPage::replacedIsSetAgainOrDismissed()
{
    const auto id = m_fixture->customer(0).id;
    const auto replace = [&] {
        m_fixture->sandbox.patch(u"/external/customers/"_s + id.value,
                                 { { u"notes"_s, u"theirs"_s } });
        test::answerOf(m_fixture->session->fetchCustomer(id));
    };
    domain::CustomerPatch ours;
    ours.notes = u"ours"_s;
    m_fixture->edit(0, ours);
    m_fixture->connectAgain();
    const auto notes = [&] { return m_fixture->onServer(id)["notes"_L1].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(notes(), u"ours"_s, atLast);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    replace();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, atLast);
    QCOMPARE(m_fixture->state(), ChangeState::Replaced);
    QTRY_VERIFY(shownText().contains(u"theirs"));
    QVERIFY(m_fixture->press(u"Set again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notes(), u"ours"_s, atLast);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    replace();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, atLast);
    QVERIFY(m_fixture->press(u"Dismiss"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QCOMPARE(notes(), u"theirs"_s);
}

/// The request takes effect and its answer is lost.
domain::TestDrive TestOutboxPage::bookInDoubt()
{
    const domain::Customer customer = m_fixture->customer(0);
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.vehicleId.value =
        m_fixture->sandbox.get(u"/external/vehicles"_s).object()["data"_L1][0]["id"_L1].toString();
    drive.vehicleName = u"Prado"_s;
    drive.customerId = customer.id;
    drive.name = customer.displayName();
    drive.email = customer.email;
    drive.preferredDate = QDateTime(QDate::currentDate().addDays(3), QTime(10, 0));
    m_fixture->sandbox.setFaults({ u"drop-after,method=POST,path=/external/test-drives"_s });
    test::answerOf(m_fixture->session->saveTestDrive(drive, true));
    const auto isDoubtful = [this] {
        return rows() == 1 && m_fixture->state() == ChangeState::Unknown;
    };
    if (!QTest::qWaitFor(isDoubtful, atLast))
        qCritical("the request is not in doubt");
    m_fixture->sandbox.setFaults({});
    return drive;
}

void TestOutboxPage::doubtfulOneArrived()
{
    const domain::TestDrive booked = bookInDoubt();
    QTRY_VERIFY(shownText().contains(u"dashboard for a test drive of "_s + booked.name));
    QVERIFY(shownText().contains(u"Prado"));
    QVERIFY(m_fixture->press(u"It arrived…"_s));
    auto *dialog = m_fixture->page.findChild<ArrivedDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->number(), u" TD-1207 "_s);
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(drive(booked.id).sendState, domain::SendState::Sent);
    QCOMPARE(drive(booked.id).serverId, u"TD-1207"_s);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/test-drives"_s), 1);
}

void TestOutboxPage::doubtfulOneIsSentAgain()
{
    const domain::TestDrive booked = bookInDoubt();
    QVERIFY(m_fixture->press(u"Send again…"_s));
    auto *box = m_fixture->page.findChild<QMessageBox *>();
    QVERIFY(box && box->informativeText().contains(u"two of them"));
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/test-drives"_s), 1);
    QVERIFY(m_fixture->agree());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, atLast);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/test-drives"_s), 2);
    QTRY_COMPARE(drive(booked.id).sendState, domain::SendState::Sent);
    QVERIFY(!drive(booked.id).serverId.isEmpty());
}

void TestOutboxPage::doubtfulOneIsDropped()
{
    const domain::TestDrive booked = bookInDoubt();
    QVERIFY(m_fixture->press(u"Drop…"_s));
    QVERIFY(m_fixture->agree());
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(drive(booked.id).sendState != domain::SendState::Unknown);
    m_fixture->connectAgain();
    test::answerOf(m_fixture->session->syncNow());
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/test-drives"_s), 1);
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
