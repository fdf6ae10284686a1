// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/cancellable.h"
#include "transportfixture.h"

#include <QThread>

using namespace forecourt::test;
using namespace Qt::StringLiterals;
using forecourt::network::cancellable;

namespace {

struct Seen
{
    int resumed = 0;
    int gone = 0;
    int cancelled = 0;
};

/// As sessions are: owns its transport as a member, and would touch members after an await.
class Owner : public QObject
{
public:
    Owner(const Transport::Options &options, Seen &seen)
        : m_seen(seen)
        , m_members(std::make_unique<QByteArray>(100, 'm'))
        , m_transport(options)
    {
    }
    QCoro::Task<void> run(Request request)
    {
        Seen &seen = m_seen;
        const auto reply = co_await cancellable(this, m_transport.send(std::move(request)));
        ++seen.resumed;
        if (!reply) {
            ++seen.gone;
            co_return;
        }
        m_members->append('x');
        if (!*reply && reply->error().kind == Kind::Cancelled)
            ++seen.cancelled;
    }
    Transport &transport() { return m_transport; }

private:
    Seen &m_seen;
    std::unique_ptr<QByteArray> m_members;
    Transport m_transport;
};

} // namespace

class TestCancellable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isRunning());
        m_sandbox.setFaults({ u"stall,path=/external"_s });
    }

    void destroyedInFlight()
    {
        Seen seen;
        auto owner = std::make_unique<Owner>(optionsFor(m_sandbox), seen);
        for (int i = 0; i < 12; ++i)
            owner->run(getting(u"/external/brands"_s));
        QTest::qWait(150);
        owner.reset();
        QCOMPARE(seen.resumed, 0); // never within a destructor
        QTRY_COMPARE(seen.resumed, 12);
        QCOMPARE(seen.gone, 12);
    }

    void cancelledWhileItLives()
    {
        Seen seen;
        Owner owner(optionsFor(m_sandbox), seen);
        for (int i = 0; i < 12; ++i)
            owner.run(getting(u"/external/brands"_s));
        QTest::qWait(150);
        owner.transport().cancelAll();
        QTRY_COMPARE(seen.resumed, 12);
        QCOMPARE(seen.cancelled, 12);
    }

    /// A thread's event loop ends first: what was posted to it is discarded, and resumes so.
    void eventLoopEnds()
    {
        Seen seen;
        const auto options = optionsFor(m_sandbox);
        QThread *thread = QThread::create([&] {
            QEventLoop loop;
            auto owner = std::make_unique<Owner>(options, seen);
            for (int i = 0; i < 8; ++i)
                owner->run(getting(u"/external/brands"_s));
            QTimer::singleShot(100, &loop, &QEventLoop::quit);
            loop.exec();
        });
        thread->start();
        QVERIFY(thread->wait(10'000));
        delete thread;
        QCOMPARE(seen.resumed, 8);
        QCOMPARE(seen.gone, 8);
    }

    void afterTheTransportIsGone()
    {
        auto transport = std::make_unique<Transport>(optionsFor(m_sandbox));
        const auto value = started(transport->send(getting(u"/external/brands"_s)));
        transport.reset();
        QTRY_VERIFY(value->has_value());
        QCOMPARE((*value)->error().kind, Kind::Cancelled);
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestCancellable)
#include "tst_cancellable.moc"
