// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/customer.h"
#include "domain/customerpatch.h"
#include "domain/vehicle.h"
#include "models/columns.h"
#include "models/provenance.h"
#include "models/recordhistory.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;

/// A listing that fits what a customer is looking for, and why in words.
struct VehicleMatch
{
    domain::Vehicle vehicle;
    QString price; ///< as shown
    QString reason; ///< "fits type and budget", "4 % over budget"
    Tone tone = Tone::Neutral;
};

/// A newsletter or contact request that this desk made for the customer.
struct RecordLine
{
    QString what; ///< in words: "Subscribed to the newsletter"
    QString subject, reference;
    QString state; ///< in words: "Done", "Waiting"
    QString person;
    QDateTime at;
};

/// One customer with everything that the detail pane shows; kept up to date by itself. Never
/// shows the previous customer's data under a new id.
class CustomerDetail : public QObject
{
    Q_OBJECT
public:
    CustomerDetail(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~CustomerDetail() override;

    void show(const domain::CustomerId &id); ///< empty is clear()
    void clear();
    void setFormatting(const Formatting &formatting);

    const domain::CustomerId &id() const; ///< at once, before it is loaded
    bool isLoaded() const; ///< customer() is the customer of id()
    bool isMissing() const; ///< loaded, and the mirror has no such customer

    const domain::Customer &customer() const; ///< with the waiting edits laid over
    const domain::CustomerDraft &server() const; ///< what the server said last
    domain::CustomerDraft baseline() const; ///< what the form starts from: what is shown
    bool isWaiting() const;
    bool needsAttention() const;
    bool isNoLongerListed() const;
    QDateTime seenAt() const; ///< when the server sent it
    QDateTime notesSeenAt() const; ///< invalid: the notes were never fetched
    Provenance provenance() const; ///< of what only the server changes
    Provenance provenance(domain::CustomerField field) const; ///< of a field that we may change

    const QList<domain::Change> &changes() const; ///< open ones of this customer, oldest first
    const QList<VehicleMatch> &matches() const; ///< at most 12, best first
    const QList<RecordLine> &records() const; ///< newest first
    const QList<JournalLine> &journal() const; ///< newest first
    /// What was left unsaved in the form; empty where there is nothing.
    const QJsonObject &storedDraft() const;
    /// The record's name in journal and drafts, for Session::saveDraft().
    static QString recordName(const domain::CustomerId &id);

signals:
    void changed(); ///< anything above
    /// isLoaded() became true for a new id: the form may be filled now.
    void loaded(const forecourt::domain::CustomerId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
