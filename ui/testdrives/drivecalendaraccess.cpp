// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivecalendaraccess.h"

#include "testdrives/drivecalendar.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace forecourt::ui {

namespace {

class BlockAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BlockAccess(DriveCalendar *calendar, int index)
        : m_calendar(calendar)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_calendar && m_index < m_calendar->blocks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_calendar);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const QRect block = isValid() ? m_calendar->blockRect(m_index) : QRect();
        return isValid() ? QRect(m_calendar->viewport()->mapToGlobal(block.topLeft()), block.size())
                         : QRect();
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_calendar->blockText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected =
            isValid() && m_calendar->blocks().at(m_index).drive.id == m_calendar->current();
        state.focused = state.selected && m_calendar->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_calendar->press(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<DriveCalendar> m_calendar;
    int m_index;
};

class CalendarAccess : public QAccessibleWidget
{
public:
    explicit CalendarAccess(DriveCalendar *calendar)
        : QAccessibleWidget(calendar, QAccessible::List)
        , m_calendar(calendar)
    {
    }
    ~CalendarAccess() override
    {
        for (const QAccessible::Id id : m_blocks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_calendar ? int(m_calendar->blocks().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_blocks.size() <= index) {
            m_blocks.append(QAccessible::registerAccessibleInterface(
                new BlockAccess(m_calendar, int(m_blocks.size()))));
        }
        return QAccessible::accessibleInterface(m_blocks.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_blocks.size(); ++i) {
            if (QAccessible::accessibleInterface(m_blocks.at(i)) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    QPointer<DriveCalendar> m_calendar;
    mutable QList<QAccessible::Id> m_blocks;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *calendar = qobject_cast<DriveCalendar *>(object);
    return calendar ? new CalendarAccess(calendar) : nullptr;
}

} // namespace

void installCalendarAccess()
{
    // Qt keeps one of each factory, so that calling this for every calendar does no harm.
    QAccessible::installFactory(makeInterface);
}

} // namespace forecourt::ui
