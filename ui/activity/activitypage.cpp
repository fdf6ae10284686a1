// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitypage.h"

#include "activity/requestgraphs.h"
#include "activity/requestpane.h"
#include "customers/customerdelegates.h"
#include "models/activitymodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "sync/apidesk.h"
#include "sync/session.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::ActivityModel;
using StatusClass = ActivityModel::StatusClass;

namespace {

struct ClassPill
{
    StatusClass status;
    const char *id;
    const char *text;
};

constexpr ClassPill pills[] = {
    { StatusClass::Any, "any", QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "All") },
    { StatusClass::Good, "good", QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "Answered") },
    { StatusClass::Refused, "refused",
      QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "Refused (4xx)") },
    { StatusClass::Failed, "failed",
      QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "Server errors (5xx)") },
    { StatusClass::Redirected, "redirected",
      QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "Redirected") },
    { StatusClass::NoAnswer, "noanswer",
      QT_TRANSLATE_NOOP("forecourt::ui::ActivityPage", "No answer") },
};

// A state names the columns by their place: one that was kept in another order must not be read.
constexpr auto columnsKey = "activity/columnsWithHost"_L1;

constexpr const char *methods[] = { "GET", "POST", "PATCH" };

} // namespace

ActivityPage::ActivityPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_model(given.workspace.activity())
    , m_header(new PageHeader(tr("Activity")))
    , m_search(m_header->addSearch(tr("Search requests")))
    , m_filters(new FilterBar)
    , m_methods(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_view(new TableView)
    , m_pane(new RequestPane)
    , m_empty(new EmptyState)
{
    build();
    buildFilters();
    buildView();
    connectParts();
    showCounts();
}

void ActivityPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->setFilters(m_filters);
    auto *promise =
        new TextLabel(tr("Keys and contents are never written down"), Type::Small, Token::Muted);
    promise->setMinimumHeight(28);
    m_header->addFilterAction(promise);
    layout->addWidget(m_header);
    layout->addWidget(new RequestGraphs(context().workspace));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void ActivityPage::buildFilters()
{
    m_filters->setAccessibleName(tr("Filters"));
    m_search->setAccessibleName(tr("Search requests"));
    m_search->setResultView(m_view);
    for (const ClassPill &pill : pills)
        m_filters->addPill(QString::fromLatin1(pill.id), tr(pill.text));
    m_filters->addGap();
    auto *group = new QActionGroup(m_methods);
    const auto add = [&](const QString &text, const QString &method) {
        QAction *action = m_methods->addAction(text);
        action->setCheckable(true);
        action->setData(method);
        action->setChecked(method.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, method] { setMethod(method); });
    };
    add(tr("Any method"), {});
    for (const char *method : methods)
        add(QString::fromLatin1(method), QString::fromLatin1(method));
    m_method = m_filters->addMenuPill(u"method"_s, tr("Method"), u"list-filter"_s, m_methods);
    const QString kept = context().settings.value(u"activity/class"_s).toString();
    if (m_filters->pill(kept))
        m_filters->setChecked(kept);
    else
        m_filters->setChecked(u"any"_s);
}

void ActivityPage::buildView()
{
    m_view->setAccessibleName(tr("Requests to the API"));
    m_view->setDensity(TableView::Density::Compact);
    m_view->setModel(&m_model);
    m_view->setColumnLocked(ActivityModel::Path, true);
    setUpDelegates(m_view, ActivityModel::columns());
    setUpColumns(m_view, ActivityModel::columns());
    // Their titles are longer than what stands below.
    m_view->setColumnWidth(ActivityModel::Method, 88);
    m_view->setColumnWidth(ActivityModel::Attempt, 92);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setSearchField(m_search);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 1000, 340 });
    const QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"activity/splitter"_s).toByteArray());
    m_view->restoreColumns(settings.value(columnsKey).toByteArray());
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(ActivityModel::Path, QHeaderView::Stretch);
}

void ActivityPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &ActivityPage::applyFilter);
    connect(m_filters, &FilterBar::currentChanged, this, &ActivityPage::applyFilter);
    connect(&m_model, &ActivityModel::changed, this, &ActivityPage::showCounts);
    connect(m_view, &TableView::currentRowChanged, this, &ActivityPage::showChosen);
    connect(m_view, &TableView::contextMenuWanted, this, &ActivityPage::openMenu);
    connect(m_pane, &RequestPane::copyWanted, this, &ActivityPage::copyAsCurl);
    connect(m_empty, &EmptyState::actionTriggered, this, &ActivityPage::clearFilter);
    auto *copy = new QAction(tr("Copy as curl (without the key)"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ActivityPage::copyAsCurl);
    m_view->addAction(copy);
}

void ActivityPage::setMethod(const QString &method)
{
    m_methodChosen = method;
    m_method->setText(method.isEmpty() ? tr("Method") : tr("Method: %1").arg(method));
    m_method->setChecked(!method.isEmpty());
    applyFilter();
}

void ActivityPage::applyFilter()
{
    ActivityModel::Filter filter;
    filter.text = m_search->text().trimmed();
    filter.method = m_methodChosen.toLatin1();
    for (const ClassPill &pill : pills) {
        if (m_filters->current() == QLatin1String(pill.id))
            filter.status = pill.status;
    }
    m_model.setFilter(filter);
    showCounts();
    showChosen();
}

void ActivityPage::clearFilter()
{
    m_search->clear();
    m_filters->setChecked(u"any"_s);
    m_methods->actions().constFirst()->setChecked(true);
    setMethod({});
}

void ActivityPage::showCounts()
{
    const models::Formatting &formatting = context().workspace.formatting();
    const int loaded = m_model.loadedCount();
    const int failed = m_model.failedCount();
    const bool filtered = m_model.filter() != ActivityModel::Filter();
    QStringList parts;
    if (filtered && loaded > 0)
        parts
            << tr("%1 of %2").arg(formatting.number(m_model.rowCount()), formatting.number(loaded));
    else if (loaded > 0)
        parts << formatting.number(loaded);
    if (failed > 0)
        parts << tr("%Ln failed", nullptr, failed);
    m_header->setDetail(parts.join(u" · "_s));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    if (filtered && loaded > 0)
        m_empty->setContent(u"activity"_s, tr("No request is like that."), tr("Show all"));
    else
        m_empty->setContent(u"activity"_s, tr("Nothing was asked of the server yet."));
}

void ActivityPage::showChosen()
{
    m_pane->show(m_model.recordAt(m_view->currentIndex().row()), context().workspace.formatting());
}

void ActivityPage::openMenu(const QModelIndex &index, const QPoint &global)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as curl (without the key)"), this, &ActivityPage::copyAsCurl);
    menu->popup(global);
}

void ActivityPage::copyAsCurl()
{
    const auto record = m_model.recordAt(m_view->currentIndex().row());
    if (!record)
        return;
    QGuiApplication::clipboard()->setText(
        models::ActivityModel::curlOf(*record, context().session.apiDesk().targets()));
    emit context().navigator.notice(tr("Copied, without the key"));
}

void ActivityPage::enter()
{
    applyFilter();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"activity/splitter"_s, m_splitter->saveState());
    settings.setValue(columnsKey, m_view->saveColumns());
    settings.setValue(u"activity/class"_s, m_filters->current());
}

} // namespace forecourt::ui
