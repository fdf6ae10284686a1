// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

TextLabel::TextLabel(const QString &text, Type type, Token token, QWidget *parent)
    : QLabel(text, parent)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setType(this, type);
    applyColor();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(text);
    applyDirection();
}

void TextLabel::applyDirection()
{
    const Qt::LayoutDirection page =
        parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    const bool backwards = text().isRightToLeft() != (page == Qt::RightToLeft);
    setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment across = alignment() & (Qt::AlignLeft | Qt::AlignRight);
    if (across)
        setAlignment((alignment() & ~across) | (backwards ? Qt::AlignRight : Qt::AlignLeft));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Polish)
        applyDirection();
    return QLabel::event(event);
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    applyColor();
}

void TextLabel::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                               : Qt::NoTextInteraction);
    setFocusPolicy(on ? Qt::ClickFocus : Qt::NoFocus);
}

void TextLabel::setOrigin(const QString &what, const QString &origin)
{
    if (m_origin == origin)
        return; // a change is told to those who listen
    m_origin = origin;
    setToolTip(plainToolTip(origin));
    setAccessibleDescription(origin.isEmpty() ? what
                                              : tr("%1. %2", "label, origin").arg(what, origin));
}

void TextLabel::applyColor()
{
    const QColor wanted = color(m_token, this);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(own);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColor();
}

ElidedLabel::ElidedLabel(const QString &text, Type type, Token token, QWidget *parent)
    : TextLabel(text, type, token, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(foregroundRole()));
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    style()->drawItemText(&painter, rect, int(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStringList lines{ origin() };
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            lines.prepend(text());
        lines.removeAll({});
        setToolTip(plainToolTip(lines.join(u'\n')));
    }
    return TextLabel::event(event);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

} // namespace forecourt::ui
