// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"

namespace forecourt::ui {

/// Says in plain words what happens to an edit and a request, and what cannot be promised.
class KeepingHelp : public FormDialog
{
    Q_OBJECT
public:
    explicit KeepingHelp(QWidget *parent = nullptr);

protected:
    void submit() override;
};

} // namespace forecourt::ui
