// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/popup.h"

class QListWidget;
class QListWidgetItem;

namespace forecourt::ui {

class SearchField;

/// One thing to filter by; a count below zero is not shown.
struct FilterChoice
{
    QString id, text;
    int count = -1;
};

/// Choose one (closes) or several (applied at once) from a list, with a search where it is long.
class ChoicePopup : public Popup
{
    Q_OBJECT
public:
    enum class Mode { One, Several };
    ChoicePopup(const QString &title, const QList<FilterChoice> &choices, const QStringList &chosen,
                Mode mode, QWidget *parent);

signals:
    void chosen(const QStringList &ids); ///< empty: any

private:
    void addRows(const QList<FilterChoice> &choices, const QStringList &chosen);
    void addSearch();
    void filter(const QString &text);
    void pick(QListWidgetItem *item);
    QStringList checkedIds() const;

    Mode m_mode;
    QListWidget *m_list;
};

} // namespace forecourt::ui
