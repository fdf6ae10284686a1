// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sync/sessionfixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::SendState;

/// A test drive that is sent while the connection breaks at every point of its way, over a fresh
/// and over a used connection: begun once at most, counted where it arrives, and left for a
/// person to decide where nobody can know. FORECOURT_FAULT_ROUNDS says how often each.
class TestPostFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isBegunOnce_data();
    void isBegunOnce();
    void plainPostIsCaughtDoubling();

private:
    SendState book(bool warm);
    int begun() const;
    int mostOfOneName() const;
    void decideAll();

    std::unique_ptr<SessionFixture> m_desk;
    domain::CustomerId m_customer;
    domain::VehicleId m_vehicle;
    int m_booked = 0;
};

namespace {

const QString DrivesPath = u"/external/test-drives"_s;

/// What breaks, and how the test drive must end for that.
constexpr struct
{
    const char *name, *fault;
    SendState ending;
} Points[] = {
    { "nothing breaks", "", SendState::Sent },
    { "before the connection stands", "refuse", SendState::Sent },
    { "at the first byte", "cut-request,bytes=0", SendState::Unknown },
    { "in the head", "cut-request", SendState::Unknown },
    { "after the head", "cut-request,part=body,bytes=0", SendState::Unknown },
    { "in the body", "cut-request,part=body", SendState::Unknown },
    { "in the body, with a reset", "cut-request,part=body,how=reset", SendState::Unknown },
    { "after the body", "drop-before", SendState::Unknown },
    { "after the body, with a reset", "reset", SendState::Unknown },
    { "after the effect", "drop-after", SendState::Unknown },
    { "after the effect, with a reset", "reset,when=after", SendState::Unknown },
    { "in the head of the answer", "cut,bytes=20", SendState::Unknown },
    { "in the body of the answer", "cut", SendState::Unknown },
    { "silence in the answer", "stall,ms=100", SendState::Unknown },
    { "a failure after the effect", "status=500,when=after", SendState::Unknown },
};

constexpr int MillisecondsPerPoint = 1'200;

int roundsWanted()
{
    return qEnvironmentVariableIntValue("FORECOURT_FAULT_ROUNDS");
}

} // namespace

void TestPostFaults::initTestCase()
{
    m_desk = std::make_unique<SessionFixture>(
        QStringList{ u"--customers"_s, u"3"_s, u"--vehicles"_s, u"2"_s });
    m_desk->pass();
    m_customer = m_desk->anyCustomer();
    m_vehicle = answerOf(m_desk->store().vehicles().first({}, 1, 0)).rows.first().vehicle.id;
}

/// Books one over a connection that was just used, or over the first of a program just started.
SendState TestPostFaults::book(bool warm)
{
    if (!warm) {
        m_desk->close();
        m_desk->open();
    } else if (!answerOf(m_desk->session->fetchCustomer(m_customer))) {
        return SendState::Draft;
    }
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.vehicleId = m_vehicle;
    drive.name = u"Drive %1"_s.arg(++m_booked);
    drive.email = u"drive@example.com"_s;
    if (!answerOf(m_desk->session->saveTestDrive(drive, true)))
        return SendState::Draft;
    SendState state = SendState::Queued;
    const bool ended = QTest::qWaitFor(
        [&] {
            state = answerOf(m_desk->store().desk().testDrive(drive.id))->sendState;
            return state != SendState::Queued && state != SendState::Sending;
        },
        30'000);
    return ended ? state : SendState::Sending;
}

/// Requests of which any byte came as far as the server's door.
int TestPostFaults::begun() const
{
    int count = 0;
    const auto arrivals = m_desk->sandbox.get(u"/_sandbox/arrivals"_s).array();
    for (const auto &arrival : arrivals)
        count += arrival["method"_L1] == "POST"_L1 && arrival["path"_L1] == DrivesPath;
    return count;
}

int TestPostFaults::mostOfOneName() const
{
    QHash<QString, int> names;
    int most = 0;
    const auto drives = m_desk->sandbox.state()["testDrives"_L1].toArray();
    for (const auto &drive : drives)
        most = qMax(most, ++names[drive["name"_L1].toString()]);
    return most;
}

void TestPostFaults::decideAll()
{
    const auto open = answerOf(m_desk->store().desk().openChanges());
    for (const auto &change : open)
        QVERIFY(answerOf(m_desk->session->confirmArrived(change.id, {})));
}

void TestPostFaults::isBegunOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<SendState>("ending");
    for (const auto &point : Points)
        QTest::newRow(point.name) << QString::fromLatin1(point.fault) << point.ending;
}

void TestPostFaults::isBegunOnce()
{
    QFETCH(QString, fault);
    QFETCH(SendState, ending);
    const bool refuses = fault == u"refuse";
    m_desk->sandbox.resetCounters();
    if (!fault.isEmpty() && !refuses)
        m_desk->sandbox.setFaults({ QString(fault + u",method=POST,path=/external"_s) });
    int rounds = 0;
    QElapsedTimer timer;
    timer.start();
    do {
        for (const bool warm : { true, false }) {
            if (refuses)
                m_desk->sandbox.post(u"/_sandbox/refuse"_s, { { "ms"_L1, 150 } });
            QCOMPARE(book(warm), ending);
        }
        ++rounds;
    } while (roundsWanted() > 0 ? rounds < roundsWanted() : timer.elapsed() < MillisecondsPerPoint);
    m_desk->sandbox.setFaults({});

    // None was begun again by itself, neither at once nor when the next one went or the program
    // was started.
    QVERIFY(bool(answerOf(m_desk->session->fetchCustomer(m_customer))));
    QCOMPARE(begun(), 2 * rounds);
    QVERIFY(mostOfOneName() <= 1);
    const auto open = answerOf(m_desk->store().desk().openChanges());
    QCOMPARE(open.size(), ending == SendState::Unknown ? 2 * rounds : 0);
    for (const auto &change : open) {
        QCOMPARE(change.state, domain::ChangeState::Unknown);
        QVERIFY(!change.reason.isEmpty());
    }
    qInfo("%d sent over used and fresh connections, %d begun, 0 doubled, %d doubtful", 2 * rounds,
          begun(), int(open.size()));
    decideAll();
}

/// The control: what the network library does by itself with a used connection.
void TestPostFaults::plainPostIsCaughtDoubling()
{
    QNetworkAccessManager manager;
    const auto ask = [&](const QString &path) {
        QNetworkRequest request(m_desk->sandbox.url().resolved(QUrl(path)));
        request.setRawHeader("x-api-key", m_desk->sandbox.key().toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    };
    const auto ends = [](QNetworkReply *reply) {
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000);
    };
    QVERIFY(ends(manager.get(ask(u"/external/brands"_s))));
    m_desk->sandbox.resetCounters();
    m_desk->sandbox.setFaults({ u"drop-after,method=POST,path=/external,count=1"_s });
    const QJsonObject body{ { "vehicleId"_L1, m_vehicle.value },
                            { "name"_L1, u"Doubled"_s },
                            { "email"_L1, u"drive@example.com"_s } };
    QVERIFY(ends(manager.post(ask(DrivesPath), QJsonDocument(body).toJson())));
    m_desk->sandbox.setFaults({});
    QCOMPARE(begun(), 2);
    QCOMPARE(mostOfOneName(), 2);
}

QTEST_GUILESS_MAIN(TestPostFaults)
#include "tst_postfaults.moc"
