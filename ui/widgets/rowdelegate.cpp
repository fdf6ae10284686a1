// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "theme/paint.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int margin = 12;

RowDelegate::RowDelegate(QObject *parent, const ItemRoles &roles)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

const TextFace &RowDelegate::face(const QStyleOptionViewItem &option, Type type) const
{
    if (m_base != option.font) {
        m_base = option.font;
        for (std::unique_ptr<TextFace> &old : m_faces)
            old.reset();
    }
    std::unique_ptr<TextFace> &face = m_faces[size_t(type)];
    if (!face)
        face = std::make_unique<TextFace>(ui::font(type, m_base));
    return *face;
}

static bool isEdge(const TableView &view, int column, bool first)
{
    const QHeaderView *header = view.horizontalHeader();
    const int step = first ? -1 : 1;
    int visual = header->visualIndex(column) + step;
    while (visual >= 0 && visual < header->count()) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
        visual += step;
    }
    return true;
}

// The row that the keyboard is on, framed as one across its cells.
static void paintRowFocus(QPainter *painter, const QRect &rect, const TableView &view, int column,
                          const QColor &accent)
{
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    const bool mirrored = view.isRightToLeft();
    const bool start = isEdge(view, column, true);
    const bool end = isEdge(view, column, false);
    if (mirrored ? end : start)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), accent);
    if (mirrored ? start : end)
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
}

static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index)
{
    const Ink ink(scheme(option.widget));
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const bool hovered =
        view ? view->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, ink(Token::AccentGround));
    else if (hovered)
        painter->fillRect(option.rect, ink(Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      ink(Token::Line));
    if (view && view->showsKeyboard() && view->currentIndex().row() == index.row())
        paintRowFocus(painter, option.rect, *view, index.column(), ink(Token::Accent));
}

// A row that is still being read: a quiet bar where its text will be.
static void paintWaiting(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option)
{
    const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                          { qMin(96, rect.width() * 2 / 3), 8 }, rect);
    paintBox(painter, bar, 4, color(Token::Line, option.widget));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    // The view's font at hand is enough: asking the model for every role costs more
    // than the painting.
    // A phone number or a name reads in its own direction, wherever the row runs.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(painter, option, index);
    const Cell cell{ painter, option, index, option.rect.adjusted(margin, 0, -margin, -1) };
    const QVariant loaded = index.data(m_roles.loaded);
    if (loaded.isValid() && !loaded.toBool())
        return paintWaiting(painter, cell.rect, option);
    paintContent(cell);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { contentWidth(option, index) + 2 * margin, controlHeight };
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(m_roles.text).toString();
    return face(option, Type::Body).width(text) + 1;
}

void RowDelegate::drawLine(const Cell &cell, const QRect &rect, const QString &text,
                           const TextFace &face, Token token, Qt::Alignment alignment) const
{
    cell.painter->setPen(color(token, cell.option.widget));
    face.draw(cell.painter, rect, QStyle::visualAlignment(cell.option.direction, alignment), text);
}

Tone RowDelegate::toneOf(const QModelIndex &index) const
{
    const int tone = index.data(m_roles.tone).toInt();
    return tone >= 0 && tone <= int(Tone::Vip) ? Tone(tone) : Tone::Neutral;
}

void RowDelegate::paintContent(const Cell &cell) const
{
    const QVariant alignment = cell.index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side = alignment.isValid()
        ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
        : Qt::Alignment(Qt::AlignLeft);
    drawLine(cell, cell.rect, cell.index.data(m_roles.text).toString(),
             face(cell.option, mainType()), mainToken(), side);
}

} // namespace forecourt::ui
