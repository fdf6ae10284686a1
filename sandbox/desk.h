// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "requestlog.h"
#include "site.h"

#include <QObject>

#include <functional>

namespace forecourt::sandbox {

class FaultRelay;

/** Receives every request, sends it where it belongs, and keeps count. */
class Desk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Reply &)>;

    explicit Desk(Site &site, QObject *parent = nullptr);
    ~Desk() override;

    /** Who spoils bytes; there must be one before the first request. */
    void setRelay(FaultRelay *relay) { m_relay = relay; }
    FaultBook &faults() { return m_faults; }
    void answer(const Request &request, quint16 remotePort, Done done);

private:
    Reply goodReply(const Request &request);
    void drawAside(const Request &request, const Done &done, const std::function<Reply()> &work);
    void answerNow(const Request &request, quint16 remotePort, const Done &done);
    void answerWith(const Fault &fault, const Request &request, quint16 remotePort,
                    const Done &done);

    Site &m_site;
    RequestLog m_log;
    FaultBook m_faults;
    FaultRelay *m_relay = nullptr;
};

} // namespace forecourt::sandbox
