// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QMenu>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace forecourt::ui {

/// A menu of words to check, with their counts, and a search field where there are many.
class CheckMenu : public QMenu
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id, text;
        int count = -1; ///< not shown below 0
    };

    /// `name` says what is chosen, for assistive tools.
    explicit CheckMenu(const QString &name, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QStringList checked() const { return m_checked; }
    void setChecked(const QStringList &ids); ///< emits nothing

signals:
    void checkedChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void itemChanged(QListWidgetItem *item);
    void prepare();

    QLineEdit *m_search;
    QListWidget *m_list;
    QList<Entry> m_entries;
    QStringList m_checked;
    bool m_filling = false;
};

} // namespace forecourt::ui
