// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/signindialog.h"

#include "dialogs/labelledfield.h"
#include "domain/enums.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QString validityText(const QDateTime &until, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(until);
    if (seconds <= 0)
        return SignInDialog::tr("The sign-in has run out; check it again.");
    if (seconds < 120)
        return SignInDialog::tr("Signed in for another %1 s.").arg(seconds);
    if (seconds < 2 * 3600)
        return SignInDialog::tr("Signed in for another %1 minutes.").arg(seconds / 60);
    return SignInDialog::tr("Signed in for another %1 hours.").arg(seconds / 3600);
}

SignInDialog::SignInDialog(const PageContext &context, const QString &email, QWidget *parent)
    : VisitorDialog(context, tr("Check a customer's sign-in"),
                    tr("Signs in as the customer, to see that it works. Let the customer type "
                       "the password: it is sent once and kept nowhere."),
                    parent)
    , m_session(&context.session)
    , m_email(new QLineEdit(email))
    , m_password(new QLineEdit)
    , m_emailField(new LabelledField(tr("E-mail"), m_email))
    , m_passwordField(new LabelledField(tr("Password"), m_password))
    , m_card(new Card(tr("The customer's own profile")))
    , m_profile(new FieldList)
    , m_validity(new TextLabel({}, Type::Small, Token::Muted))
    , m_refresh(makeButton(tr("Refresh"), u"refresh-cw"_s))
    , m_open(makeButton(tr("Open customer"), u"user"_s))
{
    setPrimary(tr("Check sign-in"), u"log-in"_s);
    build();
    buildCard();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SignInDialog::tick);
    (email.isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::build()
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    body()->addWidget(m_emailField);
    body()->addWidget(m_passwordField);
    for (LabelledField *field : { m_emailField, m_passwordField })
        connect(static_cast<QLineEdit *>(field->control()), &QLineEdit::textEdited, field,
                [field] { field->setProblem({}); });
}

void SignInDialog::buildCard()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_validity, 1);
    row->addWidget(m_refresh);
    row->addWidget(m_open);
    m_card->body()->setSpacing(16);
    m_card->body()->addWidget(m_profile);
    m_card->body()->addLayout(row);
    m_card->hide();
    m_validity->setWordWrap(true);
    body()->addWidget(m_card);
    connect(m_refresh, &QPushButton::clicked, this, &SignInDialog::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Navigator &navigator = context().navigator;
        const auto id = m_customer;
        accept();
        emit navigator.customerWanted(id);
    });
}

void SignInDialog::wipePassword()
{
    QString held = m_password->text();
    m_password->clear();
    held.fill(QChar());
}

void SignInDialog::submit()
{
    requireEmail(m_emailField);
    requireText(m_passwordField, tr("Let the customer type the password."));
    if (!allGood({ m_emailField, m_passwordField }))
        return;
    hush();
    setBusy(tr("Signing in…"), true);
    whenAnswered(context().session.checkSignIn(m_email->text().trimmed(), m_password->text()), this,
                 [this](const domain::Result<sync::SignInCheck> &answer) { answered(answer); });
}

void SignInDialog::refresh()
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Asking for the profile…"), true);
    whenAnswered(context().session.refreshSignIn(), this,
                 [this](const domain::Result<sync::SignInCheck> &answer) { answered(answer); });
}

void SignInDialog::answered(const domain::Result<sync::SignInCheck> &answer)
{
    endBusy();
    if (answer) {
        wipePassword();
        showProfile(answer.value());
        return;
    }
    refuse(answer.error(), tr("Signing in changes nothing, so it can simply be tried again."));
    if (!m_card->isHidden())
        tick();
    m_password->setFocus(Qt::OtherFocusReason);
}

static QString yesOrNo(std::optional<bool> value)
{
    if (!value)
        return {};
    return *value ? SignInDialog::tr("Yes") : SignInDialog::tr("No");
}

void SignInDialog::showProfile(const sync::SignInCheck &check)
{
    const models::Formatting &formatting = context().workspace.formatting();
    m_profile->clear();
    m_profile->addRow(tr("Name"), check.name);
    m_profile->addRow(tr("E-mail"), check.email);
    m_profile->addRow(tr("Mobile"), check.mobile);
    m_profile->addRow(tr("Segment"),
                      domain::enumText(domain::EnumSet::Segment, check.customerSegment));
    m_profile->addRow(tr("Stage"),
                      domain::enumText(domain::EnumSet::LifecycleStage, check.lifecycleStage));
    m_profile->addRow(tr("VIP"), yesOrNo(check.isVip));
    if (check.totalPurchases)
        m_profile->addRow(tr("Purchases"), formatting.number(check.totalPurchases));
    if (check.totalSpent)
        m_profile->addRow(tr("Spent"), formatting.money(check.totalSpent));
    if (check.memberSince)
        m_profile->addRow(tr("Member since"), formatting.longDate(*check.memberSince));
    m_customer = check.customerId;
    m_open->setVisible(!m_customer.isEmpty());
    m_validUntil = check.validUntil;
    m_card->show();
    say(Tone::Good, tr("The sign-in works."));
    m_clock.start();
    tick();
}

void SignInDialog::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_validity->setText(validityText(m_validUntil, now));
    const bool valid = m_validUntil > now;
    m_refresh->setEnabled(valid);
    if (!valid)
        m_clock.stop();
}

QString SignInDialog::validity() const
{
    return m_validity->text();
}

void SignInDialog::done(int result)
{
    wipePassword();
    if (m_session)
        m_session->forgetSignIn();
    VisitorDialog::done(result);
}

} // namespace forecourt::ui
