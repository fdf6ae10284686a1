// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivecalendaraccess.h"

#include "testdrives/drivecalendar.h"
#include "widgets/itemsaccess.h"

namespace forecourt::ui {

namespace {

class Blocks : public AccessibleItems
{
public:
    explicit Blocks(DriveCalendar *calendar)
        : m_calendar(calendar)
    {
    }
    int count() const override { return int(m_calendar->blocks().size()); }
    QRect rect(int index) const override
    {
        const QRect block = m_calendar->blockRect(index);
        return { m_calendar->viewport()->mapToGlobal(block.topLeft()), block.size() };
    }
    QString name(int index) const override { return m_calendar->blockText(index); }
    QAccessible::State state(int index) const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_calendar->blocks().at(index).drive.id == m_calendar->current();
        state.focused = state.selected && m_calendar->hasFocus();
        return state;
    }
    void press(int index) override { m_calendar->press(index); }

private:
    DriveCalendar *m_calendar;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<DriveCalendar *>(object);
    return calendar ? makeItemsAccess(calendar, std::make_unique<Blocks>(calendar)) : nullptr;
}

} // namespace

void installCalendarAccess()
{
    // Qt keeps one of each factory, so that calling this for every calendar does no harm.
    QAccessible::installFactory(makeInterface);
}

} // namespace forecourt::ui
