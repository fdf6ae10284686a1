// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "control.h"
#include "photosapi.h"

#include <QTimer>

namespace forecourt::sandbox {

Desk::Desk(Dealership &dealership, QObject *parent)
    : QObject(parent)
    , m_dealership(dealership)
    , m_api(dealership)
{
}

Reply Desk::answerNow(const Request &request)
{
    Reply reply = request.path.startsWith("/media/") ? answerMedia(m_dealership, request)
                                                     : m_api.answer(request);
    m_log.add(request, reply.status);
    return reply;
}

void Desk::answer(const Request &request, quint16, std::function<void(const Reply &)> done)
{
    if (request.path.startsWith("/_sandbox/")) {
        done(answerControl({ m_dealership, m_log, m_api }, request));
        return;
    }
    const int latency = m_dealership.options.latencyMs;
    if (latency > 0)
        QTimer::singleShot(latency, this, [this, request, done] { done(answerNow(request)); });
    else
        done(answerNow(request));
}

} // namespace forecourt::sandbox
