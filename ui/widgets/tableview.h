// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLineEdit;
class QMenu;

namespace forecourt::ui {

// A table with the house's settings: rows as a whole, no grid, a menu of
// columns on the header, and its column state kept by name.
class TableView : public QTableView
{
    Q_OBJECT
public:
    enum class Density { Comfortable, Compact };

    explicit TableView(QWidget *parent = nullptr);

    // Keeps what the user did to the columns while the new model has as many.
    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    Density density() const { return m_density; }

    // Widths, order, hidden columns and sort order.
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);
    void setColumnLocked(int column, bool locked); // cannot be hidden
    QMenu *makeColumnMenu(QWidget *parent); // for a "Columns" button too

    // Letters typed into the list go to the search field.
    void setSearchField(QLineEdit *field);

    int hoveredRow() const { return m_hovered; }
    bool showsKeyboard() const; // has focus, and by the keyboard

signals:
    void rowActivated(const QModelIndex &index); // Enter or double click
    void currentRowChanged(const QModelIndex &index); // may be invalid
    void contextMenuWanted(const QModelIndex &index, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
    QList<int> m_locked;
    QLineEdit *m_search = nullptr;
};

} // namespace forecourt::ui
