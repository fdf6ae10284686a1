// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivefilters.h"

#include "widgets/filterbar.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::TestDriveStatus;

static constexpr TestDriveStatus statuses[] = { TestDriveStatus::Pending,
                                                TestDriveStatus::Confirmed, TestDriveStatus::Done,
                                                TestDriveStatus::NoShow,
                                                TestDriveStatus::Cancelled };

// Names come from people: a prefix keeps them apart from the fixed pills.
static QString pillId(const QString &name)
{
    return u"name:"_s + name;
}

bool DriveFilter::accepts(const domain::TestDrive &drive) const
{
    if (who == Who::Unassigned && !drive.assignedTo.isEmpty())
        return false;
    if (who == Who::Person && drive.assignedTo != person)
        return false;
    return statuses.isEmpty() || statuses.contains(drive.status);
}

DriveFilters::DriveFilters(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar)
    , m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    m_bar->setAccessibleName(tr("Whose test drives"));
    for (const TestDriveStatus status : statuses) {
        QAction *action = m_menu->addAction(domain::statusText(status));
        action->setCheckable(true);
        action->setData(int(status));
        connect(action, &QAction::triggered, this,
                [this, status](bool on) { toggleStatus(status, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("All statuses")), &QAction::triggered, this, [this] {
        DriveFilter filter = m_filter;
        filter.statuses.clear();
        setFilter(filter);
    });
    connect(m_bar, &FilterBar::currentChanged, this, &DriveFilters::choosePerson);
    rebuild();
}

void DriveFilters::setPeople(const QStringList &names, int unassigned)
{
    if (names == m_names) {
        m_unassigned = unassigned;
        m_bar->setCount(u"unassigned"_s, unassigned > 0 ? unassigned : -1);
        return;
    }
    m_names = names;
    m_unassigned = unassigned;
    rebuild();
}

void DriveFilters::rebuild()
{
    m_bar->clear();
    m_bar->addPill(u"everyone"_s, tr("Everyone"));
    for (const QString &name : std::as_const(m_names))
        m_bar->addPill(pillId(name), name);
    m_bar->addPill(u"unassigned"_s, tr("Unassigned"), m_unassigned > 0 ? m_unassigned : -1);
    m_bar->addGap();
    m_status = m_bar->addMenuPill(u"status"_s, tr("Status"), u"list-filter"_s, m_menu);
    showFilter();
}

void DriveFilters::choosePerson(const QString &id)
{
    DriveFilter filter = m_filter;
    filter.who = id == "everyone"_L1 ? DriveFilter::Who::Everyone
        : id == "unassigned"_L1      ? DriveFilter::Who::Unassigned
                                     : DriveFilter::Who::Person;
    filter.person = filter.who == DriveFilter::Who::Person ? id.mid(5) : QString();
    setFilter(filter);
}

void DriveFilters::toggleStatus(TestDriveStatus status, bool on)
{
    DriveFilter filter = m_filter;
    filter.statuses.removeAll(status);
    if (on)
        filter.statuses.append(status);
    setFilter(filter);
}

void DriveFilters::setFilter(const DriveFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter();
    emit changed();
}

void DriveFilters::showFilter()
{
    const QString pill = m_filter.who == DriveFilter::Who::Everyone ? u"everyone"_s
        : m_filter.who == DriveFilter::Who::Unassigned              ? u"unassigned"_s
                                                                    : pillId(m_filter.person);
    m_bar->setChecked(m_bar->pill(pill) ? pill : u"everyone"_s);
    QStringList words;
    for (QAction *action : m_menu->actions()) {
        if (!action->isCheckable())
            continue;
        const auto status = TestDriveStatus(action->data().toInt());
        action->setChecked(m_filter.statuses.contains(status));
        if (action->isChecked())
            words << action->text();
    }
    m_status->setText(words.isEmpty() ? tr("Status") : words.join(u", "_s));
    m_status->setChecked(!words.isEmpty());
}

} // namespace forecourt::ui
