// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "page/page.h"
#include "widgets/detailpane.h"

#include <QTimer>

class QPushButton;
class QStackedLayout;

namespace forecourt::models {
class VehicleDetail;
}

namespace forecourt::ui {

class Badge;
class EmptyState;
class ListingActions;
class ListingCards;
class MessagePanel;
class PhotoLoader;
class PhotoStore;
class PhotoView;
class TextLabel;
class ValuedLine;

/// The chosen listing: photos, price, what can be done with it, and all that is known of it.
class ListingDetail : public QWidget
{
    Q_OBJECT
public:
    ListingDetail(const PageContext &context, PhotoStore &photos, QWidget *parent = nullptr);

    void show(const domain::VehicleId &id); ///< empty: nothing is chosen
    const domain::VehicleId &shownId() const;
    ListingActions &actions() const { return *m_actions; }
    void openPhotos(); ///< large, in a window of their own

    static constexpr int photoSide = 1024;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void refresh();
    void showHead();
    void showOrigins();
    void showInterest();
    void showState();

    PageContext m_context;
    PhotoStore &m_photos;
    models::VehicleDetail *m_detail;
    ListingActions *m_actions;
    DetailPane *m_pane;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    PhotoView *m_photo;
    PhotoLoader *m_loader;
    MessagePanel *m_message;
    MessagePanel *m_problem;
    TextLabel *m_name;
    TextLabel *m_place;
    TextLabel *m_price;
    Badge *m_negotiable;
    Badge *m_financing;
    QPushButton *m_interest = nullptr;
    ValuedLine *m_valued;
    ListingCards *m_cards;
    QTimer m_ageTimer;
};

} // namespace forecourt::ui
