// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/apierror.h"
#include "models/answerdata.h"

#include <QObject>

namespace forecourt::sync {
class ApiDesk;
}

namespace forecourt::ui {

/// Sends one request after another. A read can be given up, and what comes of it is then not
/// shown; a write runs on until its outcome is known, and nothing else is sent before.
class RequestRunner : public QObject
{
    Q_OBJECT
public:
    explicit RequestRunner(sync::ApiDesk &desk, QObject *parent = nullptr);

    void send(const domain::ConnectionId &service, const domain::ApiCall &call,
              models::AnswerData::Page page = models::AnswerData::Page::New);
    void cancel(); ///< a read
    bool isBusy() const { return m_busy; }
    bool isWriting() const { return m_busy && m_call.writes(); }
    /// What was sent last, and where to.
    const domain::ApiCall &call() const { return m_call; }
    const domain::ConnectionId &service() const { return m_service; }

signals:
    void busyChanged(bool busy, bool isWriting);
    void answered(const QString &answer, forecourt::models::AnswerData::Page page);
    void failed(const forecourt::domain::ApiError &error);

private:
    void setBusy(bool busy);

    sync::ApiDesk &m_desk;
    domain::ApiCall m_call;
    domain::ConnectionId m_service;
    quint64 m_turn = 0;
    bool m_busy = false;
};

} // namespace forecourt::ui
