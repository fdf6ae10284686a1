// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

class QKeyEvent;
class QWidget;

namespace forecourt::ui {

// Qt's text fields keep Ctrl+Z and Ctrl+Shift+Z for themselves even where they
// have nothing to take back; this lets the window have the keys then.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    QWidget *m_window;
    QPointer<QWidget> m_watched;
};

} // namespace forecourt::ui
