// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingcard.h"

#include "domain/enums.h"
#include "inventory/listinggrid.h"
#include "inventory/listingtext.h"
#include "inventory/photostore.h"
#include "models/columns.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/textface.h"
#include "widgets/badge.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int padding = 12;
static constexpr int corner = 8; // of a badge from the photo's edge

struct ListingCard::Frame
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    QRect card;
    QRect photo;
    Ink ink;

    Frame(QPainter *p, const QStyleOptionViewItem &o)
        : painter(p)
        , option(o)
        , ink(scheme(o.widget))
    {
        const int half = ListingGrid::gap / 2;
        card = o.rect.adjusted(half, half, -half, -half);
        photo = QRect(card.left(), card.top(), card.width(), photoHeight(card.width()));
    }
    static int photoHeight(int width) { return width * 21 / 40; }
    // A box at a corner of `within`, mirrored where the language is.
    QRect place(Qt::Alignment alignment, QSize size, const QRect &within) const
    {
        return QStyle::alignedRect(option.direction, alignment, size, within);
    }
    void line(const QRect &rect, const QString &text, const QFont &font, Token token) const
    {
        painter->setFont(font);
        painter->setPen(ink(token));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(
            rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    }
};

ListingCard::ListingCard(PhotoStore &photos, const models::Formatting &formatting, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_photos(photos)
    , m_formatting(formatting)
{
}

static int lineHeight(Type type, const QFont &base)
{
    return QFontMetrics(font(type, base)).height();
}

int ListingCard::heightForWidth(int width, const QFont &base)
{
    const int price = qMax(lineHeight(Type::Heading, base), badgeHeight);
    return Frame::photoHeight(width) + 2 * padding + lineHeight(Type::Strong, base) + 2
        + lineHeight(Type::Small, base) + 6 + price;
}

QSize ListingCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *grid = qobject_cast<const ListingGrid *>(option.widget);
    return grid ? grid->gridSize() : QSize(252, 240);
}

void ListingCard::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    // "2026 Volkswagen Golf" reads the same wherever it stands.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Frame frame(painter, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, frame.card, cardRadius, frame.ink(Token::Surface));
    const QVariant row = index.data(models::ObjectRole);
    if (row.isValid()) {
        const auto vehicle = row.value<domain::Vehicle>();
        paintPicture(frame, index);
        paintCorners(frame, vehicle, index);
        paintWords(frame, vehicle);
    } else {
        paintWaiting(frame);
    }
    const Token line = selected ? Token::Accent : hovered ? Token::ControlLine : Token::Line;
    paintBox(painter, frame.card, cardRadius, {}, frame.ink(line), selected ? 2 : 1);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(painter, frame.card.adjusted(-3, -3, 3, 3), cardRadius + 3,
                       frame.ink(Token::Accent));
    }
    painter->restore();
}

