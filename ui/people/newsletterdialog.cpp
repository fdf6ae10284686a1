// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/newsletterdialog.h"

#include "dialogs/labelledfield.h"
#include "page/whenanswered.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/segmented.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr QLatin1String subscribeId("subscribe");
static constexpr QLatin1String unsubscribeId("unsubscribe");

NewsletterDialog::NewsletterDialog(const PageContext &context, const QString &email,
                                   const QString &name, QWidget *parent)
    : VisitorDialog(context, tr("Newsletter"),
                    name.isEmpty() ? tr("Subscribes or unsubscribes an e-mail address.")
                                   : tr("Subscribes or unsubscribes %1.").arg(name),
                    parent, Way::Outbox)
    , m_name(name)
    , m_nameOf(email)
    , m_email(new QLineEdit(email))
    , m_emailField(new LabelledField(tr("E-mail"), m_email))
    , m_choice(new Segmented)
{
    body()->addWidget(new ForbiddenBanner(context, sync::Part::Newsletter));
    m_choice->addChoice(QString(subscribeId), tr("Subscribe"));
    m_choice->addChoice(QString(unsubscribeId), tr("Unsubscribe"));
    m_choice->setCurrent(QString(subscribeId));
    m_choice->setAccessibleName(tr("What to do"));
    auto *choice = new LabelledField(tr("The person asks to"), m_choice);
    choice->setHint(tr("Subscribe only who asked for it. That you did it, and when, is kept on "
                       "the customer's record at this desk."));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    body()->addWidget(m_emailField);
    body()->addWidget(choice);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_emailField->setProblem({});
        hush();
    });
    connect(m_choice, &Segmented::currentChanged, this, [this] {
        hush();
        nameButton();
    });
    nameButton();
    m_email->setFocus(Qt::OtherFocusReason);
}

void NewsletterDialog::nameButton()
{
    const bool subscribing = m_choice->current() == subscribeId;
    setPrimary(subscribing ? tr("Subscribe") : tr("Unsubscribe"), u"mail"_s);
}

void NewsletterDialog::submit()
{
    requireEmail(m_emailField);
    if (!allGood({ m_emailField }))
        return;
    const bool subscribing = m_choice->current() == subscribeId;
    const QString email = m_email->text().trimmed();
    hush();
    setBusy(subscribing ? tr("Subscribing…") : tr("Unsubscribing…"), true);
    whenAnswered(
        context().session.setNewsletter(email, email == m_nameOf ? m_name : QString(), subscribing),
        this, [this, subscribing](const domain::Result<sync::Posted> &answer) {
            answered(answer, subscribing);
        });
}

void NewsletterDialog::answered(const domain::Result<sync::Posted> &answer, bool subscribed)
{
    endBusy();
    if (!answer) {
        refuse(answer.error(),
               tr("Doing it a second time does no harm: an address is in the "
                  "list once."));
        return;
    }
    const QString email = m_email->text().trimmed();
    if (answer->sent) {
        say(Tone::Good,
            subscribed ? tr("%1 is subscribed to the newsletter.").arg(email)
                       : tr("%1 is no longer subscribed.").arg(email));
        showClose();
    } else {
        saySaved(answer->reason);
    }
    body()->parentWidget()->setEnabled(false);
}

} // namespace forecourt::ui
