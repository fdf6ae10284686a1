// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerlist.h"
#include "page/whenanswered.h"

#include "customers/customerdelegates.h"
#include "models/customermodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "status/limitwords.h"
#include "sync/session.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::CellKind;
using models::CustomerModel;

CustomerList::CustomerList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.workspace.makeCustomerModel(this))
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_failure(new MessagePanel)
    , m_selection(new MessagePanel)
    , m_status(context.session.status())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_failure);
    layout->addWidget(m_selection);
    layout->addWidget(m_stack, 1);
    for (MessagePanel *panel : { m_failure, m_selection }) {
        panel->setRounded(false);
        panel->hide();
    }
    m_selection->setClosable(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setMinimumWidth(360);

    m_view->setAccessibleName(tr("Customers"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnLocked(CustomerModel::Customer, true);
    setUpDelegates(m_view, CustomerModel::columns());
    setUpColumns(m_view, CustomerModel::columns());
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    connectModel();
    connectView();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_onAction)
            m_onAction();
    });
    showSort();
    showState();
}

void CustomerList::connectModel()
{
    const auto rowsChanged = [this] {
        m_failure->hide();
        keepSelection();
        showState();
    };
    connect(m_model, &CustomerModel::answered, this, rowsChanged);
    connect(m_model, &CustomerModel::completed, this, rowsChanged);
    connect(m_model, &CustomerModel::sortChanged, this, &CustomerList::showSort);
    connect(m_model, &CustomerModel::dataChanged, this, [this](const QModelIndex &first) {
        // A chosen row that was still being read tells its id only now.
        const QModelIndex current = m_view->currentIndex();
        if (m_chosen.isEmpty() && current.isValid() && first.row() <= current.row())
            emit m_view->currentRowChanged(current);
    });
    connect(m_model, &CustomerModel::failed, this, [this](const QString &reason) {
        m_failure->setMessage(Tone::Bad, reason);
        m_failure->show();
    });
}

void CustomerList::connectView()
{
    connect(m_view, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_selecting || !index.isValid())
            return;
        m_chosen = m_model->idAt(index.row());
        if (!m_chosen.isEmpty())
            emit customerChosen(m_chosen);
    });
    connect(m_view, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        const domain::CustomerId id = m_model->idAt(index.row());
        if (!id.isEmpty())
            emit customerActivated(id);
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &CustomerList::sortBy);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomerList::showSelection);
    connect(m_selection, &MessagePanel::actionTriggered, this,
            [this] { emit editTagsWanted(chosenRows()); });
    connect(m_selection, &MessagePanel::closed, this, [this] {
        m_view->clearSelection();
        selectRow(m_view->currentIndex().row());
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void CustomerList::setQuery(const domain::CustomerQuery &query)
{
    m_model->setQuery(query);
}

// Figures and dates are looked through from the largest, words from A.
void CustomerList::sortBy(int column)
{
    const models::ColumnInfo &info = CustomerModel::columns()[size_t(column)];
    if (info.sortable) {
        const bool figures = info.kind == CellKind::Number || info.kind == CellKind::Money
            || info.kind == CellKind::Date || column == CustomerModel::Vip;
        const bool again = m_model->sortColumn() == column;
        const bool wasDown = m_model->sortOrder() == Qt::DescendingOrder;
        const bool down = again ? !wasDown : figures;
        m_model->sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        emit sorted(m_model->query());
    }
    showSort();
}

void CustomerList::showSort()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QSignalBlocker blocker(header);
    header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    header->viewport()->update();
}

void CustomerList::select(const domain::CustomerId &id)
{
    m_firstWanted = false;
    m_chosen = id;
    const int row = id.isEmpty() ? -1 : m_model->rowOf(id);
    if (row >= 0 || id.isEmpty())
        return selectRow(row);
    whenAnswered(m_model->locate(id), this, [this, id](int found) {
        if (id == m_chosen)
            selectRow(found);
    });
}

void CustomerList::selectFirst()
{
    m_firstWanted = true;
    keepSelection();
}

void CustomerList::selectRow(int row)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    if (index.isValid() && index.row() == m_view->currentIndex().row() && chosenCount() > 0)
        return;
    // Several that are chosen stay so when rows move.
    if (chosenCount() > 1 && index.isValid())
        return m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_view->clearSelection();
}

