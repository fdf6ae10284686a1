// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/viewsdialog.h"

#include "customers/customerdelegates.h"
#include "dialogs/formdialog.h"
#include "models/viewsmodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::ViewsModel;

ViewsDialog::ViewsDialog(const PageContext &context, QWidget *parent)
    : SheetDialog(tr("Views caused by us"),
                  tr("Looking at listings here counts nothing. Only fetching a single listing from "
                     "the server counts as a public view, and each of those stands below."),
                  context.navigator, parent)
    , m_context(context)
    , m_model(context.workspace.makeViewsModel(this))
    , m_summary(new TextLabel)
    , m_view(new TableView)
    , m_stack(new QStackedWidget)
{
    resize(600, 480);
    build();
    connect(m_model, &ViewsModel::changed, this, &ViewsDialog::follow);
    connect(m_view, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { openListing(index.row()); });
    follow();
}

void ViewsDialog::leave()
{
    m_view->setModel(nullptr);
    delete m_model;
}

void ViewsDialog::build()
{
    m_view->setAccessibleName(windowTitle());
    m_view->setDensity(TableView::Density::Compact);
    m_view->setModel(m_model);
    setUpDelegates(m_view, ViewsModel::columns());
    setUpColumns(m_view, ViewsModel::columns());
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(ViewsModel::Listing, QHeaderView::Stretch);
    auto *empty = new EmptyState;
    empty->setContent(u"eye"_s, tr("Nobody here has fetched a single listing yet."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    body()->addWidget(m_stack);
    foot()->addWidget(m_summary, 1);
    foot()->addWidget(close);
}

void ViewsDialog::follow()
{
    const int count = m_model->rowCount();
    m_stack->setCurrentIndex(count == 0 && m_model->isLoaded() ? 1 : 0);
    const int today = m_model->countSince(QDate::currentDate().startOfDay());
    m_summary->setText(count == 0 ? QString()
                                  : tr("%1, %2 today", "12 views, 3 today")
                                        .arg(tr("%Ln view(s)", nullptr, count),
                                             m_context.workspace.formatting().number(today)));
}

void ViewsDialog::openListing(int row)
{
    const domain::VehicleId id = m_model->vehicleAt(row);
    if (id.isEmpty())
        return;
    accept();
    emit m_context.navigator.vehicleWanted(id);
}

void openViewsDialog(const PageContext &context, QWidget *parent)
{
    openDialog(new ViewsDialog(context, parent));
}

} // namespace forecourt::ui
