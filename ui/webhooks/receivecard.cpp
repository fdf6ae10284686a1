// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/receivecard.h"

#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "sync/webhookinbox.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"
#include "widgets/wheelguard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using sync::WebhookFollowUp;

namespace {

constexpr struct
{
    const char *address;
    const char *text;
} reaches[] = {
    { "127.0.0.1", QT_TRANSLATE_NOOP("forecourt::ui::ReceiveCard", "Only this computer") },
    { "0.0.0.0", QT_TRANSLATE_NOOP("forecourt::ui::ReceiveCard", "Everybody on the network") },
};

constexpr struct
{
    WebhookFollowUp followUp;
    const char *text;
} followUps[] = {
    { WebhookFollowUp::Nothing,
      QT_TRANSLATE_NOOP("forecourt::ui::ReceiveCard", "Only keep the event") },
    { WebhookFollowUp::Look,
      QT_TRANSLATE_NOOP("forecourt::ui::ReceiveCard", "Look for what changed") },
    { WebhookFollowUp::Pass,
      QT_TRANSLATE_NOOP("forecourt::ui::ReceiveCard", "Read everything again") },
};

QLayout *inARow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

ReceiveCard::ReceiveCard(const PageContext &context, QWidget *parent)
    : Card(tr("Receiving"), parent)
    , m_context(context)
    , m_inbox(context.session.webhooks())
    , m_receive(new ToggleSwitch(tr("Receive webhooks")))
    , m_secretState(new TextLabel({}, Type::Body, Token::Muted))
    , m_secret(makeButton({}, u"key-round"_s))
    , m_url(new QLineEdit)
    , m_copy(makeIconButton(u"copy"_s, tr("Copy the address")))
    , m_rotate(makeIconButton(u"refresh-cw"_s, tr("Make a new address")))
    , m_reach(new QComboBox)
    , m_port(new QSpinBox)
    , m_followUp(new QComboBox)
    , m_warning(new MessagePanel)
{
    build();
    connectParts();
    refresh();
}

void ReceiveCard::build()
{
    body()->setSpacing(12);
    body()->addWidget(m_receive);
    m_secretState->setWordWrap(true);
    body()->addLayout(inARow({ m_secretState, m_secret }));
    m_url->setReadOnly(true);
    m_url->setPlaceholderText(tr("Switch it on to get one"));
    m_url->setLayoutDirection(Qt::LeftToRight);
    auto *address = new LabelledField(tr("Address for the sender"), m_url);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(address, 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    row->addWidget(m_rotate, 0, Qt::AlignBottom);
    body()->addLayout(row);
    for (const auto &each : reaches)
        m_reach->addItem(tr(each.text), QString::fromLatin1(each.address));
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("Any"));
    m_port->setGroupSeparatorShown(false);
    body()->addWidget(sideBySide({ new LabelledField(tr("Who may reach it"), m_reach),
                                   new LabelledField(tr("Port"), m_port) }));
    m_warning->hide();
    body()->addWidget(m_warning);
    for (const auto &each : followUps)
        m_followUp->addItem(tr(each.text), int(each.followUp));
    body()->addWidget(new LabelledField(tr("When an event comes"), m_followUp));
    for (QWidget *control : { static_cast<QWidget *>(m_reach), static_cast<QWidget *>(m_port),
                              static_cast<QWidget *>(m_followUp) })
        guardFromWheel(control);
}

void ReceiveCard::connectParts()
{
    connect(&m_inbox, &sync::WebhookInbox::changed, this, &ReceiveCard::refresh);
    connect(m_receive, &QAbstractButton::clicked, this, &ReceiveCard::switchTo);
    connect(m_secret, &QPushButton::clicked, this, &ReceiveCard::secretWanted);
    connect(m_copy, &QToolButton::clicked, this, &ReceiveCard::copyUrl);
    connect(m_rotate, &QToolButton::clicked, this, &ReceiveCard::rotate);
    connect(m_reach, &QComboBox::activated, this, &ReceiveCard::move);
    connect(m_port, &QSpinBox::editingFinished, this, &ReceiveCard::move);
    connect(m_followUp, &QComboBox::activated, this, [this] {
        succeeded(m_inbox.setFollowUp(WebhookFollowUp(m_followUp->currentData().toInt())));
    });
}

void ReceiveCard::refresh()
{
    const sync::WebhookSettings &settings = m_inbox.settings();
    m_receive->setChecked(settings.isOn);
    if (m_startsAfterSecret && settings.hasSecret) {
        m_startsAfterSecret = false;
        switchTo(true);
    }
    m_secretState->setText(!settings.hasSecret ? tr("No secret is set.")
                               : settings.secretInMemoryOnly
                               ? tr("The secret is kept until Forecourt is closed.")
                               : tr("The secret is in the keychain."));
    m_secret->setText(settings.hasSecret ? tr("Replace…") : tr("Set a secret…"));
    showUrl();
    if (m_reach->findData(settings.address) < 0) // somebody wrote it into the file
        m_reach->addItem(settings.address, settings.address);
    m_reach->setCurrentIndex(m_reach->findData(settings.address));
    if (!m_port->hasFocus())
        m_port->setValue(settings.port);
    m_followUp->setCurrentIndex(m_followUp->findData(int(settings.followUp)));
    showWarning();
}

// Each request that is turned away comes by here: what somebody selects must not vanish.
void ReceiveCard::showUrl()
{
    const QString url = m_inbox.url().toString();
    m_copy->setEnabled(!url.isEmpty());
    m_rotate->setEnabled(!url.isEmpty());
    if (m_url->text() == url)
        return;
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

// A message is spoken each time that it is set.
void ReceiveCard::showWarning()
{
    const QString problem = m_inbox.problem();
    QString text = problem;
    if (problem.isEmpty() && !m_inbox.isLoopbackOnly())
        text = tr("Everybody who reaches this computer over the network can knock here, and what "
                  "is sent can be read on its way, since it is not encrypted. Only signed events "
                  "are taken. Choose this only behind a firewall or a proxy that speaks HTTPS.");
    const bool isShown = !m_warning->isHidden() && m_warning->text() == text;
    if (!text.isEmpty() && !isShown)
        m_warning->setMessage(problem.isEmpty() ? Tone::Warning : Tone::Bad, text);
    m_warning->setVisible(!text.isEmpty());
}

void ReceiveCard::switchTo(bool on)
{
    m_receive->setChecked(m_inbox.settings().isOn); // until it is
    if (!on)
        return stop();
    if (m_inbox.settings().hasSecret) {
        if (!m_inbox.problem().isEmpty())
            m_warning->hide(); // what is wrong still is said anew
        m_inbox.start();
        return;
    }
    m_startsAfterSecret = true;
    emit secretWanted();
}

void ReceiveCard::stop()
{
    m_inbox.stop();
    if (m_inbox.settings().isOn)
        emit m_context.navigator.notice(
            tr("It is stopped, but that could not be written down: at the next start of Forecourt "
               "it is on again."));
}

void ReceiveCard::move()
{
    const QString address = m_reach->currentData().toString();
    const auto port = quint16(m_port->value());
    const sync::WebhookSettings &settings = m_inbox.settings();
    if (address != settings.address || port != settings.port)
        whenAnswered(m_inbox.setPlace(address, port), this,
                     [this](const Settled &done) { succeeded(done); });
}

void ReceiveCard::copyUrl()
{
    QGuiApplication::clipboard()->setText(m_inbox.url().toString());
    emit m_context.navigator.notice(tr("Copied"));
}

void ReceiveCard::rotate()
{
    whenAnswered(m_inbox.rotatePath(), this, [this](const Settled &done) {
        if (succeeded(done))
            emit m_context.navigator.notice(
                tr("The old address answers nobody any more. Give the new one to the sender."));
    });
}

bool ReceiveCard::succeeded(const Settled &done)
{
    if (done)
        return true;
    using Kind = domain::ApiError::Kind;
    const Kind kind = done.error().kind;
    const bool standsInTheCard = kind != Kind::Storage && !m_inbox.problem().isEmpty();
    if (kind != Kind::Cancelled && !standsInTheCard)
        emit m_context.navigator.notice(errorWords(done.error()));
    return false;
}

} // namespace forecourt::ui
