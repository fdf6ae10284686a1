// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"
#include "domain/result.h"
#include "domain/undone.h"

#include <QObject>

namespace forecourt::sync {

class Session;

/// Many customers' edits, saved a chunk at a time so that nobody else waits long for the desk.
/// All of them are one step for Session::undo().
class BulkEdit : public QObject
{
    Q_OBJECT
public:
    /// Customers that are saved in one transaction; whoever else saves waits for it.
    static constexpr qsizetype usualChunk = 2000;

    /// Belongs to the session. The title names the step for people.
    BulkEdit(Session &session, QList<domain::CustomerEdit> edits, QString title,
             qsizetype chunk = usualChunk);

    void start();
    /// What was not changed since; an error says why nothing was.
    void undo();
    qsizetype saved() const { return m_saved; }
    qsizetype total() const { return m_edits.size(); }

signals:
    void progressed(int saved, int total);
    /// After an error what was saved before it stays saved.
    void finished(const forecourt::domain::Result<forecourt::domain::Done> &result);
    void undone(const forecourt::domain::Result<forecourt::domain::Undone> &result);

private:
    void saveNext();

    Session &m_session;
    const QList<domain::CustomerEdit> m_edits;
    const QString m_title;
    QString m_step;
    const qsizetype m_chunk;
    qsizetype m_saved = 0;
};

} // namespace forecourt::sync
