// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/newcustomerresult.h"

#include "sync/visitors.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static QString headlineOf(const sync::NewCustomer &added)
{
    if (added.isNewUser.value_or(false))
        return NewCustomerResult::tr("Registered: new with CarStrel and a customer here.");
    if (added.isNewCustomer.value_or(false))
        return NewCustomerResult::tr(
            "Was already registered with CarStrel; now linked as a customer here. The password "
            "stays the one they have.");
    if (added.isNewCustomer)
        return NewCustomerResult::tr(
            "Was already a customer here. Nothing was changed; the password stays the one they "
            "have.");
    return NewCustomerResult::tr(
        "CarStrel took the registration, but did not say whether the person was new.");
}

NewCustomerResult::NewCustomerResult(const sync::NewCustomer &added, QWidget *parent)
    : QWidget(parent)
    , m_headline(new TextLabel(headlineOf(added), Type::Body, Token::Good))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    auto *avatar = new Avatar(44);
    avatar->setName(added.name);
    who->addWidget(avatar);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(new TextLabel(added.name, Type::Strong));
    lines->addWidget(new TextLabel(added.email, Type::Small, Token::Muted));
    who->addLayout(lines, 1);
    column->addLayout(who);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    if (!added.password.isEmpty())
        column->addWidget(makePassword(added.password));
    if (added.id.isEmpty()) {
        auto *later = new TextLabel(tr("The customer appears in the list after the next sync."),
                                    Type::Body, Token::Muted);
        column->addWidget(later);
        return;
    }
    m_open = makeButton(tr("Open customer"), u"user"_s, ButtonKind::Primary);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this,
            [this, id = added.id] { emit customerWanted(id); });
}

NewCustomerResult::~NewCustomerResult() = default;

QWidget *NewCustomerResult::makePassword(const QString &password)
{
    auto *card = new Card(tr("Password, shown only now"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_password = new TextLabel(password, Type::Title);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(m_password->font().pointSizeF());
    m_password->setFont(fixed);
    m_password->setSelectable(true);
    m_password->setFocusPolicy(Qt::StrongFocus);
    m_password->setAccessibleName(tr("Password: %1").arg(password));
    m_copy = makeButton(tr("Copy"), u"copy"_s);
    m_copy->setAccessibleName(tr("Copy the password"));
    row->addWidget(m_password, 1);
    row->addWidget(m_copy);
    card->body()->addLayout(row);
    auto *words = new TextLabel(tr("Give it to the customer now: it is stored nowhere and cannot "
                                   "be shown again."),
                                Type::Body, Token::Muted);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_password->text());
        m_copy->setText(tr("Copied"));
    });
    return card;
}

QString NewCustomerResult::headline() const
{
    return m_headline->text();
}

void NewCustomerResult::takeFocus()
{
    if (QWidget *first = m_copy ? m_copy : m_open)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
