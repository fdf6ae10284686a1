// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formatting.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace forecourt::models {
class AnswerData;
}

namespace forecourt::ui {

class AnswerGrid;
class AnswerHead;
class EmptyState;
class FieldList;
class MessagePanel;
class Segmented;

/// An answer as table, tree, text and headers, under its status.
class AnswerPane : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPane(models::AnswerData &shown, QWidget *parent = nullptr);

    void setFormatting(const models::Formatting &formatting) { m_formatting = formatting; }
    /// After the data was opened; `from` is the host that answered.
    void showAnswer(const QString &from);
    void showEmpty(const QString &icon, const QString &sentence);
    void setBusy(bool busy);

    AnswerHead *head() const { return m_head; }
    AnswerGrid *grid() const { return m_grid; }
    QString tab() const; ///< "table", "tree", "text" or "headers"
    void setTab(const QString &tab);
    QTreeView *tree() const { return m_tree; }
    QPlainTextEdit *text() const { return m_text; }
    QToolButton *wideButton() const { return m_wide; }
    void focusResult();

signals:
    void exportWanted(); ///< the table as CSV
    void saveWanted(); ///< the body as it came
    void wideToggled(bool on); ///< the answer wants the whole page

private:
    void build();
    QWidget *buildTabs();
    QWidget *buildTree();
    QWidget *buildText();
    QWidget *buildHeaders();
    void unfoldTree();
    void showText();
    void showHeaders();
    QString sentBody() const;
    void showTab();

    models::AnswerData &m_data;
    models::Formatting m_formatting;
    AnswerHead *m_head;
    Segmented *m_tabs;
    QToolButton *m_csv;
    QToolButton *m_save;
    QToolButton *m_wide;
    QStackedWidget *m_all; ///< nothing yet, or an answer
    QStackedWidget *m_stack; ///< the tabs
    EmptyState *m_empty;
    AnswerGrid *m_grid;
    EmptyState *m_noTable;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    MessagePanel *m_cut;
    FieldList *m_headers;
    bool m_textShown = false;
    QString m_wanted; ///< the tab that a person chose
};

} // namespace forecourt::ui
