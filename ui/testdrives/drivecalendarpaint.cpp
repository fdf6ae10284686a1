// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testdrivemodel.h"
#include "testdrives/drivecalendar.h"
#include "testdrives/drivecalendarmetrics.h"
#include "testdrives/drivewords.h"
#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

void DriveCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    painter.fillRect(viewport()->rect(), ink(Token::Surface));
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, calendarHead, 0, 0));
    paintGrid(painter, ink);
    for (int i = 0; i < m_blocks.size(); ++i)
        paintBlock(painter, ink, i);
    paintNow(painter, ink);
    painter.restore();
    paintHead(painter, ink);
}

void DriveCalendar::paintGrid(QPainter &painter, const Ink &ink) const
{
    painter.setFont(ui::font(Type::Small, font()));
    const int line = painter.fontMetrics().height();
    const int width = viewport()->width();
    for (int hour = m_hours.from; hour <= m_hours.to; ++hour) {
        const int y = yOf(hour * 60);
        painter.fillRect(visual({ calendarAxis, y, width - calendarAxis, 1 }), ink(Token::Line));
        if (hour == m_hours.to)
            break;
        painter.setPen(ink(Token::Muted));
        painter.drawText(visual({ 0, y - line / 2, calendarAxis - 8, line }),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                             | Qt::AlignVCenter | Qt::AlignAbsolute),
                         m_formatting.locale.toString(QTime(hour % 24, 0), QLocale::ShortFormat));
    }
    for (int day = 0; day < m_days; ++day) {
        const QRect rect = dayRect(day);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(mirrored ? rect.right() : rect.left(), calendarHead, 1, rect.height(),
                         ink(Token::Line));
    }
}

void DriveCalendar::paintHead(QPainter &painter, const Ink &ink) const
{
    const QRect head(0, 0, viewport()->width(), calendarHead);
    painter.fillRect(head, ink(Token::Surface));
    for (int day = 0; day < m_days; ++day) {
        const QDate date = m_first.addDays(day);
        const bool today = date == QDate::currentDate();
        QRect rect = dayRect(day);
        rect.setHeight(calendarHead);
        painter.setFont(ui::font(today ? Type::Strong : Type::Body, font()));
        painter.setPen(ink(today ? Token::Accent : Token::Muted));
        const QString text = m_days == 1 ? m_formatting.locale.toString(date, QLocale::LongFormat)
                                         : m_formatting.locale.toString(date, u"ddd d"_s);
        painter.drawText(rect.adjusted(12, 0, -12, 0),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter | Qt::AlignAbsolute),
                         text);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(mirrored ? rect.right() : rect.left(), 0, 1, calendarHead,
                         ink(Token::Line));
    }
    painter.fillRect(0, calendarHead - 1, viewport()->width(), 1, ink(Token::Line));
}

// Car and customer on one line where both fit, else one below the other.
QList<std::pair<QString, Type>> DriveCalendar::blockLines(const DriveBlock &block, int width) const
{
    const QString vehicle = shortVehicleText(block.drive);
    const QString customer = models::TestDriveModel::customerText(block.drive);
    const QString handling = handlingText(block.drive, block.clashing);
    const QString both = tr("%1 · %2").arg(vehicle, customer);
    const QFontMetrics strong(ui::font(Type::SmallStrong, font()));
    if (strong.horizontalAdvance(both) <= width || (block.to - block.from) * calendarHour < 60 * 50)
        return { { both, Type::SmallStrong }, { handling, Type::Small } };
    return { { vehicle, Type::SmallStrong }, { customer, Type::Small }, { handling, Type::Small } };
}

void DriveCalendar::paintBlock(QPainter &painter, const Ink &ink, int index) const
{
    const DriveBlock &block = m_blocks.at(index);
    const QRect rect = blockRect(index);
    if (!rect.intersects(viewport()->rect()))
        return;
    const Tone tone = handlingTone(block.drive, block.clashing);
    const TokenPair colors = pair(tone);
    const bool chosen = block.drive.id == m_current;
    paintBox(&painter, rect, controlRadius, ink(colors.ground),
             chosen ? ink(colors.text) : QColor());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setClipRect(mirrored ? QRect(rect.right() - 2, rect.top(), 3, rect.height())
                                 : QRect(rect.left(), rect.top(), 3, rect.height()),
                        Qt::IntersectClip);
    paintBox(&painter, rect, controlRadius, ink(colors.text));
    painter.restore();

    const int margin = rect.height() < 40 ? 2 : 6;
    QRect inside = rect.adjusted(11, margin, -8, -2);
    if (mirrored)
        inside = rect.adjusted(8, margin, -11, -2);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                              | Qt::AlignTop | Qt::AlignAbsolute);
    painter.setPen(ink(tone == Tone::Neutral ? Token::Muted : Token::Text));
    for (const auto &[text, type] : blockLines(block, inside.width())) {
        painter.setFont(ui::font(type, font()));
        const QFontMetrics metrics = painter.fontMetrics();
        if (inside.top() > rect.top() + margin && inside.height() < metrics.height())
            break;
        painter.drawText(inside, alignment,
                         metrics.elidedText(text, Qt::ElideRight, inside.width()));
        inside.setTop(inside.top() + metrics.height() + 1);
    }
    if (chosen && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect, controlRadius, ink(Token::Accent));
}

void DriveCalendar::paintNow(QPainter &painter, const Ink &ink) const
{
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 day = m_first.daysTo(now.date());
    const int minutes = now.time().hour() * 60 + now.time().minute();
    if (day < 0 || day >= m_days || minutes < m_hours.from * 60 || minutes > m_hours.to * 60)
        return;
    const QRect rect = dayRect(int(day));
    const int y = yOf(minutes);
    painter.fillRect(rect.left(), y - 1, rect.width(), 2, ink(Token::Bad));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Token::Bad));
    painter.drawEllipse(QPointF(mirrored ? rect.right() : rect.left() + 1, y), 4, 4);
}

} // namespace forecourt::ui
