// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formatting.h"
#include "testdrives/drivelayout.h"
#include "theme/fonts.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace forecourt::ui {

class Ink;

/// One or several days with hours as rows and drives as blocks. Days follow the direction of
/// writing. Arrows go from block to block, Enter opens, a double click on free time books there.
class DriveCalendar : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DriveCalendar(QWidget *parent = nullptr);

    void setFormatting(const models::Formatting &formatting);
    void setSpan(const QDate &first, int days);
    /// All drives; those outside the span are left out.
    void setDrives(const QList<domain::TestDrive> &drives, const QSet<QString> &clashing);
    const QList<DriveBlock> &blocks() const { return m_blocks; }

    domain::TestDriveId current() const { return m_current; }
    void setCurrent(const domain::TestDriveId &id); ///< emits nothing
    void scrollToMorning(); ///< the first drive, else the present hour or the day's begin

    QString blockText(int index) const; ///< all of it in one line
    void press(int index); ///< as a click does
    QRect blockRect(int index) const; ///< in the viewport
    int blockAt(const QPoint &position) const; ///< -1: none
    /// The quarter of an hour under the mouse; nothing outside the hours.
    std::optional<QDateTime> timeAt(const QPoint &position) const;
    QPoint positionOf(const QDateTime &at) const; ///< in the viewport

signals:
    void
    currentChanged(const forecourt::domain::TestDriveId &id); ///< by the user; empty: none any more
    void activated(const forecourt::domain::TestDriveId &id); ///< Enter
    void slotActivated(const QDateTime &at); ///< double click on free time
    void dayActivated(const QDate &day); ///< click on a day's head
    void turned(int pages); ///< Page Up and Page Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void choose(int index);
    void clearChoice();
    int currentIndex() const;
    int neighbour(int key) const;
    int dayAt(int x) const;
    QRect dayRect(int day) const;
    int yOf(int minutes) const;
    QRect visual(const QRect &rect) const;
    void ensureVisible(int index);
    void updateScrollBar();
    void announce();

    void paintGrid(QPainter &painter, const Ink &ink) const;
    void paintHead(QPainter &painter, const Ink &ink) const;
    QList<std::pair<QString, Type>> blockLines(const DriveBlock &block, int width) const;
    void paintBlock(QPainter &painter, const Ink &ink, int index) const;
    void paintNow(QPainter &painter, const Ink &ink) const;

    models::Formatting m_formatting;
    QDate m_first = QDate::currentDate();
    int m_days = 7;
    QList<domain::TestDrive> m_drives;
    QSet<QString> m_clashing;
    QList<DriveBlock> m_blocks;
    HourSpan m_hours;
    domain::TestDriveId m_current;
    QTimer m_minute;
};

} // namespace forecourt::ui
