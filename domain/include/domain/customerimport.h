// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvfile.h"
#include "domain/customerpatch.h"
#include "domain/result.h"

namespace forecourt::domain {

/// What one line of a file wants changed of a customer; nothing means "leave it as it is".
struct WantedEdit
{
    int line = 0;
    CustomerId id; ///< empty: whoever has the e-mail address
    QString email;
    std::optional<QString> notes;
    std::optional<QStringList> tags;
    QStringList addedTags, removedTags; ///< after `tags`
    std::optional<Preferences> preferences;
    std::optional<bool> isVip;
};

struct ImportFile
{
    QList<WantedEdit> wanted;
    QList<FileFault> faults;
    QStringList unusedColumns;
};

/// Reads a CSV file of customers' edits by the names of its columns, which are the API's own, as
/// an export writes them, with `addTags` and `removeTags` beside them. An empty cell leaves the
/// field as it is, a lone hyphen empties it. Refuses a file that cannot be meant.
Result<ImportFile> readCustomerImport(const QByteArray &bytes);

/// A customer as far as an import has to know: with the waiting edits laid over.
struct KnownCustomer
{
    CustomerId id;
    QString email;
    QString name;
    CustomerDraft draft;
};

/// What becomes of one line of the file.
struct PlannedRow
{
    enum class Outcome { Changed, Unchanged, Unknown, Fault };

    int line = 0;
    Outcome outcome = Outcome::Fault;
    CustomerEdit edit; ///< of whom the line is about; its patch is empty unless Changed
    QString message; ///< why the line is left out: Unknown and Fault
};

struct ImportPlan
{
    QList<PlannedRow> rows; ///< by line
    QStringList unusedColumns;

    int count(PlannedRow::Outcome outcome) const;
    QList<CustomerEdit> edits() const;
};

/// Compares what the file wants with what is stored. A customer is taken once; of notes that
/// were never fetched it is only known how to add to them.
ImportPlan planImport(const ImportFile &file, const QList<KnownCustomer> &known);

/// One field of an edit, old and new as the outbox keeps them.
struct FieldChange
{
    CustomerField field = CustomerField::Notes;
    QJsonValue before, after;
    bool isAddition = false; ///< the old text is not known, ours goes below it
};
QList<FieldChange> changesOf(const CustomerEdit &edit);

} // namespace forecourt::domain
