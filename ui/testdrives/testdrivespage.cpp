// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/testdrivespage.h"

#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "status/forbiddenbanner.h"
#include "testdrives/drivecalendar.h"
#include "testdrives/drivelist.h"
#include "testdrives/drivepane.h"
#include "testdrives/undatedstrip.h"
#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::TestDrive;
using domain::TestDriveId;
using models::TestDriveModel;

TestDrivesPage::TestDrivesPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_model(given.workspace.testDrives())
    , m_header(new PageHeader(tr("Test drives")))
    , m_back(makeIconButton(u"chevron-left"_s, tr("Earlier")))
    , m_today(makeButton(tr("Today")))
    , m_onward(makeIconButton(u"chevron-right"_s, tr("Later")))
    , m_views(new Segmented)
    , m_filters(new DriveFilters)
    , m_strip(new UndatedStrip)
    , m_stack(new QStackedWidget)
    , m_calendar(new DriveCalendar)
    , m_list(new DriveList(m_model))
    , m_empty(new EmptyState)
    , m_pane(new DrivePane(given))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    buildHeader();
    buildBody();
    restore();
    connectParts();
    showArrows();
    follow();
}

void TestDrivesPage::buildHeader()
{
    m_views->addChoice(u"day"_s, tr("Day"));
    m_views->addChoice(u"week"_s, tr("Week"));
    m_views->addChoice(u"list"_s, tr("List"));
    m_views->setAccessibleName(tr("View"));
    auto *book = makeButton(tr("Book a drive"), u"plus"_s, ButtonKind::Primary);
    book->setShortcut(QKeySequence::New);
    connect(book, &QPushButton::clicked, this, [this] { this->book(); });
    for (QWidget *widget : { static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_today),
                             static_cast<QWidget *>(m_onward), static_cast<QWidget *>(m_views),
                             static_cast<QWidget *>(book) })
        m_header->addAction(widget);
    m_header->setFilters(m_filters);
    auto *honest = new TextLabel(tr("Bookings made on the website cannot be listed by CarStrel"),
                                 Type::Small, Token::Muted);
    honest->setMinimumHeight(28);
    m_header->addFilterAction(honest);
}

void TestDrivesPage::buildBody()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new ForbiddenBanner(context(), sync::Part::TestDrives));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_calendar);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 1000, 412 });
    layout->addWidget(m_splitter, 1);
    m_calendar->setFormatting(context().workspace.formatting());
}

void TestDrivesPage::connectParts()
{
    connect(&m_model, &TestDriveModel::changed, this, &TestDrivesPage::follow);
    connect(&context().workspace, &models::Workspace::formattingChanged, this,
            [this](const models::Formatting &formatting) {
                m_calendar->setFormatting(formatting);
                follow();
            });
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_onward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(QDate::currentDate()); });
    connect(m_views, &Segmented::currentChanged, this, &TestDrivesPage::setView);
    connect(m_filters, &DriveFilters::changed, this, &TestDrivesPage::follow);
    connect(m_calendar, &DriveCalendar::currentChanged, this, &TestDrivesPage::choose);
    connect(m_calendar, &DriveCalendar::turned, this, &TestDrivesPage::turn);
    connect(m_calendar, &DriveCalendar::slotActivated, this,
            [this](const QDateTime &at) { book(at); });
    connect(m_calendar, &DriveCalendar::dayActivated, this, [this](const QDate &day) {
        setView(u"day"_s);
        showDay(day);
    });
    connect(m_list, &DriveList::currentChanged, this, &TestDrivesPage::choose);
    connect(m_strip, &UndatedStrip::chosen, this, &TestDrivesPage::choose);
    connect(m_strip, &UndatedStrip::allWanted, this, [this] { setView(u"list"_s); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.rowCount() > 0)
            m_filters->setFilter({});
        else
            book();
    });
    const auto edit = [this](const TestDriveId &id) {
        if (const auto drive = m_model.find(id))
            emit context().navigator.testDriveFormWanted(*drive);
    };
    connect(m_calendar, &DriveCalendar::activated, this, edit);
    connect(m_list, &DriveList::activated, this, edit);
}

bool TestDrivesPage::isList() const
{
    return m_views->current() == "list"_L1;
}

QDate TestDrivesPage::firstDay() const
{
    if (m_views->current() == "day"_L1)
        return m_day;
    const int first = context().workspace.formatting().locale.firstDayOfWeek();
    return m_day.addDays(-((m_day.dayOfWeek() - first + 7) % 7));
}

void TestDrivesPage::showSpan()
{
    const QLocale &locale = context().workspace.formatting().locale;
    const bool day = m_views->current() == "day"_L1;
    const QDate first = firstDay();
    const QDate last = first.addDays(day ? 0 : 6);
    m_calendar->setSpan(first, day ? 1 : 7);
    for (QWidget *button : { static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_today),
                             static_cast<QWidget *>(m_onward) })
        button->setVisible(!isList());
    const QString end = locale.toString(last, u"d MMMM yyyy"_s);
    if (isList())
        m_header->setDetail(context().workspace.formatting().number(m_list->proxy()->rowCount()));
    else if (day)
        m_header->setDetail(locale.toString(first, u"dddd d MMMM yyyy"_s));
    else if (first.month() == last.month())
        m_header->setDetail(tr("%1–%2").arg(locale.toString(first, u"d"_s), end));
    else
        m_header->setDetail(tr("%1 – %2").arg(locale.toString(first, u"d MMMM"_s), end));
}

