// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "services/servicessection.h"
#include "settings/aboutsection.h"
#include "settings/appearancesection.h"
#include "settings/backupssection.h"
#include "settings/connectionssection.h"
#include "settings/syncsection.h"
#include "widgets/pageheader.h"

namespace forecourt::ui {

static constexpr int columnWidth = 760;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_connections(new ConnectionsSection(context))
    , m_appearance(new AppearanceSection(context))
    , m_sync(new SyncSection(context))
    , m_backups(new BackupsSection(context))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Settings")));
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(20, 20, 20, 20);
    cards->setSpacing(16);
    for (QWidget *card : std::initializer_list<QWidget *>{
             m_connections, new ServicesSection(context), m_appearance, m_sync, m_backups,
             new AboutSection(context) })
        cards->addWidget(card);
    cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    scroll->setWidget(ground);
    page->addWidget(scroll, 1);
}

} // namespace forecourt::ui
