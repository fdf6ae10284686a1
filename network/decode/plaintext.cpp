// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <array>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
// The ampersand comes last, so that "&amp;lt;" does not turn into a tag's beginning.
constexpr std::array entities{
    Entity{ "&nbsp;"_L1, u' ' }, Entity{ "&lt;"_L1, u'<' },   Entity{ "&gt;"_L1, u'>' },
    Entity{ "&quot;"_L1, u'"' }, Entity{ "&#39;"_L1, u'\'' }, Entity{ "&apos;"_L1, u'\'' },
    Entity{ "&amp;"_L1, u'&' },
};
constexpr std::array blocks{ "p"_L1,  "br"_L1, "div"_L1, "li"_L1, "h1"_L1, "h2"_L1,
                             "h3"_L1, "h4"_L1, "ul"_L1,  "ol"_L1, "tr"_L1, "blockquote"_L1 };

QString tagName(QStringView tag)
{
    qsizetype start = tag.startsWith(u'/') ? 1 : 0;
    qsizetype end = start;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.mid(start, end - start).toString().toLower();
}

bool isBlock(const QString &name)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [&name](QLatin1StringView block) { return name == block; });
}

/// Where the text goes on after a tag that begins at `open`; a script goes with its content.
qsizetype afterTag(const QString &html, qsizetype close, const QString &name)
{
    if (name != "script"_L1 && name != "style"_L1)
        return close + 1;
    const qsizetype end = html.indexOf(QString("</"_L1 + name), close, Qt::CaseInsensitive);
    const qsizetype gone = end < 0 ? -1 : html.indexOf(u'>', end);
    return gone < 0 ? html.size() : gone + 1;
}

QString tidy(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString simple = line.simplified();
        if (!simple.isEmpty())
            lines << simple;
    }
    return lines.join(u'\n');
}

} // namespace

QString withoutTags(const QString &html)
{
    QString text;
    text.reserve(html.size());
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(u'<', at);
        const bool isTag = open >= 0 && open + 1 < html.size()
            && (html[open + 1].isLetter() || html[open + 1] == u'/' || html[open + 1] == u'!');
        const qsizetype close = isTag ? html.indexOf(u'>', open) : -1;
        if (close < 0) {
            const qsizetype end = open < 0 ? html.size() : open + 1;
            text += QStringView(html).mid(at, end - at);
            at = end;
            continue;
        }
        text += QStringView(html).mid(at, open - at);
        const QString name = tagName(QStringView(html).mid(open + 1, close - open - 1));
        if (isBlock(name))
            text += u'\n';
        at = afterTag(html, close, name);
    }
    for (const Entity &entity : entities)
        text.replace(entity.name, QString(QChar(entity.character)));
    return tidy(text);
}

} // namespace forecourt::network
