// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/undopresenter.h"

#include "page/undonewords.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "ui/mainwindow.h"

namespace forecourt::ui {

using domain::Result;
using domain::Undone;

UndoPresenter::UndoPresenter(MainWindow &window, sync::Session &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
    connect(&window, &MainWindow::undoRequested, this, &UndoPresenter::undo);
    connect(&window, &MainWindow::redoRequested, this, &UndoPresenter::redo);
    connect(&session, &sync::Session::undoChanged, this, &UndoPresenter::follow);
    follow();
}

UndoPresenter::~UndoPresenter()
{
    m_window.setUndo({}, {});
}

void UndoPresenter::follow()
{
    m_window.setUndo(m_session.undoText(), m_session.redoText());
}

void UndoPresenter::tell(const QString &text)
{
    if (m_session.undoText().isEmpty())
        return m_window.notify(text);
    m_window.notify(text, tr("Undo"), [self = QPointer(this)] {
        if (self)
            self->undo();
    });
}

void UndoPresenter::undo()
{
    const QString what = m_session.undoText();
    if (what.isEmpty())
        return;
    whenAnswered(m_session.undo(), this, [this, what](const Result<Undone> &undone) {
        const QString text = takenBackWords(undone, tr("Undone: %1").arg(what));
        if (!undone)
            return m_window.notify(text);
        m_window.notify(text, tr("Redo"), [self = QPointer(this)] {
            if (self)
                self->redo();
        });
    });
}

void UndoPresenter::redo()
{
    const QString what = m_session.redoText();
    if (what.isEmpty())
        return;
    whenAnswered(m_session.redo(), this, [this, what](const Result<Undone> &undone) {
        const QString text = doneAgainWords(undone, tr("Done again: %1").arg(what));
        if (undone)
            tell(text);
        else
            m_window.notify(text);
    });
}

} // namespace forecourt::ui
