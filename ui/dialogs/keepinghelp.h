// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace forecourt::ui {

/// Says in plain words what happens to an edit and a request, and what cannot be promised.
class KeepingHelp : public QDialog
{
    Q_OBJECT
public:
    explicit KeepingHelp(QWidget *parent = nullptr);
};

} // namespace forecourt::ui
