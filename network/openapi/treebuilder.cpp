// SPDX-License-Identifier: GPL-3.0-or-later
#include "treebuilder.h"

#include "plainscalar.h"
#include "yamltag.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

constexpr qsizetype DeepestNesting = 100;
constexpr qint64 MostNodes = 2'000'000;
constexpr qsizetype MostRemarks = 50;

// "<<: *base": what the map does not hold itself it takes from there.
void mergeInto(QJsonObject &object, const QJsonValue &base)
{
    const QJsonArray several = base.isArray() ? base.toArray() : QJsonArray{ base };
    for (const QJsonValue &one : several) {
        const QJsonObject values = one.toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!object.contains(it.key()))
                object.insert(it.key(), it.value());
        }
    }
}

} // namespace

QString placeOf(const YAML::Mark &mark, const QString &sentence)
{
    if (mark.is_null())
        return sentence;
    return Words::tr("Line %1, column %2: %3")
        .arg(QString::number(mark.line + 1), QString::number(mark.column + 1), sentence);
}

TextTree TreeBuilder::take()
{
    if (!m_whole || m_whole->isNull())
        throw TextRefused{ Words::tr("The document is empty.") };
    if (!m_whole->isObject()) {
        throw TextRefused{ Words::tr(
            "An OpenAPI document begins with names and values; this one is a list or a single "
            "text.") };
    }
    m_tree.root = m_whole->toObject();
    return std::move(m_tree);
}

bool TreeBuilder::wantsKey() const
{
    return !m_levels.isEmpty() && m_levels.last().isMap && !m_levels.last().key;
}

// "1.10" is a version, 1.1 another.
bool TreeBuilder::wantsText() const
{
    if (m_levels.isEmpty() || !m_levels.last().key)
        return false;
    const QString &key = *m_levels.last().key;
    if (m_levels.size() == 1)
        return key == "openapi"_L1 || key == "swagger"_L1;
    return m_levels.size() == 2 && m_levels.first().key == u"info"_s && key == "version"_L1;
}

void TreeBuilder::setKey(const YAML::Mark &mark, const QString &key)
{
    m_levels.last().key = key;
    m_levels.last().keyMark = mark;
    if (m_levels.size() == 3 && m_levels.first().key == u"paths"_s && m_levels[1].key)
        m_tree.operations.append({ *m_levels[1].key, key });
}

void TreeBuilder::count(const YAML::Mark &mark, qint64 nodes)
{
    m_nodes += nodes;
    if (m_nodes > MostNodes) {
        throw TextRefused{ placeOf(
            mark,
            Words::tr("There are more than %L1 values up to here, counting what is repeated by "
                      "aliases.")
                .arg(MostNodes)) };
    }
}

void TreeBuilder::add(const YAML::Mark &mark, YAML::anchor_t anchor, const Counted &counted)
{
    if (anchor)
        m_anchors.insert(anchor, counted);
    if (m_levels.isEmpty()) {
        m_whole = counted.value;
        return;
    }
    Level &level = m_levels.last();
    level.entries.append(
        { level.key.value_or(QString()), counted.value, level.key ? level.keyMark : mark });
    level.key.reset();
}

void TreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    count(mark, 1);
    if (wantsKey())
        setKey(mark, u"null"_s);
    else
        add(mark, anchor, { QJsonValue::Null });
}

void TreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.constEnd()) {
        throw TextRefused{ placeOf(mark, Words::tr("This alias stands inside of what it means.")) };
    }
    count(mark, found->nodes);
    if (!wantsKey())
        return add(mark, 0, Counted(*found));
    if (!found->value.isString())
        throw TextRefused{ placeOf(mark, Words::tr("A name must be a text.")) };
    setKey(mark, found->value.toString());
}

void TreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value)
{
    count(mark, 1);
    const QString text = QString::fromStdString(value);
    const bool tagged = isTextTag(mark, tag);
    if (wantsKey()) {
        if (anchor)
            m_anchors.insert(anchor, { text });
        return setKey(mark, text);
    }
    const bool isText = tagged || wantsText();
    add(mark, anchor, { isText ? QJsonValue(text) : plainScalar(text) });
}

void TreeBuilder::open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       bool isMap)
{
    isTextTag(mark, tag);
    if (wantsKey())
        throw TextRefused{ placeOf(mark, Words::tr("A name must be a text.")) };
    if (m_levels.size() >= DeepestNesting) {
        throw TextRefused{ placeOf(
            mark,
            Words::tr("The document is nested more than %1 levels deep.").arg(DeepestNesting)) };
    }
    m_levels.append({ .isMap = isMap, .anchor = anchor, .mark = mark, .nodesBefore = m_nodes });
    count(mark, 1);
}

void TreeBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, tag, anchor, false);
}

void TreeBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value)
{
    open(mark, tag, anchor, true);
}

void TreeBuilder::OnSequenceEnd()
{
    const Level level = m_levels.takeLast();
    QJsonArray array;
    for (const Entry &entry : level.entries)
        array.append(entry.value);
    add(level.mark, level.anchor, { array, m_nodes - level.nodesBefore });
}

void TreeBuilder::OnMapEnd()
{
    Level level = m_levels.takeLast();
    const QJsonObject object = objectOf(level);
    add(level.mark, level.anchor, { object, m_nodes - level.nodesBefore });
}

// Sorted first: a QJsonObject of many keys is slow to fill in any other order.
QJsonObject TreeBuilder::objectOf(Level &level)
{
    std::stable_sort(level.entries.begin(), level.entries.end(),
                     [](const Entry &a, const Entry &b) { return a.key < b.key; });
    QJsonObject object;
    for (qsizetype i = 0; i < level.entries.size(); ++i) {
        const Entry &entry = level.entries[i];
        if (i > 0 && level.entries[i - 1].key == entry.key) {
            remark(entry.mark,
                   Words::tr("“%1” stands here a second time; the first is left out.")
                       .arg(entry.key.left(100)));
        }
        object.insert(entry.key, entry.value);
    }
    const QJsonValue base = object.value("<<"_L1);
    if (base.isObject() || base.isArray()) {
        object.remove("<<"_L1);
        mergeInto(object, base);
    }
    return object;
}

void TreeBuilder::remark(const YAML::Mark &mark, const QString &sentence)
{
    if (m_tree.remarks.size() < MostRemarks)
        m_tree.remarks.append(placeOf(mark, sentence));
}

} // namespace forecourt::network
