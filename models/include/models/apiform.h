// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apifield.h"

#include <QObject>

namespace forecourt::models {

/// What a person fills in for one operation: the fields, their values and what is wrong with
/// them. The body is one value, whether it is filled in by fields or as text.
class ApiForm : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// An empty form with the document's defaults.
    void setOperation(const domain::ApiDocument &document, const domain::ApiOperation &operation);
    void clear();
    const domain::ApiOperation *operation() const;
    const domain::ApiDocument &document() const { return m_document; }

    const domain::ApiInput &input() const { return m_input; }
    void setInput(const domain::ApiInput &input);
    const QList<ApiField> &fields() const { return m_fields; }

    QJsonValue value(const ApiField &field) const;
    void setValue(const ApiField &field, const QJsonValue &value);
    void setRawBody(const QString &text);
    // The field may be one of fields(), which these replace.
    /// What fits into the new shape is kept.
    void chooseVariant(ApiField field, int variant);
    void addItem(ApiField items);
    void removeItem(ApiField item);

    bool hasStructuredBody() const;
    QString bodyText() const; ///< indented
    /// The whole body as text; what is wrong with the text is told until it is right again.
    void setBodyText(const QString &text);
    QString bodyTextFault() const { return m_bodyTextFault; }

    /// Puts the request together; where that is not possible the faults stand at their fields.
    std::optional<domain::ApiCall> check();
    QString fault(const ApiField &field) const { return m_faults.value(field.key()); }
    /// Those that belong to no field.
    QStringList otherFaults() const;
    bool hasFaults() const { return !m_faults.isEmpty() || !m_bodyTextFault.isEmpty(); }

signals:
    void rebuilt(); ///< other fields than before
    void edited(); ///< by a person
    void bodyChanged();
    void faultsChanged();

private:
    void rebuild();
    void setRoot(const QString &root, const QJsonValue &value);
    QJsonValue rootValue(const QString &root) const;
    void drop(const QString &key);

    domain::ApiDocument m_document;
    std::optional<domain::ApiOperation> m_operation;
    domain::ApiInput m_input;
    QHash<QString, int> m_variants;
    QList<ApiField> m_fields;
    QHash<QString, QString> m_faults; ///< by ApiField::key()
    QString m_bodyTextFault;
};

} // namespace forecourt::models
