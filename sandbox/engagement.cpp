// SPDX-License-Identifier: GPL-3.0-or-later
#include "engagement.h"

#include "journal.h"

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

Engagement::Engagement(quint64 seed, Journal &journal)
    : m_ids(seed)
    , m_journal(journal)
{
}

void Engagement::subscribe(const QString &email, bool isSubscribed)
{
    const QString folded = email.toLower();
    if (isSubscribed)
        m_subscribers.insert(folded);
    else
        m_subscribers.remove(folded);
    m_journal.append({ { "kind"_L1, u"newsletter"_s },
                       { "email"_L1, folded },
                       { "subscribed"_L1, isSubscribed } });
}

QByteArray Engagement::keep(QJsonArray &list, const char *kind, const QJsonObject &fields)
{
    const QByteArray id = m_ids.id(IdKind::Reference, ++m_references);
    QJsonObject line = fields;
    line["id"_L1] = QString::fromLatin1(id);
    list.append(line);
    m_journal.append({ { "kind"_L1, QString::fromLatin1(kind) }, { "set"_L1, line } });
    return id;
}

QByteArray Engagement::submitLetter(const QJsonObject &fields)
{
    return keep(m_letters, "letter", fields);
}

QByteArray Engagement::requestTestDrive(const QJsonObject &fields)
{
    return keep(m_testDrives, "testDrive", fields);
}

bool Engagement::replay(const QJsonObject &line)
{
    const QString kind = line["kind"_L1].toString();
    const QString email = line["email"_L1].toString();
    if (kind == u"newsletter" && line["subscribed"_L1].toBool())
        m_subscribers.insert(email);
    else if (kind == u"newsletter")
        m_subscribers.remove(email);
    else if (kind == u"letter")
        m_letters.append(line["set"_L1]);
    else if (kind == u"testDrive")
        m_testDrives.append(line["set"_L1]);
    else
        return false;
    m_references += kind != u"newsletter";
    return true;
}

} // namespace forecourt::sandbox
