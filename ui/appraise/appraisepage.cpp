// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/appraisepage.h"

#include "appraise/appraisallist.h"
#include "appraise/appraisalpane.h"
#include "appraise/appraisewords.h"
#include "appraise/lookupbar.h"
#include "models/appraisalmodel.h"
#include "models/workspace.h"
#include "page/whenanswered.h"
#include "services/servicedialog.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::AppraisalId;
using models::AppraisalModel;

AppraisePage::AppraisePage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_model(given.workspace.appraisals())
    , m_header(new PageHeader(tr("Appraise")))
    , m_search(m_header->addSearch(tr("Search earlier appraisals")))
    , m_bar(new LookUpBar)
    , m_message(new MessagePanel)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_listStack(new QStackedWidget)
    , m_list(new AppraisalList(m_model))
    , m_noMatch(new EmptyState)
    , m_paneStack(new QStackedWidget)
    , m_pane(new AppraisalPane(given))
    , m_nothingChosen(new EmptyState)
    , m_empty(new EmptyState)
{
    build();
    connectParts();
    followServices();
    restore();
    follow();
}

void AppraisePage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_header->setFilters(m_bar);
    all->addWidget(m_header);
    m_message->setRounded(false);
    m_message->hide();
    all->addWidget(m_message);
    all->addWidget(m_stack, 1);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_noMatch);
    m_paneStack->addWidget(m_pane);
    m_paneStack->addWidget(m_nothingChosen);
    m_nothingChosen->setContent(u"badge-dollar-sign"_s,
                                tr("Choose an appraisal, or look up a plate."));
    m_noMatch->setContent(u"search"_s, tr("No appraisal is like that."), tr("Show all"));
    m_splitter->addWidget(m_listStack);
    m_splitter->addWidget(m_paneStack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 460, 760 });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_search->setResultView(m_list->view());
    m_list->view()->setSearchField(m_search);
}

void AppraisePage::connectParts()
{
    sync::Appraiser &appraiser = context().session.appraiser();
    connect(&m_model, &AppraisalModel::changed, this, &AppraisePage::follow);
    connect(&appraiser, &sync::Appraiser::servicesChanged, this, &AppraisePage::followServices);
    connect(m_bar, &LookUpBar::edited, this, &AppraisePage::showNext);
    connect(m_message, &MessagePanel::closed, this, [this] {
        m_next.reset();
        showNext();
    });
    connect(m_bar, &LookUpBar::lookUpWanted, this,
            [this] { lookUp(m_bar->service(), m_bar->question(), false); });
    connect(
        m_pane, &AppraisalPane::lookUpAgainWanted, this,
        [this](const domain::Appraisal &known) { lookUp(known.service, known.question, true); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_list->proxy()->setSearch(text);
        follow();
    });
    connect(m_list, &AppraisalList::currentChanged, this, &AppraisePage::choose);
    connect(m_noMatch, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_message, &MessagePanel::actionTriggered, this, &AppraisePage::connectAutoGrab);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isConnected())
            m_bar->field()->setFocus(Qt::OtherFocusReason);
        else
            connectAutoGrab();
    });
}

bool AppraisePage::isConnected() const
{
    return !context().session.appraiser().services().isEmpty();
}

void AppraisePage::followServices()
{
    m_bar->setServices(context().session.appraiser().services());
    showNext();
    follow();
}

void AppraisePage::follow()
{
    if (!m_wanted.isEmpty() && m_model.find(m_wanted))
        showAppraisal(std::exchange(m_wanted, {}));
    const int count = m_model.rowCount();
    m_header->setDetail(count > 0 ? context().workspace.formatting().number(count) : QString());
    m_list->setCurrent(m_chosen);
    m_pane->show(m_model.find(m_chosen));
    showStack();
}

/// What is stored can be read without a connection; how to make one is said above it.
void AppraisePage::showStack()
{
    const bool none = m_model.rowCount() == 0;
    m_search->setVisible(!none);
    m_listStack->setCurrentWidget(m_list->proxy()->rowCount() > 0 ? static_cast<QWidget *>(m_list)
                                                                  : m_noMatch);
    m_paneStack->setCurrentWidget(m_pane->appraisal() ? static_cast<QWidget *>(m_pane)
                                                      : m_nothingChosen);
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (!m_model.isLoaded())
        m_empty->setContent(u"badge-dollar-sign"_s, tr("Reading…"));
    else if (isConnected())
        m_empty->setContent(u"badge-dollar-sign"_s,
                            tr("Nothing was appraised on this desk yet. Type the plate of a "
                               "trade-in above."),
                            tr("Type a plate"));
    else
        m_empty->setContent(u"plug"_s,
                            tr("Connect AutoGrab to look up a trade-in by its plate and to see "
                               "what it is worth."),
                            tr("Connect AutoGrab…"));
}

