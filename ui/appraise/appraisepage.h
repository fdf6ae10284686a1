// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/appraisal.h"
#include "domain/result.h"
#include "sync/appraiser.h"

class QSplitter;
class QStackedWidget;

namespace forecourt::models {
class AppraisalModel;
}

namespace forecourt::ui {

class AppraisalList;
class AppraisalPane;
class EmptyState;
class LookUpBar;
class MessagePanel;
class PageHeader;
class SearchField;

/// Trade-ins: looks a vehicle up by its plate, has it valued, and keeps what came of it.
class AppraisePage : public Page
{
    Q_OBJECT
public:
    explicit AppraisePage(const PageContext &context, QWidget *parent = nullptr);

    /// As soon as it is there, whatever is searched for.
    void showAppraisal(const domain::AppraisalId &id);
    /// The next vehicle that is looked up is linked so.
    void startFor(const domain::AppraisalDetails &draft);

    void enter() override;
    void saveState() override;

    LookUpBar *bar() const { return m_bar; }
    AppraisalList *list() const { return m_list; }
    AppraisalPane *pane() const { return m_pane; }
    MessagePanel *message() const { return m_message; }
    SearchField *search() const { return m_search; }

private:
    using Answer = domain::Result<sync::Appraiser::Answered>;

    void build();
    void connectParts();
    void restore();
    void followServices();
    void follow();
    void showStack();
    void choose(const domain::AppraisalId &id);
    void lookUp(const domain::ConnectionId &service, const domain::VehicleQuestion &question,
                bool again);
    void lookedUp(const domain::VehicleQuestion &question, const Answer &answer);
    void linkNext(const domain::AppraisalId &id);
    void showNext();
    void connectAutoGrab();
    bool isConnected() const;

    models::AppraisalModel &m_model;
    PageHeader *m_header;
    SearchField *m_search;
    LookUpBar *m_bar;
    MessagePanel *m_message;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    AppraisalList *m_list;
    EmptyState *m_noMatch;
    QStackedWidget *m_paneStack;
    AppraisalPane *m_pane;
    EmptyState *m_nothingChosen;
    EmptyState *m_empty;
    std::optional<domain::AppraisalDetails> m_next; ///< links of what is looked up next
    domain::AppraisalId m_chosen;
    domain::AppraisalId m_wanted; ///< to be shown once the model has it
    QDateTime m_rememberedAt; ///< of the wanted one, where nobody was asked
};

} // namespace forecourt::ui
