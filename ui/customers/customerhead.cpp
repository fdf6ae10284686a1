// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerhead.h"

#include "customers/contactlinks.h"
#include "page/navigator.h"
#include "theme/icons.h"
#include "widgets/avatar.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

CustomerHead::CustomerHead(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_avatar(new Avatar(44))
    , m_name(new TextLabel({}, Type::Heading))
    , m_gone(new Badge(tr("No longer listed"), Tone::Warning))
    , m_phone(new TextLabel({}, Type::Body, Token::Muted))
    , m_email(new TextLabel({}, Type::Body, Token::Muted))
    , m_call(makeButton(tr("Call"), u"phone"_s))
    , m_whatsApp(makeButton(tr("WhatsApp"), u"message-circle"_s))
    , m_mail(makeIconButton(u"mail"_s, tr("Write an e-mail")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(makeNames());
    layout->addWidget(makeActions());
    connect(m_call, &QPushButton::clicked, this, [this] { open(callUrl(m_customer.mobile)); });
    connect(m_whatsApp, &QPushButton::clicked, this, [this] {
        const QString &own = m_customer.whatsapp;
        open(whatsAppUrl(own.isEmpty() ? m_customer.mobile : own));
    });
    connect(m_mail, &QToolButton::clicked, this, [this] { open(mailUrl(m_customer.email)); });
}

QLayout *CustomerHead::makeNames()
{
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    m_phone->setSelectable(true);
    m_email->setSelectable(true);
    m_phone->setAccessibleName(tr("Phone"));
    m_email->setAccessibleName(tr("E-mail"));
    // Numbers and addresses are read from left to right in every language.
    m_phone->setLayoutDirection(Qt::LeftToRight);
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_email->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_gone->hide();

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_gone, 0, Qt::AlignTop);
    title->addWidget(makeMore(), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(title);
    texts->addWidget(m_email);
    texts->addWidget(m_phone);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return row;
}

QWidget *CustomerHead::makeActions()
{
    auto *drive = makeButton(tr("Test drive"), u"calendar-plus"_s, ButtonKind::Primary);
    connect(drive, &QPushButton::clicked, this, &CustomerHead::wantTestDrive);
    // They wrap where a language's words are longer than the pane is wide.
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8, 8);
    flow->addWidget(drive);
    flow->addWidget(m_call);
    flow->addWidget(m_whatsApp);
    flow->addWidget(m_mail);
    return row;
}

QWidget *CustomerHead::makeMore()
{
    auto *more = makeIconButton(u"ellipsis"_s, tr("More for this customer"));
    more->setMenu(makeMenu());
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

QMenu *CustomerHead::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &glyph, const QString &text, auto slot) {
        QAction *action = menu->addAction(icon(glyph), text);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"calendar-plus"_s, tr("New test drive…"), [this] { wantTestDrive(); });
    add(u"badge-dollar-sign"_s, tr("Appraise a trade-in…"), [this] { wantAppraisal(); });
    add(u"building-2"_s, tr("Write to the office…"),
        [this] { emit m_navigator.officeMessageWanted(m_customer.id, {}); });
    m_needEmail << add(u"newspaper"_s, tr("Newsletter: subscribe or unsubscribe…"), [this] {
        emit m_navigator.newsletterWanted(m_customer.email, m_customer.displayName());
    });
    m_needEmail << add(u"log-in"_s, tr("Check sign-in…"),
                       [this] { emit m_navigator.signInCheckWanted(m_customer.email); });
    menu->addSeparator();
    m_needEmail << add(u"copy"_s, tr("Copy e-mail address"), [this] {
        QGuiApplication::clipboard()->setText(m_customer.email);
        emit m_navigator.notice(tr("E-mail address copied"));
    });
    add(u"history"_s, tr("History"), [this] { emit historyWanted(); });
    return menu;
}

void CustomerHead::wantAppraisal()
{
    domain::AppraisalDetails draft;
    draft.customerId = m_customer.id;
    draft.customerName = m_customer.displayName();
    emit m_navigator.appraiseWanted(draft);
}

void CustomerHead::setCustomer(const domain::Customer &customer)
{
    m_customer = customer;
    m_avatar->setName(customer.displayName());
    m_name->setText(customer.displayName());
    m_email->setText(customer.email);
    m_email->setVisible(!customer.email.isEmpty());
    QStringList phones{ customer.mobile, customer.whatsapp };
    phones.removeAll({});
    phones.removeDuplicates();
    m_phone->setText(phones.join(u" · "_s));
    m_phone->setVisible(!phones.isEmpty());
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    m_phone->setAlignment(start | Qt::AlignVCenter);
    m_email->setAlignment(start | Qt::AlignVCenter);

    const QString chat = customer.whatsapp.isEmpty() ? customer.mobile : customer.whatsapp;
    m_call->setEnabled(!callUrl(customer.mobile).isEmpty());
    m_call->setToolTip(m_call->isEnabled() ? plainToolTip(customer.mobile)
                                           : tr("No phone number was sent"));
    m_whatsApp->setEnabled(!whatsAppUrl(chat).isEmpty());
    m_whatsApp->setToolTip(m_whatsApp->isEnabled()
                               ? plainToolTip(chat)
                               : tr("Needs a number with its country, such as +254 …"));
    m_mail->setEnabled(!mailUrl(customer.email).isEmpty());
    for (QAction *action : std::as_const(m_needEmail))
        action->setEnabled(!customer.email.isEmpty());
}

void CustomerHead::setNoLongerListed(bool gone)
{
    m_gone->setVisible(gone);
}

void CustomerHead::setOrigin(const QString &origin)
{
    m_name->setOrigin(tr("Name"), origin);
    m_phone->setOrigin(tr("Phone"), origin);
    m_email->setOrigin(tr("E-mail"), origin);
}

void CustomerHead::open(const QUrl &url)
{
    if (!openContactUrl(url))
        emit m_navigator.notice(tr("No program on this computer opens %1").arg(url.toString()));
}

void CustomerHead::wantTestDrive()
{
    domain::TestDrive draft;
    draft.customerId = m_customer.id;
    draft.name = m_customer.displayName();
    draft.email = m_customer.email;
    draft.phone = m_customer.mobile;
    emit m_navigator.testDriveFormWanted(draft);
}

} // namespace forecourt::ui
