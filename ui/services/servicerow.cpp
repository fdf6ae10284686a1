// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicerow.h"

#include "services/servicewords.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

constexpr struct
{
    ServiceAction action;
    const char *text;
} actionRows[] = {
    { ServiceAction::Edit, QT_TRANSLATE_NOOP("ServiceRow", "Edit…") },
    { ServiceAction::ReplaceKey, QT_TRANSLATE_NOOP("ServiceRow", "Replace key…") },
    { ServiceAction::ReplaceDocument, QT_TRANSLATE_NOOP("ServiceRow", "Replace document…") },
    { ServiceAction::Forget, QT_TRANSLATE_NOOP("ServiceRow", "Forget…") },
};

} // namespace

ServiceRow::ServiceRow(const domain::ApiService &service, const models::Formatting &formatting,
                       QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_menu(new QMenu(this))
{
    build(formatting);
    buildMenu();
    setAccessibleName(service.name);
}

void ServiceRow::build(const models::Formatting &formatting)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    const EnvironmentMark mark = markOf(m_service);
    auto *badge = new Badge(mark.word, mark.tone);
    badge->setStrong(true);
    badge->setMinimumWidth(104);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(new ElidedLabel(m_service.name, Type::Strong));
    lines->addWidget(new TextLabel(placeOf(m_service), Type::Small, Token::Muted));
    const QString where = m_service.baseUrl.toString(QUrl::RemoveUserInfo) + u" · "_s
        + keyWords(m_service, formatting);
    lines->addWidget(new ElidedLabel(where, Type::Small, Token::Muted));
    row->addLayout(lines, 1);
}

void ServiceRow::buildMenu()
{
    for (const auto &entry : actionRows) {
        if (entry.action == ServiceAction::Forget)
            m_menu->addSeparator();
        auto *action = m_menu->addAction(QCoreApplication::translate("ServiceRow", entry.text));
        action->setData(int(entry.action));
        action->setEnabled(entry.action != ServiceAction::ReplaceKey
                           || !m_service.auth.header.isEmpty());
        connect(action, &QAction::triggered, this,
                [this, wish = entry.action] { emit wanted(wish); });
    }
    auto *button = makeButton(tr("Manage"));
    button->setAccessibleName(tr("Manage %1").arg(m_service.name));
    button->setMenu(m_menu);
    layout()->addWidget(button);
}

QAction *ServiceRow::action(ServiceAction action) const
{
    const auto all = m_menu->actions();
    for (QAction *entry : all) {
        if (entry->data().isValid() && entry->data().toInt() == int(action))
            return entry;
    }
    return nullptr;
}

} // namespace forecourt::ui
