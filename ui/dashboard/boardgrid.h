// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace forecourt::ui {

/// Lays cards into as many columns as fit. A wide card takes two where there are at least two.
class BoardGrid : public QWidget
{
    Q_OBJECT
public:
    /// Pixels that a column needs at least, and how many there are at most.
    BoardGrid(int columnWidth, int mostColumns, QWidget *parent = nullptr);

    void addCard(QWidget *card, bool wide = false);
    void clear(); ///< deletes the cards
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QWidget *card;
        bool wide;
    };
    void arrange();
    int fitting() const;

    QGridLayout *m_layout;
    QList<Entry> m_entries;
    int m_columnWidth;
    int m_most;
    int m_columns = 0;
};

} // namespace forecourt::ui
