// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QMenu;

namespace forecourt::ui {

class TextFace;

// A pill that can be checked; shows "Regular 278" with a count, an icon, or
// opens a menu of choices when it is given one.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    ~FilterChip() override;

    void setCount(int count); // < 0: none shown
    void setLucideIcon(const QString &name);
    // Shows a cross; clicking it emits cleared() instead of toggling.
    void setClearable(bool clearable);
    void setMenu(QMenu *menu); // not owned

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    QString shownText() const;
    QRect crossRect() const;
    QString m_icon;
    int m_count = -1;
    bool m_clearable = false;
    QMenu *m_menu = nullptr;
    mutable std::unique_ptr<TextFace> m_face;
};

// A row of pills with ids, wrapping to the next line where it must. An
// exclusive group behaves like radio buttons; id and text come from the caller.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    // Exclusive unless told; call before adding pills.
    void setExclusive(bool exclusive);
    FilterChip *addPill(const QString &id, const QString &text, int count = -1);
    // A pill that opens choices (not part of the exclusive group).
    FilterChip *addMenuPill(const QString &id, const QString &text, const QString &icon,
                            QMenu *menu);
    void addGap(); // between groups
    void clear();
    FilterChip *pill(const QString &id) const;
    void setCount(const QString &id, int count);

    QString current() const; // exclusive: the checked id, else the first
    QStringList checked() const;
    void setChecked(const QString &id, bool on = true); // emits nothing

    bool hasHeightForWidth() const override { return true; }

signals:
    void pillToggled(const QString &id, bool on); // by the user
    void currentChanged(const QString &id); // by the user, exclusive only

private:
    QHash<QString, FilterChip *> m_pills;
    QStringList m_order;
    QButtonGroup *m_group;
};

} // namespace forecourt::ui
