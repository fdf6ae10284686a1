// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "bulk/tagsdialog.h"
#include "customers/customerfilters.h"
#include "customers/customerlist.h"
#include "customers/customerpane.h"
#include "customers/querysettings.h"
#include "models/customermodel.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/filterbar.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CustomerId;
using domain::CustomerQuery;
using models::CustomerModel;

CustomersPage::CustomersPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Customers")))
    , m_filters(new CustomerFilters)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new CustomerList(context))
    , m_pane(new CustomerPane(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    buildSplitter();
    layout->addWidget(m_header);
    for (const auto part : { sync::Part::Customers, sync::Part::CustomerChanges })
        layout->addWidget(new ForbiddenBanner(context, part));
    layout->addWidget(m_splitter, 1);
    connectParts();
    addShortcuts();
    restoreState();
    showCounts();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::buildHeader()
{
    m_search = m_header->addSearch(tr("Search name, e-mail, phone, tag or note"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setResultView(m_list->view());
    m_list->view()->setSearchField(m_search);
    auto *fresh = makeButton(tr("New customer"), u"user-plus"_s, ButtonKind::Primary);
    connect(fresh, &QPushButton::clicked, this,
            [this] { emit context().navigator.newCustomerWanted(); });
    auto *import = makeButton(tr("Import…"), u"upload"_s);
    import->setToolTip(tr("Take edits of customers from a CSV file"));
    connect(import, &QPushButton::clicked, this,
            [this] { emit context().navigator.customerImportWanted(); });
    m_header->addAction(makeColumnsButton());
    m_header->addAction(import);
    m_header->addAction(fresh);
    m_header->setFilters(m_filters);
    m_sort = makeSortButton();
    m_header->addFilterAction(m_sort);
}

QPushButton *CustomersPage::makeColumnsButton()
{
    auto *button = makeButton(tr("Columns"), u"columns-3"_s);
    QMenu *menu = m_list->view()->makeColumnMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        TableView *view = m_list->view();
        menu->addSeparator();
        QAction *compact = menu->addAction(tr("Compact rows"));
        compact->setCheckable(true);
        compact->setChecked(view->density() == TableView::Density::Compact);
        connect(compact, &QAction::toggled, view, [view](bool on) {
            view->setDensity(on ? TableView::Density::Compact : TableView::Density::Comfortable);
        });
    });
    button->setMenu(menu);
    return button;
}

// The header sorts by a click; this one also by the keyboard, and by hidden columns.
FilterChip *CustomersPage::makeSortButton()
{
    auto *button = new FilterChip({});
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const CustomerModel *model = m_list->model();
        const auto columns = CustomerModel::columns();
        for (size_t column = 0; column < columns.size(); ++column) {
            if (!columns[column].sortable)
                continue;
            const QString title = model->headerData(int(column), Qt::Horizontal, 0).toString();
            QAction *action = menu->addAction(title);
            action->setCheckable(true);
            action->setChecked(model->sortColumn() == int(column));
            connect(action, &QAction::triggered, this,
                    [this, column] { m_list->sortBy(int(column)); });
        }
    });
    button->setMenu(menu);
    return button;
}

void CustomersPage::buildSplitter()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({ 1000, 412 });
}

void CustomersPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        CustomerQuery query = m_list->model()->query();
        query.text = text;
        ask(query);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        TableView *view = m_list->view();
        view->setFocus(Qt::TabFocusReason);
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    });
    connect(m_filters, &CustomerFilters::queryEdited, this, &CustomersPage::ask);
    connect(m_list, &CustomerList::clearFiltersWanted, this, &CustomersPage::clearFilters);
    connect(m_list, &CustomerList::editTagsWanted, this, [this](const QList<qint64> &rows) {
        openDialog(new TagsDialog(this->context(), rows, window()));
    });
    connect(m_list, &CustomerList::customerChosen, m_pane, &CustomerPane::show);
    connect(m_list, &CustomerList::customerActivated, this, [this](const CustomerId &id) {
        m_pane->show(id);
        m_pane->focusForm();
    });
    connect(m_list, &CustomerList::sorted, this, &CustomersPage::ask);
    connect(m_pane, &CustomerPane::leaveWanted, m_list->view(),
            [this] { m_list->view()->setFocus(Qt::ShortcutFocusReason); });

    CustomerModel *model = m_list->model();
    connect(model, &CustomerModel::completed, this, &CustomersPage::showTotal);
    connect(model, &CustomerModel::sortChanged, this, &CustomersPage::showSort);
    connect(&context().workspace.facets(), &models::Facets::changed, this,
            &CustomersPage::showCounts);
    connect(&context().session, &sync::Session::statusChanged, m_list, &CustomerList::setStatus);
}

