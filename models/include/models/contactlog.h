// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactlog.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// What staff noted of one customer, in the order in which it is shown; kept up to date by
/// itself. Never shows the previous customer's under a new id.
class ContactLog : public QObject
{
    Q_OBJECT
public:
    explicit ContactLog(storage::Store &store, QObject *parent = nullptr);
    ~ContactLog() override;

    void show(const domain::CustomerId &id); ///< empty shows nothing
    const domain::CustomerId &id() const; ///< at once, before it is loaded
    bool isLoaded() const; ///< entries and draft are those of id()
    const QList<domain::LogEntry> &entries() const;
    std::optional<domain::FollowUp> followUp(const domain::FollowUpId &id) const;
    /// What was typed here and not saved; empty where there is nothing.
    const QJsonObject &storedDraft() const;
    /// The draft's name for Session::saveDraft().
    static QString draftName(const domain::CustomerId &id);

signals:
    void changed(); ///< the entries
    /// isLoaded() became true for a new id.
    void loaded(const forecourt::domain::CustomerId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
