// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QLineEdit;

namespace forecourt::ui {

/// Listings as cards, as many side by side as fit. The delegate paints them.
class ListingGrid : public QListView
{
    Q_OBJECT
public:
    explicit ListingGrid(QWidget *parent = nullptr);

    int columns() const { return m_columns; }
    /// Letters typed into the grid go to the search field.
    void setSearchField(QLineEdit *field) { m_search = field; }

    static constexpr int gap = 16; ///< between two cards, half of it at each side of a cell

signals:
    void contextMenuWanted(const QModelIndex &index, const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &search) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void fitColumns();
    int m_columns = 1;
    QLineEdit *m_search = nullptr;
};

} // namespace forecourt::ui
