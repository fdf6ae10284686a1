// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartaccess.h"

#include "widgets/barchart.h"
#include "widgets/itemsaccess.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

// The bars: "Toyota 22", each pressed where it leads somewhere.
class Bars : public AccessibleItems
{
public:
    explicit Bars(BarChart *chart)
        : m_chart(chart)
    {
    }
    int count() const override { return int(m_chart->values().size()); }
    QRect rect(int index) const override
    {
        const QRect bar = m_chart->barRect(index);
        return { m_chart->mapToGlobal(bar.topLeft()), bar.size() };
    }
    QString name(int index) const override
    {
        const ChartValue &value = m_chart->values().at(index);
        return value.label + u' ' + value.display;
    }
    QAccessible::State state(int index) const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_chart->hasFocus() && m_chart->currentIndex() == index;
        return state;
    }
    void press(int index) override { m_chart->activate(index); }

private:
    BarChart *m_chart;
};

QAccessibleInterface *makeInterface(const QString &type, QObject *object)
{
    if (auto *chart = qobject_cast<BarChart *>(object))
        return makeItemsAccess(chart, std::make_unique<Bars>(chart));
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
