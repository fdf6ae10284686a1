// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>

namespace forecourt::storage {
class Desk;
}

namespace forecourt::sync {

/// The desk's appraisals as they stand or are being written, so that changes of two verbs to one
/// of them never undo each other.
class AppraisalBook : public QObject
{
public:
    explicit AppraisalBook(storage::Desk &desk);

    /// Reads them once; false where this is gone.
    QCoro::Task<bool> load();
    const QList<domain::Appraisal> &all() const { return m_all; }
    const domain::Appraisal *find(const domain::AppraisalId &id) const;

    using Saved = QFuture<domain::Result<domain::Done>>;
    /// What becomes of a change that could not be written. What a server answered stays: it was
    /// paid for, and goes to disk with the next change.
    enum class Unwritten { TakenBack, Stays };
    /// Done when it is on disk; `what` is the journal's word.
    Saved add(domain::Appraisal appraisal, const QString &what);
    Saved change(const domain::AppraisalId &id, const QString &what,
                 const std::function<void(domain::Appraisal &)> &how,
                 Unwritten unwritten = Unwritten::TakenBack);
    Saved remove(const domain::AppraisalId &id);

private:
    Saved save(const domain::Appraisal &appraisal, const QString &what,
               const std::optional<domain::Appraisal> &former);
    void takeBack(const domain::Appraisal &unsaved, const std::optional<domain::Appraisal> &former);
    int placeOf(const domain::AppraisalId &id) const;

    storage::Desk &m_desk;
    QList<domain::Appraisal> m_all;
    QSet<QString> m_unwritten; ///< ids of those that differ from what is on disk, or may
    bool m_loaded = false;
};

} // namespace forecourt::sync
