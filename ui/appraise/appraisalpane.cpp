// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/appraisalpane.h"

#include "appraise/appraisewords.h"
#include "appraise/offercard.h"
#include "appraise/valuationcard.h"
#include "appraise/valuationdialog.h"
#include "appraise/vehiclecard.h"
#include "customers/customercards.h"
#include "models/appraisalmodel.h"
#include "models/appraisaltext.h"
#include "models/recordhistory.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "print/appraisalsheet.h"
#include "print/printing.h"
#include "sync/appraiser.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forecourt::ui {

using domain::Appraisal;
using domain::Done;
using domain::Result;
using Answered = sync::Appraiser::Answered;

static constexpr auto pauseBeforeKeeping = 900ms;
static constexpr int twoColumnsFrom = 660;

AppraisalPane::AppraisalPane(const PageContext &context, QWidget *parent)
    : DetailPane(parent)
    , m_context(context)
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel({}, Type::Heading))
    , m_whence(new TextLabel({}, Type::Body, Token::Muted))
    , m_message(new MessagePanel)
    , m_vehicle(new VehicleCard)
    , m_valuation(new ValuationCard)
    , m_offer(new OfferCard(context))
    , m_history(context.workspace.makeRecordHistory(this))
    , m_historyCard(new HistoryCard)
    , m_again(makeButton(tr("Look up again"), u"refresh-cw"_s))
{
    setAccessibleName(tr("The chosen appraisal"));
    m_keep.setSingleShot(true);
    m_keep.setInterval(pauseBeforeKeeping);
    build();
    connectParts();
    m_content->hide();
}

AppraisalPane::~AppraisalPane() = default;

void AppraisalPane::build()
{
    for (TextLabel *label : { m_title, m_whence }) {
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    m_message->setClosable(true);
    m_message->hide();
    auto *first = new QVBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_valuation);
    first->addWidget(m_offer);
    first->addStretch(1);
    auto *second = new QVBoxLayout;
    second->setSpacing(16);
    second->addWidget(m_vehicle);
    second->addWidget(m_historyCard);
    second->addStretch(1);
    m_columns->setSpacing(16);
    m_columns->addLayout(first, 1);
    m_columns->addLayout(second, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_whence);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    layout->addLayout(m_columns);
    body()->addWidget(m_content);
    body()->addStretch(1);
}

QWidget *AppraisalPane::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    auto *print = makeButton(tr("Print…"), u"printer"_s);
    print->setShortcut(QKeySequence::Print);
    auto *remove = makeButton(tr("Remove"), u"trash-2"_s, ButtonKind::Quiet);
    connect(print, &QPushButton::clicked, this, &AppraisalPane::print);
    connect(remove, &QPushButton::clicked, this, &AppraisalPane::remove);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_appraisal)
            emit lookUpAgainWanted(*m_appraisal);
    });
    for (QPushButton *button : { print, m_again, remove })
        flow->addWidget(button);
    return buttons;
}

void AppraisalPane::connectParts()
{
    sync::Appraiser &appraiser = m_context.session.appraiser();
    connect(m_message, &MessagePanel::closed, m_message, &QWidget::hide);
    connect(m_message, &MessagePanel::actionTriggered, m_again, &QPushButton::click);
    connect(m_valuation, &ValuationCard::edited, this, &AppraisalPane::keepSoon);
    connect(m_valuation, &ValuationCard::valuationWanted, this, &AppraisalPane::askForValuation);
    connect(m_offer, &OfferCard::edited, this, &AppraisalPane::keepSoon);
    connect(m_offer, &OfferCard::chosen, this, &AppraisalPane::keepNow);
    connect(&m_keep, &QTimer::timeout, this, &AppraisalPane::keepNow);
    connect(m_history, &models::RecordHistory::changed, this,
            [this] { m_historyCard->show(m_history->lines(), m_context.workspace.formatting()); });
    connect(&appraiser, &sync::Appraiser::servicesChanged, this, &AppraisalPane::showConnected);
    connect(&appraiser, &sync::Appraiser::quotaChanged, this,
            [this, &appraiser](const domain::ConnectionId &service) {
                if (m_appraisal && m_appraisal->service == service)
                    m_valuation->setQuota(appraiser.quota(service));
            });
}

void AppraisalPane::show(const std::optional<Appraisal> &appraisal)
{
    const bool other = !appraisal || !m_appraisal || appraisal->id != m_appraisal->id;
    if (other)
        keepNow();
    // What is typed and not kept yet outlives what comes from the disk meanwhile.
    std::optional<domain::AppraisalDetails> unsaved;
    if (!other && typed() != m_appraisal->details())
        unsaved = typed();
    m_appraisal = appraisal;
    m_content->setVisible(appraisal.has_value());
    if (other) {
        m_message->hide();
        verticalScrollBar()->setValue(0);
        m_historyCard->setOpen(false);
        m_history->show(appraisal ? models::AppraisalModel::journalName(appraisal->id) : QString());
    }
    if (!m_appraisal)
        return;
    refresh(unsaved);
    if (other)
        showConnected();
}

