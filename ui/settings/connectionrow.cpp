// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/connectionrow.h"

#include "shell/connectioncard.h"
#include "sync/accounts.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct ActionRow
{
    ConnectionAction action;
    const char *text;
    const char *icon;
    bool onlyOpen;
};

constexpr ActionRow actionRows[] = {
    { ConnectionAction::Edit, QT_TRANSLATE_NOOP("ConnectionRow", "Edit…"), "pencil", false },
    { ConnectionAction::Test, QT_TRANSLATE_NOOP("ConnectionRow", "Test"), "plug", true },
    { ConnectionAction::ReplaceKey, QT_TRANSLATE_NOOP("ConnectionRow", "Replace key…"), "key-round",
      false },
    { ConnectionAction::ForgetKey, QT_TRANSLATE_NOOP("ConnectionRow", "Forget key…"), "lock-open",
      false },
    { ConnectionAction::Forget,
      QT_TRANSLATE_NOOP("ConnectionRow", "Forget connection and its data…"), "trash-2", false },
};

Environment shown(domain::Environment environment)
{
    switch (environment) {
    case domain::Environment::Live:
        return Environment::Live;
    case domain::Environment::Test:
        return Environment::Test;
    case domain::Environment::Demo:
        break;
    }
    return Environment::Demo;
}

QString keyWords(const domain::Connection &connection, const models::Formatting &formatting)
{
    if (connection.environment == domain::Environment::Demo)
        return ConnectionRow::tr("needs no key");
    if (connection.keyInMemoryOnly)
        return ConnectionRow::tr("key for this session only, not kept");
    if (!connection.keyStoredAt.isValid())
        return ConnectionRow::tr("no key stored");
    return ConnectionRow::tr("key stored %1").arg(formatting.ago(connection.keyStoredAt));
}

} // namespace

ConnectionRow::ConnectionRow(const domain::Connection &connection, bool isOpen,
                             const models::Formatting &formatting, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_isOpen(isOpen)
    , m_keyLine(keyWords(connection, formatting))
    , m_menu(new QMenu(this))
{
    build(formatting);
    setAccessibleName(connection.name);
}

void ConnectionRow::build(const models::Formatting &)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    const EnvironmentLook &look = ui::look(shown(m_connection.environment));
    auto *badge = new Badge(QCoreApplication::translate("Environment", look.word), look.tone);
    badge->setStrong(true);
    badge->setMinimumWidth(52);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new TextLabel(m_connection.name, Type::Strong));
    if (m_isOpen)
        first->addWidget(new Badge(tr("Open now"), Tone::Accent));
    first->addStretch(1);
    lines->addLayout(first);
    QStringList about{ m_connection.place, m_connection.currency, m_connection.mileageUnit };
    about.removeAll({});
    lines->addWidget(new TextLabel(about.join(u" · "_s), Type::Small, Token::Muted));
    const QString where =
        m_connection.baseUrl.toString(QUrl::RemoveUserInfo) + u" · "_s + m_keyLine;
    lines->addWidget(new ElidedLabel(where, Type::Small, Token::Muted));
    row->addLayout(lines, 1);
    if (!m_isOpen) {
        m_open = makeButton(tr("Open"));
        m_open->setAccessibleName(tr("Open %1").arg(m_connection.name));
        connect(m_open, &QPushButton::clicked, this,
                [this] { emit wanted(ConnectionAction::Open); });
        row->addWidget(m_open);
    }
    buildMenu();
}

void ConnectionRow::buildMenu()
{
    if (m_connection.environment == domain::Environment::Demo)
        return;
    for (const ActionRow &entry : actionRows) {
        if (entry.action == ConnectionAction::Forget)
            m_menu->addSeparator();
        auto *action = m_menu->addAction(QCoreApplication::translate("ConnectionRow", entry.text));
        action->setData(int(entry.action));
        action->setEnabled(!entry.onlyOpen || m_isOpen);
        connect(action, &QAction::triggered, this,
                [this, wish = entry.action] { emit wanted(wish); });
    }
    auto *button = makeButton(tr("Manage"));
    button->setAccessibleName(tr("Manage %1").arg(m_connection.name));
    button->setMenu(m_menu);
    layout()->addWidget(button);
}

QAction *ConnectionRow::action(ConnectionAction action) const
{
    const auto all = m_menu->actions();
    for (QAction *entry : all) {
        if (entry->data().isValid() && entry->data().toInt() == int(action))
            return entry;
    }
    return nullptr;
}

} // namespace forecourt::ui
