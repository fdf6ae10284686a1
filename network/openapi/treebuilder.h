// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texttree.h"

#include <QHash>
#include <QJsonValue>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>

namespace forecourt::network {

/// Thrown out of the parser: what follows is not read any more.
struct TextRefused
{
    QString sentence;
};
QString placeOf(const YAML::Mark &mark, const QString &sentence);

/// Makes values of the parser's events, within limits: aliases count as often as they are used.
class TreeBuilder : public YAML::EventHandler
{
public:
    TextTree take(); ///< after the document's end

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override;
    void OnMapEnd() override;

private:
    struct Counted
    {
        QJsonValue value;
        qint64 nodes = 1;
    };
    struct Entry
    {
        QString key;
        QJsonValue value;
        YAML::Mark mark;
    };
    struct Level
    {
        bool isMap = false;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark, keyMark;
        std::optional<QString> key; ///< of a map: its value comes next
        QList<Entry> entries;
        qint64 nodesBefore = 0;
    };

    bool wantsKey() const;
    bool wantsText() const;
    void setKey(const YAML::Mark &mark, const QString &key);
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, bool isMap);
    void add(const YAML::Mark &mark, YAML::anchor_t anchor, const Counted &counted);
    void count(const YAML::Mark &mark, qint64 nodes);
    QJsonObject objectOf(Level &level);
    void remark(const YAML::Mark &mark, const QString &sentence);

    QList<Level> m_levels;
    QHash<YAML::anchor_t, Counted> m_anchors;
    qint64 m_nodes = 0;
    std::optional<QJsonValue> m_whole;
    TextTree m_tree;
};

} // namespace forecourt::network
