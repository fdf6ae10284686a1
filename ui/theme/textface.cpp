// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textface.h"

#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace forecourt::ui {

TextFace::TextFace(const QFont &font)
    : m_font(font)
    , m_metrics(font)
{
}

const QStaticText &TextFace::shaped(const QString &text, int room) const
{
    const std::pair key(text, room);
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    QString line = room < 0 ? text : m_metrics.elidedText(text, Qt::ElideRight, room);
    for (const char16_t separator : { u'\n', u'\r', u'\u2028', u'\u2029' })
        line.replace(QChar(separator), u' ');
    auto *fresh = new QStaticText(line);
    fresh->setTextFormat(Qt::PlainText);
    fresh->setPerformanceHint(QStaticText::AggressiveCaching);
    fresh->prepare({}, m_font);
    m_lines.insert(key, fresh);
    return *fresh;
}

int TextFace::width(const QString &text) const
{
    return text.isEmpty() ? 0 : int(std::ceil(shaped(text).size().width()));
}

void TextFace::draw(QPainter *painter, const QRect &rect, Qt::Alignment alignment,
                    const QString &text) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QStaticText *line = &shaped(text);
    if (line->size().width() > rect.width() + 1)
        line = &shaped(text, rect.width());
    const QSizeF size = line->size();
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x += rect.width() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - size.width()) / 2;
    const qreal y = rect.top() + (rect.height() - size.height()) / 2;
    painter->setFont(m_font);
    painter->drawStaticText(QPointF(x, std::round(y)), *line);
}

} // namespace forecourt::ui
