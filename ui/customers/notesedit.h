// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace forecourt::ui {

/// Several lines of plain text that grow with what is written, from four lines to fourteen.
class NotesEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NotesEdit(QWidget *parent = nullptr);

    /// Keeps the cursor where it was, counted from the end; emits nothing.
    void setNotes(const QString &notes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 160, sizeHint().height() }; }

signals:
    void notesEdited(const QString &notes); ///< by a person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_setting = false;
};

} // namespace forecourt::ui
