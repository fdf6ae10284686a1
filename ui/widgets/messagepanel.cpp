// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagepanel.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    case Tone::Vip:
        return u"sparkles"_s;
    default:
        return u"info"_s;
    }
}

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel)
    , m_action(makeButton({}))
    , m_close(makeIconButton(u"x"_s, tr("Close this message")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(controlHeight);
    m_text->setSelectable(true);
    m_action->hide();
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void MessagePanel::setMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_icon->setPixmap(
        icon(iconFor(tone), pair(tone).text).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

void MessagePanel::setRounded(bool rounded)
{
    m_rounded = rounded;
    layout()->setContentsMargins(rounded ? 12 : 20, 6, rounded ? 8 : 16, 6);
    update();
}

void MessagePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessagePanel::text() const
{
    return m_text->text();
}

void MessagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        m_icon->setPixmap(
            icon(iconFor(m_tone), pair(m_tone).text).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink(scheme(this));
    const bool neutral = m_tone == Tone::Neutral;
    paintBox(&painter, rect(), m_rounded ? cardRadius : 0, ink(pair(m_tone).ground),
             neutral && m_rounded ? ink(Token::Line) : QColor());
}

} // namespace forecourt::ui
