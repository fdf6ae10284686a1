// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undokeys.h"

namespace forecourt::ui {

namespace {

enum class Way { Undo, Redo };

// The line inside a spin or combo box, or the editor of chips around its line.
const QWidget *fieldOf(const QWidget *focused)
{
    const QWidget *outer = focused->parentWidget();
    if (outer && outer->focusProxy() == focused && outer->property("undoAvailable").isValid())
        return outer;
    const auto *inner = focused->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return inner ? inner : focused;
}

bool hasOwn(const QWidget *focused, Way way)
{
    const QWidget *field = fieldOf(focused);
    const auto of = [way](const QTextDocument *text) {
        return way == Way::Undo ? text->isUndoAvailable() : text->isRedoAvailable();
    };
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return of(plain->document());
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        return of(rich->document());
    return field->property(way == Way::Undo ? "undoAvailable" : "redoAvailable").toBool();
}

} // namespace

UndoKeys::UndoKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
}

void UndoKeys::follow(QWidget *focused)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = focused && focused->window() == m_window ? focused : nullptr;
    if (m_watched)
        m_watched->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != m_watched)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((!undo && !redo) || hasOwn(m_watched, undo ? Way::Undo : Way::Redo))
        return false;
    event->ignore();
    return true;
}

} // namespace forecourt::ui
