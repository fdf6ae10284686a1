// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedetail.h"

#include "catalogue/cataloguelinks.h"
#include "models/cataloguemodel.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CatalogueKind;

static constexpr int shownModels = 40;

CatalogueDetail::CatalogueDetail(const PageContext &context,
                                 const models::CatalogueModel &catalogue, QWidget *parent)
    : DetailPane(parent)
    , m_context(context)
    , m_catalogue(catalogue)
    , m_kind(new TextLabel({}, Type::Small, Token::Muted))
    , m_name(new TextLabel({}, Type::Heading))
    , m_inventory(makeButton({}, u"car-front"_s))
    , m_refresh(makeButton(tr("Fetch this record"), u"refresh-cw"_s))
    , m_problem(new MessagePanel)
    , m_factsCard(new Card(tr("Details")))
    , m_facts(new FieldList)
    , m_partsCard(new Card)
{
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_kind);
    head->addWidget(m_name);
    body()->addLayout(head);
    buildButtons();
    body()->addWidget(m_problem);
    m_problem->setClosable(true);
    m_problem->hide();
    m_factsCard->body()->addWidget(m_facts);
    body()->addWidget(m_factsCard);
    body()->addWidget(m_partsCard);
    body()->addStretch(1);
    connect(m_problem, &MessagePanel::closed, m_problem, &QWidget::hide);
    connect(&context.workspace.facets(), &models::Facets::changed, this,
            &CatalogueDetail::showLink);
}

void CatalogueDetail::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_inventory);
    row->addWidget(m_refresh);
    row->addStretch(1);
    body()->addLayout(row);
    m_refresh->setToolTip(tr("Asks CarStrel for this one record and keeps what it answers"));
    connect(m_inventory, &QPushButton::clicked, this, [this] {
        if (const auto link = inventoryLink(m_catalogue, m_row, m_context.workspace))
            emit m_context.navigator.vehiclesWanted(link->query);
    });
    connect(m_refresh, &QPushButton::clicked, this, &CatalogueDetail::refreshEntry);
}

void CatalogueDetail::show(int row)
{
    const QString before = m_name->text();
    m_row = row;
    const bool any = row >= 0 && row < m_catalogue.rowCount();
    widget()->setVisible(any);
    if (!any)
        return;
    const QModelIndex index = m_catalogue.index(row, 0);
    const QString id = index.data(models::IdRole).toString();
    m_kind->setText(models::CatalogueModel::kindText(m_catalogue.kind()));
    m_name->setText(index.data().toString());
    if (m_name->text() != before) {
        m_problem->hide();
        verticalScrollBar()->setValue(0);
    }
    m_refresh->setVisible(!id.isEmpty());
    showFacts();
    showLink();
    delete m_parts;
    m_parts = nullptr;
    if (m_catalogue.kind() == CatalogueKind::Brands)
        showModels({ id });
    else if (m_catalogue.kind() == CatalogueKind::Models)
        showVariants({ id });
    m_partsCard->setVisible(m_parts != nullptr);
}

void CatalogueDetail::showFacts()
{
    m_facts->clear();
    const auto facts = m_catalogue.facts(m_row);
    for (qsizetype i = 1; i < facts.size(); ++i) // the first is the name above
        m_facts->addRow(facts.at(i).first, facts.at(i).second);
    m_factsCard->setVisible(m_facts->rowCount() > 0);
}

void CatalogueDetail::showLink()
{
    if (m_row < 0 || m_row >= m_catalogue.rowCount())
        return;
    const auto link = inventoryLink(m_catalogue, m_row, m_context.workspace);
    m_inventory->setVisible(link.has_value());
    if (!link)
        return;
    m_inventory->setEnabled(link->inStock > 0);
    m_inventory->setText(link->inStock > 0 ? tr("Show %n in inventory", nullptr, link->inStock)
                                           : tr("None in our inventory"));
}

void CatalogueDetail::showModels(const domain::BrandId &brand)
{
    m_parts = new QWidget;
    auto *rows = new QVBoxLayout(m_parts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    int count = 0;
    for (const domain::VehicleModel &model : m_catalogue.catalogue().models) {
        if (model.brand.id != brand || ++count > shownModels)
            continue;
        QString text = model.name;
        if (!model.bodyType.name.isEmpty())
            text = tr("%1 · %2", "model, body type").arg(model.name, model.bodyType.name);
        QPushButton *row = makeButton(text.replace(u'&', u"&&"_s), {}, ButtonKind::Quiet);
        connect(row, &QPushButton::clicked, this, [this, id = model.id] { emit modelChosen(id); });
        rows->addWidget(row, 0, Qt::AlignLeft);
    }
    m_partsCard->setTitle(tr("Models known: %1").arg(locale().toString(count)));
    if (count == 0) {
        rows->addWidget(new TextLabel(tr("None known here. “Fetch this record” asks for them."),
                                      Type::Body, Token::Muted));
    } else {
        QPushButton *all = makeButton(tr("Show them as a list"), u"list"_s);
        connect(all, &QPushButton::clicked, this, [this, brand] { emit modelsWanted(brand); });
        rows->addWidget(all, 0, Qt::AlignLeft);
    }
    m_partsCard->body()->addWidget(m_parts);
}

static QString years(const domain::Generation &generation)
{
    if (!generation.startYear)
        return {};
    const QString from = QString::number(*generation.startYear);
    return generation.endYear
        ? QString(from + u"–"_s + QString::number(*generation.endYear))
        : QCoreApplication::translate("CatalogueDetail", "since %1").arg(from);
}

void CatalogueDetail::showVariants(const domain::ModelId &model)
{
    auto *list = new FieldList;
    for (const domain::Generation &generation : m_catalogue.catalogue().generations) {
        if (generation.model.id == model) {
            const QString span = years(generation);
            list->addRow(tr("Generation"),
                         span.isEmpty() ? generation.name
                                        : tr("%1, %2", "name, years").arg(generation.name, span));
        }
    }
    QStringList trims;
    for (const domain::Trim &trim : m_catalogue.catalogue().trims) {
        if (trim.model.id == model)
            trims << trim.name;
    }
    list->addRow(tr("Trims"), m_context.workspace.formatting().list(trims));
    if (list->rowCount() == 0) {
        delete list;
        return;
    }
    m_parts = list;
    m_partsCard->setTitle(tr("Variants"));
    m_partsCard->body()->addWidget(m_parts);
}

void CatalogueDetail::refreshEntry()
{
    const QString id = m_catalogue.index(m_row, 0).data(models::IdRole).toString();
    const QString name = m_name->text();
    m_refresh->setEnabled(false);
    m_problem->hide();
    whenAnswered(m_context.session.refreshCatalogueEntry(m_catalogue.kind(), id), this,
                 [this, name](const domain::Result<domain::Done> &result) {
                     m_refresh->setEnabled(true);
                     if (result) {
                         emit m_context.navigator.notice(tr("%1 fetched").arg(name));
                         return;
                     }
                     m_problem->setMessage(Tone::Bad, errorWords(result.error()));
                     m_problem->show();
                 });
}

} // namespace forecourt::ui
