// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace forecourt::ui {

/// A small window below a control that closes on Escape or a click elsewhere.
class Popup : public QFrame
{
    Q_OBJECT
public:
    Popup(const QString &title, QWidget *parent);
    QVBoxLayout *body() const { return m_body; }
    /// Below the control, or above it where there is no room; the first field gets the keyboard.
    void openBelow(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace forecourt::ui
