// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncschedule.h"
#include "lookround.h"
#include "notespull.h"
#include "sync/status.h"

#include <QTimer>

namespace forecourt::sync {

/// Keeps the mirror fresh by a schedule: looks, passes, and notes between them. It goes by the
/// wall clock, so that what fell due while the computer slept is made up for.
class Upkeep : public QObject
{
    Q_OBJECT
public:
    struct Hooks
    {
        std::function<void()> startPass;
        std::function<bool()> mayAsk; ///< online, with a key, and no pass is running
        LookRound::MayRead mayRead;
        std::function<std::optional<int>()> allowedAnHour;
        std::function<void(const std::function<void(Status &)> &)> change;
    };
    Upkeep(network::CarStrelClient &client, storage::Store &store, MirrorPull &pull, Hooks hooks);

    /// The first at once: a look, or a pass where one is due or costs little.
    void start(domain::SyncSchedule schedule);
    void stop();
    /// Does what is due; nothing while it may not ask.
    void tick(const QDateTime &now);
    /// Something may have changed: a look before one is due, as soon as one may be made.
    void lookNow();
    void passBegan(const QDateTime &now);
    void passEnded(bool isComplete, const QDateTime &now);
    domain::ScheduleCost costOf(const domain::SyncSchedule &schedule) const;

signals:
    void lookEnded(const std::optional<forecourt::domain::ApiError> &error);

private:
    QCoro::Task<void> begin();
    QCoro::Task<void> look();
    bool lookIfWanted();
    QCoro::Task<void> count();
    bool wantsEarlyPass(const QDateTime &now) const;
    void fetchNotes();

    storage::Store &m_store;
    Hooks m_hooks;
    LookRound m_look;
    NotesPull m_notes;
    QTimer m_timer;
    domain::SyncSchedule m_schedule;
    QDateTime m_lastPass, m_lastLook, m_lastTry;
    int m_customers = 0, m_vehicles = 0, m_notesKnown = 0;
    bool m_looking = false;
    bool m_lookWanted = false; ///< what is under way may have passed by what changed
};

} // namespace forecourt::sync
