// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_p.h"

namespace forecourt::storage {

/// Takes back what one step did, event by event, the last one first. The first thing that
/// cannot be taken back refuses the whole job.
class StepUndo
{
public:
    using Server = QHash<domain::CustomerId, domain::CustomerDraft>;

    StepUndo(Sql &sql, Journal &journal, DeskDelta &delta, const Server &server);

    void undo(const RowsOfEvent &event);

private:
    void undoValue(const RowsOfEvent &event);
    void undoState(const RowsOfEvent &event);
    void undoMove(const RowsOfEvent &event);
    void undoRequest(const RowsOfEvent &event);
    bool isAskedForAgain(const domain::Change &request);
    void undoDrive(const RowsOfEvent &event);
    void bringBack(const RowsOfEvent &event, const std::optional<domain::Change> &now);
    void setBack(const RowsOfEvent &event, const QList<domain::Change> &active);
    void putBack(domain::Change change, const std::optional<domain::Change> &now);
    void refuse(const QString &why);
    void refuseField(const char *why, const domain::Change &change);

    Sql &m_sql;
    Journal &m_journal;
    DeskDelta &m_delta;
    const Server &m_server;
};

/// The sentence in the user's language.
QString undoWords(const char *text);

} // namespace forecourt::storage
