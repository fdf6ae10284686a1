// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "bodyfault.h"
#include "control.h"
#include "faultrelay.h"

#include <QThreadPool>
#include <QTimer>

namespace forecourt::sandbox {

Desk::Desk(Site &site, QObject *parent)
    : QObject(parent)
    , m_site(site)
{
}

Desk::~Desk()
{
    // What is still being drawn calls back here.
    QThreadPool::globalInstance()->waitForDone();
}

Reply Desk::goodReply(const Request &request)
{
    const auto work = m_site.aside(request);
    return work ? work() : m_site.answer(request);
}

void Desk::answerWith(const Fault &fault, const Request &request, quint16 remotePort,
                      const Done &done)
{
    Request heard = request;
    if (fault.kind == FaultKind::Ignore)
        heard.body = "{}";
    const Reply good = fault.takesEffect ? goodReply(heard) : Reply();
    switch (fault.kind) {
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::Reset:
        m_log.add(request, 0);
        m_relay->drop(remotePort, fault.kind);
        return;
    case FaultKind::Cut:
    case FaultKind::Stall:
    case FaultKind::Trickle:
        m_relay->spoilNext(remotePort, fault);
        break;
    default:
        break;
    }
    const Reply refusal =
        m_site.refusal({ fault.status, "Something went wrong, as was asked for" });
    const Reply reply = spoiled(fault, good, refusal);
    m_log.add(request, reply.status);
    done(reply);
}

void Desk::answerNow(const Request &request, quint16 remotePort, const Done &done)
{
    m_site.beforeAnswer();
    if (const auto fault = m_faults.next(request)) {
        answerWith(*fault, request, remotePort, done);
        return;
    }
    if (const auto work = m_site.aside(request)) {
        drawAside(request, done, work);
        return;
    }
    const Reply reply = m_site.answer(request);
    m_log.add(request, reply.status);
    done(reply);
}

void Desk::drawAside(const Request &request, const Done &done, const std::function<Reply()> &work)
{
    // Drawing takes many milliseconds, which the other requests need not wait for.
    QThreadPool::globalInstance()->start([this, request, done, work] {
        const Reply reply = work();
        QMetaObject::invokeMethod(
            this,
            [this, request, done, reply] {
                m_log.add(request, reply.status);
                done(reply);
            },
            Qt::QueuedConnection);
    });
}

void Desk::answer(const Request &request, quint16 remotePort, Done done)
{
    if (request.path.startsWith("/_sandbox/")) {
        done(answerControl({ m_site, m_log, m_faults, *m_relay }, request));
        return;
    }
    const int latency = m_site.options().latencyMs;
    if (latency <= 0) {
        answerNow(request, remotePort, done);
        return;
    }
    QTimer::singleShot(latency, this, [this, request, remotePort, done = std::move(done)] {
        answerNow(request, remotePort, done);
    });
}

} // namespace forecourt::sandbox
