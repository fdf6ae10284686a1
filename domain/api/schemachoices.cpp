// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

void checkAll(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
              const QJsonValue &value, const QString &at)
{
    for (const QJsonValue &part : wanted.toArray())
        checker.check(part.toObject(), value, at);
}

// oneOf, too: many documents list alternatives there that overlap. Where only one takes the type
// that is there, its faults say more than that nothing fits.
void checkAny(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
              const QJsonValue &value, const QString &at)
{
    QJsonArray near;
    const QJsonArray choices = wanted.toArray();
    for (const QJsonValue &choice : choices) {
        if (checker.fits(choice.toObject(), value))
            return;
        const QJsonValue type = choice.toObject().value("type"_L1);
        if (type.isUndefined() || hasType(type, value))
            near.append(choice);
    }
    if (near.size() == 1)
        checker.check(near[0].toObject(), value, at);
    else if (value.isNull() && checker.direction() == ValueDirection::Sent)
        checker.fault(at, Words::tr("Needed."));
    else if (!choices.isEmpty())
        checker.fault(at, Words::tr("It fits none of the alternatives in the document."));
}

void checkNot(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
              const QJsonValue &value, const QString &at)
{
    if (checker.fits(wanted.toObject(), value))
        checker.fault(at, Words::tr("The document rules this out."));
}

void checkIf(SchemaChecker &checker, const QJsonObject &schema, const QJsonValue &wanted,
             const QJsonValue &value, const QString &at)
{
    const QString branch = checker.fits(wanted.toObject(), value) ? u"then"_s : u"else"_s;
    if (schema.contains(branch))
        checker.check(schema.value(branch).toObject(), value, at);
}

constexpr SchemaRule Rules[] = {
    { "allOf"_L1, checkAll }, { "anyOf"_L1, checkAny }, { "oneOf"_L1, checkAny },
    { "not"_L1, checkNot },   { "if"_L1, checkIf },
};

} // namespace

std::span<const SchemaRule> choiceRules()
{
    return Rules;
}

} // namespace forecourt::domain
