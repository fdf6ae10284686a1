// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/id.h"
#include "domain/testdrive.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace forecourt::models {
class TestDriveModel;
}

namespace forecourt::ui {

class DriveCalendar;
class DriveFilters;
class DriveList;
class DrivePane;
class EmptyState;
class PageHeader;
class Segmented;
class UndatedStrip;

/// The test drives of this desk by day, by week and as a list, with one of them beside.
class TestDrivesPage : public Page
{
    Q_OBJECT
public:
    explicit TestDrivesPage(const PageContext &context, QWidget *parent = nullptr);

    /// Goes to its day, whatever is filtered, as soon as it is there.
    void showTestDrive(const domain::TestDriveId &id);
    void showDay(const QDate &day);
    void setView(const QString &view); ///< "day", "week" or "list"

    void enter() override;
    void saveState() override;

    DriveCalendar *calendar() const { return m_calendar; }
    DriveList *list() const { return m_list; }
    DrivePane *pane() const { return m_pane; }
    DriveFilters *filters() const { return m_filters; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void connectParts();
    void restore();
    void follow();
    void showSpan();
    void showStack();
    void choose(const domain::TestDriveId &id);
    void turn(int pages);
    void book(const std::optional<QDateTime> &at = {});
    void showArrows();
    QDate firstDay() const;
    bool isList() const;

    models::TestDriveModel &m_model;
    PageHeader *m_header;
    QToolButton *m_back;
    QPushButton *m_today;
    QToolButton *m_onward;
    Segmented *m_views;
    DriveFilters *m_filters;
    UndatedStrip *m_strip;
    QStackedWidget *m_stack;
    DriveCalendar *m_calendar;
    DriveList *m_list;
    EmptyState *m_empty;
    DrivePane *m_pane;
    QSplitter *m_splitter;
    QDate m_day = QDate::currentDate();
    domain::TestDriveId m_chosen;
    domain::TestDriveId m_wanted; ///< to be shown once the model has it
};

} // namespace forecourt::ui
