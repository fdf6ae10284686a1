// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicedialog.h"

#include "services/connectservicedialog.h"
#include "services/servicefields.h"

namespace forecourt::ui {

void openServiceDialog(QWidget *parent, sync::Services &services,
                       const std::function<void(const domain::ConnectionId &)> &added,
                       const QString &system)
{
    auto *dialog = new ConnectServiceDialog(services, parent);
    if (!system.isEmpty())
        dialog->fields()->setSystem(system);
    if (added)
        QObject::connect(dialog, &ConnectServiceDialog::connected, parent, added);
    openDialog(dialog);
}

} // namespace forecourt::ui