void TestDrivesPage::follow()
{
    if (!m_wanted.isEmpty() && m_model.find(m_wanted)) {
        const TestDriveId id = std::exchange(m_wanted, {});
        return showTestDrive(id);
    }
    const DriveFilter &filter = m_filters->filter();
    QList<TestDrive> shown, undated;
    QSet<QString> clashing;
    int unassigned = 0;
    for (const TestDrive &drive : m_model.drives()) {
        const bool open = drive.status == domain::TestDriveStatus::Pending
            || drive.status == domain::TestDriveStatus::Confirmed;
        unassigned += open && drive.assignedTo.isEmpty() ? 1 : 0;
        if (!filter.accepts(drive))
            continue;
        shown << drive;
        if (!drive.preferredDate && open)
            undated << drive;
        if (!m_model.clashes(drive).isEmpty())
            clashing << drive.id.value;
    }
    m_filters->setPeople(m_model.assignees(), unassigned);
    m_calendar->setDrives(shown, clashing);
    m_list->setFilter(filter);
    m_strip->setDrives(isList() ? QList<TestDrive>() : undated);
    showSpan();
    showStack();
    m_list->setCurrent(m_chosen);
    m_pane->show(m_model.find(m_chosen));
    m_pane->setVisible(m_pane->drive().has_value());
}

void TestDrivesPage::showStack()
{
    const bool none = m_model.isLoaded() && m_model.rowCount() == 0;
    if (!isList())
        m_stack->setCurrentWidget(m_calendar);
    else if (m_list->proxy()->rowCount() > 0)
        m_stack->setCurrentWidget(m_list);
    else
        m_stack->setCurrentWidget(m_empty);
    if (none)
        m_empty->setContent(u"calendar-clock"_s, tr("No test drive was booked on this desk yet."),
                            tr("Book a drive"));
    else
        m_empty->setContent(u"calendar-clock"_s, tr("No test drive is like that."), tr("Show all"));
}

void TestDrivesPage::choose(const TestDriveId &id)
{
    m_chosen = id;
    const auto drive = m_model.find(id);
    m_calendar->setCurrent(id);
    m_list->setCurrent(id);
    m_pane->show(drive);
    m_pane->setVisible(drive.has_value());
}

void TestDrivesPage::showTestDrive(const TestDriveId &id)
{
    const auto drive = m_model.find(id);
    if (!drive) {
        m_wanted = id;
        return;
    }
    if (!m_filters->filter().accepts(*drive))
        m_filters->setFilter({});
    if (drive->preferredDate)
        m_day = drive->preferredDate->toLocalTime().date();
    m_chosen = id;
    follow();
    choose(id);
}

void TestDrivesPage::showDay(const QDate &day)
{
    m_day = day;
    showSpan();
    m_calendar->scrollToMorning();
}

void TestDrivesPage::setView(const QString &view)
{
    m_views->setCurrent(view);
    follow();
    m_calendar->scrollToMorning();
}

// Earlier lies where the writing begins.
void TestDrivesPage::showArrows()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(icon(mirrored ? u"chevron-right"_s : u"chevron-left"_s));
    m_onward->setIcon(icon(mirrored ? u"chevron-left"_s : u"chevron-right"_s));
}

void TestDrivesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrows();
    Page::changeEvent(event);
}

void TestDrivesPage::turn(int pages)
{
    showDay(m_day.addDays(pages * (m_views->current() == "day"_L1 ? 1 : 7)));
}

void TestDrivesPage::book(const std::optional<QDateTime> &at)
{
    TestDrive draft;
    if (at)
        draft.preferredDate = at->toOffsetFromUtc(at->offsetFromUtc());
    if (m_filters->filter().who == DriveFilter::Who::Person)
        draft.assignedTo = m_filters->filter().person;
    emit context().navigator.testDriveFormWanted(draft);
}

void TestDrivesPage::restore()
{
    const QSettings &settings = context().settings;
    const QString view = settings.value(u"testdrives/view"_s).toString();
    m_views->setCurrent(view == "day"_L1 || view == "list"_L1 ? view : u"week"_s);
    m_splitter->restoreState(settings.value(u"testdrives/splitter"_s).toByteArray());
    m_list->view()->restoreColumns(settings.value(u"testdrives/columns"_s).toByteArray());
}

void TestDrivesPage::enter()
{
    showSpan();
    m_calendar->scrollToMorning();
    if (isList())
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else
        m_calendar->setFocus(Qt::OtherFocusReason);
}

void TestDrivesPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"testdrives/view"_s, m_views->current());
    settings.setValue(u"testdrives/splitter"_s, m_splitter->saveState());
    settings.setValue(u"testdrives/columns"_s, m_list->view()->saveColumns());
}

} // namespace forecourt::ui
