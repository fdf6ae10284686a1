// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerimport.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

using Outcome = PlannedRow::Outcome;

constexpr std::array Fields{ CustomerField::Notes, CustomerField::Tags, CustomerField::Preferences,
                             CustomerField::IsVip };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

QString unixLines(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isAddingTags(const WantedEdit &wanted)
{
    return wanted.tags ? !wanted.tags->isEmpty() : !wanted.addedTags.isEmpty();
}

QStringList wantedTags(const WantedEdit &wanted, const QStringList &now)
{
    QStringList tags = cleanTags(wanted.tags.value_or(now) + wanted.addedTags);
    tags.removeIf(
        [&](const QString &tag) { return wanted.removedTags.contains(tag, Qt::CaseInsensitive); });
    return tags;
}

/// Taking away from what was never fetched is a guess.
std::optional<CustomerField> takenFromUnknown(const WantedEdit &wanted, const CustomerDraft &now)
{
    if (!now.notes && wanted.notes && wanted.notes->isEmpty())
        return CustomerField::Notes;
    const bool hasTags =
        wanted.tags || !wanted.addedTags.isEmpty() || !wanted.removedTags.isEmpty();
    if (!now.tags && hasTags && (!isAddingTags(wanted) || !wanted.removedTags.isEmpty()))
        return CustomerField::Tags;
    return std::nullopt;
}

CustomerPatch wantedPatch(const WantedEdit &wanted, const CustomerDraft &now)
{
    CustomerDraft draft;
    // Spreadsheets change the line breaks of what nobody edited.
    if (wanted.notes && !(now.notes && unixLines(*wanted.notes) == unixLines(*now.notes)))
        draft.notes = unixLines(*wanted.notes);
    if (wanted.tags || !wanted.addedTags.isEmpty() || !wanted.removedTags.isEmpty())
        draft.tags = wantedTags(wanted, now.tags.value_or(QStringList()));
    draft.preferences = wanted.preferences;
    draft.isVip = wanted.isVip;
    return difference(now, draft);
}

class Planner
{
public:
    explicit Planner(const QList<KnownCustomer> &known);
    PlannedRow plan(const WantedEdit &wanted);

private:
    const KnownCustomer *find(const WantedEdit &wanted, PlannedRow &row) const;
    const KnownCustomer *findByEmail(const WantedEdit &wanted, PlannedRow &row) const;

    QHash<CustomerId, const KnownCustomer *> m_byId;
    QMultiHash<QString, const KnownCustomer *> m_byEmail;
    QHash<CustomerId, int> m_lines; ///< on which a customer was taken
};

Planner::Planner(const QList<KnownCustomer> &known)
{
    for (const KnownCustomer &customer : known) {
        if (m_byId.contains(customer.id))
            continue;
        m_byId.insert(customer.id, &customer);
        m_byEmail.insert(customer.email.toCaseFolded(), &customer);
    }
}

const KnownCustomer *Planner::findByEmail(const WantedEdit &wanted, PlannedRow &row) const
{
    const auto found = m_byEmail.values(wanted.email.toCaseFolded());
    if (found.size() == 1)
        return found.first();
    row.outcome = found.isEmpty() ? Outcome::Unknown : Outcome::Fault;
    row.message = found.isEmpty()
        ? Words::tr("No customer has the e-mail address %1.").arg(wanted.email)
        : Words::tr("%1 customers have the e-mail address %2; tell them apart by id.")
              .arg(found.size())
              .arg(wanted.email);
    return nullptr;
}

const KnownCustomer *Planner::find(const WantedEdit &wanted, PlannedRow &row) const
{
    if (wanted.id.isEmpty())
        return findByEmail(wanted, row);
    const KnownCustomer *found = m_byId.value(wanted.id);
    if (!found) {
        row.outcome = Outcome::Unknown;
        row.message = Words::tr("No customer has the id %1.").arg(wanted.id.value);
        return nullptr;
    }
    // A column that was sorted without the others would put every edit on somebody else.
    const bool isSame =
        wanted.email.isEmpty() || wanted.email.compare(found->email, Qt::CaseInsensitive) == 0;
    if (isSame)
        return found;
    row.message = Words::tr("The customer with this id has the e-mail address %1, not %2. An "
                            "address cannot be changed here.")
                      .arg(found->email, wanted.email);
    return nullptr;
}

PlannedRow Planner::plan(const WantedEdit &wanted)
{
    PlannedRow row;
    row.line = wanted.line;
    row.edit.id = wanted.id;
    row.edit.name = wanted.email.isEmpty() ? wanted.id.value : wanted.email;
    const KnownCustomer *customer = find(wanted, row);
    if (!customer)
        return row;
    row.edit = { customer->id, customer->name, customer->draft, {} };
    if (const int earlier = m_lines.value(customer->id)) {
        row.message = Words::tr("Line %1 is about the same customer.").arg(earlier);
        return row;
    }
    if (const auto field = takenFromUnknown(wanted, customer->draft)) {
        row.message = Words::tr("%1: this was never fetched, so it can only be added to. Open the "
                                "customer once, then import again.")
                          .arg(fieldName(*field));
        return row;
    }
    m_lines.insert(customer->id, row.line);
    row.edit.patch = wantedPatch(wanted, customer->draft);
    row.outcome = row.edit.patch.isEmpty() ? Outcome::Unchanged : Outcome::Changed;
    return row;
}

} // namespace

ImportPlan planImport(const ImportFile &file, const QList<KnownCustomer> &known)
{
    ImportPlan plan;
    plan.unusedColumns = file.unusedColumns;
    plan.rows.reserve(file.wanted.size() + file.faults.size());
    Planner planner(known);
    for (const WantedEdit &wanted : file.wanted)
        plan.rows << planner.plan(wanted);
    for (const FileFault &fault : file.faults) {
        CustomerEdit nobody;
        nobody.name = fault.about;
        plan.rows << PlannedRow{ fault.line, Outcome::Fault, nobody, fault.message };
    }
    std::stable_sort(plan.rows.begin(), plan.rows.end(),
                     [](const PlannedRow &a, const PlannedRow &b) { return a.line < b.line; });
    return plan;
}

int ImportPlan::count(PlannedRow::Outcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [=](const PlannedRow &row) { return row.outcome == outcome; }));
}

QList<CustomerEdit> ImportPlan::edits() const
{
    QList<CustomerEdit> edits;
    edits.reserve(rows.size());
    for (const PlannedRow &row : rows) {
        if (row.outcome == Outcome::Changed)
            edits << row.edit;
    }
    return edits;
}

QList<FieldChange> changesOf(const CustomerEdit &edit)
{
    const CustomerPatch &patch = edit.patch;
    const CustomerDraft after{ patch.notes, patch.tags, patch.preferences, patch.isVip };
    QList<FieldChange> changes;
    for (const CustomerField field : Fields) {
        const QJsonValue value = fieldValue(after, field);
        if (value.isNull())
            continue;
        const QJsonValue before = fieldValue(edit.base, field);
        changes << FieldChange{ field, before, value,
                                field == CustomerField::Notes && before.isNull() };
    }
    return changes;
}

} // namespace forecourt::domain
