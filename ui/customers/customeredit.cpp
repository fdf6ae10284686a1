// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customeredit.h"

#include "domain/merge.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using namespace domain;

namespace {

constexpr CustomerField allFields[] = {
    CustomerField::Notes,
    CustomerField::Tags,
    CustomerField::Preferences,
    CustomerField::IsVip,
};

bool same(CustomerField field, const CustomerDraft &a, const CustomerDraft &b)
{
    return sameValue(field, fieldValue(a, field), fieldValue(b, field));
}

void copyField(CustomerField field, const CustomerDraft &from, CustomerDraft &to)
{
    setFieldValue(to, field, fieldValue(from, field));
}

} // namespace

void CustomerEdit::start(const CustomerDraft &stored)
{
    m_base = m_draft = m_stored = stored;
}

void CustomerEdit::follow(const CustomerDraft &stored)
{
    m_stored = stored;
    for (const CustomerField field : allFields) {
        const bool settled = same(field, m_draft, stored);
        if (settled || !isTouched(field)) {
            copyField(field, stored, m_base);
            copyField(field, stored, m_draft);
        }
    }
    // Notes that come only now were never seen while typing: what was typed is an addition.
    if (!m_base.notes && m_draft.notes && stored.notes) {
        m_draft.notes = appendedNotes(*stored.notes, *m_draft.notes);
        m_base.notes = stored.notes;
    }
}

void CustomerEdit::setNotes(const QString &notes)
{
    m_draft.notes = notes.isEmpty() && !m_base.notes ? std::nullopt : std::optional(notes);
}

void CustomerEdit::setTags(const QStringList &tags)
{
    m_draft.tags = tags.isEmpty() && !m_base.tags ? std::nullopt : std::optional(tags);
}

void CustomerEdit::setPreferences(const Preferences &preferences)
{
    const bool none = preferences.isEmpty() && !m_base.preferences;
    m_draft.preferences = none ? std::nullopt : std::optional(preferences);
}

void CustomerEdit::setVip(bool vip)
{
    m_draft.isVip = !vip && !m_base.isVip ? std::nullopt : std::optional(vip);
}

bool CustomerEdit::isTouched(CustomerField field) const
{
    return !same(field, m_base, m_draft);
}

QList<CustomerField> CustomerEdit::changedElsewhere() const
{
    QList<CustomerField> fields;
    for (const CustomerField field : allFields) {
        if (isTouched(field) && !same(field, m_base, m_stored))
            fields.append(field);
    }
    return fields;
}

void CustomerEdit::discard()
{
    start(m_stored);
}

void CustomerEdit::takeOther()
{
    const QList<CustomerField> fields = changedElsewhere();
    for (const CustomerField field : fields) {
        copyField(field, m_stored, m_base);
        copyField(field, m_stored, m_draft);
    }
}

void CustomerEdit::committed(const CustomerPatch &sent)
{
    const auto settle = [this](const auto &value, auto member) {
        if (value)
            m_base.*member = m_stored.*member = value;
    };
    settle(sent.notes, &CustomerDraft::notes);
    settle(sent.tags, &CustomerDraft::tags);
    settle(sent.preferences, &CustomerDraft::preferences);
    settle(sent.isVip, &CustomerDraft::isVip);
}

QJsonObject CustomerEdit::toJson(const QDateTime &now) const
{
    QJsonObject fields;
    for (const CustomerField field : allFields) {
        if (!isTouched(field))
            continue;
        fields.insert(fieldName(field),
                      QJsonObject{ { u"base"_s, fieldValue(m_base, field) },
                                   { u"value"_s, fieldValue(m_draft, field) } });
    }
    if (fields.isEmpty())
        return {};
    return { { u"at"_s, now.toUTC().toString(Qt::ISODateWithMs) }, { u"fields"_s, fields } };
}

bool CustomerEdit::restore(const QJsonObject &json)
{
    const CustomerDraft stored = m_stored;
    const QJsonObject fields = json.value("fields"_L1).toObject();
    for (const CustomerField field : allFields) {
        const QJsonObject kept = fields.value(fieldName(field)).toObject();
        if (kept.isEmpty())
            continue;
        setFieldValue(m_base, field, kept.value("base"_L1));
        setFieldValue(m_draft, field, kept.value("value"_L1));
    }
    follow(stored);
    return isDirty();
}

QDateTime CustomerEdit::timeOf(const QJsonObject &json)
{
    return QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs).toLocalTime();
}

} // namespace forecourt::ui
