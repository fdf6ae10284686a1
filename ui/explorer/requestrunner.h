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

/// Sends one request after another; what came of an earlier one that nobody waits for any more
/// is not shown.
class RequestRunner : public QObject
{
    Q_OBJECT
public:
    explicit RequestRunner(sync::ApiDesk &desk, QObject *parent = nullptr);

    void send(const domain::ConnectionId &service, const domain::ApiCall &call,
              models::AnswerData::Page page = models::AnswerData::Page::New);
    void cancel();
    bool isBusy() const { return m_busy; }
    const domain::ApiCall &call() const { return m_call; }

signals:
    void busyChanged(bool busy);
    void answered(const QString &answer, forecourt::models::AnswerData::Page page);
    void failed(const forecourt::domain::ApiError &error);

private:
    void setBusy(bool busy);

    sync::ApiDesk &m_desk;
    domain::ApiCall m_call;
    quint64 m_turn = 0;
    bool m_busy = false;
};

} // namespace forecourt::ui
