// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "bodyfault.h"
#include "control.h"
#include "faultrelay.h"
#include "photosapi.h"

#include <QThreadPool>
#include <QTimer>

namespace forecourt::sandbox {

namespace {

bool isPicture(const Request &request)
{
    return request.path.startsWith("/media/");
}

} // namespace

Desk::Desk(Dealership &dealership, QObject *parent)
    : QObject(parent)
    , m_dealership(dealership)
    , m_api(dealership)
    , m_churn(dealership)
{
}

Desk::~Desk()
{
    // What is still being drawn calls back here.
    QThreadPool::globalInstance()->waitForDone();
}

Reply Desk::goodReply(const Request &request)
{
    return isPicture(request) ? pictureWork(m_dealership, request)() : m_api.answer(request);
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
    const Reply reply = spoiled(fault, good);
    m_log.add(request, reply.status);
    done(reply);
}

void Desk::answerNow(const Request &request, quint16 remotePort, const Done &done)
{
    m_churn.beforeAnswer();
    if (const auto fault = m_faults.next(request)) {
        answerWith(*fault, request, remotePort, done);
        return;
    }
    if (isPicture(request)) {
        drawAside(request, done);
        return;
    }
    const Reply reply = goodReply(request);
    m_log.add(request, reply.status);
    done(reply);
}

void Desk::drawAside(const Request &request, const Done &done)
{
    // Drawing takes many milliseconds, which the other requests need not wait for.
    QThreadPool::globalInstance()->start(
        [this, request, done, work = pictureWork(m_dealership, request)] {
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
        done(answerControl({ m_dealership, m_log, m_api, m_faults, *m_relay, m_churn }, request));
        return;
    }
    const int latency = m_dealership.options.latencyMs;
    if (latency <= 0) {
        answerNow(request, remotePort, done);
        return;
    }
    QTimer::singleShot(latency, this, [this, request, remotePort, done = std::move(done)] {
        answerNow(request, remotePort, done);
    });
}

} // namespace forecourt::sandbox
