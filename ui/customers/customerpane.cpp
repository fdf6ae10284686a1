// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerpane.h"
#include "page/whenanswered.h"

#include "appraise/tradeinscard.h"
#include "contacts/contactscard.h"
#include "customers/customercards.h"
#include "customers/customerform.h"
#include "customers/customerhead.h"
#include "customers/waitingcard.h"
#include "models/appraisalmodel.h"
#include "models/customerdetail.h"
#include "models/facets.h"
#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "page/navigator.h"
#include "sync/session.h"
#include "widgets/detailpane.h"
#include "widgets/emptystate.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CustomerId;
using domain::Done;
using domain::Result;
using models::CustomerDetail;

using namespace std::chrono_literals;

static constexpr auto restBeforeFetching = 250ms; // arrowing through the list fetches nothing
static constexpr auto pauseBeforeDraft = 1500ms;
static constexpr qint64 freshSeconds = 60;
static constexpr auto ageSteps = 30s; // of what is written as "4 minutes ago"

static QJsonObject fieldsOf(const QJsonObject &draft)
{
    return draft.value("fields"_L1).toObject();
}

CustomerPane::CustomerPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_detail(context.workspace.makeCustomerDetail(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_pane(new DetailPane)
    , m_head(new CustomerHead(context.navigator))
    , m_waiting(new WaitingCard)
    , m_form(new CustomerForm)
    , m_contacts(new ContactsCard(context))
    , m_glance(new GlanceCard)
    , m_matches(new MatchesCard(context.navigator))
    , m_drives(new DrivesCard(context.navigator))
    , m_tradeIns(new TradeInsCard(context.navigator))
    , m_records(new RecordsCard)
    , m_history(new HistoryCard)
    , m_actions(new ChangeActions(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    m_pane->setAccessibleName(tr("The chosen customer"));
    m_empty->setContent(u"user"_s, tr("Choose a customer to see and change what is known."));
    buildBody();
    connectForm();
    connectData();
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(restBeforeFetching);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(pauseBeforeDraft);
    m_ageTimer.setInterval(ageSteps);
    m_ageTimer.start();
    showFormatting();
}

void CustomerPane::buildBody()
{
    QVBoxLayout *body = m_pane->body();
    QWidget *const parts[] = { m_head,    m_waiting, m_form,     m_contacts, m_glance,
                               m_matches, m_drives,  m_tradeIns, m_records,  m_history };
    for (QWidget *part : parts)
        body->addWidget(part);
    body->addStretch(1);
    m_form->setTagModel(m_context.workspace.facets().tags());
    connect(m_head, &CustomerHead::historyWanted, this, [this] {
        m_history->setOpen(true);
        showSoon(m_history);
    });
    connect(m_contacts, &ContactsCard::formOpened, this, &CustomerPane::showSoon);
    connect(m_waiting, &WaitingCard::wanted, m_actions, &ChangeActions::run);
    connect(m_actions, &ChangeActions::failed, m_form, &CustomerForm::setProblem);
}

/// What was opened has its new height only after the layout ran.
void CustomerPane::showSoon(QWidget *opened)
{
    QTimer::singleShot(0, opened, [this, opened] { m_pane->ensureWidgetVisible(opened); });
}

void CustomerPane::connectForm()
{
    connect(m_form, &CustomerForm::saveWanted, this, &CustomerPane::save);
    connect(m_form, &CustomerForm::fetchWanted, this, &CustomerPane::fetch);
    connect(m_form, &CustomerForm::leaveWanted, this, &CustomerPane::leaveWanted);
    connect(m_form, &CustomerForm::edited, this, [this] { m_draftTimer.start(); });
    connect(&m_draftTimer, &QTimer::timeout, this, &CustomerPane::keepDraft);
    connect(&m_fetchTimer, &QTimer::timeout, this, [this] {
        m_fetchDue = true;
        fetchIfNeeded();
    });
}

void CustomerPane::connectData()
{
    connect(m_detail, &CustomerDetail::loaded, this, &CustomerPane::fill);
    connect(m_detail, &CustomerDetail::changed, this, &CustomerPane::refresh);
    connect(&m_ageTimer, &QTimer::timeout, this, &CustomerPane::showOrigins);
    models::Workspace &workspace = m_context.workspace;
    connect(&workspace.testDrives(), &models::TestDriveModel::changed, this,
            &CustomerPane::refreshDrives);
    connect(&workspace.appraisals(), &models::AppraisalModel::changed, this,
            &CustomerPane::refreshTradeIns);
    connect(&workspace, &models::Workspace::formattingChanged, this, &CustomerPane::showFormatting);
    const auto showTypes = [this, &workspace] {
        QStringList names;
        const auto types = workspace.facets().bodyTypes();
        for (const models::Choice &type : types)
            names.append(type.name);
        m_form->setBodyTypes(names);
    };
    connect(&workspace.facets(), &models::Facets::changed, this, showTypes);
    showTypes();
}

const CustomerId &CustomerPane::customer() const
{
    return m_detail->id();
}

void CustomerPane::show(const CustomerId &id)
{
    if (id == m_detail->id())
        return;
    keepDraft();
    if (!m_storedFields.isEmpty())
        m_leftFields.insert(m_detail->id(), m_storedFields);
    m_filled = false;
    m_storedFields = {};
    m_fetchDue = false;
    m_fetchTimer.start();
    m_detail->show(id);
    m_contacts->show(id);
    if (id.isEmpty())
        m_stack->setCurrentWidget(m_empty);
}

// The customer is loaded: what was left unsaved the last time comes back into the form.
void CustomerPane::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    m_form->start(m_detail->baseline());
    m_form->setFetchProblem({});
    m_history->setOpen(false);
    m_pane->verticalScrollBar()->setValue(0);
    const QJsonObject &kept = m_detail->storedDraft();
    m_storedFields = fieldsOf(kept);
    const QDateTime at = CustomerEdit::timeOf(kept);
    if (!kept.isEmpty() && !m_form->restore(kept, m_context.workspace.formatting().dateTime(at)))
        keepDraft();
    refresh();
    fetchIfNeeded();
}

void CustomerPane::refresh()
{
    if (!m_detail->isLoaded())
        return;
    if (!m_filled)
        return fill();
    if (m_detail->isMissing()) {
        m_empty->setContent(u"user-x"_s, tr("This customer is not on this desk (any more)."));
        return m_stack->setCurrentWidget(m_empty);
    }
    const models::Formatting &formatting = m_context.workspace.formatting();
    m_head->setCustomer(m_detail->customer());
    m_contacts->setName(m_detail->customer().displayName());
    m_head->setNoLongerListed(m_detail->isNoLongerListed());
    m_waiting->show(m_detail->changes(), m_detail->server(), formatting);
    m_form->follow(m_detail->baseline());
    showOrigins();
    m_matches->show(*m_detail);
    m_records->show(m_detail->records(), formatting);
    m_history->show(m_detail->journal(), formatting);
    refreshDrives();
    refreshTradeIns();
    m_stack->setCurrentWidget(m_pane);
}

void CustomerPane::showOrigins()
{
    if (!m_detail->isLoaded() || m_detail->isMissing())
        return;
    using Field = domain::CustomerField;
    const models::Formatting &formatting = m_context.workspace.formatting();
    QMap<Field, QString> origins;
    for (const Field field : { Field::Notes, Field::Tags, Field::Preferences, Field::IsVip })
        origins.insert(field, m_detail->provenance(field).text(formatting));
    m_head->setOrigin(m_detail->provenance().text(formatting));
    m_form->setOrigins(origins);
    m_glance->show(*m_detail, formatting);
}

void CustomerPane::refreshDrives()
{
    if (!m_detail->isLoaded())
        return;
    QList<domain::TestDrive> own;
    const auto &drives = m_context.workspace.testDrives().drives();
    for (const domain::TestDrive &drive : drives) {
        if (drive.customerId == m_detail->id())
            own.append(drive);
    }
    m_drives->show(own, m_context.workspace.formatting());
}

void CustomerPane::refreshTradeIns()
{
    if (m_detail->isLoaded())
        m_tradeIns->show(m_context.workspace.appraisals().of(m_detail->id()),
                         m_context.workspace.formatting());
}

void CustomerPane::showFormatting()
{
    m_form->setFormatting(m_context.workspace.formatting());
    refresh();
}

void CustomerPane::fetchIfNeeded()
{
    if (!m_fetchDue || !m_detail->isLoaded() || m_detail->isMissing())
        return;
    m_fetchDue = false;
    const QDateTime seen = m_detail->notesSeenAt();
    if (!seen.isValid() || seen.secsTo(QDateTime::currentDateTime()) > freshSeconds)
        fetch();
}

void CustomerPane::fetch()
{
    const CustomerId id = m_detail->id();
    m_form->setFetchProblem({});
    m_context.session.stopLooking(); // whom somebody only passed by
    whenAnswered(m_context.session.fetchCustomer(id), this, [this, id](const Result<Done> &done) {
        if (id != m_detail->id() || done)
            return;
        m_fetchDue = done.error().kind == domain::ApiError::Kind::Cancelled; // the page was left
        if (!m_fetchDue)
            m_form->setFetchProblem(failureText(done.error()));
    });
}

void CustomerPane::focusForm()
{
    if (m_stack->currentWidget() == m_pane)
        m_form->focusNotes();
}

void CustomerPane::save()
{
    if (!m_filled || !m_form->canSave())
        return;
    const CustomerId id = m_detail->id();
    const domain::CustomerPatch patch = m_form->edit().patch();
    const QJsonObject typed = m_form->edit().toJson(QDateTime::currentDateTime());
    m_form->setProgress(CustomerForm::Progress::Saving);
    whenAnswered(m_context.session.saveCustomer(id, m_form->edit().base(), patch), this,
                 [=, this](const Result<Done> &done) { saved(id, patch, typed, done); });
}

void CustomerPane::saved(const CustomerId &id, const domain::CustomerPatch &patch,
                         const QJsonObject &typed, const Result<Done> &done)
{
    const bool shown = id == m_detail->id() && m_filled;
    if (shown && done) {
        m_form->setProgress(CustomerForm::Progress::Saved);
        m_form->committed(patch);
        keepDraft();
        const QString name = m_detail->customer().displayName();
        emit m_context.navigator.stepNotice(tr("Saved: %1").arg(name));
        return;
    }
    if (shown) {
        m_form->setProgress(CustomerForm::Progress::None);
        return m_form->setProblem(tr("Not saved. %1").arg(failureText(done.error())));
    }
    // Another customer is shown by now: nothing typed may be lost, nothing saved may come back.
    const bool typedMore = m_leftFields.take(id) != fieldsOf(typed);
    if (!done || !typedMore)
        m_context.session.saveDraft(CustomerDetail::recordName(id), done ? QJsonObject() : typed);
    if (!done)
        emit m_context.navigator.notice(tr("Not saved. %1").arg(failureText(done.error())));
}

void CustomerPane::keepDrafts()
{
    keepDraft();
    m_contacts->keepDraft();
}

void CustomerPane::keepDraft()
{
    m_draftTimer.stop();
    if (!m_filled || m_detail->isMissing())
        return;
    const QJsonObject typed = m_form->edit().toJson(QDateTime::currentDateTime());
    const QJsonObject fields = fieldsOf(typed);
    if (fields == m_storedFields)
        return;
    m_storedFields = fields;
    m_context.session.saveDraft(CustomerDetail::recordName(m_detail->id()), typed);
}

} // namespace forecourt::ui
