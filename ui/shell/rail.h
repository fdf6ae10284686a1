// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace forecourt::ui {

class ConnectionCard;
class RailButton;
class TextLabel;

// The left side of the window: whose data, where to go, what waits.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    ConnectionCard *card() const { return m_card; }
    void setMenu(QMenu *menu); // behind the button at the foot; not owned
    void setEntries(const QList<PageEntry> &entries);
    void setCurrent(const QString &id);
    RailButton *button(const QString &id) const { return m_buttons.value(id); }
    void setViews(const QString &page, const QList<MainWindow::RailView> &views);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

signals:
    void pageClicked(const QString &id);
    void viewClicked(const QString &page, const QString &view);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFoot(QVBoxLayout *all);
    ConnectionCard *m_card;
    TextLabel *m_more;
    QVBoxLayout *m_groups[3];
    QToolButton *m_menu;
    QToolButton *m_fold;
    QButtonGroup *m_group;
    QHash<QString, RailButton *> m_buttons;
    QHash<QString, QList<RailButton *>> m_views;
    bool m_collapsed = false;
};

} // namespace forecourt::ui
