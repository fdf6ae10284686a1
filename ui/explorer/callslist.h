// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QStackedWidget;

namespace forecourt::ui {

class EmptyState;

/// Requests that were made or kept: saved ones, answers, writes. Enter or a click chooses one.
class CallsList : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what they are, `none` what is said while there are none.
    CallsList(QAbstractItemModel *model, const QString &name, const QString &icon,
              const QString &none, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    void setRemovable(bool on) { m_removable = on; } ///< with the Delete key or the menu

signals:
    void chosen(const QString &id);
    /// The same for answers, with the operation that was asked.
    void answerChosen(const QString &id, const QString &operation);
    void removeWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void openMenu(const QPoint &at);
    QString currentId() const;
    void choose(const QModelIndex &index);

    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    bool m_removable = false;
};

} // namespace forecourt::ui
