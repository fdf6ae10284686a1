// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedledger.h"

#include "ledgerfile.h"

#include <QDateTime>
#include <QSysInfo>

#include <atomic>
#include <utility>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

using Moment = RateLedger::Moment;

// While another process writes, and while others' requests fill the limit.
constexpr Moment askAgainAfter = 2ms;
constexpr Moment lookAgainAfter = 25ms;
constexpr int lastTries = 1000;

int monthOf(qint64 wall)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date();
    return date.year() * 12 + date.month();
}

quint32 nextSerial()
{
    static std::atomic<quint32> last = 0;
    return ++last;
}

} // namespace

LedgerClock LedgerClock::system()
{
    const auto monotonic = [] {
        return std::chrono::duration_cast<Moment>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
    return { monotonic, &QDateTime::currentMSecsSinceEpoch, QSysInfo::bootUniqueId() };
}

SharedLedger::SharedLedger(const QString &path, QList<RateWindow> windows, LedgerClock clock)
    : m_clock(std::move(clock))
    , m_windows(std::move(windows))
    , m_rules(m_windows)
    , m_serial(nextSerial())
    , m_month(monthOf(m_clock.wall()))
{
    m_retry.setSingleShot(true);
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { refresh(); });
    if (!path.isEmpty())
        open(path);
}

void SharedLedger::open(const QString &path)
{
    auto file = std::make_unique<LedgerFile>(path);
    if (!file->isOpen())
        return;
    m_file = std::move(file);
    m_record = std::make_unique<LedgerRecord>();
    refresh();
}

SharedLedger::~SharedLedger()
{
    if (!m_file)
        return;
    // What is still on its way counts as ended; after a while this place would be cleared too,
    // but only once the process is gone.
    for (int i = 0; i < lastTries; ++i) {
        if (!enter())
            continue;
        while (m_rules.inFlight() > 0)
            m_rules.finished({}, now(), { .answered = false });
        leave();
        break;
    }
}

SharedLedger::Offer SharedLedger::take(Priority priority)
{
    const Moment time = now();
    if (!enter())
        return { {}, time + askAgainAfter };
    Offer offer;
    offer.askAt = m_rules.nextSendTime(time, priority);
    if (offer.askAt <= time)
        offer.ticket = m_rules.started();
    else if (offer.askAt == RateLedger::never && m_rules.elsewhere() > 0)
        offer.askAt = time + lookAgainAfter; // nobody tells us when a request of theirs ends
    leave();
    return offer;
}

void SharedLedger::finished(RateLedger::Ticket ticket, const LimitReport &report)
{
    m_ended.push_back({ ticket, now(), report });
    refresh();
}

void SharedLedger::askBeforeTime()
{
    m_asksBeforeTime = true;
    refresh();
}

void SharedLedger::refresh()
{
    if (enter())
        leave();
    else
        m_retry.start(askAgainAfter);
}

/// Brings this object to what all know; with the lock, until leave().
bool SharedLedger::enter()
{
    if (m_file) {
        if (!m_file->tryLock())
            return false;
        takeUp(*m_record);
    }
    turnMonth();
    settleEnded();
    return true;
}

void SharedLedger::settleEnded()
{
    for (const Ended &ended : std::exchange(m_ended, {}))
        m_rules.finished(ended.ticket, ended.at, ended.report);
    if (std::exchange(m_asksBeforeTime, false))
        m_rules.askBeforeTime(now());
}

void SharedLedger::turnMonth()
{
    const int month = monthOf(m_clock.wall());
    if (std::exchange(m_month, month) != month)
        m_rules.forgetQuotaUsed();
}

} // namespace forecourt::network