void AppraisePage::choose(const AppraisalId &id)
{
    m_chosen = id;
    m_list->setCurrent(id);
    m_pane->show(m_model.find(id));
    m_paneStack->setCurrentWidget(m_pane->appraisal() ? static_cast<QWidget *>(m_pane)
                                                      : m_nothingChosen);
}

void AppraisePage::showAppraisal(const AppraisalId &id)
{
    const auto appraisal = m_model.find(id);
    if (!appraisal) {
        m_wanted = id;
        return;
    }
    m_chosen = id;
    if (m_list->proxy()->rowOf(id) < 0)
        m_search->clear();
    choose(id);
    showStack();
    if (m_rememberedAt.isValid())
        m_pane->noteRemembered(std::exchange(m_rememberedAt, {}));
}

/// What stands above the list when nothing went wrong.
void AppraisePage::showNext()
{
    m_message->setClosable(m_next.has_value());
    m_message->setVisible(m_next || !isConnected());
    if (!isConnected())
        m_message->setMessage(Tone::Neutral,
                              tr("AutoGrab is not connected. What was appraised stays here."),
                              tr("Connect AutoGrab…"));
    else if (m_next)
        m_message->setMessage(Tone::Accent,
                              m_next->vehicleId.isEmpty()
                                  ? tr("The next vehicle that you look up is offered by %1.")
                                        .arg(m_next->customerName)
                                  : tr("The next vehicle that you look up is the listing %1.")
                                        .arg(m_next->vehicleName));
    // The empty page says it itself.
    if (m_model.rowCount() == 0 && !m_next)
        m_message->hide();
}

void AppraisePage::startFor(const domain::AppraisalDetails &draft)
{
    m_next = draft;
    showNext();
    m_bar->field()->clear();
    m_bar->field()->setFocus(Qt::OtherFocusReason);
}

void AppraisePage::linkNext(const AppraisalId &id)
{
    if (!m_next)
        return;
    const auto known = m_model.find(id);
    domain::AppraisalDetails details = known ? known->details() : domain::AppraisalDetails();
    // What was appraised for somebody else is theirs: a fresh look-up is for this one.
    const bool isTheirs = (!m_next->customerId.isEmpty() && !details.customerId.isEmpty())
        || (!m_next->vehicleId.isEmpty() && !details.vehicleId.isEmpty());
    if (isTheirs)
        return;
    const auto next = *std::exchange(m_next, std::nullopt);
    if (!next.customerId.isEmpty()) {
        details.customerId = next.customerId;
        details.customerName = next.customerName;
    }
    if (!next.vehicleId.isEmpty()) {
        details.vehicleId = next.vehicleId;
        details.vehicleName = next.vehicleName;
    }
    details.kms = details.kms ? details.kms : next.kms;
    context().session.appraiser().save(id, details);
}

void AppraisePage::lookUp(const domain::ConnectionId &service,
                          const domain::VehicleQuestion &question, bool again)
{
    m_message->hide();
    m_bar->setBusy(true);
    whenAnswered(context().session.appraiser().lookUp(service, question, again), this,
                 [this, question](const Answer &answer) { lookedUp(question, answer); });
}

void AppraisePage::lookedUp(const domain::VehicleQuestion &question, const Answer &answer)
{
    m_bar->setBusy(false);
    if (!answer) {
        m_message->setClosable(false);
        m_message->setMessage(Tone::Warning, lookUpWords(answer.error(), question));
        m_message->show();
        m_bar->field()->selectAll();
        return;
    }
    m_bar->field()->clear();
    linkNext(answer->id);
    showNext();
    m_rememberedAt = answer->remembered ? answer->at : QDateTime();
    showAppraisal(answer->id);
}

void AppraisePage::connectAutoGrab()
{
    openServiceDialog(window(), context().accounts.services(), {}, u"autograb"_s);
}

void AppraisePage::restore()
{
    const QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"appraise/splitter"_s).toByteArray());
    m_list->view()->restoreColumns(settings.value(u"appraise/columns"_s).toByteArray());
    m_bar->choose({ settings.value(u"appraise/service"_s).toString() },
                  settings.value(u"appraise/region"_s).toString());
}

void AppraisePage::enter()
{
    if (m_bar->isEnabled())
        m_bar->field()->setFocus(Qt::OtherFocusReason);
}

void AppraisePage::saveState()
{
    m_pane->keepNow();
    QSettings &settings = context().settings;
    settings.setValue(u"appraise/splitter"_s, m_splitter->saveState());
    settings.setValue(u"appraise/columns"_s, m_list->view()->saveColumns());
    settings.setValue(u"appraise/service"_s, m_bar->service().value);
    settings.setValue(u"appraise/region"_s, m_bar->region());
}

} // namespace forecourt::ui
