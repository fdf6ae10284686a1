// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include "domain/api/jsonpointer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

constexpr qint64 MostSteps = 5'000'000;
constexpr int DeepestCheck = 300;

} // namespace

void SchemaChecker::check(const QJsonObject &schema, const QJsonValue &value, const QString &at)
{
    if (++m_steps > MostSteps || m_faults.size() >= m_most || m_depth > DeepestCheck)
        return;
    const QJsonValue type = schema.value("type"_L1);
    if (!type.isUndefined() && !hasType(type, value)) {
        const bool isMissing = value.isNull() && m_direction == ValueDirection::Sent;
        return fault(at, isMissing ? Words::tr("Needed.") : typeSentence(type));
    }
    ++m_depth;
    if (const QString reference = schema.value("$ref"_L1).toString(); !reference.isEmpty())
        check(target(reference), value, at);
    for (const auto rules : { scalarRules(), containerRules(), choiceRules() }) {
        for (const SchemaRule &rule : rules) {
            const QJsonValue wanted = schema.value(rule.word);
            if (!wanted.isUndefined())
                rule.check(*this, schema, wanted, value, at);
        }
    }
    --m_depth;
}

bool SchemaChecker::fits(const QJsonObject &schema, const QJsonValue &value)
{
    const QList<ApiFault> before = std::exchange(m_faults, {});
    const qsizetype most = std::exchange(m_most, 1);
    check(schema, value, {});
    const bool fine = m_faults.isEmpty();
    m_faults = before;
    m_most = most;
    return fine;
}

void SchemaChecker::fault(const QString &at, const QString &sentence)
{
    const ApiFault one{ at, sentence };
    if (m_faults.size() < m_most && !m_faults.contains(one))
        m_faults.append(one);
}

bool SchemaChecker::isExpected(const QJsonObject &schema, const QString &property) const
{
    const QJsonObject own = schema.value("properties"_L1).toObject().value(property).toObject();
    const QString absent = m_direction == ValueDirection::Sent ? u"readOnly"_s : u"writeOnly"_s;
    return !schemaSays(m_document, own, absent);
}

const QRegularExpression &SchemaChecker::pattern(const QString &text)
{
    auto found = m_patterns.find(text);
    if (found == m_patterns.end()) {
        found = m_patterns.insert(
            text, QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption));
    }
    return *found;
}

QJsonObject SchemaChecker::target(const QString &reference)
{
    auto found = m_targets.find(reference);
    if (found == m_targets.end()) {
        const QJsonValue root = m_document.root ? QJsonValue(*m_document.root) : QJsonValue();
        found = m_targets.insert(reference, valueAt(root, pointerOf(reference)).toObject());
    }
    return *found;
}

QList<ApiFault> schemaFaults(const ApiDocument &document, const QJsonObject &schema,
                             const QJsonValue &value, const QString &at, ValueDirection direction,
                             qsizetype most)
{
    SchemaChecker checker(document, direction, most);
    checker.check(schema, value, at);
    return checker.faults();
}

bool schemaSays(const ApiDocument &document, const QJsonObject &schema, const QString &word)
{
    return schema.value(word).toBool()
        || (schema.contains("$ref"_L1) && document.resolved(schema).value(word).toBool());
}

} // namespace forecourt::domain
