// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bulkedit.h"

#include "domain/whenanswered.h"
#include "sync/session.h"

#include <QUuid>

namespace forecourt::sync {

using domain::Done;
using domain::Result;

BulkEdit::BulkEdit(Session &session, QList<domain::CustomerEdit> edits, QString title,
                   qsizetype chunk)
    : QObject(&session)
    , m_session(session)
    , m_edits(std::move(edits))
    , m_title(std::move(title))
    , m_chunk(chunk)
{
}

void BulkEdit::start()
{
    m_step = QUuid::createUuid().toString(QUuid::WithoutBraces);
    saveNext();
}

void BulkEdit::saveNext()
{
    if (m_saved == m_edits.size()) {
        emit finished(Done{});
        return;
    }
    const auto next = m_edits.mid(m_saved, m_chunk);
    const Session::Portion portion{ m_step, m_saved + next.size() == m_edits.size() };
    domain::whenAnswered(m_session.saveCustomers(next, m_title, portion), this,
                         [this, count = next.size()](const Result<Done> &result) {
                             if (!result) {
                                 emit finished(result);
                                 return;
                             }
                             m_saved += count;
                             emit progressed(int(m_saved), int(m_edits.size()));
                             saveNext();
                         });
}

void BulkEdit::undo()
{
    if (m_saved == 0) {
        emit undone(domain::Undone{});
        return;
    }
    if (m_session.undoText() != m_title) {
        emit undone(domain::ApiError::notPossible(
            tr("Something else was changed since. Undo that first, with Ctrl+Z.")));
        return;
    }
    domain::whenAnswered(m_session.undo(), this, [this](const Result<domain::Undone> &result) {
        if (result)
            m_saved = 0;
        emit undone(result);
    });
}

} // namespace forecourt::sync
