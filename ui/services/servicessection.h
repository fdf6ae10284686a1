// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "services/servicerow.h"
#include "widgets/card.h"

namespace forecourt::ui {

class TextLabel;

/// The other systems that are connected, and what can be done with each.
class ServicesSection : public Card
{
    Q_OBJECT
public:
    explicit ServicesSection(const PageContext &context, QWidget *parent = nullptr);

    QList<ServiceRow *> rows() const { return m_rows; }
    QPushButton *addButton() const { return m_add; }

private:
    void fill();
    void act(const domain::ApiService &service, ServiceAction action);

    PageContext m_context;
    QVBoxLayout *m_column;
    TextLabel *m_none;
    QPushButton *m_add;
    QList<ServiceRow *> m_rows;
};

} // namespace forecourt::ui
