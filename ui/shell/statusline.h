// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QWidget>

namespace forecourt::ui {

class StatusButton;

// The foot of the window: what waits and how things stand, each a button.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    StatusButton *button(StatusItem item) const { return m_buttons[size_t(item)]; }

signals:
    void clicked(forecourt::ui::StatusItem item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusButton *m_buttons[size_t(StatusItem::Views) + 1];
};

} // namespace forecourt::ui
