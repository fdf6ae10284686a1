// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include <algorithm>

namespace forecourt::network {

namespace {

// Rows nest three deep; who sends more than this wants something else.
constexpr int deepest = 64;
// More digits may not fit into a number, and then QJsonDocument refuses the text (1e400).
constexpr qsizetype mostDigits = 200;
constexpr qsizetype mostExponentDigits = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Goes over JSON by its grammar; every step says whether it was there.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    const char *at() const { return m_at; }
    bool atEnd() const { return m_at == m_end; }
    bool next(char wanted)
    {
        if (atEnd() || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    void space()
    {
        while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool string();
    bool value(int depth);
    /// What stands between two brackets, separated by commas; `item` walks over one.
    template <typename Item> bool items(char open, char close, Item item);

private:
    bool escape();
    bool digits(qsizetype atMost = mostDigits);
    bool number();
    bool word(QByteArrayView wanted);
    bool member(int depth);

    const char *m_at;
    const char *m_end;
};

bool Walk::string()
{
    if (!next('"'))
        return false;
    while (!atEnd()) {
        const char c = *m_at++;
        if (c == '"')
            return true;
        if (quint8(c) < 0x20 || (c == '\\' && !escape()))
            return false;
    }
    return false;
}

bool Walk::escape()
{
    if (!next('u')) {
        constexpr QByteArrayView simple("\"\\/bfnrt");
        return !atEnd() && simple.contains(*m_at++);
    }
    if (m_end - m_at < 4 || !std::all_of(m_at, m_at + 4, isHexDigit))
        return false;
    m_at += 4;
    return true;
}

bool Walk::digits(qsizetype atMost)
{
    const char *begin = m_at;
    m_at = std::find_if_not(m_at, m_end, isDigit);
    return m_at != begin && m_at - begin <= atMost;
}

bool Walk::number()
{
    next('-');
    if (!next('0') && !digits())
        return false;
    if (next('.') && !digits())
        return false;
    if (!next('e') && !next('E'))
        return true;
    if (!next('+'))
        next('-');
    return digits(mostExponentDigits);
}

bool Walk::word(QByteArrayView wanted)
{
    if (!QByteArrayView(m_at, m_end).startsWith(wanted))
        return false;
    m_at += wanted.size();
    return true;
}

template <typename Item> bool Walk::items(char open, char close, Item item)
{
    if (!next(open))
        return false;
    space();
    if (next(close))
        return true;
    do {
        space();
        if (!item())
            return false;
        space();
    } while (next(','));
    return next(close);
}

bool Walk::member(int depth)
{
    if (!string())
        return false;
    space();
    return next(':') && value(depth);
}

bool Walk::value(int depth)
{
    if (depth > deepest)
        return false;
    space();
    if (atEnd())
        return false;
    switch (*m_at) {
    case '{':
        return items('{', '}', [&] { return member(depth + 1); });
    case '[':
        return items('[', ']', [&] { return value(depth + 1); });
    case '"':
        return string();
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

/// The answer as a whole, remembering where the rows are.
class ListWalk
{
public:
    explicit ListWalk(const QByteArray &body)
        : m_body(body)
        , m_walk(body)
    {
    }

    std::optional<ListText> taken()
    {
        m_walk.space();
        const bool isWhole = m_walk.items('{', '}', [this] { return member(); });
        m_walk.space();
        if (!isWhole || !m_walk.atEnd() || m_lists != 1)
            return std::nullopt;
        return std::move(m_list);
    }

private:
    bool member()
    {
        QByteArrayView name;
        if (!key(name))
            return false;
        return name == "\"data\"" ? rows() : m_walk.value(1);
    }

    bool rows()
    {
        ++m_lists;
        m_walk.space();
        const char *begin = m_walk.at();
        if (!m_walk.items('[', ']', [this] { return row(); }))
            return false;
        m_list.envelope = QByteArray(m_body.constData(), begin - m_body.constData()) + "[]"
            + QByteArray(m_walk.at(), m_body.constData() + m_body.size() - m_walk.at());
        return true;
    }

    bool row()
    {
        RowText row;
        const char *begin = m_walk.at();
        if (!m_walk.items('{', '}', [&] { return rowMember(row); }))
            return false;
        row.text = QByteArray(begin, m_walk.at() - begin);
        m_list.rows.append(std::move(row));
        return true;
    }

    bool rowMember(RowText &row)
    {
        QByteArrayView name;
        if (!key(name))
            return false;
        const bool isId = name == "\"id\"";
        m_walk.space();
        const char *begin = m_walk.at();
        if (!m_walk.value(3))
            return false;
        const QByteArrayView value(begin, m_walk.at());
        if (!isId || !value.startsWith('"'))
            return true;
        // An escaped one would have to be read, and of two the last one counts.
        if (value.contains('\\') || !row.id.isNull())
            return false;
        row.id = value.sliced(1, value.size() - 2).toByteArray();
        return true;
    }

    bool key(QByteArrayView &name)
    {
        const char *begin = m_walk.at();
        if (!m_walk.string())
            return false;
        name = QByteArrayView(begin, m_walk.at());
        m_walk.space();
        return m_walk.next(':');
    }

    const QByteArray &m_body;
    Walk m_walk;
    ListText m_list;
    int m_lists = 0;
};

} // namespace

std::optional<ListText> takenApart(const QByteArray &body)
{
    if (!QByteArrayView(body).isValidUtf8())
        return std::nullopt;
    return ListWalk(body).taken();
}

} // namespace forecourt::network
