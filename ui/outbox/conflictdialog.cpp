// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/conflictdialog.h"

#include "domain/merge.h"
#include "models/customerdetail.h"
#include "models/facets.h"
#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "outbox/resulteditor.h"
#include "outbox/valuecolumn.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CustomerField;

static constexpr int dialogWidth = 980;
static constexpr int highestSides = 340;

ConflictDialog::ConflictDialog(const PageContext &context, const domain::Change &change,
                               QWidget *parent)
    : FormDialog(tr("%1 of %2").arg(domain::fieldText(change.field), change.recordName),
                 tr("It was changed here and on the server. Make the result as it shall be; "
                    "nothing is sent before you save it."),
                 parent)
    , m_context(context)
    , m_change(change)
    , m_customer(context.workspace.makeCustomerDetail(this))
    , m_scroll(new QScrollArea)
    , m_mine(new ValueColumn(tr("Yours")))
    , m_theirs(new ValueColumn(tr("On the server now")))
    , m_base(new ValueColumn(tr("Before, when you began")))
    , m_result(new ResultEditor(change.field, context.workspace.formatting()))
    , m_startFromMine(makeButton(tr("Start from yours")))
    , m_startFromTheirs(makeButton(tr("Start from the server's")))
{
    setFixedWidth(dialogWidth);
    setPrimary(tr("Save the result"), u"check"_s);
    build();
    connectParts();
    primaryButton()->setEnabled(false);
    m_customer->show({ change.recordId });
    // Newer than the last look, where the network is there; else what is known is shown.
    context.session.fetchCustomer({ change.recordId });
}

void ConflictDialog::build()
{
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (ValueColumn *column : { m_mine, m_theirs, m_base })
        row->addWidget(column, 1);
    m_scroll->setWidget(sides);
    sides->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The values side by side"));
    auto *legend =
        new TextLabel(tr("Beside what it was before: + added, \u2212 removed, \u2260 changed"),
                      Type::Small, Token::Muted);
    m_result->setTagModel(m_context.workspace.facets().tags());
    auto *result = new Card(tr("Result"));
    result->body()->addWidget(m_result);
    for (QPushButton *start : { m_startFromMine, m_startFromTheirs }) {
        start->setAutoDefault(false);
        result->addHeaderWidget(start);
    }
    body()->addWidget(m_scroll);
    body()->addWidget(legend);
    body()->addWidget(result);
}

void ConflictDialog::connectParts()
{
    connect(m_customer, &models::CustomerDetail::changed, this, &ConflictDialog::follow);
    connect(&m_context.workspace.outbox(), &models::OutboxModel::changed, this,
            &ConflictDialog::check);
    connect(m_startFromMine, &QPushButton::clicked, this, [this] { startFrom(m_change.value); });
    connect(m_startFromTheirs, &QPushButton::clicked, this, [this] { startFrom(m_server); });
    connect(m_mine, &ValueColumn::keyWanted, this,
            [this](const QString &key) { takeKey(m_change.value, key); });
    connect(m_theirs, &ValueColumn::keyWanted, this,
            [this](const QString &key) { takeKey(m_server, key); });
    connect(m_result, &ResultEditor::edited, this, [this] {
        m_touched = true;
        check();
    });
}

static QStringList differingKeys(const QJsonObject &a, const QJsonObject &b)
{
    QStringList keys;
    for (const QString &key : a.keys() + b.keys()) {
        if (a[key] != b[key] && !keys.contains(key))
            keys << key;
    }
    return keys;
}

/// What only one side changed is settled; what both did begins as ours.
static QJsonValue startOf(const domain::Change &change, const QJsonValue &theirs)
{
    if (change.field != CustomerField::Preferences)
        return mergeField(change.field, change.base, change.value, theirs).value;
    const QJsonObject base = change.base.toObject();
    const QJsonObject ours = change.value.toObject();
    QJsonObject result = theirs.toObject();
    for (const QString &key : differingKeys(base, ours)) {
        if (ours.contains(key))
            result.insert(key, ours[key]);
        else
            result.remove(key);
    }
    return result;
}

/// The server's value arrives, and may move on while somebody decides.
void ConflictDialog::follow()
{
    if (!m_customer->isLoaded() || m_customer->isMissing() || isBusy())
        return;
    const QJsonValue now = fieldValue(m_customer->server(), m_change.field);
    if (m_shown && now == m_server)
        return;
    const auto take = [this, now] {
        m_server = now;
        m_shown = true;
        hush();
        showSides();
        check();
    };
    if (m_shown && m_touched) {
        return say(Tone::Warning, tr("The server's value changed again while you were deciding."),
                   tr("Show it"), take);
    }
    take();
    m_result->setValue(startOf(m_change, m_server));
}

void ConflictDialog::showSides()
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    const auto lines = [&](const QJsonValue &value) {
        return linesOf(m_change.field, m_change.base, value, formatting);
    };
    m_mine->setLines(folded(lines(m_change.value)));
    m_theirs->setLines(folded(lines(m_server)));
    m_base->setLines(lines(m_change.base));
    if (m_change.field == CustomerField::Preferences) {
        const QStringList keys = differingKeys(m_change.value.toObject(), m_server.toObject());
        m_mine->setChoosable(keys);
        m_theirs->setChoosable(keys);
    }
}

/// New lines have a height only once they are shown.
bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = FormDialog::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget())
        fitSides();
    return done;
}

/// As high as the values need, but the result stays in sight.
void ConflictDialog::fitSides()
{
    QLayout *layout = m_scroll->widget()->layout();
    layout->activate();
    const QMargins margins = this->layout()->contentsMargins();
    const int width = dialogWidth - margins.left() - margins.right();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    // What the view would scroll for is its least height, which may be more than the words need.
    const int least = layout->totalMinimumSize().height();
    m_scroll->setFixedHeight(qMin(qMax(wanted, least), highestSides));
}

void ConflictDialog::startFrom(const QJsonValue &value)
{
    m_result->setValue(value);
    m_touched = true;
    check();
}

void ConflictDialog::takeKey(const QJsonValue &side, const QString &key)
{
    QJsonObject result = m_result->value().toObject();
    const QJsonObject from = side.toObject();
    if (from.contains(key))
        result.insert(key, from[key]);
    else
        result.remove(key);
    startFrom(result);
}

bool ConflictDialog::isSettled() const
{
    const auto &outbox = m_context.workspace.outbox();
    const auto now = outbox.find(m_change.id);
    return outbox.isLoaded()
        && (!now
            || (now->state != domain::ChangeState::Conflict
                && now->state != domain::ChangeState::Replaced));
}

void ConflictDialog::check()
{
    if (isBusy())
        return;
    if (isSettled()) {
        say(Tone::Neutral, tr("This was settled meanwhile. There is nothing left to decide."));
        return showClose();
    }
    primaryButton()->setEnabled(m_shown && m_result->problem().isEmpty());
}

void ConflictDialog::submit()
{
    if (!m_shown || !m_result->problem().isEmpty())
        return;
    hush();
    setBusy(tr("Saving…"), false);
    whenAnswered(m_context.session.resolve(m_change.id, m_server, m_result->value()), this,
                 [this](const domain::Result<domain::Done> &done) { answered(done); });
}

void ConflictDialog::answered(const domain::Result<domain::Done> &done)
{
    setBusy({}, true);
    if (!done)
        return say(Tone::Bad, tr("Not saved. %1").arg(failureText(done.error())));
    emit m_context.navigator.notice(tr("Saved: %1").arg(windowTitle()));
    accept();
}

} // namespace forecourt::ui
