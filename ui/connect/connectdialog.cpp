// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/connectdialog.h"

namespace forecourt::ui {

ConnectDialog::ConnectDialog(sync::Accounts &, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Connect an account"));
}

ConnectDialog::~ConnectDialog() = default;

} // namespace forecourt::ui
