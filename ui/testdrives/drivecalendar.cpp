// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivecalendar.h"

#include "testdrives/drivecalendaraccess.h"
#include "testdrives/drivecalendarmetrics.h"
#include "testdrives/drivewords.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int slotMinutes = 15;

DriveCalendar::DriveCalendar(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Calendar of test drives"));
    viewport()->setMouseTracking(true);
    setMinimumWidth(320);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    installCalendarAccess();
    announce();
}

void DriveCalendar::setFormatting(const models::Formatting &formatting)
{
    m_formatting = formatting;
    viewport()->update();
}

void DriveCalendar::setSpan(const QDate &first, int days)
{
    m_first = first;
    m_days = days;
    layOut();
}

void DriveCalendar::setDrives(const QList<domain::TestDrive> &drives, const QSet<QString> &clashing)
{
    m_drives = drives;
    m_clashing = clashing;
    layOut();
}

void DriveCalendar::layOut()
{
    m_blocks = layOutDrives(m_drives, m_first, m_days);
    for (DriveBlock &block : m_blocks)
        block.clashing = m_clashing.contains(block.drive.id.value);
    m_hours = hoursFor(m_blocks);
    updateScrollBar();
    announce();
    viewport()->update();
}

void DriveCalendar::updateScrollBar()
{
    const int whole = calendarTop + (m_hours.to - m_hours.from) * calendarHour;
    const int room = viewport()->height() - calendarHead;
    verticalScrollBar()->setRange(0, qMax(0, whole - room));
    verticalScrollBar()->setPageStep(qMax(1, room));
    verticalScrollBar()->setSingleStep(calendarHour / 4);
}

void DriveCalendar::setCurrent(const domain::TestDriveId &id)
{
    if (id == m_current)
        return;
    m_current = id;
    ensureVisible(currentIndex());
    announce();
    viewport()->update();
}

int DriveCalendar::currentIndex() const
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks.at(i).drive.id == m_current)
            return i;
    }
    return -1;
}

// Assistive tools hear which drive the arrows came to; the list shows all of them as a table.
void DriveCalendar::announce()
{
    const int index = currentIndex();
    const QString text =
        index < 0 ? tr("%n drive(s) shown", nullptr, int(m_blocks.size())) : blockText(index);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString DriveCalendar::blockText(int index) const
{
    const DriveBlock &block = m_blocks.at(index);
    return driveSummary(block.drive, m_formatting, block.clashing);
}

void DriveCalendar::press(int index)
{
    choose(index);
}

void DriveCalendar::choose(int index)
{
    if (index < 0 || index >= m_blocks.size())
        return;
    setCurrent(m_blocks.at(index).drive.id);
    emit currentChanged(m_current);
}

void DriveCalendar::clearChoice()
{
    if (m_current.isEmpty())
        return;
    setCurrent({});
    emit currentChanged({});
}

void DriveCalendar::ensureVisible(int index)
{
    if (index < 0)
        return;
    const QRect rect = blockRect(index);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < calendarHead)
        bar->setValue(bar->value() + rect.top() - calendarHead - 4);
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + 4);
}

void DriveCalendar::scrollToMorning()
{
    int minutes = 8 * 60;
    for (const DriveBlock &block : std::as_const(m_blocks))
        minutes = qMin(minutes, block.from);
    const QDate today = QDate::currentDate();
    if (m_blocks.isEmpty() && today >= m_first && today < m_first.addDays(m_days))
        minutes = qMax(0, QTime::currentTime().hour() - 1) * 60;
    verticalScrollBar()->setValue((minutes - m_hours.from * 60) * calendarHour / 60);
}

