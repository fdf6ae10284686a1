// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/refusedcard.h"

#include "models/formatting.h"
#include "models/webhookmodel.h"
#include "sync/webhookinbox.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace forecourt::ui {

namespace {

constexpr struct
{
    int status;
    const char *reason;
} reasons[] = {
    { 400, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Not plain HTTP") },
    { 404, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Another path") },
    { 405, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Not a POST") },
    { 408, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Too slow") },
    { 411, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "No length told") },
    { 413, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Too large") },
    { 429, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Too many in a minute") },
    { 503, QT_TRANSLATE_NOOP("forecourt::ui::RefusedCard", "Too many at once") },
};

QString reasonText(int status)
{
    for (const auto &row : reasons) {
        if (row.status == status)
            return RefusedCard::tr(row.reason);
    }
    return QString::number(status);
}

} // namespace

RefusedCard::RefusedCard(const sync::WebhookInbox &inbox, QWidget *parent)
    : Card(tr("Not taken since the start"), parent)
    , m_inbox(inbox)
    , m_none(new TextLabel(tr("Nothing was turned away."), Type::Body, Token::Muted))
    , m_fields(new FieldList)
{
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_fields);
}

void RefusedCard::refresh(const models::Formatting &formatting)
{
    QList<FieldValue> rows;
    const auto refused = m_inbox.refused();
    for (auto each = refused.cbegin(); each != refused.cend(); ++each)
        rows.append({ models::verdictText(each.key()), formatting.number(each.value()) });
    const auto turnedAway = m_inbox.turnedAway();
    for (auto each = turnedAway.cbegin(); each != turnedAway.cend(); ++each)
        rows.append({ reasonText(each.key()), formatting.number(each.value()) });
    m_fields->setRows(rows);
    m_fields->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

} // namespace forecourt::ui
