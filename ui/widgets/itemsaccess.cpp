// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/itemsaccess.h"

namespace forecourt::ui {

namespace {

struct Shared
{
    QPointer<QWidget> widget;
    std::unique_ptr<AccessibleItems> items;
    int count() const { return widget ? items->count() : 0; }
};

class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(std::shared_ptr<Shared> shared, int index)
        : m_shared(std::move(shared))
        , m_index(index)
    {
    }

    bool isValid() const override { return m_index < m_shared->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_shared->widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return isValid() ? m_shared->items->rect(m_index) : QRect(); }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_shared->items->name(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        return isValid() ? m_shared->items->state(m_index) : QAccessible::State();
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_shared->items->press(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    std::shared_ptr<Shared> m_shared;
    int m_index;
};

class ItemsAccess : public QAccessibleWidget
{
public:
    ItemsAccess(QWidget *widget, std::unique_ptr<AccessibleItems> items)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_shared(std::make_shared<Shared>(Shared{ widget, std::move(items) }))
    {
    }
    ~ItemsAccess() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_shared->count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() <= index) {
            m_ids.append(QAccessible::registerAccessibleInterface(
                new ItemAccess(m_shared, int(m_ids.size()))));
        }
        return QAccessible::accessibleInterface(m_ids.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids.at(i)) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    std::shared_ptr<Shared> m_shared;
    mutable QList<QAccessible::Id> m_ids;
};

} // namespace

QAccessibleInterface *makeItemsAccess(QWidget *widget, std::unique_ptr<AccessibleItems> items)
{
    return new ItemsAccess(widget, std::move(items));
}

} // namespace forecourt::ui
