// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace forecourt::sync {
class Session;
}

namespace forecourt::ui {

class MainWindow;

/// Ties the window's Undo and Redo to a session's steps, and says what came of them: also why a
/// step cannot be taken back.
class UndoPresenter : public QObject
{
    Q_OBJECT
public:
    UndoPresenter(MainWindow &window, sync::Session &session, QObject *parent);
    ~UndoPresenter() override;

    /// Says what was done, with "Undo" where it can be taken back.
    void tell(const QString &text);

private:
    void undo();
    void redo();
    void follow();

    MainWindow &m_window;
    sync::Session &m_session;
};

} // namespace forecourt::ui
