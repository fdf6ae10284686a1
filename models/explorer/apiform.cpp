// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apiform.h"

#include "explorer/schemawords.h"
#include "models/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::ApiInput;

static const auto bodyRoot = u"body"_s;

void ApiForm::setOperation(const domain::ApiDocument &document,
                           const domain::ApiOperation &operation)
{
    m_document = document;
    m_operation = operation;
    setInput(domain::defaultInput(document, operation));
}

void ApiForm::clear()
{
    m_operation.reset();
    setInput({});
}

const domain::ApiOperation *ApiForm::operation() const
{
    return m_operation ? &*m_operation : nullptr;
}

void ApiForm::setInput(const ApiInput &input)
{
    m_input = input;
    m_variants.clear();
    m_faults.clear();
    m_bodyTextFault.clear();
    rebuild();
    emit bodyChanged();
    emit faultsChanged();
}

void ApiForm::rebuild()
{
    m_fields =
        m_operation ? fieldsOf(m_document, *m_operation, m_input, m_variants) : QList<ApiField>();
    emit rebuilt();
}

QJsonValue ApiForm::rootValue(const QString &root) const
{
    return root == bodyRoot ? m_input.body : m_input.values.value(root, QJsonValue::Undefined);
}

void ApiForm::setRoot(const QString &root, const QJsonValue &value)
{
    if (root == bodyRoot) {
        m_input.body = value;
        m_bodyTextFault.clear();
        emit bodyChanged();
    } else if (value.isUndefined()) {
        m_input.values.remove(root);
    } else {
        m_input.values.insert(root, value);
    }
    emit edited();
}

QJsonValue ApiForm::value(const ApiField &field) const
{
    return valueAt(rootValue(field.root), field.path);
}

void ApiForm::setValue(const ApiField &field, const QJsonValue &value)
{
    if (this->value(field) == value)
        return;
    drop(field.key());
    setRoot(field.root, withValue(rootValue(field.root), field.path, value));
}

void ApiForm::setRawBody(const QString &text)
{
    m_input.rawBody = text.toUtf8();
    drop(bodyRoot);
    emit edited();
}

/// A field that is being edited is not called wrong any more; the next check tells.
void ApiForm::drop(const QString &key)
{
    if (m_faults.remove(key) > 0)
        emit faultsChanged();
}

void ApiForm::chooseVariant(ApiField field, int variant)
{
    m_variants.insert(field.key(), variant);
    // What does not belong to the new shape goes; a single choice (a discriminator) is made.
    m_fields = fieldsOf(m_document, *m_operation, m_input, m_variants);
    const QJsonObject before = value(field).toObject();
    QJsonObject kept;
    for (const ApiField &member : std::as_const(m_fields)) {
        if (member.root != field.root || member.path.size() != field.path.size() + 1
            || member.path.first(field.path.size()) != field.path)
            continue;
        const QString name = member.path.last();
        if (member.choices.size() == 1)
            kept.insert(name, member.choices.first());
        else if (before.contains(name))
            kept.insert(name, before.value(name));
    }
    const QJsonValue fresh = kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(kept);
    setRoot(field.root, withValue(rootValue(field.root), field.path, fresh));
    rebuild();
}

void ApiForm::addItem(ApiField items)
{
    QJsonArray array = value(items).toArray();
    array.append(QJsonObject());
    setRoot(items.root, withValue(rootValue(items.root), items.path, array));
    rebuild();
}

void ApiForm::removeItem(ApiField item)
{
    const QStringList path = item.path.first(item.path.size() - 1);
    QJsonArray array = valueAt(rootValue(item.root), path).toArray();
    array.removeAt(item.path.last().toInt());
    const QJsonValue rest = array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
    setRoot(item.root, withValue(rootValue(item.root), path, rest));
    rebuild();
}

bool ApiForm::hasStructuredBody() const
{
    return m_operation && m_operation->body && isStructured(m_operation->body->type);
}

// Escaped as in any JSON text, which has no document for a single value.
static QString quotedText(const QJsonValue &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString ApiForm::bodyText() const
{
    const QJsonValue &body = m_input.body;
    if (body.isObject())
        return QString::fromUtf8(QJsonDocument(body.toObject()).toJson()).trimmed();
    if (body.isArray())
        return QString::fromUtf8(QJsonDocument(body.toArray()).toJson()).trimmed();
    return body.isString() ? quotedText(body) : jsonText(body);
}

void ApiForm::setBodyText(const QString &text)
{
    QJsonParseError problem;
    const auto parsed = QJsonDocument::fromJson("[" + text.toUtf8() + "\n]", &problem);
    const QJsonArray values = parsed.array();
    if (parsed.isNull() || values.size() > 1) {
        const int line =
            int(text.toUtf8().first(qBound(0, problem.offset - 1, text.size())).count('\n'));
        m_bodyTextFault = tr("This is not JSON: something is wrong in line %1.").arg(line + 1);
        emit faultsChanged();
        return;
    }
    m_bodyTextFault.clear();
    m_faults.clear();
    m_input.body = values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : values.first();
    rebuild();
    emit faultsChanged();
    emit edited();
}

std::optional<domain::ApiCall> ApiForm::check()
{
    m_faults.clear();
    std::optional<domain::ApiCall> call;
    if (m_operation && m_bodyTextFault.isEmpty()) {
        const auto made = domain::callOf(m_document, *m_operation, m_input);
        if (const auto *ready = std::get_if<domain::ApiCall>(&made))
            call = *ready;
        else
            for (const domain::ApiFault &fault : std::get<1>(made))
                m_faults.insert(fault.at, fault.sentence);
    }
    emit faultsChanged();
    return call;
}

QStringList ApiForm::otherFaults() const
{
    QHash<QString, QString> others = m_faults;
    for (const ApiField &field : m_fields)
        others.remove(field.key());
    QStringList sentences = others.values();
    if (!m_bodyTextFault.isEmpty())
        sentences << m_bodyTextFault;
    return sentences;
}

} // namespace forecourt::models
