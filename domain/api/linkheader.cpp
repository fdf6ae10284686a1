// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkheader.h"

namespace forecourt::domain {

namespace {

/// Reads one header from left to right; commas and semicolons may stand in <…> and "…".
class LinkReader
{
public:
    explicit LinkReader(const QByteArray &text)
        : m_text(text)
    {
    }

    struct Link
    {
        QByteArray target;
        QByteArrayList relations;
    };
    std::optional<Link> next();

private:
    void skip(const char *characters);
    bool take(char wanted);
    QByteArray until(const char *ends);
    QByteArray value();
    void readParameter(Link &link);

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

void LinkReader::skip(const char *characters)
{
    while (m_at < m_text.size() && QByteArrayView(characters).contains(m_text[m_at]))
        ++m_at;
}

bool LinkReader::take(char wanted)
{
    skip(" \t");
    if (m_at >= m_text.size() || m_text[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

QByteArray LinkReader::until(const char *ends)
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !QByteArrayView(ends).contains(m_text[m_at]))
        ++m_at;
    return m_text.mid(begin, m_at - begin).trimmed();
}

QByteArray LinkReader::value()
{
    if (!take('"'))
        return until(";,");
    QByteArray text;
    for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
            ++m_at;
        text += m_text[m_at];
    }
    ++m_at;
    return text;
}

// Only the first `rel` counts.
void LinkReader::readParameter(Link &link)
{
    skip(" \t");
    const QByteArray name = until("=;,").toLower();
    const QByteArray text = take('=') ? value() : QByteArray();
    if (name == "rel" && link.relations.isEmpty())
        link.relations = text.toLower().simplified().split(' ');
}

std::optional<LinkReader::Link> LinkReader::next()
{
    skip(" \t,");
    if (!take('<'))
        return {};
    Link link;
    link.target = until(">");
    if (!take('>'))
        return {};
    while (take(';'))
        readParameter(link);
    return link;
}

} // namespace

std::optional<QByteArray> linkTarget(const QByteArrayList &headers, const QByteArray &relation)
{
    for (const QByteArray &header : headers) {
        LinkReader reader(header);
        while (const auto link = reader.next()) {
            if (link->relations.contains(relation))
                return link->target;
        }
    }
    return {};
}

} // namespace forecourt::domain
