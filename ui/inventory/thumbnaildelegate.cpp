// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/thumbnaildelegate.h"

#include "inventory/listingcard.h"
#include "inventory/photostore.h"
#include "models/columns.h"
#include "theme/paint.h"
#include "widgets/photoview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int radius = 4;

ThumbnailDelegate::ThumbnailDelegate(PhotoStore &photos, QObject *parent)
    : RowDelegate(parent)
    , m_photos(photos)
{
}

// The cards' own size, so that switching the view fetches nothing anew.
void ThumbnailDelegate::paintContent(const Cell &cell) const
{
    const PhotoStore::Photo photo =
        m_photos.photo(cell.index.data(models::PhotoUrlRole).toUrl(), ListingCard::photoSide);
    const int height = cell.rect.height() - 8;
    const QSize size(qMin(cell.rect.width(), height * 16 / 10), height);
    const QRect at = QStyle::alignedRect(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                         size, cell.rect);
    if (photo.state == PhotoStore::State::Ready)
        return paintPhoto(cell.painter, at, photo.pixmap, radius);
    const Ink ink(scheme(cell.option.widget));
    paintBox(cell.painter, at, radius, ink(Token::Hover));
    const bool failed = photo.state == PhotoStore::State::Failed;
    const QRect sign = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 16, 16 }, at);
    paintIcon(cell.painter, sign, failed ? u"image-off"_s : u"car-front"_s, ink(Token::Faint));
}

int ThumbnailDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 56;
}

} // namespace forecourt::ui
