// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace forecourt::test {

/// One thing that a victim set out to save, and whether it ever said that it was saved.
struct Told
{
    QString token;
    QString kind; ///< customer, drive; or vip, plain, colour, line, where the last one counts
    QString record;
    bool saved = false;
};

/// What the victims of one desk have said, in order. A line that never came is no promise.
class Ledger
{
public:
    void take(const QStringList &said)
    {
        for (const QString &line : said)
            takeLine(line.split(u' '));
    }
    const QList<Told> &all() const { return m_all; }
    int decisions() const { return m_decisions; } ///< on conflicts, by the victims
    int savedCount() const
    {
        return int(
            std::count_if(m_all.begin(), m_all.end(), [](const Told &t) { return t.saved; }));
    }

private:
    void takeLine(const QStringList &words)
    {
        m_decisions += words.value(0) == QLatin1StringView("decided");
        if (words.value(0) == QLatin1StringView("trying"))
            m_all.append({ words.value(1), words.value(2), words.value(3) });
        for (auto told = m_all.rbegin(); told != m_all.rend(); ++told) {
            if (told->token != words.value(1))
                continue;
            if (words.value(0) == QLatin1StringView("saved"))
                told->saved = true;
            else if (words.value(0) == QLatin1StringView("undoing"))
                told->saved = false;
            return;
        }
    }

    QList<Told> m_all;
    int m_decisions = 0;
};

} // namespace forecourt::test