void CustomersPage::addShortcuts()
{
    const QKeySequence keys[] = { QKeySequence(QKeySequence::Save),
                                  QKeySequence(Qt::CTRL | Qt::Key_Return),
                                  QKeySequence(Qt::CTRL | Qt::Key_Enter) };
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_pane, &CustomerPane::save);
    }
}

// The one place where a question is asked: search, pills and sort order all lead here.
void CustomersPage::ask(const CustomerQuery &query)
{
    CustomerQuery whole = query;
    whole.text = m_search->text().trimmed();
    whole.sort = m_list->model()->query().sort;
    whole.descending = m_list->model()->query().descending;
    m_filters->setQuery(whole);
    m_list->setQuery(whole);
}

void CustomersPage::clearFilters()
{
    m_search->clear();
    ask({});
    m_search->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::showCounts()
{
    m_filters->setCounts(context().workspace.facets().customers());
    showTotal();
}

void CustomersPage::showTotal()
{
    const models::CustomerCounts &counts = context().workspace.facets().customers();
    const CustomerModel *model = m_list->model();
    // How many there are is known a moment after the first rows; until then it stays.
    if (!model->isComplete())
        return;
    const bool all = model->query().isUnfiltered();
    const int total = qMax(counts.total, all ? model->total() : 0);
    if (all && total == 0)
        return m_header->setDetail({});
    QString detail =
        all ? locale().toString(total) : tr("%L1 of %L2").arg(model->total()).arg(total);
    // Notes that were never fetched cannot be found by what stands in them.
    if (!model->query().text.isEmpty() && counts.notesKnown < counts.total)
        detail +=
            u" · "_s + tr("notes of %L1 of %L2 searched").arg(counts.notesKnown).arg(counts.total);
    m_header->setDetail(detail);
}

void CustomersPage::showSort()
{
    const CustomerModel *model = m_list->model();
    const int column = model->sortColumn();
    const QString title =
        column < 0 ? QString() : model->headerData(column, Qt::Horizontal, 0).toString();
    const bool down = model->sortOrder() == Qt::DescendingOrder;
    m_sort->setText(title);
    m_sort->setLucideIcon(down ? u"arrow-down"_s : u"arrow-up"_s);
    m_sort->setAccessibleName(down ? tr("Sorted by %1, descending").arg(title)
                                   : tr("Sorted by %1, ascending").arg(title));
    m_sort->setToolTip(m_sort->accessibleName());
}

void CustomersPage::showCustomer(const CustomerId &id)
{
    m_list->select(id);
    m_pane->show(id);
}

void CustomersPage::showQuery(const CustomerQuery &query)
{
    m_search->setText(query.text);
    m_filters->setQuery(query);
    m_list->setQuery(query);
    m_list->selectFirst();
}

void CustomersPage::enter()
{
    if (m_entered)
        return;
    m_entered = true;
    if (m_pane->customer().isEmpty())
        m_list->selectFirst();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomersPage::restoreState()
{
    QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"customers/splitter"_s).toByteArray());
    const CustomerQuery query = loadQuery(settings);
    m_filters->setQuery(query);
    m_list->setQuery(query);
    m_list->restore();
    showSort();
}

void CustomersPage::saveState()
{
    m_pane->keepDrafts();
    QSettings &settings = context().settings;
    settings.setValue(u"customers/splitter"_s, m_splitter->saveState());
    saveQuery(settings, m_list->model()->query());
    m_list->save();
}

void CustomersPage::hideEvent(QHideEvent *event)
{
    // Another page came to the front: what is typed is stored before anything can happen to it.
    if (!event->spontaneous())
        m_pane->keepDrafts();
    Page::hideEvent(event);
}

} // namespace forecourt::ui
