// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formatting.h"

#include <QStyledItemDelegate>

namespace forecourt::domain {
struct Vehicle;
}

namespace forecourt::ui {

class PhotoStore;

/// Paints a listing as a card: photo, kind, name, facts, price and how long it has stood.
class ListingCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListingCard(PhotoStore &photos, const models::Formatting &formatting,
                QObject *parent = nullptr);
    void setFormatting(const models::Formatting &formatting) { m_formatting = formatting; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int heightForWidth(int width, const QFont &font);
    static constexpr int photoSide = 512; ///< longest side of what is fetched

private:
    struct Frame;
    void paintPicture(const Frame &frame, const QModelIndex &index) const;
    void paintCorners(const Frame &frame, const domain::Vehicle &vehicle,
                      const QModelIndex &index) const;
    void paintWords(const Frame &frame, const domain::Vehicle &vehicle) const;
    void paintWaiting(const Frame &frame) const;

    PhotoStore &m_photos;
    models::Formatting m_formatting;
};

/// What stands where a photo is missing, on its way or not to be had.
void paintPhotoPlaceholder(QPainter *painter, const QRectF &rect, bool failed, const QString &words,
                           const QWidget *widget);

} // namespace forecourt::ui
