// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/requestrunner.h"

#include "page/whenanswered.h"
#include "sync/apidesk.h"

namespace forecourt::ui {

RequestRunner::RequestRunner(sync::ApiDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void RequestRunner::send(const domain::ConnectionId &service, const domain::ApiCall &call,
                         models::AnswerData::Page page)
{
    if (m_busy)
        return;
    const quint64 turn = ++m_turn;
    m_call = call;
    m_service = service;
    setBusy(true);
    whenAnswered(m_desk.call(service, call), this,
                 [this, turn, page](const domain::Result<QString> &answer) {
                     if (turn != m_turn)
                         return;
                     setBusy(false);
                     if (answer)
                         emit answered(*answer, page);
                     else
                         emit failed(answer.error());
                 });
}

void RequestRunner::cancel()
{
    if (!m_busy || isWriting())
        return;
    ++m_turn;
    m_desk.cancelReads();
    setBusy(false);
}

void RequestRunner::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy, isWriting());
}

} // namespace forecourt::ui
