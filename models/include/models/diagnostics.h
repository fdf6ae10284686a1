// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// What support needs to know of the databases and the log; nothing of anybody in it.
struct DiagnosticFacts
{
    QString sqliteVersion;
    int customers = 0;
    int vehicles = 0;
    int backups = 0;
    bool wasDamaged = false;
    QMap<QString, int> changes; ///< waiting or in need of a person, by state
    QDateTime lastSync;
    int requestsInAWeek = 0, refusedInAWeek = 0, failedInAWeek = 0;
    QList<domain::RequestRecord> lastRequests; ///< newest first
    QStringList log; ///< its last lines, fit to be shown
};

/// Gathers them, none of it on the GUI thread.
class Diagnostics : public QObject
{
    Q_OBJECT
public:
    Diagnostics(storage::Store &store, QString logFile, QObject *parent = nullptr);

    void collect();

signals:
    void collected(const forecourt::models::DiagnosticFacts &facts);

private:
    template <typename T, typename Take> void ask(const QFuture<T> &future, Take take);

    storage::Store &m_store;
    QString m_logFile;
    DiagnosticFacts m_facts;
    int m_open = 0;
};

} // namespace forecourt::models
