// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace forecourt::ui {

class TextLabel;

// A short word at the foot of its parent, which goes away by itself ("Saved",
// with "Undo"). Stays while the mouse or the keyboard is on it.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent);
    // Milliseconds; 0 stays until closed.
    void post(const QString &text, const QString &action = {}, int milliseconds = 6000);
    QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    TextLabel *m_text;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace forecourt::ui
