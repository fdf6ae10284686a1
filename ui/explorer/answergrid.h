// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace forecourt::models {
class AnswerTable;
struct Formatting;
} // namespace forecourt::models

namespace forecourt::ui {

class RowDelegate;
class SearchField;
class TableView;
class TextLabel;

/// The rows of an answer: search, sort, columns, and the way to the pages before and after.
class AnswerGrid : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerGrid(models::AnswerTable &table, QWidget *parent = nullptr);

    void showAnswer(const models::Formatting &formatting); ///< after other rows were set
    void setPages(bool hasPrevious, bool hasNext);
    TableView *view() const { return m_view; }
    SearchField *search() const { return m_search; }
    QToolButton *previousButton() const { return m_previous; }
    QToolButton *nextButton() const { return m_next; }
    QPushButton *moreButton() const { return m_more; }
    QString countText() const;

    /// Columns that are shown, from left to right as they stand.
    QStringList shownColumns() const;
    void hideColumns(const QStringList &columns);

signals:
    void pageWanted(int step); ///< 1 or -1
    void moreWanted(); ///< the next page below these rows
    void columnsChosen(const QStringList &hidden); ///< by a person
    void copied(); ///< the chosen row, as JSON

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBar();
    void showDirection();
    void connectParts();
    void showCount();
    void sortBy(int column);
    void showSort();
    void setUpColumns();
    void noteHidden(int column, int before, int now);
    void copyRow();

    models::AnswerTable &m_table;
    SearchField *m_search;
    TextLabel *m_count;
    QToolButton *m_columns;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_more;
    TableView *m_view;
    RowDelegate *m_texts;
    RowDelegate *m_numbers;
    QLocale m_locale;
    QStringList m_hidden;
    bool m_settingUp = false;
    QString m_sorted;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace forecourt::ui
