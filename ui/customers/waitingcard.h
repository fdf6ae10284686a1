// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/customerpatch.h"
#include "models/formatting.h"
#include "outbox/changeaction.h"
#include "widgets/card.h"

namespace forecourt::ui {

/// What of this customer is not on the server yet, why, and what a person can do about it.
/// Hidden where everything is.
class WaitingCard : public Card
{
    Q_OBJECT
public:
    explicit WaitingCard(QWidget *parent = nullptr);
    void show(const QList<domain::Change> &changes, const domain::CustomerDraft &server,
              const models::Formatting &formatting);

signals:
    void wanted(forecourt::ui::ChangeAction action, const forecourt::domain::Change &change);

private:
    void addChange(const domain::Change &change, const models::Formatting &formatting);
    QWidget *makeButtons(const domain::Change &change);
    void addText(const QString &text, bool muted);

    QList<domain::Change> m_changes;
    domain::CustomerDraft m_server;
};

} // namespace forecourt::ui
