// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace forecourt::models {
struct Formatting;
}
namespace forecourt::sync {
class WebhookInbox;
}

namespace forecourt::ui {

class FieldList;
class TextLabel;

/// How often something was not taken since the program started, and why.
class RefusedCard : public Card
{
    Q_OBJECT
public:
    RefusedCard(const sync::WebhookInbox &inbox, QWidget *parent = nullptr);

    void refresh(const models::Formatting &formatting);
    FieldList *fields() const { return m_fields; }

private:
    const sync::WebhookInbox &m_inbox;
    TextLabel *m_none;
    FieldList *m_fields;
};

} // namespace forecourt::ui
