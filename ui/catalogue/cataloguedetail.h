// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "page/page.h"
#include "widgets/detailpane.h"

class QPushButton;

namespace forecourt::models {
class CatalogueModel;
}

namespace forecourt::ui {

class Card;
class FieldList;
class MessagePanel;
class TextLabel;

/// One record of the catalogue: its facts, what belongs to it, and the way to our own cars.
class CatalogueDetail : public DetailPane
{
    Q_OBJECT
public:
    CatalogueDetail(const PageContext &context, const models::CatalogueModel &catalogue,
                    QWidget *parent = nullptr);
    void show(int row); ///< of the model as it stands; -1: none

signals:
    void modelsWanted(const forecourt::domain::BrandId &brand);
    void modelChosen(const forecourt::domain::ModelId &model);

private:
    void buildButtons();
    void showFacts();
    void showLink();
    void showModels(const domain::BrandId &brand);
    void showVariants(const domain::ModelId &model);
    void refreshEntry();

    PageContext m_context;
    const models::CatalogueModel &m_catalogue;
    int m_row = -1;
    TextLabel *m_kind;
    TextLabel *m_name;
    QPushButton *m_inventory;
    QPushButton *m_refresh;
    MessagePanel *m_problem;
    Card *m_factsCard;
    FieldList *m_facts;
    Card *m_partsCard;
    QWidget *m_parts = nullptr;
};

} // namespace forecourt::ui
