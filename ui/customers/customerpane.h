// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/customerpatch.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

class QStackedWidget;

namespace forecourt::models {
class CustomerDetail;
}

namespace forecourt::ui {

class ChangeActions;
class ContactsCard;
class CustomerForm;
class CustomerHead;
class DetailPane;
class DrivesCard;
class EmptyState;
class GlanceCard;
class HistoryCard;
class MatchesCard;
class RecordsCard;
class TradeInsCard;
class WaitingCard;

/// One customer beside the list. Keeps what is typed: leaving with unsaved changes stores them
/// as a draft, and coming back brings them again.
class CustomerPane : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPane(const PageContext &context, QWidget *parent = nullptr);

    void show(const domain::CustomerId &id);
    const domain::CustomerId &customer() const;
    models::CustomerDetail *detail() const { return m_detail; }
    CustomerForm *form() const { return m_form; }
    ContactsCard *contacts() const { return m_contacts; }
    void focusForm();
    void save();
    /// Stores the drafts of what is typed and not saved, or removes stored ones.
    void keepDrafts();

signals:
    void leaveWanted(); ///< back to the list

private:
    void keepDraft(); ///< of the form
    void buildBody();
    void showSoon(QWidget *opened);
    void connectForm();
    void connectData();
    void fill();
    void refresh();
    void refreshDrives();
    void refreshTradeIns();
    void showFormatting();
    void showOrigins();
    void fetchIfNeeded();
    void fetch();
    void saved(const domain::CustomerId &id, const domain::CustomerPatch &patch,
               const QJsonObject &typed, const domain::Result<domain::Done> &done);

    PageContext m_context;
    models::CustomerDetail *m_detail;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailPane *m_pane;
    CustomerHead *m_head;
    WaitingCard *m_waiting;
    CustomerForm *m_form;
    ContactsCard *m_contacts;
    GlanceCard *m_glance;
    MatchesCard *m_matches;
    DrivesCard *m_drives;
    TradeInsCard *m_tradeIns;
    RecordsCard *m_records;
    HistoryCard *m_history;
    ChangeActions *m_actions;
    QTimer m_fetchTimer;
    QTimer m_draftTimer;
    QTimer m_ageTimer;
    bool m_filled = false; ///< the form holds the customer that is shown
    QJsonObject m_storedFields; ///< of the draft that is stored
    QHash<domain::CustomerId, QJsonObject> m_leftFields; ///< stored when another was chosen
    bool m_fetchDue = false;
};

} // namespace forecourt::ui
