// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_clear = addAction(icon(u"x"_s, Token::Muted), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_clear->isVisible() == text.isEmpty()) {
            m_clear->setVisible(!text.isEmpty());
            makeRoomForHint();
        }
        const QString trimmed = text.trimmed();
        if (trimmed == m_last)
            return;
        m_last = trimmed;
        emit searchChanged(trimmed);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(400);
}

void SearchField::setHint(const QString &hint)
{
    m_hint = hint;
    makeRoomForHint();
    update();
}

void SearchField::makeRoomForHint()
{
    const bool shown = !m_hint.isEmpty() && text().isEmpty();
    const QFontMetrics metrics(ui::font(Type::Small, font()));
    const int room = shown ? metrics.horizontalAdvance(m_hint) + 16 : 0;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void SearchField::setResultView(QWidget *view)
{
    m_view = view;
}

QSize SearchField::sizeHint() const
{
    return { 320, QLineEdit::sizeHint().height() };
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoomForHint();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if (down && m_view) {
        m_view->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendEvent(m_view, event);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const QFont small = ui::font(Type::Small, font());
    const int width = QFontMetrics(small).horizontalAdvance(m_hint) + 12;
    const QRect key = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                          { width, 20 }, rect().adjusted(10, 0, -10, 0));
    paintBox(&painter, key, 4, ink(Token::Raised), ink(Token::Line));
    painter.setFont(small);
    painter.setPen(ink(Token::Muted));
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

} // namespace forecourt::ui
