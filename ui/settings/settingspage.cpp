// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "widgets/pageheader.h"

namespace forecourt::ui {

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("Settings")));
    layout->addStretch(1);
}

} // namespace forecourt::ui
