// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_p.h"

namespace forecourt::storage {

/// Takes back what one step did, record by record, of each the last event first. A record of which
/// something cannot be taken back stays as it is.
class StepUndo
{
public:
    using Server = QHash<domain::CustomerId, domain::CustomerDraft>;

    StepUndo(Sql &sql, Journal &journal, DeskDelta &delta, const Server &server);

    void undoRecord(const QList<qint64> &events);
    /// So far.
    const domain::Undone &undone() const { return m_undone; }

private:
    void undo(const RowsOfEvent &event);
    void undoValue(const RowsOfEvent &event);
    void undoState(const RowsOfEvent &event);
    void undoMove(const RowsOfEvent &event);
    void undoRequest(const RowsOfEvent &event);
    void correctRecord(const domain::Change &left, const domain::Change &restored);
    bool isAskedForAgain(const domain::Change &request);
    void undoDrive(const RowsOfEvent &event);
    void undoPaper(const RowsOfEvent &event);
    void bringBack(const RowsOfEvent &event, const std::optional<domain::Change> &now);
    void setBack(const RowsOfEvent &event, const QList<domain::Change> &active);
    void putBack(domain::Change change, const std::optional<domain::Change> &now);
    void refuse(const QString &why);
    void refuseField(const char *why, const domain::Change &change);

    Sql &m_sql;
    Journal &m_journal;
    DeskDelta &m_delta;
    const Server &m_server;
    domain::Undone m_undone;
    QString m_refusal; ///< of the record that is being taken back
};

/// The sentence in the user's language.
QString undoWords(const char *text);

} // namespace forecourt::storage
