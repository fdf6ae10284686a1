// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/testdrive.h"
#include "ledger.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace forecourt::sync {
class Accounts;
class Session;
} // namespace forecourt::sync

namespace forecourt::test {

class SandboxProcess;

/// A desk and its server as somebody finds them who opens the program after all the kills.
class DeskWorld
{
public:
    DeskWorld(const QString &directory, const SandboxProcess &server);
    ~DeskWorld();

    /// Takes down what is on the desk and at the server now.
    void look();
    /// Passes until nothing waits that could go by itself.
    void sendWhatWaits();

    /// Every customer anew: what somebody wrote over is noticed by reading.
    void readEverybody();

    /// Which promises of the ledger do not hold for what was seen.
    QStringList faultsOfEdits(const Ledger &ledger) const;
    QStringList faultsOfDrives(const Ledger &ledger) const;
    QStringList faultsWhenAllIsSent() const;
    int drivesAtServer() const;
    int openIn(domain::ChangeState state) const;

private:
    QString faultOfEdit(const Told &told) const;
    QString storyOf(const QString &customer) const;
    QString faultOfDrive(const Told &told) const;
    QString faultOfVip(const QList<Told> &all, qsizetype lastSaved) const;
    QString faultOfWish(const QList<Told> &all, qsizetype lastSaved) const;
    bool isWaiting(const Told &told, const QString &text) const;
    QStringList faultsOfLastSaved(const QList<Told> &all) const;

    const SandboxProcess &m_server;
    std::unique_ptr<sync::Accounts> m_accounts;
    std::shared_ptr<sync::Session> m_session;
    QList<domain::Change> m_open;
    QHash<QString, domain::TestDrive> m_drives; ///< by the name that each alone has
    QHash<QString, int> m_drivesAtServer; ///< how often under that name
    QHash<QString, QJsonObject> m_customers; ///< by id, as the server has them
    int m_posts = 0;
};

} // namespace forecourt::test
