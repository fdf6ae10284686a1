// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/vehiclequery.h"
#include "models/columns.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>
#include <variant>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;

/// The list behind a figure; monostate where nothing can list it.
using Behind = std::variant<std::monostate, domain::CustomerQuery, domain::VehicleQuery>;

/// One big figure. Texts are ready to show.
struct Tile
{
    QString id; ///< "available", "customers", "revenue", "leadScore"
    QString title;
    QString value; ///< the server's figure, else the mirror's, else an em dash
    QString addition; ///< beside it: "of 60"
    QString note; ///< below it: "23 new in 30 days"
    Tone noteTone = Tone::Neutral;
    /// "54 on this desk", only where the mirror says something else than the server.
    QString mirrorNote;
    Behind behind;
};

/// One bar of a breakdown.
struct Bar
{
    QString label;
    QString key; ///< canonical or as sent; "" is "not sent"
    int value = 0;
    std::optional<int> mirrorValue; ///< only where it differs from the server's
    Tone tone = Tone::Accent;
    Behind behind;
};

/// One chart.
struct Series
{
    QString id; ///< "listingTypes", "bodyTypes", "segments", "brands", "daysListed"
    QString title;
    QList<Bar> bars;
    bool fromServer = false; ///< false: computed from the mirror
};

/// Figures for the Dashboard: the server's own, with the mirror's beside them where they differ.
class DashboardData : public QObject
{
    Q_OBJECT
public:
    DashboardData(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~DashboardData() override;

    bool isLoaded() const;
    bool hasServerFigures() const; ///< false: everything is computed from the mirror
    QDateTime asOf() const; ///< of the server's figures; invalid where there are none
    const QList<Tile> &tiles() const;
    const QList<Series> &series() const;
    Series seriesOf(const QString &id) const; ///< empty where there is none
    void setFormatting(const Formatting &formatting);

public slots:
    void refresh();

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