// paintPhoto() would replace the clip that rounds the card's upper corners.
static void drawCropped(QPainter *painter, const QRectF &rect, const QPixmap &photo)
{
    const QSizeF whole = photo.size();
    const QSizeF part = rect.size().scaled(whole, Qt::KeepAspectRatio);
    const QRectF source((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2,
                        part.width(), part.height());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(rect, photo, source);
}

void ListingCard::paintPicture(const Frame &frame, const QModelIndex &index) const
{
    const PhotoStore::Photo photo =
        m_photos.photo(index.data(models::PhotoUrlRole).toUrl(), photoSide);
    QPainterPath shape;
    // Round at the top only: the words follow below.
    shape.addRoundedRect(QRectF(frame.photo).adjusted(0, 0, 0, cardRadius), cardRadius, cardRadius);
    frame.painter->save();
    frame.painter->setRenderHint(QPainter::Antialiasing);
    frame.painter->setClipRect(frame.photo, Qt::IntersectClip);
    frame.painter->setClipPath(shape, Qt::IntersectClip);
    if (photo.state == PhotoStore::State::Ready) {
        drawCropped(frame.painter, frame.photo, photo.pixmap);
    } else {
        const QString words = photo.state == PhotoStore::State::None ? tr("No photo")
            : photo.state == PhotoStore::State::Failed               ? tr("Photo not available")
                                                                     : QString();
        paintPhotoPlaceholder(frame.painter, frame.photo, photo.state == PhotoStore::State::Failed,
                              words, frame.option.widget);
    }
    frame.painter->restore();
}

void paintPhotoPlaceholder(QPainter *painter, const QRectF &rect, bool failed, const QString &words,
                           const QWidget *widget)
{
    const Ink ink(scheme(widget));
    QLinearGradient ground(rect.topLeft(), rect.bottomLeft());
    ground.setColorAt(0, ink(Token::Hover));
    ground.setColorAt(1, ink(Token::AccentGround));
    painter->fillRect(rect, ground);
    const QFont small = font(Type::Small, widget ? widget->font() : QApplication::font());
    const int text = words.isEmpty() ? 0 : QFontMetrics(small).height() + 4;
    const qreal side = qBound(24.0, rect.height() / 4, 56.0);
    QRectF at(0, 0, side, side);
    at.moveCenter(rect.center() - QPointF(0, text / 2.0));
    paintIcon(painter, at, failed ? u"image-off"_s : u"car-front"_s, ink(Token::Faint));
    if (words.isEmpty())
        return;
    painter->setFont(small);
    painter->setPen(ink(Token::Muted));
    painter->drawText(QRectF(rect.left(), at.bottom() + 4, rect.width(), text), Qt::AlignHCenter,
                      words);
}

// Which kind of listing at one corner, how many photos at the other.
void ListingCard::paintCorners(const Frame &frame, const domain::Vehicle &vehicle,
                               const QModelIndex &index) const
{
    const TextFace small(font(Type::Small, frame.option.font));
    const QRect inner = frame.photo.adjusted(corner, corner, -corner, -corner);
    const bool gone = index.data(models::MarkRole).toInt() == int(models::Mark::NoLongerListed);
    const QString kind = gone ? tr("No longer listed")
                              : domain::enumText(domain::EnumSet::ListingType, vehicle.listingType);
    if (!kind.isEmpty()) {
        const TokenPair tone{ gone ? Token::Muted : pair(listingTone(vehicle.listingType)).text,
                              Token::Surface };
        const QSize size(badgeWidth(kind, small), badgeHeight);
        paintBadge(frame.painter, frame.place(Qt::AlignLeft | Qt::AlignTop, size, inner), kind,
                   tone, small, frame.option.widget);
    }
    const int photos = index.data(models::PhotoCountRole).toInt();
    if (photos < 2)
        return;
    const QString count = m_formatting.number(photos);
    const QSize size(badgeWidth(count, small) + 18, badgeHeight);
    const QRect box = frame.place(Qt::AlignRight | Qt::AlignBottom, size, inner);
    paintBox(frame.painter, box, badgeHeight / 2.0, frame.ink(Token::Surface));
    const QRect content = box.adjusted(8, 0, -8, 0);
    paintIcon(frame.painter, frame.place(Qt::AlignLeft | Qt::AlignVCenter, { 14, 14 }, content),
              u"image"_s, frame.ink(Token::Muted));
    frame.line(frame.place(Qt::AlignRight | Qt::AlignVCenter,
                           { small.width(count) + 1, badgeHeight }, content),
               count, small.font(), Token::Muted);
}

void ListingCard::paintWords(const Frame &frame, const domain::Vehicle &vehicle) const
{
    const QFont &base = frame.option.font;
    const QRect inner(frame.card.left() + padding, frame.photo.bottom() + 1 + padding,
                      frame.card.width() - 2 * padding,
                      frame.card.bottom() - frame.photo.bottom() - 2 * padding);
    QRect at(inner.left(), inner.top(), inner.width(), lineHeight(Type::Strong, base));
    frame.line(at, vehicle.displayName(), font(Type::Strong, base), Token::Text);
    at = QRect(inner.left(), at.bottom() + 3, inner.width(), lineHeight(Type::Small, base));
    frame.line(at, factsLine(vehicle, m_formatting), font(Type::Small, base), Token::Muted);

    QRect foot(inner.left(), at.bottom() + 7, inner.width(),
               qMax(lineHeight(Type::Heading, base), badgeHeight));
    if (const std::optional<int> days = daysListed(vehicle, QDateTime::currentDateTime())) {
        const TextFace small(font(Type::Small, base));
        const QString text = m_formatting.days(*days);
        const int width = badgeWidth(text, small);
        const QRect badge =
            frame.place(Qt::AlignRight | Qt::AlignVCenter, { width, badgeHeight }, foot);
        paintBadge(frame.painter, badge, text, pair(ageingTone(*days)), small, frame.option.widget);
        foot = frame.place(Qt::AlignLeft, { foot.width() - width - 8, foot.height() }, foot);
    }
    const bool priced = vehicle.price.has_value();
    frame.line(foot, priceText(vehicle, m_formatting),
               font(priced ? Type::Heading : Type::Body, base),
               priced ? Token::Text : Token::Muted);
}

// The row is still being read: the shape of a card, no words that are not known.
void ListingCard::paintWaiting(const Frame &frame) const
{
    frame.painter->fillRect(frame.photo.adjusted(1, 1, -1, 0), frame.ink(Token::Hover));
    const int top = frame.photo.bottom() + padding + 4;
    const QRect inner = frame.card.adjusted(padding, 0, -padding, 0);
    int y = top;
    for (const int percent : { 70, 50, 40 }) {
        const QRect row(inner.left(), y, inner.width(), 10);
        paintBox(frame.painter,
                 frame.place(Qt::AlignLeft, { inner.width() * percent / 100, 10 }, row), 5,
                 frame.ink(Token::Hover));
        y += 20;
    }
}

} // namespace forecourt::ui
