// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/datefield.h"

#include "theme/icons.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

DateField::DateField(bool withTime, QWidget *parent)
    : QLineEdit(parent)
    , m_withTime(withTime)
{
    setPlaceholderText(withTime ? u"2026-01-31T09:30:00Z"_s : u"2026-01-31"_s);
    QAction *pick = addAction(icon(u"calendar"_s, Token::Muted), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a day"));
    pick->setToolTip(tr("Choose a day"));
    pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    pick->setShortcutContext(Qt::WidgetShortcut);
    connect(pick, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::setDay(const QDate &day)
{
    const QString time = text().section(u'T', 1);
    const QString date = day.toString(Qt::ISODate);
    if (m_withTime)
        setText(QString(date % u'T' % (time.isEmpty() ? u"00:00:00Z"_s : time)));
    else
        setText(date);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate known = QDate::fromString(text().left(10), Qt::ISODate);
    calendar->setSelectedDate(known.isValid() ? known : QDate::currentDate());
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &day) {
        setDay(day);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](const QDate &day) {
        setDay(day);
        menu->close();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace forecourt::ui
