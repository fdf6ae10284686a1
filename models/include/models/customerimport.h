// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerimport.h"

#include <QObject>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// Reads a file of customers' edits and plans what it changes of what is stored; off the GUI
/// thread, so that a file of any size is no matter. Writes nothing.
class CustomerImport : public QObject
{
    Q_OBJECT
public:
    /// The store outlives this.
    explicit CustomerImport(storage::Store &store, QObject *parent = nullptr);

    /// Ends in `planned` or `refused`; a later call takes the place of one that still runs.
    void plan(const QString &path);
    bool isRunning() const { return m_running; }

signals:
    void planned(const forecourt::domain::ImportPlan &plan);
    void refused(const forecourt::domain::ApiError &error);

private:
    void compare(const domain::ImportFile &file, const QList<domain::CustomerId> &ids,
                 const QStringList &emails);
    void end(const domain::Result<domain::ImportPlan> &result);

    storage::Store &m_store;
    quint64 m_turn = 0;
    bool m_running = false;
};

} // namespace forecourt::models
