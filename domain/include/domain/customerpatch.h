// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

namespace forecourt::domain {

/// The four fields that the API lets a dealership change.
enum class CustomerField { Notes, Tags, Preferences, IsVip };

/// The API's own name of a field, such as "isVip".
QString fieldName(CustomerField field);
std::optional<CustomerField> fieldFromName(QStringView name);
/// What people call it.
QString fieldText(CustomerField field);

/// The writable values of a customer: what a form edits, and what it started from. Nothing
/// means not known.
struct CustomerDraft
{
    std::optional<QString> notes;
    std::optional<QStringList> tags;
    std::optional<Preferences> preferences;
    std::optional<bool> isVip;

    static CustomerDraft of(const Customer &customer);
    friend bool operator==(const CustomerDraft &, const CustomerDraft &) = default;
};

/// The body of PATCH: only what changes is set.
struct CustomerPatch
{
    std::optional<QString> notes;
    std::optional<QStringList> tags;
    std::optional<Preferences> preferences; ///< the whole merged object
    std::optional<bool> isVip;

    bool isEmpty() const { return !notes && !tags && !preferences && !isVip; }
    QJsonObject toJson() const;
    friend bool operator==(const CustomerPatch &, const CustomerPatch &) = default;
};

/// What has to be sent to get from the one to the other. Tags are compared as a set.
CustomerPatch difference(const CustomerDraft &baseline, const CustomerDraft &draft);

/// A field's value as JSON, null where it is not known; the outbox keeps base and new so.
QJsonValue fieldValue(const CustomerDraft &draft, CustomerField field);
void setFieldValue(CustomerDraft &draft, CustomerField field, const QJsonValue &value);
bool sameValue(CustomerField field, const QJsonValue &a, const QJsonValue &b);

/// Trims, drops empty and doubled tags (without case), keeps the order.
QStringList cleanTags(const QStringList &tags);

/// What a person wants changed of one customer, and what it was when they began.
struct CustomerEdit
{
    CustomerId id;
    QString name; ///< a snapshot, for people
    CustomerDraft base;
    CustomerPatch patch;
};

} // namespace forecourt::domain
