// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listinglist.h"

#include "inventory/listingcard.h"
#include "inventory/listinggrid.h"
#include "inventory/modelcolumns.h"
#include "inventory/photostore.h"
#include "inventory/thumbnaildelegate.h"
#include "models/vehiclemodel.h"
#include "models/workspace.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::VehicleModel;

ListingList::ListingList(const PageContext &context, PhotoStore &photos, VehicleModel *model,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_photos(photos)
    , m_model(model)
    , m_grid(new ListingGrid)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_problem(new MessagePanel)
    , m_stack(new QStackedLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_problem);
    all->addLayout(m_stack, 1);
    m_problem->setRounded(false);
    m_problem->hide();
    for (QWidget *view : { static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_table),
                           static_cast<QWidget *>(m_empty) })
        m_stack->addWidget(view);
    buildGrid();
    buildTable();
    connectModel();
    showSort();
    showState();
}

void ListingList::buildGrid()
{
    m_grid->setModel(m_model);
    m_grid->setModelColumn(VehicleModel::Vehicle);
    m_grid->setAccessibleName(tr("Cars"));
    auto *card = new ListingCard(m_photos, m_context.workspace.formatting(), m_grid);
    m_grid->setItemDelegate(card);
    connect(&m_context.workspace, &models::Workspace::formattingChanged, card,
            [this, card](const models::Formatting &formatting) {
                card->setFormatting(formatting);
                m_grid->viewport()->update();
            });
    connect(m_grid, &QListView::activated, this, &ListingList::activated);
    connect(m_grid, &ListingGrid::contextMenuWanted, this, &ListingList::openMenu);
}

void ListingList::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionModel(m_grid->selectionModel());
    m_table->setAccessibleName(tr("Cars"));
    applyColumns(m_table, VehicleModel::columns());
    m_table->setItemDelegateForColumn(VehicleModel::Photo,
                                      new ThumbnailDelegate(m_photos, m_table));
    m_table->setColumnLocked(VehicleModel::Vehicle, true);
    m_table->setColumnWidth(VehicleModel::ListingType, 100);
    m_table->setColumnWidth(VehicleModel::Status, 116);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ListingList::sortBy);
    connect(m_table, &TableView::rowActivated, this, &ListingList::activated);
    connect(m_table, &TableView::contextMenuWanted, this, &ListingList::openMenu);
    connect(&m_photos, &PhotoStore::changed, this,
            [this] { (m_tableShown ? m_table->viewport() : m_grid->viewport())->update(); });
}

void ListingList::connectModel()
{
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListingList::currentChanged);
    connect(m_model, &VehicleModel::answered, this, [this] {
        m_answered = true;
        m_problem->hide();
        findChosen();
        showState();
    });
    connect(m_model, &VehicleModel::completed, this, [this] {
        m_answered = true;
        findChosen();
        showState();
    });
    connect(m_model, &VehicleModel::failed, this, [this](const QString &reason) {
        m_problem->setMessage(Tone::Bad, reason);
        m_problem->show();
    });
    connect(m_model, &VehicleModel::queryChanged, this, &ListingList::showSort);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_waitingRow >= first.row() && m_waitingRow <= last.row())
                    currentChanged(m_model->index(m_waitingRow, 0));
            });
    connect(&m_context.session, &sync::Session::statusChanged, this, &ListingList::showState);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->query().isUnfiltered())
            m_context.session.syncNow();
        else
            emit clearFiltersWanted();
    });
}

void ListingList::setTableShown(bool table)
{
    m_tableShown = table;
    // Each view finds the current item in a column of its own.
    QItemSelectionModel *selection = m_grid->selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (current.isValid()) {
        const QModelIndex own = current.siblingAtColumn(VehicleModel::Vehicle);
        selection->setCurrentIndex(own, QItemSelectionModel::NoUpdate);
        QTimer::singleShot(0, this, [this] {
            QAbstractItemView *view = m_tableShown ? static_cast<QAbstractItemView *>(m_table)
                                                   : static_cast<QAbstractItemView *>(m_grid);
            view->scrollTo(view->currentIndex());
        });
    }
    showState();
}

bool ListingList::isTableShown() const
{
    return m_tableShown;
}

void ListingList::setSearchField(QLineEdit *field)
{
    m_grid->setSearchField(field);
    m_table->setSearchField(field);
}

QWidget *ListingList::activeView() const
{
    return m_tableShown ? static_cast<QWidget *>(m_table) : m_grid;
}

void ListingList::currentChanged(const QModelIndex &index)
{
    m_waitingRow = -1;
    if (!index.isValid() || m_finding)
        return;
    const domain::VehicleId id = m_model->idAt(index.row());
    if (id.isEmpty()) {
        m_waitingRow = index.row();
        return;
    }
    if (id == m_chosen)
        return;
    m_chosen = id;
    emit vehicleChosen(id);
}

void ListingList::choose(const domain::VehicleId &id)
{
    m_chosen = id;
    emit vehicleChosen(id);
    findChosen();
}

void ListingList::select(int row)
{
    QItemSelectionModel *selection = m_grid->selectionModel();
    if (row == selection->currentIndex().row() && selection->hasSelection())
        return;
    m_finding = true;
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, VehicleModel::Vehicle);
    if (index.isValid()) {
        selection->setCurrentIndex(index,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selection->clear();
    }
    m_finding = false;
    if (index.isValid() && m_tableShown)
        m_table->scrollTo(index);
    else if (index.isValid())
        m_grid->scrollTo(index);
}

// After a new question: the same car again, wherever it stands now.
void ListingList::findChosen()
{
    if (m_chosen.isEmpty()) {
        if (m_model->rowCount() > 0 && !m_model->idAt(0).isEmpty()) {
            select(0);
            currentChanged(m_model->index(0, VehicleModel::Vehicle));
        }
        return;
    }
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0)
        return select(row);
    whenAnswered(m_model->locate(m_chosen), this, [this, id = m_chosen](int found) {
        if (id == m_chosen)
            select(found);
    });
}

void ListingList::sortBy(int column)
{
    if (!VehicleModel::columns()[size_t(column)].sortable)
        return showSort();
    const bool again = m_model->sortColumn() == column;
    const bool descending = again && m_model->sortOrder() == Qt::AscendingOrder;
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
}

void ListingList::showSort()
{
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_table->horizontalHeader()->viewport()->update();
}

void ListingList::showState()
{
    if (m_model->rowCount() > 0)
        return m_stack->setCurrentWidget(activeView());
    const bool syncing = m_context.session.status().syncing;
    if (!m_model->query().isUnfiltered() && m_answered)
        m_empty->setContent(u"search"_s, tr("No car matches."), tr("Clear filters"));
    else if (!m_answered || m_model->isAsking())
        m_empty->setContent(u"loader"_s, tr("Reading the inventory…"));
    else if (syncing)
        m_empty->setContent(u"refresh-cw"_s, tr("The inventory is being fetched from CarStrel."));
    else
        m_empty->setContent(u"car-front"_s, tr("There are no cars on this desk yet."),
                            tr("Sync now"));
    m_stack->setCurrentWidget(m_empty);
}

void ListingList::openMenu(const QModelIndex &index, const QPoint &global)
{
    if (!index.isValid())
        return;
    select(index.row());
    currentChanged(index);
    emit contextMenuWanted(global);
}

QByteArray ListingList::saveColumns() const
{
    return m_table->saveColumns();
}

void ListingList::restoreColumns(const QByteArray &state)
{
    m_table->restoreColumns(state);
    showSort();
}

} // namespace forecourt::ui
