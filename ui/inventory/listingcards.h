// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace forecourt::models {
struct Formatting;
class VehicleDetail;
} // namespace forecourt::models

namespace forecourt::domain {
struct TestDrive;
}

namespace forecourt::ui {

class Card;
class FieldList;
class StepLine;
class TextLabel;

/// Everything that is known of a listing, as cards below one another.
class ListingCards : public QWidget
{
    Q_OBJECT
public:
    explicit ListingCards(QWidget *parent = nullptr);
    void show(const models::VehicleDetail &detail, const models::Formatting &formatting);
    /// What is written as "4 minutes ago" grows older.
    void showAges(const models::VehicleDetail &detail, const models::Formatting &formatting);

signals:
    void viewsWanted(); ///< of all listings
    void testDriveChosen(const forecourt::domain::TestDrive &drive);

private:
    void showFields(const models::VehicleDetail &detail, const models::Formatting &formatting);
    void showFeatures(const models::VehicleDetail &detail, const models::Formatting &formatting);
    void showPrices(const models::VehicleDetail &detail, const models::Formatting &formatting);
    void showViews(const models::VehicleDetail &detail, const models::Formatting &formatting);
    void showDrives(const models::VehicleDetail &detail, const models::Formatting &formatting);

    Card *m_detailsCard;
    FieldList *m_details;
    TextLabel *m_origin;
    Card *m_featuresCard;
    FieldList *m_features;
    Card *m_descriptionCard;
    TextLabel *m_description;
    Card *m_priceCard;
    StepLine *m_prices;
    TextLabel *m_priceNote;
    FieldList *m_views;
    Card *m_drivesCard;
    QWidget *m_drives = nullptr;
};

} // namespace forecourt::ui
