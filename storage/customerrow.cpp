// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerrow.h"

#include "convert.h"
#include "domain/enums.h"
#include "domain/folding.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::folded;

namespace {

enum Column {
    Row,
    Id,
    UserId,
    Email,
    FirstName,
    LastName,
    Mobile,
    Whatsapp,
    Purchases,
    Spent,
    LastPurchase,
    Bought,
    Rented,
    Score,
    Stage,
    Segment,
    Vip,
    Preferences,
    Tags,
    Notes,
    Created,
    Waiting,
    Attention,
    Missed,
    Received,
    NotesAt,
};

// Passes in a row that have to miss a customer before it counts as no longer listed.
constexpr int MissedPasses = 2;

QString foldedKey(const QString &text)
{
    return folded(text.simplified());
}

} // namespace

QString customerColumns()
{
    return u"c.row, c.id, c.user_id, c.email, c.first_name, c.last_name, c.mobile, c.whatsapp,"
           " c.purchases, c.spent, c.last_purchase, c.bought, c.rented, c.score, c.stage,"
           " c.segment, c.vip, c.preferences, c.tags, c.notes, c.created, c.waiting, c.attention,"
           " s.missed, s.received, v.notes_at"_s;
}

QString customerTables()
{
    return u" FROM customer c JOIN customer_seen s ON s.row = c.row"
           " JOIN customer_server v ON v.row = c.row "_s;
}

CustomerRow readCustomerRow(const Answer &answer)
{
    CustomerRow row;
    row.row = answer.integer(Row);
    Customer &c = row.customer;
    c.id.value = answer.text(Id);
    c.userId = answer.text(UserId);
    c.email = answer.text(Email);
    c.firstName = answer.text(FirstName);
    c.lastName = answer.text(LastName);
    c.mobile = answer.text(Mobile);
    c.whatsapp = answer.text(Whatsapp);
    c.totalPurchases = maybeInt(answer.value(Purchases));
    c.totalSpent = maybeAmount(answer.value(Spent));
    c.lastPurchaseDate = maybeTime(answer.value(LastPurchase));
    c.totalVehiclesPurchased = maybeInt(answer.value(Bought));
    c.totalVehiclesRented = maybeInt(answer.value(Rented));
    c.leadScore = maybeInt(answer.value(Score));
    c.lifecycleStage = answer.text(Stage);
    c.customerSegment = answer.text(Segment);
    c.isVip = maybeBool(answer.value(Vip));
    if (!answer.isNull(Preferences))
        c.preferences = domain::Preferences(objectOf(answer.text(Preferences)));
    c.tags = maybeList(answer.value(Tags));
    c.notes = maybeText(answer.value(Notes));
    c.createdDate = maybeTime(answer.value(Created));
    row.waiting = answer.integer(Waiting) != 0;
    row.attention = answer.integer(Attention) != 0;
    row.noLongerListed = answer.integer(Missed) >= MissedPasses;
    row.seenAt = timeOf(answer.value(Received));
    row.notesSeenAt = timeOf(answer.value(NotesAt));
    return row;
}

QJsonObject readSource(const Answer &answer, int column)
{
    return objectOf(answer.text(column));
}

CustomerKeys keysOf(const Customer &customer)
{
    CustomerKeys keys;
    const QString name = domain::joinedName(customer.firstName, customer.lastName);
    keys.name = foldedKey(name.isEmpty() ? customer.email : name);
    keys.email = emailKey(customer.email);
    keys.segment = domain::canonicalEnum(customer.customerSegment);
    keys.stage = domain::canonicalEnum(customer.lifecycleStage);
    keys.tags = foldedKey(customer.tags.value_or(QStringList()).join(u", "_s));
    keys.mobile = customer.mobile.simplified();
    return keys;
}

QString emailKey(const QString &email)
{
    return folded(email.simplified());
}

QString searchText(const Customer &customer)
{
    const QString spaced = QString(customer.firstName + u' ' + customer.lastName).simplified();
    const QString joined = domain::joinedName(customer.firstName, customer.lastName);
    QStringList lines{ folded(spaced) };
    if (joined != spaced)
        lines << folded(joined);
    lines << folded(customer.email) << domain::phoneIndexText(customer.mobile)
          << domain::phoneIndexText(customer.whatsapp);
    if (customer.tags)
        lines << folded(customer.tags->join(u'\n'));
    if (customer.notes)
        lines << folded(*customer.notes);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace forecourt::storage
