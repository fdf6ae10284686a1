// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/schemacheck.h"

#include <QHash>
#include <QRegularExpression>

namespace forecourt::domain {

/// Walks through a value and its schema together, within a budget: a schema can refer to itself.
class SchemaChecker
{
public:
    SchemaChecker(const ApiDocument &document, ValueDirection direction, qsizetype most)
        : m_document(document)
        , m_direction(direction)
        , m_most(most)
    {
    }

    void check(const QJsonObject &schema, const QJsonValue &value, const QString &at);
    bool fits(const QJsonObject &schema, const QJsonValue &value);
    void fault(const QString &at, const QString &sentence);
    bool isExpected(const QJsonObject &schema, const QString &property) const;
    const QRegularExpression &pattern(const QString &text);

    ValueDirection direction() const { return m_direction; }
    const QList<ApiFault> &faults() const { return m_faults; }

private:
    QJsonObject target(const QString &reference);

    const ApiDocument &m_document;
    ValueDirection m_direction;
    qsizetype m_most;
    qint64 m_steps = 0;
    int m_depth = 0;
    QList<ApiFault> m_faults;
    QHash<QString, QJsonObject> m_targets;
    QHash<QString, QRegularExpression> m_patterns;
};

/// What one word of a schema asks of a value.
struct SchemaRule
{
    QLatin1StringView word;
    void (*check)(SchemaChecker &checker, const QJsonObject &schema, const QJsonValue &wanted,
                  const QJsonValue &value, const QString &at);
};

bool hasType(const QJsonValue &wanted, const QJsonValue &value);
QString typeSentence(const QJsonValue &wanted);
std::span<const SchemaRule> scalarRules();
std::span<const SchemaRule> containerRules();
std::span<const SchemaRule> choiceRules();
/// Null: the text or number is of this format, or the format is not known.
QString formatFault(const QString &format, const QJsonValue &value);

} // namespace forecourt::domain
