// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/operationdelegate.h"

#include "models/operationmodel.h"
#include "theme/paint.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::OperationModel;

static constexpr int headingHeight = 34;
static constexpr int requestHeight = 46;
static constexpr int methodWidth = 56;

static ItemRoles modelRoles()
{
    ItemRoles roles;
    roles.secondary = models::SubtitleRole;
    roles.tone = models::BadgeToneRole;
    return roles;
}

OperationDelegate::OperationDelegate(QObject *parent)
    : RowDelegate(parent, modelRoles())
{
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isHeading = index.data(models::IdRole).isNull();
    const int lines = option.fontMetrics.height();
    return { 160,
             isHeading ? qMax(headingHeight, lines + 14) : qMax(requestHeight, 2 * lines + 12) };
}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(option.widget));
    const QRect box = option.rect.adjusted(8, 1, -8, -1);
    const bool on = option.state.testFlag(QStyle::State_Selected);
    if (on || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, controlRadius, ink(on ? Token::AccentGround : Token::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, box, controlRadius, ink(Token::Accent));
    const Cell cell{ painter, option, index, box.adjusted(8, 0, -8, 0) };
    if (index.data(models::IdRole).isNull())
        paintHeading(cell);
    else
        paintRequest(cell);
}

void OperationDelegate::paintHeading(const Cell &cell) const
{
    const auto *tree = qobject_cast<const QTreeView *>(cell.option.widget);
    const bool open = tree && tree->isExpanded(cell.index);
    const bool mirrored = cell.option.direction == Qt::RightToLeft;
    const QRect arrow = QStyle::alignedRect(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            { 14, 14 }, cell.rect);
    paintIcon(cell.painter, arrow,
              open           ? u"chevron-down"_s
                  : mirrored ? u"chevron-left"_s
                             : u"chevron-right"_s,
              color(Token::Muted, cell.option.widget));
    const QRect rest =
        QStyle::visualRect(cell.option.direction, cell.rect, cell.rect.adjusted(20, 0, 0, 0));
    drawLine(cell, rest, cell.index.data().toString(), face(cell.option, Type::SmallStrong),
             Token::Muted);
}

int OperationDelegate::paintMethod(const Cell &cell, const QRect &rect) const
{
    const QString method = cell.index.data(OperationModel::MethodRole).toString();
    if (method.isEmpty())
        return 0;
    const QRect at =
        QStyle::visualRect(cell.option.direction, rect,
                           QRect(rect.left(), rect.top(), methodWidth - 8, rect.height()));
    drawLine(cell, at, method, face(cell.option, Type::SmallStrong), pair(toneOf(cell.index)).text);
    return methodWidth;
}

void OperationDelegate::paintRequest(const Cell &cell) const
{
    const TextFace &main = face(cell.option, Type::Body);
    const TextFace &small = face(cell.option, Type::Small);
    const QString title = cell.index.data().toString();
    const QString second = cell.index.data(models::SubtitleRole).toString();
    const bool hasTwo = !second.isEmpty() && second != title;
    const int height = main.height() + (hasTwo ? small.height() : 0);
    QRect line(cell.rect.left(), cell.rect.top() + (cell.rect.height() - height) / 2,
               cell.rect.width(), main.height());
    const auto afterMethod = [&](const QRect &whole) {
        const int indent = paintMethod(cell, whole);
        return QStyle::visualRect(cell.option.direction, whole, whole.adjusted(indent, 0, 0, 0));
    };
    // The title has the whole width: it is what people read.
    if (!hasTwo)
        line = afterMethod(line);
    const bool deprecated = cell.index.data(OperationModel::DeprecatedRole).toBool();
    drawLine(cell, line, title, main, deprecated ? Token::Muted : Token::Text);
    if (deprecated) {
        const int width = qMin(line.width(), main.width(title));
        const QRect through =
            QStyle::alignedRect(cell.option.direction, Qt::AlignLeft, { width, 1 }, line);
        cell.painter->fillRect(through.translated(0, line.height() / 2 + 1),
                               color(Token::Muted, cell.option.widget));
    }
    if (hasTwo)
        drawLine(cell, afterMethod(line.translated(0, main.height())), second, small, Token::Muted);
}

} // namespace forecourt::ui
