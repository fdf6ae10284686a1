// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answergrid.h"

#include "models/answertable.h"
#include "models/formatting.h"
#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/delegates.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int widestColumn = 240;
static constexpr int widestId = 120;
static constexpr int narrowestColumn = 72;
static constexpr int measuredRows = 30;

/// Nobody reads a long id, so it takes little room.
static bool isId(const QString &column)
{
    return column.compare("id"_L1, Qt::CaseInsensitive) == 0 || column.endsWith("Id"_L1)
        || column.endsWith("_id"_L1) || column.endsWith(".id"_L1);
}

AnswerGrid::AnswerGrid(models::AnswerTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_search(new SearchField(tr("Search these rows")))
    , m_count(new TextLabel({}, Type::Small, Token::Muted))
    , m_columns(makeIconButton(u"columns-3"_s, tr("Columns")))
    , m_previous(makeIconButton({}, tr("Previous page")))
    , m_next(makeIconButton({}, tr("Next page")))
    , m_more(makeButton(tr("Add the next page"), u"plus"_s, ButtonKind::Quiet))
    , m_view(new TableView)
    , m_texts(new RowDelegate(m_view))
    , m_numbers(new NumberDelegate(m_view))
{
    buildBar();
    m_view->setModel(&m_table);
    m_view->setAccessibleName(tr("Rows of the answer"));
    m_view->setDensity(TableView::Density::Compact);
    m_view->setSearchField(m_search);
    m_view->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_search->setResultView(m_view);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_search->setAccessibleName(tr("Search these rows"));
    m_columns->setMenu(m_view->makeColumnMenu(m_columns));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    connectParts();
    showDirection();
    setPages(false, false);
}

void AnswerGrid::showDirection()
{
    const auto left = u"chevron-left"_s, right = u"chevron-right"_s;
    m_previous->setIcon(icon(isRightToLeft() ? right : left));
    m_next->setIcon(icon(isRightToLeft() ? left : right));
}

void AnswerGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showDirection();
    QWidget::changeEvent(event);
}

void AnswerGrid::buildBar()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, 0, 12, 0);
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    bar->addSpacing(8);
    bar->addWidget(m_columns);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 12, 8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_more);
    column->addLayout(foot);
    m_more->setMinimumHeight(28);
}

void AnswerGrid::connectParts()
{
    connect(m_search, &SearchField::searchChanged, &m_table, &models::AnswerTable::setText);
    connect(&m_table, &models::AnswerTable::changed, this, &AnswerGrid::showCount);
    connect(&m_table, &QAbstractItemModel::columnsInserted, this, &AnswerGrid::setUpColumns);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit pageWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit pageWanted(1); });
    connect(m_more, &QPushButton::clicked, this, &AnswerGrid::moreWanted);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &AnswerGrid::sortBy);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            &AnswerGrid::noteHidden);
    auto *copy = new QAction(tr("Copy the row as JSON"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &AnswerGrid::copyRow);
    m_view->addAction(copy);
    connect(m_view, &TableView::contextMenuWanted, this,
            [this, copy](const QModelIndex &index, const QPoint &global) {
                if (!index.isValid())
                    return;
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->addAction(copy);
                menu->popup(global);
            });
}

void AnswerGrid::copyRow()
{
    const QJsonObject row = m_table.rowAt(m_view->currentIndex().row());
    if (row.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(row).toJson()));
    emit copied();
}

// Each click goes on: ascending, descending, as it came.
void AnswerGrid::sortBy(int column)
{
    const QString name = m_table.columns().value(column);
    const bool again = name == m_sorted;
    const bool off = again && m_order == Qt::DescendingOrder;
    m_order = again && !off ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sorted = off ? QString() : name;
    m_table.sort(off ? -1 : column, m_order);
    showSort();
}

void AnswerGrid::showSort()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorShown(!m_sorted.isEmpty());
    header->setSortIndicator(int(m_table.columns().indexOf(m_sorted)), m_order);
}

void AnswerGrid::showAnswer(const models::Formatting &formatting)
{
    m_locale = formatting.locale;
    const models::AnswerTable::Question &question = m_table.question();
    m_sorted = question.column;
    if (question.text.isEmpty())
        m_search->clear();
    setUpColumns();
    showCount();
}

void AnswerGrid::setUpColumns()
{
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const int wanted = m_view->columnWidth(column) + 12;
        const int widest = isId(m_table.columns().at(column)) ? widestId : widestColumn;
        m_view->setColumnWidth(column, qBound(narrowestColumn, wanted, widest));
        const auto alignment = Qt::Alignment(
            m_table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        m_view->setItemDelegateForColumn(column, alignment & Qt::AlignRight ? m_numbers : m_texts);
    }
    showSort();
}

QString AnswerGrid::countText() const
{
    return m_count->text();
}

void AnswerGrid::showCount()
{
    const int shown = m_table.rowCount();
    const int loaded = m_table.loadedCount();
    const auto number = [this](qint64 value) { return m_locale.toString(value); };
    if (m_table.isAsking())
        return m_count->setText(tr("Searching…"));
    if (shown < loaded)
        return m_count->setText(tr("%1 of %2 rows").arg(number(shown), number(loaded)));
    const auto total = m_table.total();
    if (total && *total > loaded)
        return m_count->setText(
            tr("%1 rows, of %2 that the server has").arg(number(loaded), number(*total)));
    m_count->setText(tr("%Ln row(s)", nullptr, loaded));
}

void AnswerGrid::setPages(bool hasPrevious, bool hasNext)
{
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
    m_more->setVisible(hasNext);
}

QStringList AnswerGrid::shownColumns() const
{
    QStringList shown;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            shown << m_table.columns().value(column);
    }
    return shown;
}

// A column that is hidden becomes 0 wide, and has a width again when it is shown.
void AnswerGrid::noteHidden(int column, int before, int now)
{
    if (m_settingUp || (before != 0 && now != 0))
        return;
    const QString name = m_table.columns().value(column);
    m_hidden.removeAll(name);
    if (now == 0)
        m_hidden << name;
    emit columnsChosen(m_hidden);
}

void AnswerGrid::hideColumns(const QStringList &columns)
{
    m_settingUp = true;
    m_hidden = columns;
    for (int column = 0; column < m_table.columnCount(); ++column)
        m_view->setColumnHidden(column, columns.contains(m_table.columns().at(column)));
    m_settingUp = false;
}

} // namespace forecourt::ui
