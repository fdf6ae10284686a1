// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "dealership.h"
#include "requestlog.h"

#include <QObject>

#include <functional>

namespace forecourt::sandbox {

/** Receives every request, sends it where it belongs, and keeps count. */
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Dealership &dealership, QObject *parent = nullptr);

    void answer(const Request &request, quint16 remotePort,
                std::function<void(const Reply &)> done);

private:
    Reply answerNow(const Request &request);

    Dealership &m_dealership;
    Api m_api;
    RequestLog m_log;
};

} // namespace forecourt::sandbox
