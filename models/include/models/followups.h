// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactlog.h"
#include "models/columns.h"
#include "models/formatting.h"

#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// Everything that is still to be done for customers, the most urgent first; kept up to date by
/// itself, also when a day ends.
class FollowUps : public QObject
{
    Q_OBJECT
public:
    FollowUps(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~FollowUps() override;

    bool isLoaded() const;
    const QList<domain::FollowUp> &all() const;
    QList<domain::FollowUp> of(domain::DueGroup group) const;
    void setFormatting(const Formatting &formatting);

    static QString groupText(domain::DueGroup group);
    static Tone toneOf(domain::DueGroup group);

public slots:
    void refresh();

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Where it stands today, by the week of the formatting's country.
domain::DueGroup dueGroupOf(const domain::FollowUp &followUp, const Formatting &formatting);

} // namespace forecourt::models