QRect DriveCalendar::visual(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect DriveCalendar::dayRect(int day) const
{
    const int room = viewport()->width() - calendarAxis;
    const int left = calendarAxis + room * day / m_days;
    const int right = calendarAxis + room * (day + 1) / m_days;
    return visual({ left, 0, right - left, viewport()->height() });
}

int DriveCalendar::dayAt(int x) const
{
    for (int day = 0; day < m_days; ++day) {
        const QRect rect = dayRect(day);
        if (x >= rect.left() && x <= rect.right())
            return day;
    }
    return -1;
}

int DriveCalendar::yOf(int minutes) const
{
    return calendarHead + calendarTop - verticalScrollBar()->value()
        + (minutes - m_hours.from * 60) * calendarHour / 60;
}

QRect DriveCalendar::blockRect(int index) const
{
    const DriveBlock &block = m_blocks.at(index);
    const QRect day = dayRect(block.day).adjusted(4, 0, -5, 0);
    const int left = day.width() * block.lane / block.lanes;
    const int right = day.width() * (block.lane + 1) / block.lanes;
    const int top = yOf(block.from) + 2;
    const QRect rect(day.left() + left, top, right - left - (block.lanes > 1 ? 3 : 0),
                     yOf(block.to) - top - 2);
    return QStyle::visualRect(layoutDirection(), day, rect);
}

int DriveCalendar::blockAt(const QPoint &position) const
{
    if (position.y() < calendarHead)
        return -1;
    for (int i = 0; i < m_blocks.size(); ++i) {
        if (blockRect(i).contains(position))
            return i;
    }
    return -1;
}

std::optional<QDateTime> DriveCalendar::timeAt(const QPoint &position) const
{
    const int day = dayAt(position.x());
    const int below = position.y() - yOf(m_hours.from * 60);
    const int minutes = m_hours.from * 60 + below * 60 / calendarHour / slotMinutes * slotMinutes;
    if (day < 0 || position.y() < calendarHead || below < 0 || minutes >= m_hours.to * 60)
        return {};
    return QDateTime(m_first.addDays(day), QTime(minutes / 60, minutes % 60));
}

QPoint DriveCalendar::positionOf(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    const QRect day = dayRect(int(m_first.daysTo(local.date())));
    return { day.center().x(), yOf(local.time().hour() * 60 + local.time().minute()) + 2 };
}

// Up and down go through time, left and right to the nearest time of another day.
int DriveCalendar::neighbour(int key) const
{
    const int last = int(m_blocks.size()) - 1;
    const int at = currentIndex();
    if (key == Qt::Key_Home || (at < 0 && key != Qt::Key_End))
        return qMin(0, last);
    if (key == Qt::Key_End)
        return last;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return qBound(0, at + (key == Qt::Key_Up ? -1 : 1), last);
    const bool onward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const DriveBlock &from = m_blocks.at(at);
    int best = at;
    int bestDistance = 0;
    for (int i = 0; i <= last; ++i) {
        const DriveBlock &block = m_blocks.at(i);
        const int days = onward ? block.day - from.day : from.day - block.day;
        const int distance = days * 10'000 + qAbs(block.from - from.from);
        if (days > 0 && (best == at || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

void DriveCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_blocks.isEmpty())
            return QAbstractScrollArea::keyPressEvent(event);
        return choose(neighbour(event->key()));
    case Qt::Key_PageUp:
        emit turned(-1);
        return;
    case Qt::Key_PageDown:
        emit turned(1);
        return;
    case Qt::Key_Escape:
        return clearChoice();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex() >= 0)
            emit activated(m_current);
        return;
    default:
        event->ignore();
    }
}

void DriveCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int day = dayAt(event->pos().x());
    if (event->pos().y() < calendarHead && day >= 0 && m_days > 1)
        emit dayActivated(m_first.addDays(day));
    else if (const int block = blockAt(event->pos()); block >= 0)
        choose(block);
    else
        clearChoice();
}

void DriveCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (blockAt(event->pos()) >= 0)
        emit activated(m_current);
    else if (const auto at = timeAt(event->pos()))
        emit slotActivated(*at);
}

bool DriveCalendar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = blockAt(help->pos());
        if (index >= 0) {
            QToolTip::showText(help->globalPos(), plainToolTip(blockText(index)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const bool lead = blockAt(at) >= 0 || (at.y() < calendarHead && m_days > 1);
        viewport()->setCursor(lead ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DriveCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void DriveCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DriveCalendar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// The heads of the days stay, so the whole viewport is painted anew.
void DriveCalendar::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace forecourt::ui
