// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/pushplan.h"
#include "domain/waitingedit.h"

#include <QList>
#include <QStringList>

#include <array>

namespace forecourt::proofs {

/// What follows from one number. QRandomGenerator takes longer to seed than an event to happen.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_state(seed)
    {
    }
    int bounded(int below)
    {
        // splitmix64
        quint64 mixed = m_state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return int((mixed ^ (mixed >> 31)) % quint64(below));
    }

private:
    quint64 m_state;
};

/// One thing that happens. Each carries its own chance, so that leaving one out changes no other.
struct Event
{
    enum class Kind {
        Edit, ///< a person changes one field and it is "saved"
        Fetch, ///< a push begins: claim, fetch, merge
        Patch, ///< the PATCH takes effect and is answered
        PatchUnheard, ///< it takes effect, the answer is lost
        PatchLost, ///< it never arrives
        ReadBack,
        ReadBackLost,
        Crash, ///< between any two of these; the next start recovers
        ReadList, ///< a later read, without notes
        ReadDetail,
        Resolve, ///< a person decides on what needs one
        Hold,
        Count
    };
    Kind kind = Kind::Edit;
    int desk = 0;
    quint32 chance = 0;
};

/// Ways to get it wrong, which the check must notice.
enum class Mistake {
    None,
    ForgetsThatItTried, ///< a further edit changes what may have arrived already
    NeverLooksAgain, ///< nobody notices what was replaced
    BelievesTheAnswer, ///< done when PATCH is answered, without reading back or watching
    ForgetsOnConflict, ///< takes the server's side silently
};

/// Two desks and a server without versions, following the product's own rules (domain), beside
/// what every person wanted. `complaint` is the first edit that is nowhere to be found.
class TwoDesks
{
public:
    explicit TwoDesks(Mistake mistake = Mistake::None, bool tells = false)
        : m_mistake(mistake)
        , m_tells(tells)
    {
    }
    QString run(const QList<Event> &events);
    const QStringList &story() const { return m_story; }
    /// How many edits ended as what; so that a proof can say that it tried something.
    struct Ends
    {
        int onServer = 0, waiting = 0, conflict = 0, replaced = 0, own = 0;
        Ends &operator+=(const Ends &other);
    };
    const Ends &ends() const { return m_ends; }

private:
    struct Wish
    {
        int desk = 0;
        domain::CustomerField field = domain::CustomerField::Notes;
        QString part; ///< a line, a tag, a preference's key
        QJsonValue before, value; ///< undefined: gone
        bool over = false; ///< the same person wanted something else of it later
        bool left = false; ///< it or one before it reached the server, heard or not
        int event = 0;
        bool wasThere = false; ///< the server had it at some time
    };
    struct Desk
    {
        domain::CustomerDraft mirror;
        QList<domain::Change> rows; ///< the outbox, done ones too
        bool fetched = false, patched = false;
        domain::CustomerDraft before;
        domain::CustomerPatch sent;
    };

    void happen(const Event &event);
    void edit(Desk &desk, int who, Chance &chance);
    void wish(int who, domain::CustomerField field, const QJsonValue &seen,
              const QJsonValue &value);
    void save(Desk &desk, int who, domain::CustomerField field, const QJsonValue &shown,
              const QJsonValue &value);
    void fetch(Desk &desk);
    void patch(Desk &desk, bool arrives, bool answered);
    void readBack(Desk &desk);
    void comeBack(Desk &desk, domain::ChangeState state);
    void settle(Desk &desk, domain::Change outcome);
    void read(Desk &desk, bool withNotes);
    static domain::Change arrivedPart(domain::Change edit, const domain::TakenPart &taken);
    void resolve(Desk &desk, int who, Chance &chance);
    void hold(Desk &desk, Chance &chance);
    void noteWhatIsThere();
    void finish();
    QString check();
    QString picture() const;

    const Mistake m_mistake;
    const bool m_tells;
    domain::CustomerDraft m_server;
    std::array<Desk, 2> m_desks;
    QList<Wish> m_wishes;
    QStringList m_story;
    Ends m_ends;
    int m_event = 0;
    int m_counter = 0;
};

} // namespace forecourt::proofs
