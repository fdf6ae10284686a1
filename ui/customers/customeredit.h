// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"

#include <QDateTime>
#include <QJsonObject>

namespace forecourt::ui {

/// The typed draft of the customer form: what the editing began from, what it has become, and
/// what is stored by now. Fields that nobody touched follow the stored value; touched ones stay,
/// and changedElsewhere() names those whose stored value moved meanwhile.
class CustomerEdit
{
public:
    void start(const domain::CustomerDraft &stored);
    void follow(const domain::CustomerDraft &stored);

    void setNotes(const QString &notes); ///< empty over never fetched ones is no edit
    void setTags(const QStringList &tags);
    void setPreferences(const domain::Preferences &preferences);
    void setVip(bool vip);

    const domain::CustomerDraft &base() const { return m_base; }
    const domain::CustomerDraft &draft() const { return m_draft; }
    const domain::CustomerDraft &stored() const { return m_stored; }

    bool isTouched(domain::CustomerField field) const;
    bool isDirty() const { return !patch().isEmpty(); }
    domain::CustomerPatch patch() const { return domain::difference(m_base, m_draft); }
    QList<domain::CustomerField> changedElsewhere() const;

    void discard(); ///< back to what is stored
    void takeOther(); ///< the fields of changedElsewhere() only
    /// What was sent to be saved is on disk; what was typed since stays an edit.
    void committed(const domain::CustomerPatch &sent);

    /// The touched fields with their bases, for a stored draft; empty where none is touched.
    QJsonObject toJson(const QDateTime &now) const;
    /// Lays a stored draft over what is stored; false where nothing of it is left to save.
    bool restore(const QJsonObject &json);
    static QDateTime timeOf(const QJsonObject &json);

private:
    domain::CustomerDraft m_base, m_draft, m_stored;
};

} // namespace forecourt::ui