// A new answer moves rows about; the chosen customer stays chosen where it is among them.
void CustomerList::keepSelection()
{
    if (m_firstWanted && m_model->rowCount() > 0) {
        const domain::CustomerId first = m_model->idAt(0);
        if (!first.isEmpty()) {
            m_firstWanted = false;
            m_chosen = first;
            emit customerChosen(first);
        }
    }
    if (!m_chosen.isEmpty())
        selectRow(m_model->rowOf(m_chosen));
}

int CustomerList::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

QList<qint64> CustomerList::chosenRows() const
{
    QList<qint64> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        rows += m_model->rowIds(range.top(), range.bottom());
    return rows;
}

void CustomerList::showSelection()
{
    const int count = chosenCount();
    if (count > 1)
        m_selection->setMessage(Tone::Accent, tr("%Ln customer(s) chosen", nullptr, count),
                                tr("Edit tags and VIP…"));
    m_selection->setVisible(count > 1);
}

void CustomerList::setStatus(const sync::Status &status)
{
    m_status = status;
    showState();
}

void CustomerList::showState()
{
    const bool none = m_model->rowCount() == 0 && m_model->isComplete() && !m_model->isAsking();
    if (!none)
        return m_stack->setCurrentWidget(m_view);
    Nothing shown = nothing();
    m_empty->setContent(shown.icon, shown.sentence, shown.action);
    m_onAction = std::move(shown.onAction);
    m_stack->setCurrentWidget(m_empty);
}

CustomerList::Nothing CustomerList::nothing() const
{
    using Link = sync::Status::Link;
    using Kind = domain::ApiError::Kind;
    Navigator *navigator = &m_context.navigator;
    sync::Session *session = &m_context.session;
    if (!m_model->query().isUnfiltered()) {
        return { u"user-search"_s, tr("No customer matches this search."), tr("Clear filters"),
                 [this] { emit const_cast<CustomerList *>(this)->clearFiltersWanted(); } };
    }
    if (m_status.syncing) {
        const QString left = timeLeftWords(m_status.timeLeft);
        return { u"loader"_s,
                 left.isEmpty() ? tr("The customers are being fetched.")
                                : tr("The customers are being fetched: %1.").arg(left),
                 tr("Stop"), [session] { session->cancelSync(); } };
    }
    if (m_status.link == Link::NoKey || m_status.link == Link::KeyRefused) {
        return { u"key-round"_s,
                 tr("Without a key that the server accepts no customer can be fetched."),
                 tr("Connection…"), [navigator] { emit navigator->connectWanted(); } };
    }
    if (m_status.forbidden.contains(sync::Part::Customers)
        || (m_status.lastError && m_status.lastError->kind == Kind::Forbidden)) {
        return { u"lock"_s,
                 tr("This key may not read customers. Its scope is set where keys are made."),
                 tr("Connection…"), [navigator] { emit navigator->connectWanted(); } };
    }
    if (!m_status.lastSync.isValid()) {
        return { u"cloud"_s, tr("Customers were not fetched yet."), tr("Fetch now"),
                 [session] { session->syncNow(); } };
    }
    return { u"users"_s, tr("The dealership has no customers yet."), tr("New customer"),
             [navigator] { emit navigator->newCustomerWanted(); } };
}

void CustomerList::restore()
{
    QSettings &settings = m_context.settings;
    m_view->restoreColumns(settings.value("customers/columns").toByteArray());
    m_view->setColumnHidden(CustomerModel::Customer, false);
    const bool compact = settings.value("customers/compact").toBool();
    m_view->setDensity(compact ? TableView::Density::Compact : TableView::Density::Comfortable);
    showSort();
}

void CustomerList::save()
{
    QSettings &settings = m_context.settings;
    settings.setValue("customers/columns", m_view->saveColumns());
    settings.setValue("customers/compact", m_view->density() == TableView::Density::Compact);
}

} // namespace forecourt::ui
