// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartaccess.h"

#include "widgets/barchart.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

// One bar: "Toyota 22", an item that can be pressed where it leads somewhere.
class BarAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BarAccess(BarChart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_chart && m_index < m_chart->values().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const QRect bar = isValid() ? m_chart->barRect(m_index) : QRect();
        return { m_chart->mapToGlobal(bar.topLeft()), bar.size() };
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const ChartValue &value = m_chart->values().at(m_index);
        return value.label + u' ' + value.display;
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_chart->hasFocus() && m_chart->currentIndex() == m_index;
        return state;
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
            m_chart->activate(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BarChart> m_chart;
    int m_index;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(BarChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
        , m_chart(chart)
    {
    }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_chart ? int(m_chart->values().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_bars.size() <= index) {
            m_bars.append(QAccessible::registerAccessibleInterface(
                new BarAccess(m_chart, int(m_bars.size()))));
        }
        return QAccessible::accessibleInterface(m_bars.at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_bars.size(); ++i) {
            if (QAccessible::accessibleInterface(m_bars.at(i)) == child)
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
    QPointer<BarChart> m_chart;
    mutable QList<QAccessible::Id> m_bars;
};

QAccessibleInterface *makeInterface(const QString &type, QObject *object)
{
    if (auto *chart = qobject_cast<BarChart *>(object))
        return new ChartAccess(chart);
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && (type == "forecourt::ui::PhotoView"_L1 || type == "forecourt::ui::StepLine"_L1))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installChartAccess()
{
    // Qt keeps one of each factory, so that calling this for every chart does no harm.
    QAccessible::installFactory(makeInterface);
}

} // namespace forecourt::ui
