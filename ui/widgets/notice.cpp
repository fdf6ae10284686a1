// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_action(makeButton({}, {}, ButtonKind::Link))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    auto *close = makeIconButton(u"x"_s, tr("Close this notice"));
    row->addWidget(close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Notice::post(const QString &text, const QString &action, int milliseconds)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.stop();
    if (milliseconds > 0)
        m_timer.start(milliseconds);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::place()
{
    const QWidget *window = parentWidget();
    m_text->setWordWrap(false);
    const int width = qMin(sizeHint().width(), window->width() - 32);
    m_text->setWordWrap(width < sizeHint().width());
    const int height = qMax(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry((window->width() - width) / 2, window->height() - height - 48, width, height);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink(scheme(this));
    paintBox(&painter, rect(), cardRadius, ink(Token::Raised), ink(Token::Faint));
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void Notice::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_timer.start(3000);
}

} // namespace forecourt::ui
