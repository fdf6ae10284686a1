// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/limitpopup.h"

#include "models/requestseries.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "status/limitwords.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "window/pagetable.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::RequestQuota;
using models::Formatting;
using sync::Hold;
using sync::Status;

static constexpr int popupWidth = 400;

LimitPopup::LimitPopup(const PageContext &context, QWidget *parent)
    : Popup(tr("Requests to the server"), parent)
    , m_context(context)
    , m_hold(new MessagePanel)
    , m_window(new QProgressBar)
    , m_fields(new FieldList)
    , m_permit(addButton(tr("Allow beyond the maximum until Forecourt is closed…"), u"lock-open"_s))
    , m_askAgain(addButton(tr("Ask again"), u"rotate-ccw"_s))
    , m_replaceKey(addButton(tr("Replace key…"), u"key-round"_s))
{
    setFixedWidth(popupWidth);
    m_window->setTextVisible(false);
    m_window->setAccessibleName(tr("Left of this window's allowance"));
    body()->insertWidget(1, m_hold);
    body()->insertWidget(2, m_window);
    body()->insertWidget(3, m_fields);
    QPushButton *activity = addButton(tr("Show all requests"), u"activity"_s);
    connect(activity, &QPushButton::clicked, this, [this] {
        close();
        emit m_context.navigator.pageWanted(QString(activityPageId));
    });
    connect(m_permit, &QPushButton::clicked, this, &LimitPopup::permitWanted);
    connect(m_askAgain, &QPushButton::clicked, this, &LimitPopup::askAgainWanted);
    connect(m_replaceKey, &QPushButton::clicked, this, [this] {
        close();
        emit m_context.navigator.settingsWanted();
    });
    connect(&context.session, &sync::Session::statusChanged, this, &LimitPopup::follow);
    connect(&context.workspace.requestSeries(), &models::RequestSeries::changed, this,
            &LimitPopup::follow);
    follow();
}

QPushButton *LimitPopup::addButton(const QString &text, const QString &icon)
{
    QPushButton *button = makeButton(text, icon);
    body()->addWidget(button);
    return button;
}

void LimitPopup::follow()
{
    const Status status = m_context.session.status();
    const Formatting &formatting = m_context.workspace.formatting();
    const QString held = holdSentence(status, formatting, QDateTime::currentDateTimeUtc());
    const bool isGrave = status.hold == Hold::Quota || status.hold == Hold::Key;
    m_hold->setMessage(isGrave ? Tone::Bad : Tone::Neutral, held);
    m_hold->setVisible(!held.isEmpty());
    m_window->setVisible(status.limitTotal > 0 && status.limitRemaining >= 0);
    m_window->setRange(0, qMax(1, status.limitTotal));
    m_window->setValue(qBound(0, status.limitRemaining, qMax(1, status.limitTotal)));
    m_permit->setVisible(status.hold == Hold::Quota);
    m_askAgain->setVisible(status.hold == Hold::Key
                           || isLongWait(status, QDateTime::currentDateTimeUtc()));
    m_replaceKey->setVisible(status.hold == Hold::Key);
    fillFields();
    if (isVisible())
        adjustSize();
}

void LimitPopup::fillFields()
{
    const Status status = m_context.session.status();
    const Formatting &formatting = m_context.workspace.formatting();
    const bool isLimited = status.limitRemaining >= 0;
    m_fields->clear();
    const QString left = formatting.number(status.limitRemaining);
    m_fields->addRow(
        tr("This window"),
        !isLimited ? tr("the server names no limit")
            : status.limitTotal > 0
            ? tr("%1 of %2 requests left").arg(left, formatting.number(status.limitTotal))
            : tr("%1 requests left").arg(left),
        isLimited ? Token::Text : Token::Muted);
    if (isLimited && status.limitResetAt.isValid())
        m_fields->addRow(
            tr("All of it again"),
            whenWords(status.limitResetAt, formatting, QDateTime::currentDateTimeUtc()));
    const QString month = quotaWords(status.quota, formatting);
    const bool isNear = status.quota.level() >= RequestQuota::Level::Near;
    m_fields->addRow(tr("This month"), month, isNear ? Token::Warning : Token::Text);
    if (status.quota.level() == RequestQuota::Level::OverBase)
        m_fields->addRow(tr("Beyond it"), tr("what goes on now may be charged for"));
    const QDateTime refused = m_context.workspace.requestSeries().lastRefusedAt();
    m_fields->addRow(tr("Last refusal"),
                     refused.isValid()
                         ? tr("%1, for the number of requests").arg(formatting.dateTime(refused))
                         : tr("none is known"),
                     refused.isValid() ? Token::Text : Token::Muted);
}

} // namespace forecourt::ui
