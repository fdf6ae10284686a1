// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setType(this, Type::Small);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::ClickFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int height = qMax(22, fontMetrics().height() + 6);
    return { fontMetrics().horizontalAdvance(text()) + 18 + (m_removable ? 14 : 0), height };
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint().boundedTo({ 48, sizeHint().height() });
}

QRect Chip::crossRect() const
{
    if (!m_removable)
        return {};
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 22, 0, 22, height()));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const TokenPair colors = pair(m_tone);
    paintBox(&painter, rect(), height() / 2.0, ink(colors.ground));
    const QColor text = ink(isEnabled() ? colors.text : Token::Faint);
    const QRect inner = rect().adjusted(9, 0, m_removable ? -22 : -9, 0);
    painter.setPen(text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
                     int(Qt::AlignCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(this->text(), Qt::ElideRight, inner.width() + 1));
    if (m_removable) {
        const QRect at =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 12, 12 }, crossRect());
        paintIcon(&painter, at, u"x"_s, text);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), height() / 2.0, ink(Token::Accent));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (crossRect().contains(event->pos())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_removable && remove) {
        emit removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace forecourt::ui