void AppraisalPane::refresh(const std::optional<domain::AppraisalDetails> &unsaved)
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    Appraisal shown = *m_appraisal;
    if (unsaved)
        shown.setDetails(*unsaved);
    m_title->setText(m_appraisal->displayName());
    m_whence->setText(whenceText(*m_appraisal, formatting));
    m_vehicle->show(*m_appraisal, formatting);
    m_valuation->show(shown, formatting);
    m_offer->show(shown);
}

void AppraisalPane::showConnected()
{
    if (!m_appraisal)
        return;
    sync::Appraiser &appraiser = m_context.session.appraiser();
    const auto services = appraiser.services();
    const bool isConnected =
        std::any_of(services.cbegin(), services.cend(),
                    [this](const auto &each) { return each.id == m_appraisal->service; });
    m_valuation->setConnected(isConnected);
    m_again->setEnabled(isConnected);
    m_valuation->setQuota(appraiser.quota(m_appraisal->service));
    if (isConnected)
        appraiser.watchQuota(m_appraisal->service);
}

void AppraisalPane::noteRemembered(const QDateTime &at)
{
    m_message->setMessage(Tone::Neutral,
                          tr("This was looked up on %1, so nothing was asked now.")
                              .arg(m_context.workspace.formatting().dateTime(at)),
                          tr("Look up again"));
    m_message->show();
}

domain::AppraisalDetails AppraisalPane::typed() const
{
    domain::AppraisalDetails details = m_appraisal->details();
    m_valuation->takeInto(details);
    m_offer->takeInto(details);
    return details;
}

void AppraisalPane::keepSoon()
{
    m_keep.start();
}

void AppraisalPane::keepNow()
{
    m_keep.stop();
    if (!m_appraisal || typed() == m_appraisal->details())
        return;
    m_appraisal->setDetails(typed());
    whenAnswered(m_context.session.appraiser().save(m_appraisal->id, typed()), this,
                 [this](const Result<Done> &done) { kept(done); });
}

void AppraisalPane::kept(const Result<Done> &done)
{
    if (done)
        return;
    m_message->setMessage(Tone::Bad, tr("Not saved. %1").arg(errorWords(done.error())));
    m_message->show();
}

/// What AutoGrab was asked before is given again; else somebody says yes to what it costs.
void AppraisalPane::askForValuation(bool again)
{
    keepNow();
    if (!m_valuation->canAsk())
        return;
    const QStringList regions{ m_appraisal->question.region };
    const auto question = m_appraisal->valuationQuestion();
    const auto faults = domain::faultsOf(question, regions);
    if (!faults.isEmpty())
        return m_valuation->showFaults(faults);
    const auto *known = domain::rememberedValuation(m_context.workspace.appraisals().appraisals(),
                                                    m_appraisal->service, question);
    if (known && !again)
        return valueRemembered();
    openDialog(new ValuationDialog(m_context, *m_appraisal, again, window()));
}

void AppraisalPane::valueRemembered()
{
    whenAnswered(m_context.session.appraiser().value(m_appraisal->id), this,
                 [this, id = m_appraisal->id](const Result<Answered> &answer) {
                     if (!m_appraisal || m_appraisal->id != id)
                         return;
                     if (!answer)
                         return kept(answer.error());
                     m_valuation->noteRemembered(
                         tr("AutoGrab was asked this before, so nothing was sent now."));
                 });
}

void AppraisalPane::print()
{
    if (!m_appraisal)
        return;
    keepNow();
    openPrintPreview(window(), tr("Appraisal of %1").arg(m_appraisal->displayName()),
                     makeAppraisalSheet(*m_appraisal, m_context.session.connection().name,
                                        m_context.workspace.formatting()));
}

void AppraisalPane::remove()
{
    if (!m_appraisal)
        return;
    m_keep.stop();
    const Appraisal gone = *m_appraisal;
    whenAnswered(m_context.session.appraiser().remove(gone.id), this,
                 [this, gone](const Result<Done> &done) {
                     if (!done)
                         return kept(done);
                     emit m_context.navigator.notice(tr("Removed: %1").arg(gone.displayName()),
                                                     tr("Undo"),
                                                     [&session = m_context.session, gone] {
                                                         session.appraiser().restore(gone);
                                                     });
                 });
}

void AppraisalPane::resizeEvent(QResizeEvent *event)
{
    DetailPane::resizeEvent(event);
    const bool fits = viewport()->width() >= twoColumnsFrom;
    m_columns->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AppraisalPane::hideEvent(QHideEvent *event)
{
    keepNow();
    DetailPane::hideEvent(event);
}

} // namespace forecourt::ui
