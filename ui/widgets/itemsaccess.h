// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <memory>

namespace forecourt::ui {

// What assistive tools see of a widget that paints its items itself: how many,
// where, by what name, and how to press one.
class AccessibleItems
{
public:
    virtual ~AccessibleItems() = default;
    virtual int count() const = 0;
    virtual QRect rect(int index) const = 0; // on the screen
    virtual QString name(int index) const = 0;
    virtual QAccessible::State state(int index) const = 0;
    virtual void press(int index) = 0;
};

// The widget as a list of its items. The items may use the widget: nothing asks
// them once it is gone.
QAccessibleInterface *makeItemsAccess(QWidget *widget, std::unique_ptr<AccessibleItems> items);

} // namespace forecourt::ui
