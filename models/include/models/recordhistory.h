// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "models/formatting.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// One line of the audit trail.
struct JournalLine
{
    QString what; ///< in words: "Edited"
    QString before, after; ///< in words, empty where there is none
    QString person;
    QDateTime at;
};

/// What the journal tells of one record, newest first; kept up to date by itself.
class RecordHistory : public QObject
{
    Q_OBJECT
public:
    RecordHistory(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~RecordHistory() override;

    void show(const QString &record); ///< its name in the journal; empty shows nothing
    void setFormatting(const Formatting &formatting);
    const QString &record() const;
    const QList<JournalLine> &lines() const;

    static QString nameOf(const domain::TestDriveId &id);

public slots:
    void refresh();

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
