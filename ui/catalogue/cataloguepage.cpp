// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguepage.h"

#include "catalogue/cataloguedetail.h"
#include "catalogue/kindlist.h"
#include "inventory/modelcolumns.h"
#include "models/cataloguemodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CatalogueKind;

CataloguePage::CataloguePage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_model(given.workspace.makeCatalogueModel(this))
    , m_header(new PageHeader(tr("Catalogue")))
    , m_filters(new FilterBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_kinds(new KindList)
    , m_problem(new MessagePanel)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_detail(new CatalogueDetail(given, *m_model))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHeader();
    all->addWidget(m_header);
    all->addWidget(new ForbiddenBanner(given, sync::Part::Catalogue));
    all->addWidget(m_problem);
    all->addWidget(m_splitter, 1);
    m_problem->setRounded(false);
    m_problem->setClosable(true);
    m_problem->hide();
    m_splitter->addWidget(m_kinds);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 212, 600, 400 });
    m_splitter->setHandleWidth(1);
    connectParts();
    restoreState();
    showState();
}

void CataloguePage::buildHeader()
{
    m_search = m_header->addSearch(tr("Search these records"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_age = new TextLabel({}, Type::Small, Token::Muted);
    m_refresh = makeButton(tr("Refresh"), u"refresh-cw"_s);
    m_refresh->setToolTip(tr("Fetches the whole catalogue from CarStrel now"));
    m_header->addAction(m_age);
    m_header->addAction(m_refresh);
    m_filters->setExclusive(false);
    m_brand = m_filters->addPill(u"brand"_s, {});
    m_brand->setClearable(true);
    m_header->setFilters(m_filters);
    m_filters->hide();
}

QWidget *CataloguePage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Records"));
    m_table->setDensity(TableView::Density::Compact);
    m_table->setSearchField(m_search);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_search->setResultView(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void CataloguePage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, m_model, &models::CatalogueModel::setText);
    connect(m_refresh, &QPushButton::clicked, this, [this] { refresh(0); });
    connect(m_kinds, &KindList::kindChosen, this, [this](CatalogueKind kind) {
        setBrand({});
        applyKind(kind);
    });
    connect(m_model, &models::CatalogueModel::changed, this, &CataloguePage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { select(m_chosen.isEmpty() ? -1 : m_model->rowOf(m_chosen)); });
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_chosen = index.data(models::IdRole).toString();
        m_detail->show(index.row());
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &CataloguePage::sortBy);
    connect(m_brand, &FilterChip::cleared, this, [this] { setBrand({}); });
    connect(m_brand, &QAbstractButton::clicked, m_brand, [this] { m_brand->setChecked(true); });
    connect(m_detail, &CatalogueDetail::modelsWanted, this, [this](const domain::BrandId &brand) {
        showKind(CatalogueKind::Models);
        setBrand(brand);
    });
    connect(m_detail, &CatalogueDetail::modelChosen, this, [this](const domain::ModelId &model) {
        showKind(CatalogueKind::Models);
        select(m_model->rowOf(model.value));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->knownCount(m_model->kind()) > 0) {
            m_search->clear();
            setBrand({});
        } else {
            refresh(0);
        }
    });
    connect(m_problem, &MessagePanel::closed, m_problem, &QWidget::hide);
}

void CataloguePage::showKind(CatalogueKind kind)
{
    m_search->clear();
    m_kinds->setKind(kind);
}

void CataloguePage::applyKind(CatalogueKind kind)
{
    m_chosen.clear();
    m_sortColumn = 0;
    m_order = Qt::AscendingOrder;
    m_model->setKind(kind);
    applyColumns(m_table, models::CatalogueModel::columns(kind));
    m_table->horizontalHeader()->setSortIndicator(0, m_order);
    showState();
}

void CataloguePage::setBrand(const domain::BrandId &brand)
{
    QString name;
    for (const domain::Brand &one : m_model->catalogue().brands) {
        if (one.id == brand)
            name = one.name;
    }
    m_brand->setText(name);
    m_brand->setAccessibleName(tr("Brand: %1").arg(name));
    m_brand->setChecked(true);
    m_filters->setVisible(!brand.isEmpty());
    m_model->setBrand(brand);
}

void CataloguePage::select(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
    m_detail->show(row);
}

void CataloguePage::sortBy(int column)
{
    const bool again = column == m_sortColumn && m_order == Qt::AscendingOrder;
    m_sortColumn = column;
    m_order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->horizontalHeader()->setSortIndicator(column, m_order);
    m_model->sort(column, m_order);
}

void CataloguePage::showState()
{
    const models::Formatting &formatting = context().workspace.formatting();
    m_kinds->showCounts(*m_model, formatting.locale);
    m_header->setDetail(m_model->isLoaded() ? m_model->countText() : QString());
    const QDateTime at = m_model->fetchedAt();
    m_age->setText(m_refreshing       ? tr("Fetching…")
                       : at.isValid() ? tr("As of %1").arg(formatting.dateTime(at))
                                      : tr("Never fetched"));
    m_refresh->setEnabled(!m_refreshing);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model->knownCount(m_model->kind()) > 0)
        m_empty->setContent(u"search"_s, tr("No record matches."), tr("Show all"));
    else if (m_refreshing || !m_model->isLoaded())
        m_empty->setContent(u"refresh-cw"_s, tr("The catalogue is being fetched from CarStrel."));
    else
        m_empty->setContent(u"book-open"_s, tr("Nothing of this kind is known on this desk."),
                            tr("Fetch the catalogue"));
}

void CataloguePage::refresh(int maximumAgeDays)
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_problem->hide();
    showState();
    whenAnswered(context().session.refreshCatalogue(maximumAgeDays), this,
                 [this](const domain::Result<domain::Done> &result) {
                     m_refreshing = false;
                     if (!result) {
                         m_problem->setMessage(Tone::Warning, errorWords(result.error()));
                         m_problem->show();
                     }
                     showState();
                 });
}

void CataloguePage::enter()
{
    refresh(keptDays);
}

void CataloguePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePage::restoreState()
{
    const QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"catalogue/splitter"_s).toByteArray());
    const int last = int(CatalogueKind::DrivetrainTypes);
    const int kind = qBound(0, settings.value(u"catalogue/kind"_s).toInt(), last);
    m_kinds->setKind(CatalogueKind(kind));
    applyKind(m_kinds->kind());
}

void CataloguePage::saveState()
{
    context().settings.setValue(u"catalogue/splitter"_s, m_splitter->saveState());
    context().settings.setValue(u"catalogue/kind"_s, int(m_kinds->kind()));
}

} // namespace forecourt::ui
