// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace forecourt::sandbox {

class Journal;

/** Newsletter, letters and test drives that were sent in. */
class Engagement
{
public:
    Engagement(quint64 seed, Journal &journal);

    void subscribe(const QString &email, bool isSubscribed);
    /** The reference number. */
    QByteArray submitLetter(const QJsonObject &fields);
    /** The id of the request. */
    QByteArray requestTestDrive(const QJsonObject &fields);

    const QSet<QString> &subscribers() const { return m_subscribers; }
    const QJsonArray &letters() const { return m_letters; }
    const QJsonArray &testDrives() const { return m_testDrives; }
    bool replay(const QJsonObject &line);

private:
    QByteArray keep(QJsonArray &list, const char *kind, const QJsonObject &fields);

    Ids m_ids;
    Journal &m_journal;
    QSet<QString> m_subscribers;
    QJsonArray m_letters;
    QJsonArray m_testDrives;
    quint64 m_references = 0;
};

} // namespace forecourt::sandbox
