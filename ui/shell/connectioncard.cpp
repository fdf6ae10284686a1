// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectioncard.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "widgets/badge.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr EnvironmentLook looks[] = {
    { Environment::None, "", Tone::Neutral },
    { Environment::Live, QT_TRANSLATE_NOOP("Environment", "LIVE"), Tone::Good },
    { Environment::Test, QT_TRANSLATE_NOOP("Environment", "TEST"), Tone::Warning },
    { Environment::Demo, QT_TRANSLATE_NOOP("Environment", "DEMO"), Tone::Vip },
};

const EnvironmentLook &look(Environment environment)
{
    return looks[size_t(environment)];
}

ConnectionCard::ConnectionCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(new Badge({}, Tone::Neutral, this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_badge->setStrong(true);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(tr("Not connected"));
}

void ConnectionCard::setConnection(Environment environment, const QString &name,
                                   const QString &place)
{
    const EnvironmentLook &now = look(environment);
    const QString word = QCoreApplication::translate("Environment", now.word);
    setText(name.isEmpty() ? tr("Not connected") : name);
    m_place = place;
    m_badge->setText(word);
    m_badge->setTone(now.tone);
    setAccessibleName(tr("Connection: %1").arg(text()));
    setAccessibleDescription(word + u' ' + place);
    placeBadge();
    update();
}

void ConnectionCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    placeBadge();
    update();
}

QSize ConnectionCard::sizeHint() const
{
    const int small = QFontMetrics(ui::font(Type::Small, font())).height();
    return { 180, fontMetrics().height() + small + 18 };
}

void ConnectionCard::placeBadge()
{
    m_badge->resize(m_badge->sizeHint());
    m_badge->setVisible(!m_badge->text().isEmpty() && !m_collapsed);
    m_badge->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                             m_badge->size(), rect().adjusted(9, 0, -9, 0)));
}

void ConnectionCard::resizeEvent(QResizeEvent *)
{
    placeBadge();
}

void ConnectionCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeBadge();
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    paintBox(&painter, rect(), cardRadius, ink(underMouse() ? Token::Hover : Token::Raised),
             ink(Token::Line));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), cardRadius, ink(Token::Accent));
    if (m_collapsed) {
        paintIcon(&painter,
                  QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 18, 18 }, rect()),
                  u"store"_s, ink(Token::Muted));
        return;
    }
    const QRect inner = rect().adjusted(9, 8, -9, -8);
    const int room = inner.width() - (m_badge->text().isEmpty() ? 0 : m_badge->width() + 6);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::AlignAbsolute);
    auto line = [&](Type type, Token token, const QString &words, int top) {
        const QFont face = ui::font(type, font());
        const QFontMetrics metrics(face);
        const QRect at = QStyle::visualRect(layoutDirection(), inner,
                                            QRect(inner.left(), top, room, metrics.height()));
        painter.setFont(face);
        painter.setPen(ink(token));
        painter.drawText(at, side, metrics.elidedText(words, Qt::ElideRight, room));
        return at.bottom() + 1;
    };
    const int next = line(Type::Strong, Token::Text, text(), inner.top());
    line(Type::Small, Token::Muted, m_place, next);
}

} // namespace forecourt::ui
