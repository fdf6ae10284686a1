// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;

namespace forecourt::ui {

class FlowLayout;

// Edits a list of short words (tags). Enter or comma adds what was typed,
// Backspace in the empty field removes the last, Ctrl+Z takes a step back.
// A word is taken once, whatever its case.
class ChipEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool undoAvailable READ isUndoAvailable)
    Q_PROPERTY(bool redoAvailable READ isRedoAvailable)
public:
    explicit ChipEditor(QWidget *parent = nullptr);

    QStringList chips() const { return m_chips; }
    // Replaces the list and forgets undo; emits nothing.
    void setChips(const QStringList &chips);
    void setCompletions(const QStringList &words);
    void setCompletionModel(QAbstractItemModel *model); // column 0, not owned
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    bool isUndoAvailable() const;
    bool isRedoAvailable() const;
    // The name of what is edited, for assistive tools ("Tags").
    void setAccessibleLabel(const QString &name);
    void setAccessibleHint(const QString &text); // heard after the label

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chipsChanged(const QStringList &chips); // by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTyped();
    void change(const QStringList &chips);
    void showChips(const QStringList &chips);
    bool stepFrom(QWidget *at, const QKeyEvent &key);
    bool handleKey(QKeyEvent *key);

    QStringList m_chips;
    QUndoStack m_undo;
    FlowLayout *m_flow;
    QLineEdit *m_input;
    QString m_label;
    bool m_readOnly = false;
};

} // namespace forecourt::ui
