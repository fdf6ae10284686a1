// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/popup.h"

#include "theme/paint.h"
#include "widgets/textlabel.h"

namespace forecourt::ui {

Popup::Popup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_body(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setMinimumWidth(240);
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(8);
    m_body->addWidget(new TextLabel(title, Type::SmallStrong, Token::Muted));
}

void Popup::openBelow(QWidget *anchor)
{
    adjustSize();
    const QSize size = sizeHint().expandedTo(minimumSize());
    QPoint at = anchor->mapToGlobal(
        QPoint(anchor->isRightToLeft() ? anchor->width() - size.width() : 0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    const int above = anchor->mapToGlobal(QPoint(0, -4)).y() - size.height();
    if (at.y() + size.height() > room.bottom() && above >= room.top())
        at.setY(above);
    at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - size.width())));
    at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - size.height())));
    move(at);
    show();
    if (!focusWidget())
        focusNextChild();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink(scheme(this));
    painter.fillRect(rect(), ink(Token::Raised));
    painter.setPen(ink(Token::ControlLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace forecourt::ui
