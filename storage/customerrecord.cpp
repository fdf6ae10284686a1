// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerrecord.h"

#include "convert.h"
#include "customerrow.h"
#include "domain/folding.h"
#include "knownrows.h"
#include "shortwords.h"

namespace forecourt::storage {

using domain::Customer;

namespace {

ColumnValue textValue(const std::optional<QString> &text)
{
    return text ? ColumnValue(text->toUtf8()) : ColumnValue();
}

ColumnValue listValue(const std::optional<QStringList> &list)
{
    if (!list)
        return {};
    return QJsonDocument(QJsonArray::fromStringList(*list)).toJson(QJsonDocument::Compact);
}

ColumnValue objectValue(const std::optional<domain::Preferences> &preferences)
{
    if (!preferences)
        return {};
    return QJsonDocument(preferences->object()).toJson(QJsonDocument::Compact);
}

std::array<ColumnValue, 25> valuesOf(const Customer &c, const CustomerRecord::Writable &writable)
{
    const CustomerKeys keys = keysOf(c);
    return { columnValue(c.userId),
             columnValue(c.email),
             columnValue(c.firstName),
             columnValue(c.lastName),
             columnValue(c.mobile),
             columnValue(c.whatsapp),
             columnValue(c.totalPurchases),
             columnValue(c.totalSpent),
             columnValue(c.lastPurchaseDate),
             columnValue(c.totalVehiclesPurchased),
             columnValue(c.totalVehiclesRented),
             columnValue(c.leadScore),
             columnValue(c.lifecycleStage),
             columnValue(c.customerSegment),
             writable.vip,
             writable.preferences,
             writable.tags,
             writable.notes,
             columnValue(c.createdDate),
             columnValue(keys.name),
             columnValue(keys.email),
             columnValue(keys.segment),
             columnValue(keys.stage),
             columnValue(keys.tags),
             columnValue(keys.mobile) };
}

} // namespace

QStringView customerValueColumns()
{
    return u"user_id, email, first_name, last_name, mobile, whatsapp, purchases, spent,"
           " last_purchase, bought, rented, score, stage, segment, vip, preferences, tags, notes,"
           " created, name_key, email_key, segment_key, stage_key, tags_key, mobile_key";
}

QList<CustomerRecord::Tag> tagsOf(const std::optional<QStringList> &tags)
{
    QList<CustomerRecord::Tag> all;
    const QStringList texts = tags.value_or(QStringList());
    all.reserve(texts.size());
    for (const QString &tag : texts)
        all.append({ domain::folded(tag).toUtf8(), tag.toUtf8() });
    return all;
}

CustomerRecord::Writable::Writable(const Customer &customer)
    : notes(textValue(customer.notes))
    , tags(listValue(customer.tags))
    , preferences(objectValue(customer.preferences))
    , vip(columnValue(customer.isVip))
{
}

CustomerRecord::CustomerRecord(const Customer &customer)
    : writable(customer)
    , values(valuesOf(customer, writable))
    , tags(tagsOf(customer.tags))
{
    const QString searched = searchText(customer);
    text = searched.toUtf8();
    shortWords = shortWordTokens(searched).toUtf8();
}

ListedCustomers listed(const QList<Customer> &customers)
{
    ListedCustomers all;
    all.reserve(customers.size());
    for (const Customer &customer : customers) {
        if (customer.id.isEmpty())
            continue;
        ListedCustomer one;
        if (!customer.source.isEmpty()) {
            one.source = QJsonDocument(customer.source).toJson(QJsonDocument::Compact);
            one.hash = hashOf(one.source);
        }
        one.customer = customer;
        one.record.emplace(customer);
        all.append(std::move(one));
    }
    return all;
}

ListedCustomers listed(const QList<QByteArray> &rows, const CustomerReader &read,
                       const KnownRows *known)
{
    ListedCustomers all;
    all.reserve(rows.size());
    for (const QByteArray &row : rows) {
        ListedCustomer one;
        one.source = row;
        one.hash = hashOf(row);
        if (known)
            one.knownRow = known->rowOf(one.hash);
        if (!one.knownRow)
            one.customer = read(row);
        if (one.customer)
            one.record.emplace(*one.customer);
        if (one.customer || one.knownRow)
            all.append(std::move(one));
    }
    return all;
}

} // namespace forecourt::storage
