// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include "domain/api/jsonpointer.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

QString below(const QString &at, const QString &name)
{
    return at + u'/' + pointerStep(name);
}

void checkMinItems(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                   const QJsonValue &value, const QString &at)
{
    if (value.isArray() && value.toArray().size() < wanted.toInteger())
        checker.fault(at, Words::tr("At least %n entries are expected.", nullptr, wanted.toInt()));
}

void checkMaxItems(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                   const QJsonValue &value, const QString &at)
{
    if (value.isArray() && value.toArray().size() > wanted.toInteger())
        checker.fault(at, Words::tr("At most %n entries are expected.", nullptr, wanted.toInt()));
}

void checkUnique(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                 const QJsonValue &value, const QString &at)
{
    // Every pair is compared.
    constexpr qsizetype most = 500;
    const QJsonArray array = value.toArray();
    if (!wanted.toBool() || array.size() > most)
        return;
    for (qsizetype i = 0; i < array.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (array[i] == array[j])
                return checker.fault(below(at, QString::number(i)),
                                     Words::tr("It stands in the list already."));
        }
    }
}

// `items` as a list is `prefixItems` of older versions.
void checkItems(SchemaChecker &checker, const QJsonObject &schema, const QJsonValue &wanted,
                const QJsonValue &value, const QString &at)
{
    const QJsonArray array = value.toArray();
    const qsizetype first = schema.value("prefixItems"_L1).toArray().size();
    for (qsizetype i = first; i < array.size(); ++i) {
        const QJsonValue item = wanted.isArray() ? wanted.toArray().at(i) : wanted;
        checker.check(item.toObject(), array[i], below(at, QString::number(i)));
    }
}

void checkPrefixItems(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                      const QJsonValue &value, const QString &at)
{
    const QJsonArray array = value.toArray();
    const QJsonArray schemas = wanted.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), schemas.size()); ++i)
        checker.check(schemas[i].toObject(), array[i], below(at, QString::number(i)));
}

void checkContains(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                   const QJsonValue &value, const QString &at)
{
    const QJsonArray array = value.toArray();
    const bool found = std::any_of(array.begin(), array.end(), [&](const QJsonValue &item) {
        return checker.fits(wanted.toObject(), item);
    });
    if (value.isArray() && !found)
        checker.fault(at, Words::tr("An entry that must be in the list is not there."));
}

void checkRequired(SchemaChecker &checker, const QJsonObject &schema, const QJsonValue &wanted,
                   const QJsonValue &value, const QString &at)
{
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    for (const QJsonValue &name : wanted.toArray()) {
        if (object.contains(name.toString()) || !checker.isExpected(schema, name.toString()))
            continue;
        checker.fault(below(at, name.toString()),
                      checker.direction() == ValueDirection::Sent ? Words::tr("Needed.")
                                                                  : Words::tr("It is missing."));
    }
}

void checkProperties(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                     const QJsonValue &value, const QString &at)
{
    const QJsonObject object = value.toObject();
    const QJsonObject properties = wanted.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto property = properties.constFind(it.key());
        if (property != properties.constEnd())
            checker.check(property->toObject(), it.value(), below(at, it.key()));
    }
}

void checkPatternProperties(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                            const QJsonValue &value, const QString &at)
{
    const QJsonObject object = value.toObject();
    const QJsonObject patterns = wanted.toObject();
    for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (checker.pattern(pattern.key()).match(it.key()).hasMatch())
                checker.check(pattern->toObject(), it.value(), below(at, it.key()));
        }
    }
}

bool isNamed(SchemaChecker &checker, const QJsonObject &schema, const QString &name)
{
    const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
    const QStringList texts = patterns.keys();
    return schema.value("properties"_L1).toObject().contains(name)
        || std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
               return checker.pattern(text).match(name).hasMatch();
           });
}

void checkOthers(SchemaChecker &checker, const QJsonObject &schema, const QJsonValue &wanted,
                 const QJsonValue &value, const QString &at)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (wanted == true || isNamed(checker, schema, it.key()))
            continue;
        if (wanted == false)
            checker.fault(below(at, it.key()), Words::tr("There is no such field."));
        else
            checker.check(wanted.toObject(), it.value(), below(at, it.key()));
    }
}

void checkNames(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                const QJsonValue &value, const QString &at)
{
    const QStringList names = value.toObject().keys();
    for (const QString &name : names)
        checker.check(wanted.toObject(), name, below(at, name));
}

void checkMinProperties(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                        const QJsonValue &value, const QString &at)
{
    if (value.isObject() && value.toObject().size() < wanted.toInteger())
        checker.fault(at, Words::tr("At least %n fields are expected.", nullptr, wanted.toInt()));
}

void checkMaxProperties(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                        const QJsonValue &value, const QString &at)
{
    if (value.isObject() && value.toObject().size() > wanted.toInteger())
        checker.fault(at, Words::tr("At most %n fields are expected.", nullptr, wanted.toInt()));
}

constexpr SchemaRule Rules[] = {
    { "minItems"_L1, checkMinItems },
    { "maxItems"_L1, checkMaxItems },
    { "uniqueItems"_L1, checkUnique },
    { "items"_L1, checkItems },
    { "prefixItems"_L1, checkPrefixItems },
    { "contains"_L1, checkContains },
    { "required"_L1, checkRequired },
    { "properties"_L1, checkProperties },
    { "patternProperties"_L1, checkPatternProperties },
    { "additionalProperties"_L1, checkOthers },
    { "propertyNames"_L1, checkNames },
    { "minProperties"_L1, checkMinProperties },
    { "maxProperties"_L1, checkMaxProperties },
};

} // namespace

std::span<const SchemaRule> containerRules()
{
    return Rules;
}

} // namespace forecourt::domain
