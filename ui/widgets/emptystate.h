// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace forecourt::ui {

class TextLabel;

// What stands where a list has nothing to show: an icon, one sentence, one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    // An empty action hides the button.
    void setContent(const QString &icon, const QString &sentence, const QString &action = {});

signals:
    void actionTriggered();

private:
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace forecourt::ui
