// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "customers/customerdelegates.h"
#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "outbox/changepane.h"
#include "page/navigator.h"
#include "sync/session.h"
#include "sync/status.h"
#include "theme/fonts.h"
#include "theme/textface.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/delegates.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int cellMargin = 12;

using domain::ChangeState;
using models::OutboxModel;

OutboxPage::OutboxPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.workspace.outbox())
    , m_header(new PageHeader(tr("Outbox")))
    , m_sendAll(makeButton(tr("Send now"), u"send"_s, ButtonKind::Primary))
    , m_offline(new MessagePanel)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_view(new TableView)
    , m_pane(new ChangePane(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->addAction(m_sendAll);
    layout->addWidget(m_header);
    layout->addWidget(m_offline);
    layout->addWidget(m_stack, 1);
    buildOffline();
    buildView();
    auto *empty = new EmptyState;
    empty->setContent(u"circle-check"_s, tr("Everything is on the server."));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);

    connect(m_sendAll, &QPushButton::clicked, this, [this] { this->context().session.syncNow(); });
    connect(&m_model, &OutboxModel::changed, this, &OutboxPage::follow);
    connect(m_view, &TableView::currentRowChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &TableView::rowActivated, m_pane, [this] { m_pane->setFocus(); });
    follow();
}

/// While somebody chose to be offline no button here sends anything: what ends that stands beside.
void OutboxPage::buildOffline()
{
    m_offline->setRounded(false);
    m_offline->setMessage(Tone::Warning,
                          tr("You are working offline. Nothing is sent until you go online again."),
                          tr("Go online"));
    m_offline->hide();
    connect(m_offline, &MessagePanel::actionTriggered, this,
            [this] { context().session.setWorkOffline(false); });
    connect(&context().session, &sync::Session::statusChanged, this, &OutboxPage::follow);
}

/// So that no state's word is cut short, in any language.
static int widestState()
{
    const TextFace face(font(Type::Small));
    int widest = 0;
    domain::Change change;
    for (int state = int(ChangeState::Queued); state <= int(ChangeState::Replaced); ++state) {
        change.state = ChangeState(state);
        change.attempts = 1;
        widest = qMax(widest, badgeWidth(OutboxModel::stateText(change), face));
    }
    return widest + 2 * cellMargin;
}

void OutboxPage::buildView()
{
    m_view->setAccessibleName(tr("Changes that are not on the server"));
    m_view->setModel(&m_model);
    m_view->setColumnLocked(OutboxModel::Record, true);
    setUpDelegates(m_view, OutboxModel::columns());
    for (const int column : { OutboxModel::Record, OutboxModel::Values })
        static_cast<TwoLineDelegate *>(m_view->itemDelegateForColumn(column))
            ->setAvatarShown(false);
    m_view->setItemDelegateForColumn(OutboxModel::Why, new SentenceDelegate(m_view));
    setUpColumns(m_view, OutboxModel::columns());
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({ 1000, 412 });
    const QSettings &settings = context().settings;
    m_splitter->restoreState(settings.value(u"outbox/splitter"_s).toByteArray());
    m_view->setColumnWidth(OutboxModel::State, widestState());
    m_view->restoreColumns(settings.value(u"outbox/columns"_s).toByteArray());
}

void OutboxPage::follow()
{
    const struct
    {
        int count;
        const char *words;
    } parts[] = {
        { m_model.attentionCount(), QT_TR_N_NOOP("%n need(s) you") },
        { m_model.waitingCount(), QT_TR_N_NOOP("%n waiting") },
        { m_model.countOf(ChangeState::Held), QT_TR_N_NOOP("%n paused") },
    };
    QStringList words;
    for (const auto &part : parts) {
        if (part.count > 0)
            words << tr(part.words, nullptr, part.count);
    }
    m_header->setDetail(words.join(u" · "_s));
    const bool offline = context().session.status().link == sync::Status::Link::WorkingOffline;
    m_offline->setVisible(offline);
    m_sendAll->setEnabled(m_model.waitingCount() > 0 && !offline);
    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (m_model.rowCount() == 0)
        return choose(-1);
    const int row = qMax(0, m_model.rowOf(m_chosen));
    if (m_view->currentIndex().row() == row)
        choose(row);
    else
        m_view->setCurrentIndex(m_model.index(row, 0));
}

void OutboxPage::choose(int row)
{
    const auto &changes = m_model.changes();
    const bool is = row >= 0 && row < changes.size();
    m_chosen = is ? changes.at(row).id : domain::OperationId();
    m_pane->show(is ? std::optional(changes.at(row)) : std::nullopt);
}

void OutboxPage::showChange(const domain::OperationId &id)
{
    m_chosen = id;
    follow();
}

void OutboxPage::enter()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"outbox/splitter"_s, m_splitter->saveState());
    settings.setValue(u"outbox/columns"_s, m_view->saveColumns());
}

} // namespace forecourt::ui
