// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/notesedit.h"

namespace forecourt::ui {

static constexpr int fewestLines = 4;
static constexpr int mostLines = 14;

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_setting)
            emit notesEdited(toPlainText());
    });
}

void NotesEdit::setNotes(const QString &notes)
{
    if (toPlainText() == notes)
        return;
    const QScopedValueRollback setting(m_setting, true);
    const int fromEnd = document()->characterCount() - 1 - textCursor().position();
    setPlainText(notes);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMax(0, document()->characterCount() - 1 - fromEnd));
    setTextCursor(cursor);
}

QSize NotesEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int height = qBound(fewestLines, lines, mostLines) * fontMetrics().lineSpacing();
    return { 320, height + int(document()->documentMargin()) * 2 + 2 * frameWidth() + 4 };
}

void NotesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace forecourt::ui
