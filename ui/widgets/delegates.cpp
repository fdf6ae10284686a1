// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates.h"

#include "theme/paint.h"
#include "widgets/avatar.h"
#include "widgets/badge.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int avatarSide = 28;
static constexpr int avatarGap = 10;

struct Mark
{
    const char *icon;
    Token token;
};

// The rows stand for models::Mark.
static Mark markOf(int mark)
{
    static constexpr Mark marks[] = { { nullptr, Token::Muted },
                                      { "cloud-off", Token::Warning },
                                      { "triangle-alert", Token::Bad },
                                      { "ban", Token::Muted } };
    return mark > 0 && mark < int(std::size(marks)) ? marks[mark] : marks[0];
}

void TwoLineDelegate::paintContent(const Cell &cell) const
{
    const QString text = cell.index.data(roles().text).toString();
    const QString second = cell.index.data(roles().secondary).toString();
    const Mark mark = markOf(cell.index.data(roles().mark).toInt());
    const bool compact = cell.rect.height() < 36;
    const Qt::LayoutDirection direction = cell.option.direction;
    QRect rect = cell.rect;
    if (m_avatar) {
        const int side = compact ? 22 : avatarSide;
        const QRect at =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, { side, side }, rect);
        const QString letters = cell.index.data(roles().initials).toString();
        paintAvatar(cell.painter, at, letters.isEmpty() ? initials(text) : letters,
                    face(cell.option, Type::SmallStrong), cell.option.widget);
        rect =
            QStyle::visualRect(direction, cell.rect, cell.rect.adjusted(side + avatarGap, 0, 0, 0));
    }
    if (mark.icon) {
        const QRect at =
            QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, { 16, 16 }, rect);
        paintIcon(cell.painter, at, QLatin1StringView(mark.icon),
                  color(mark.token, cell.option.widget));
        rect = QStyle::visualRect(direction, rect, rect.adjusted(0, 0, -22, 0));
    }
    const TextFace &main = face(cell.option, mainType());
    if (second.isEmpty() || compact)
        return drawLine(cell, rect, text, main, Token::Text);
    const TextFace &small = face(cell.option, Type::Small);
    const int height = main.height() + small.height();
    const int top = rect.top() + (rect.height() - height) / 2;
    drawLine(cell, QRect(rect.left(), top, rect.width(), main.height()), text, main, Token::Text);
    drawLine(cell, QRect(rect.left(), top + main.height(), rect.width(), small.height()), second,
             small, Token::Muted);
}

int TwoLineDelegate::contentWidth(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int first = RowDelegate::contentWidth(option, index);
    const int second = face(option, Type::Small).width(index.data(roles().secondary).toString());
    return qMax(first, second) + (m_avatar ? avatarSide + avatarGap : 0);
}

static qsizetype lengthOfFirstLine(const QString &text, const QFont &font, int room)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    return line.textLength();
}

void SentenceDelegate::paintContent(const Cell &cell) const
{
    const QString text = cell.index.data(roles().text).toString();
    const TextFace &main = face(cell.option, mainType());
    const QRect rect = cell.rect;
    const bool hasRoom = rect.height() >= 2 * main.height();
    if (!hasRoom || main.width(text) <= rect.width())
        return drawLine(cell, rect, text, main, mainToken());
    const qsizetype first = lengthOfFirstLine(text, main.font(), rect.width());
    const int top = rect.top() + (rect.height() - 2 * main.height()) / 2;
    const QRect above(rect.left(), top, rect.width(), main.height());
    drawLine(cell, above, text.first(first).trimmed(), main, mainToken());
    drawLine(cell, above.translated(0, main.height()), text.sliced(first), main, mainToken());
}

void BadgeDelegate::paintContent(const Cell &cell) const
{
    const QString text = cell.index.data(roles().text).toString();
    if (text.isEmpty())
        return;
    const TextFace &small = face(cell.option, Type::Small);
    const int width = qMin(cell.rect.width(), badgeWidth(text, small));
    const QRect at = QStyle::alignedRect(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                         { width, badgeHeight }, cell.rect);
    paintBadge(cell.painter, at, text, pair(toneOf(cell.index)), small, cell.option.widget);
}

int BadgeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return badgeWidth(index.data(roles().text).toString(), face(option, Type::Small));
}

void TagsDelegate::paintContent(const Cell &cell) const
{
    const QStringList tags = cell.index.data(roles().tags).toStringList();
    const TextFace &small = face(cell.option, Type::Small);
    int used = 0;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype left = tags.size() - i;
        const QString more = u'+' + QString::number(left);
        const int reserve = left > 1 ? badgeWidth(more, small) + 4 : 0;
        int width = badgeWidth(tags.at(i), small);
        const int room = cell.rect.width() - used - reserve;
        const bool fits = width <= room || (i == 0 && room > 48);
        const QString shown = fits ? tags.at(i) : more;
        width = fits ? qMin(width, room) : qMin(reserve, cell.rect.width() - used);
        const QRect at = QStyle::visualRect(cell.option.direction, cell.rect,
                                            QRect(cell.rect.left() + used,
                                                  cell.rect.center().y() - badgeHeight / 2 + 1,
                                                  width, badgeHeight));
        paintBadge(cell.painter, at, shown, pair(Tone::Neutral), small, cell.option.widget);
        used += width + 4;
        if (!fits)
            break;
    }
}

int TagsDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = 0;
    const QStringList tags = index.data(roles().tags).toStringList();
    for (const QString &tag : tags)
        width += badgeWidth(tag, face(option, Type::Small)) + 4;
    return width;
}

void NumberDelegate::paintContent(const Cell &cell) const
{
    const QString text = cell.index.data(roles().text).toString();
    if (text.isEmpty())
        return;
    const TextFace &main = face(cell.option, mainType());
    if (!m_text || m_text->font() != main.font())
        m_text = std::make_unique<TabularText>(main.font());
    cell.painter->setPen(color(mainToken(), cell.option.widget));
    const Qt::Alignment end = QStyle::visualAlignment(cell.option.direction, Qt::AlignRight);
    m_text->draw(cell.painter, cell.rect, end | Qt::AlignVCenter, text);
}

int NumberDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return RowDelegate::contentWidth(option, index) + 8;
}

} // namespace forecourt::ui
