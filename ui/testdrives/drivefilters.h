// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"

#include <QWidget>

class QMenu;

namespace forecourt::ui {

class FilterBar;
class FilterChip;

/// Whose drives and which; an unfiltered one shows all.
struct DriveFilter
{
    enum class Who { Everyone, Unassigned, Person };
    Who who = Who::Everyone;
    QString person;
    QList<domain::TestDriveStatus> statuses; ///< any of them; none: all

    bool accepts(const domain::TestDrive &drive) const;
    friend bool operator==(const DriveFilter &, const DriveFilter &) = default;
};

/// Pills for everyone, each name in use, the unassigned, and a menu of statuses.
class DriveFilters : public QWidget
{
    Q_OBJECT
public:
    explicit DriveFilters(QWidget *parent = nullptr);

    const DriveFilter &filter() const { return m_filter; }
    void setFilter(const DriveFilter &filter); ///< emits changed() where it differs
    void setPeople(const QStringList &names, int unassigned);

signals:
    void changed();

private:
    void choosePerson(const QString &id);
    void toggleStatus(domain::TestDriveStatus status, bool on);
    void showFilter();
    void rebuild();

    DriveFilter m_filter;
    QStringList m_names;
    int m_unassigned = 0;
    FilterBar *m_bar;
    FilterChip *m_status = nullptr;
    QMenu *m_menu;
};

} // namespace forecourt::ui
