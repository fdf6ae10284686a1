// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisalbook.h"

#include "await.h"
#include "domain/mapped.h"
#include "storage/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::Appraisal;
using domain::AppraisalId;
using domain::Done;
using domain::Result;

AppraisalBook::AppraisalBook(storage::Desk &desk)
    : m_desk(desk)
{
}

QCoro::Task<bool> AppraisalBook::load()
{
    const QPointer<QObject> self(this);
    if (m_loaded)
        co_return true;
    const auto papers = co_await cancellable(self, m_desk.papers(domain::papers::appraisal));
    if (!papers)
        co_return false;
    if (m_loaded) // by another who waited
        co_return true;
    m_loaded = true;
    for (const domain::Paper &paper : *papers) {
        if (const auto appraisal = domain::appraisalFrom(paper))
            m_all.append(*appraisal);
    }
    co_return true;
}

int AppraisalBook::placeOf(const AppraisalId &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [&](const Appraisal &each) { return each.id == id; });
    return found == m_all.cend() ? -1 : int(found - m_all.cbegin());
}

const Appraisal *AppraisalBook::find(const AppraisalId &id) const
{
    const int place = placeOf(id);
    return place < 0 ? nullptr : &m_all.at(place);
}

AppraisalBook::Saved AppraisalBook::save(const Appraisal &appraisal, const QString &what,
                                         const std::optional<Appraisal> &former)
{
    const auto saved = m_desk.savePaper(domain::paperOf(appraisal), what);
    return domain::mapped(saved, this, [this, appraisal, former](const Result<Done> &done) {
        if (done)
            m_unwritten.remove(appraisal.id.value);
        else
            takeBack(appraisal, former);
        return done;
    });
}

/// What could not be written is not believed; what was made of it since stays as it is.
void AppraisalBook::takeBack(const Appraisal &unsaved, const std::optional<Appraisal> &former)
{
    const int place = placeOf(unsaved.id);
    if (place < 0 || m_all.at(place) != unsaved)
        return;
    if (former)
        m_all[place] = *former;
    else
        m_all.removeAt(place);
}

AppraisalBook::Saved AppraisalBook::add(Appraisal appraisal, const QString &what)
{
    appraisal.changedAt = QDateTime::currentDateTimeUtc();
    m_all.prepend(appraisal);
    return save(appraisal, what, {});
}

AppraisalBook::Saved AppraisalBook::change(const AppraisalId &id, const QString &what,
                                           const std::function<void(Appraisal &)> &how,
                                           Unwritten unwritten)
{
    const int place = placeOf(id);
    if (place < 0) {
        const QString gone = QCoreApplication::translate(
            "Appraiser", "This appraisal is not on this desk any more.");
        return readyFuture(Result<Done>(domain::ApiError::notPossible(gone)));
    }
    const Appraisal former = m_all.at(place);
    Appraisal changed = former;
    how(changed);
    if (changed == former && !m_unwritten.contains(id.value))
        return readyFuture(Result<Done>(Done{}));
    changed.changedAt = QDateTime::currentDateTimeUtc();
    m_all[place] = changed;
    const bool stays = unwritten == Unwritten::Stays;
    if (stays)
        m_unwritten.insert(id.value);
    return save(changed, what, stays ? changed : former);
}

AppraisalBook::Saved AppraisalBook::remove(const AppraisalId &id)
{
    const int place = placeOf(id);
    if (place < 0)
        return readyFuture(Result<Done>(Done{}));
    const Appraisal former = m_all.takeAt(place);
    domain::Paper none = domain::paperOf(former);
    none.at = QDateTime::currentDateTimeUtc();
    none.value = {};
    const auto saved = m_desk.savePaper(none, u"removed"_s);
    return domain::mapped(saved, this, [this, former](const Result<Done> &done) {
        if (!done)
            m_all.prepend(former);
        return done;
    });
}

} // namespace forecourt::sync
