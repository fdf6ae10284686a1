// SPDX-License-Identifier: GPL-3.0-or-later
#include "news/postdelegate.h"

#include "inventory/listingcard.h"
#include "inventory/photostore.h"
#include "models/columns.h"
#include "widgets/photoview.h"

namespace forecourt::ui {

static constexpr int cover = 56;
static constexpr int gap = 12;

PostDelegate::PostDelegate(PhotoStore &photos, QObject *parent)
    : RowDelegate(parent)
    , m_photos(photos)
{
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = 2 * face(option, Type::Strong).height()
        + face(option, Type::Small).height();
    return { 240, qMax(cover, text) + 28 };
}

// Title on one or two lines, then who and when; as one block in the middle.
void PostDelegate::paintContent(const Cell &cell) const
{
    QRect rect = cell.rect.adjusted(8, 0, -8, 0);
    const QUrl url = cell.index.data(models::PhotoUrlRole).toUrl();
    if (!url.isEmpty()) {
        const QRect at = QStyle::alignedRect(
            cell.option.direction, Qt::AlignRight | Qt::AlignVCenter, { cover, cover }, rect);
        const PhotoStore::Photo photo = m_photos.photo(url, ListingCard::photoSide);
        if (photo.state == PhotoStore::State::Ready)
            paintPhoto(cell.painter, at, photo.pixmap, 6);
        rect =
            QStyle::visualRect(cell.option.direction, rect, rect.adjusted(0, 0, -cover - gap, 0));
    }
    const TextFace &strong = face(cell.option, Type::Strong);
    const TextFace &small = face(cell.option, Type::Small);
    QTextLayout layout(cell.index.data().toString(), strong.font());
    QTextOption wrap;
    wrap.setTextDirection(cell.option.direction);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(rect.width());
    const int split = first.isValid() ? first.textLength() : 0;
    layout.endLayout();
    const QString head = layout.text().left(split).trimmed();
    const QString tail = layout.text().mid(split).trimmed();

    const int titleHeight = strong.height() * (tail.isEmpty() ? 1 : 2);
    int y = rect.top() + (rect.height() - titleHeight - 4 - small.height()) / 2;
    const auto line = [&](const QString &text, const TextFace &font, Token token) {
        drawLine(cell, { rect.left(), y, rect.width(), font.height() }, text, font, token);
        y += font.height();
    };
    line(head, strong, Token::Text);
    if (!tail.isEmpty())
        line(tail, strong, Token::Text);
    y += 4;
    line(cell.index.data(models::SubtitleRole).toString(), small, Token::Muted);
}

} // namespace forecourt::ui
