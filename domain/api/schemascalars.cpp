// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

struct TypeWord
{
    QLatin1StringView type;
    bool (*holds)(const QJsonValue &);
    const char *sentence;
};

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

constexpr TypeWord Types[] = {
    { "string"_L1, [](const QJsonValue &v) { return v.isString(); },
      QT_TRANSLATE_NOOP("ApiCheck", "A text is expected.") },
    { "integer"_L1, isWhole, QT_TRANSLATE_NOOP("ApiCheck", "A whole number is expected.") },
    { "number"_L1, [](const QJsonValue &v) { return v.isDouble(); },
      QT_TRANSLATE_NOOP("ApiCheck", "A number is expected.") },
    { "boolean"_L1, [](const QJsonValue &v) { return v.isBool(); },
      QT_TRANSLATE_NOOP("ApiCheck", "Yes or no is expected.") },
    { "array"_L1, [](const QJsonValue &v) { return v.isArray(); },
      QT_TRANSLATE_NOOP("ApiCheck", "A list is expected.") },
    { "object"_L1, [](const QJsonValue &v) { return v.isObject(); },
      QT_TRANSLATE_NOOP("ApiCheck", "An object is expected.") },
    { "null"_L1, [](const QJsonValue &v) { return v.isNull(); },
      QT_TRANSLATE_NOOP("ApiCheck", "Nothing is expected.") },
};

const TypeWord *typeWord(const QString &type)
{
    const auto found = std::find_if(std::begin(Types), std::end(Types),
                                    [&](const TypeWord &one) { return type == one.type; });
    return found == std::end(Types) ? nullptr : found;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString choices(const QJsonArray &values)
{
    constexpr qsizetype most = 12;
    QStringList texts;
    for (const QJsonValue &value : values) {
        if (texts.size() == most) {
            texts.append(u"…"_s);
            break;
        }
        texts.append(textOf(value).left(60));
    }
    return texts.join(u", "_s);
}

void checkEnum(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
               const QJsonValue &value, const QString &at)
{
    const QJsonArray values = wanted.toArray();
    if (!values.isEmpty() && !values.contains(value))
        checker.fault(at, Words::tr("One of these is expected: %1.").arg(choices(values)));
}

void checkConst(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                const QJsonValue &value, const QString &at)
{
    if (wanted != value)
        checker.fault(at, Words::tr("Only “%1” is expected.").arg(textOf(wanted).left(200)));
}

void checkFormat(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                 const QJsonValue &value, const QString &at)
{
    if (const QString sentence = formatFault(wanted.toString(), value); !sentence.isNull())
        checker.fault(at, sentence);
}

void checkMinimum(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                  const QJsonValue &value, const QString &at)
{
    if (value.isDouble() && value.toDouble() < wanted.toDouble())
        checker.fault(at, Words::tr("At least %1 is expected.").arg(textOf(wanted)));
}

void checkMaximum(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                  const QJsonValue &value, const QString &at)
{
    if (value.isDouble() && value.toDouble() > wanted.toDouble())
        checker.fault(at, Words::tr("At most %1 is expected.").arg(textOf(wanted)));
}

void checkAbove(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                const QJsonValue &value, const QString &at)
{
    if (value.isDouble() && value.toDouble() <= wanted.toDouble())
        checker.fault(at, Words::tr("More than %1 is expected.").arg(textOf(wanted)));
}

void checkBelow(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                const QJsonValue &value, const QString &at)
{
    if (value.isDouble() && value.toDouble() >= wanted.toDouble())
        checker.fault(at, Words::tr("Less than %1 is expected.").arg(textOf(wanted)));
}

// 0.3 is a multiple of 0.1, whatever binary fractions say.
void checkMultiple(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                   const QJsonValue &value, const QString &at)
{
    const double step = wanted.toDouble();
    if (!value.isDouble() || step <= 0)
        return;
    const double count = value.toDouble() / step;
    if (std::abs(count - std::round(count)) > 1e-9 * std::max(1.0, std::abs(count)))
        checker.fault(at, Words::tr("A multiple of %1 is expected.").arg(textOf(wanted)));
}

// Characters, not code units.
qsizetype lengthOf(const QJsonValue &value)
{
    return value.toString().toUcs4().size();
}

void checkMinLength(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                    const QJsonValue &value, const QString &at)
{
    if (value.isString() && lengthOf(value) < wanted.toInteger())
        checker.fault(at,
                      Words::tr("At least %n characters are expected.", nullptr, wanted.toInt()));
}

void checkMaxLength(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                    const QJsonValue &value, const QString &at)
{
    if (value.isString() && lengthOf(value) > wanted.toInteger())
        checker.fault(at,
                      Words::tr("At most %n characters are expected.", nullptr, wanted.toInt()));
}

void checkPattern(SchemaChecker &checker, const QJsonObject &, const QJsonValue &wanted,
                  const QJsonValue &value, const QString &at)
{
    if (!value.isString())
        return;
    const QRegularExpression &pattern = checker.pattern(wanted.toString());
    if (pattern.isValid() && !pattern.match(value.toString()).hasMatch())
        checker.fault(at,
                      Words::tr("It does not have the form %1.").arg(wanted.toString().left(200)));
}

constexpr SchemaRule Rules[] = {
    { "enum"_L1, checkEnum },
    { "const"_L1, checkConst },
    { "format"_L1, checkFormat },
    { "minimum"_L1, checkMinimum },
    { "maximum"_L1, checkMaximum },
    { "exclusiveMinimum"_L1, checkAbove },
    { "exclusiveMaximum"_L1, checkBelow },
    { "multipleOf"_L1, checkMultiple },
    { "minLength"_L1, checkMinLength },
    { "maxLength"_L1, checkMaxLength },
    { "pattern"_L1, checkPattern },
};

} // namespace

bool hasType(const QJsonValue &wanted, const QJsonValue &value)
{
    if (wanted.isArray()) {
        const QJsonArray types = wanted.toArray();
        return std::any_of(types.begin(), types.end(),
                           [&](const QJsonValue &type) { return hasType(type, value); });
    }
    const TypeWord *type = typeWord(wanted.toString());
    return !type || type->holds(value);
}

QString typeSentence(const QJsonValue &wanted)
{
    QString first;
    for (const QJsonValue &type : wanted.isArray() ? wanted.toArray() : QJsonArray{ wanted }) {
        if (first.isEmpty() || first == "null"_L1)
            first = type.toString();
    }
    const TypeWord *type = typeWord(first);
    return type ? Words::tr(type->sentence) : QString();
}

std::span<const SchemaRule> scalarRules()
{
    return Rules;
}

} // namespace forecourt::domain
