// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisaltext.h"

#include "models/formatting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalText)
};

constexpr int DeepestLevel = 6;
constexpr qsizetype LongestValue = 400;

QString scalarText(const QJsonValue &value, const Formatting &formatting)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case QJsonValue::String:
        return value.toString().isEmpty() ? Formatting::notKnown()
                                          : value.toString().left(LongestValue);
    case QJsonValue::Double:
        return formatting.locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return Formatting::notKnown();
    }
}

bool isScalar(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

struct Collector
{
    const Formatting &formatting;
    QList<Fact> facts = {};
    int more = 0;

    void add(const QString &name, const QString &value)
    {
        if (facts.size() < factsShown)
            facts.append({ name, value });
        else
            ++more;
    }
    void walk(const QString &name, const QJsonValue &value, int level)
    {
        if (isScalar(value))
            return add(name, scalarText(value, formatting));
        if (level >= DeepestLevel)
            return add(name, asWritten(value));
        if (value.isObject())
            return walkObject(name, value.toObject(), level);
        walkArray(name, value.toArray(), level);
    }
    void walkObject(const QString &name, const QJsonObject &object, int level)
    {
        if (object.isEmpty())
            return add(name, Formatting::notKnown());
        const QString prefix = name.isEmpty() ? QString() : QString(name + u" · "_s);
        for (auto it = object.begin(); it != object.end(); ++it)
            walk(prefix + readable(it.key()), it.value(), level + 1);
    }
    void walkArray(const QString &name, const QJsonArray &items, int level)
    {
        if (std::all_of(items.begin(), items.end(),
                        [](const auto &item) { return isScalar(item); })) {
            QStringList texts;
            for (const QJsonValue item : items)
                texts << scalarText(item, formatting);
            return add(name,
                       texts.isEmpty() ? Formatting::notKnown()
                                       : formatting.list(texts).left(LongestValue));
        }
        for (qsizetype i = 0; i < items.size(); ++i)
            walk(name + u' ' + formatting.number(i + 1), items.at(i), level + 1);
    }
    /// "odometer_trust" as a person would write it.
    static QString readable(const QString &key)
    {
        QString name = QString(key).replace(u'_', u' ').simplified();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        return name;
    }
    static QString asWritten(const QJsonValue &value)
    {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact)).left(LongestValue);
    }
};

} // namespace

QList<Fact> jsonFacts(const QJsonObject &object, const Formatting &formatting)
{
    if (object.isEmpty())
        return {};
    Collector collector{ formatting };
    collector.walkObject({}, object, 0);
    if (collector.more > 0)
        collector.facts.append(
            { Words::tr("And more"), Words::tr("%n further value(s)", nullptr, collector.more) });
    return collector.facts;
}

} // namespace forecourt::models
