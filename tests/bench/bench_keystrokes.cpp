// SPDX-License-Identifier: GPL-3.0-or-later
// From a letter to painted rows, in the program's own window and, beside it, with a
// QSortFilterProxyModel over the same rows: bench-keystrokes DIRECTORY [rival] [short]
#include "customers/customerdelegates.h"
#include "customers/customerlist.h"
#include "domain/folding.h"
#include "measure.h"
#include "models/customermodel.h"
#include "rivalmodel.h"
#include "storage/customertable.h"
#include "storage/store.h"
#include "typing.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>

#include <map>

using namespace forecourt;
using namespace Qt::StringLiterals;
using bench::Times;

namespace {

constexpr int pauseBetweenKeys = 60; // ms; quicker than anybody types

/// Which order and which letters, for comparing one with the other.
using Place = std::tuple<int, bool, QString>;
using Measured = std::map<Place, bench::Keystroke>;

struct Figures
{
    Times all, answered, cpu;
    std::map<QString, Times> byKind, byColumn;
    Measured measured;
    QJsonObject worst;

    void add(const char *kind, const models::ColumnInfo &column, const Place &place,
             const bench::Keystroke &stroke)
    {
        if (stroke.ms > all.at(1))
            worst = { { u"text"_s, std::get<2>(place) },
                      { u"column"_s, QString::fromLatin1(column.id) },
                      { u"descending"_s, std::get<1>(place) },
                      { u"ms"_s, stroke.ms },
                      { u"answered_ms"_s, stroke.answeredMs },
                      { u"cpu_ms"_s, stroke.cpuMs } };
        all.add(stroke.ms);
        answered.add(stroke.answeredMs);
        cpu.add(stroke.cpuMs);
        byKind[QString::fromLatin1(kind)].add(stroke.ms);
        byColumn[QString::fromLatin1(column.id)].add(stroke.ms);
        measured[place] = stroke;
    }
};

QJsonObject toJson(const std::map<QString, Times> &named)
{
    QJsonObject object;
    for (const auto &[name, times] : named)
        object.insert(name, times.toJson());
    return object;
}

template <typename Action> void forEachColumn(Action action)
{
    const auto columns = models::CustomerModel::columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        if (columns[size_t(column)].sortable)
            action(column, columns[size_t(column)]);
    }
}

/// A part of what the program was asked: the whole would take the rival an hour. Also all that a
/// short run types.
bool isForRival(const bench::Typed &typed)
{
    return typed.text == u"anna" || typed.text == u"müller" || typed.text == u"王伟"
        || typed.text == u"zqxwvk";
}

Figures typeEverywhere(bench::Shop &shop, const QList<bench::Typed> &texts)
{
    bench::Typist typist(shop);
    Figures figures;
    forEachColumn([&](int column, const models::ColumnInfo &info) {
        for (int direction = 0; direction < 2; ++direction) {
            typist.sortBy(column);
            const bool down = shop.list().model()->sortOrder() == Qt::DescendingOrder;
            for (const auto &[kind, text] : texts) {
                for (int length = 1; length <= text.size(); ++length) {
                    const auto part = text.left(length);
                    figures.add(kind, info, { column, down, part }, typist.type(part));
                    bench::runFor(pauseBetweenKeys);
                }
                typist.clear();
            }
        }
    });
    return figures;
}

/// The rival's window, as large as the program's list.
class Rival
{
public:
    explicit Rival(bench::Shop &shop)
    {
        const auto read = shop.session().store().customers().forEach(
            {}, [this](const QList<storage::CustomerRow> &rows) {
                for (const auto &row : rows)
                    m_model.append(row.customer);
                return true;
            });
        bench::runUntil([&] { return read.isFinished(); }, "reading all rows", 300);
        m_proxy.setSourceModel(&m_model);
        m_proxy.setFilterRole(bench::RivalModel::FoldedRole);
        m_proxy.setSortRole(models::SortRole);
        m_proxy.setDynamicSortFilter(true);
        m_view.setModel(&m_proxy);
        ui::setUpColumns(&m_view, models::CustomerModel::columns());
        m_view.resize(shop.list().size());
        m_watch.watch(m_view.viewport());
        m_view.show();
        bench::runFor(300);
    }

    void sortBy(int column, bool down)
    {
        m_proxy.sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    bench::Keystroke type(const QString &text)
    {
        m_watch.arm([] { return true; });
        const auto start = bench::monotonicNs();
        const auto cpu = bench::processCpuNs();
        m_proxy.setFilterFixedString(domain::folded(text));
        m_view.viewport()->update(); // also where no row goes or comes
        bench::runUntil([this] { return m_watch.isDone(); }, "painting the rival's rows");
        const auto ms = double(m_watch.doneAt() - start) / 1e6;
        return { ms, ms, double(m_watch.cpuAtDone() - cpu) / 1e6 };
    }
    void clear()
    {
        m_proxy.setFilterFixedString({});
        bench::runFor(10);
    }

private:
    bench::RivalModel m_model;
    QSortFilterProxyModel m_proxy;
    ui::TableView m_view;
    bench::PaintWatch m_watch;
};

QJsonObject beside(bench::Shop &shop, const QList<bench::Typed> &texts, const Measured &ours)
{
    shop.window().hide();
    Rival rival(shop);
    Times times, same, ratio, cpuRatio;
    forEachColumn([&](int column, const models::ColumnInfo &) {
        rival.sortBy(column, true);
        for (const auto &typed : texts) {
            if (!isForRival(typed))
                continue;
            for (int length = 1; length <= typed.text.size(); ++length) {
                const auto part = typed.text.left(length);
                const auto stroke = rival.type(part);
                const auto &own = ours.at({ column, true, part });
                times.add(stroke.ms);
                same.add(own.ms);
                ratio.add(stroke.ms / own.ms);
                cpuRatio.add(stroke.cpuMs / own.cpuMs);
            }
            rival.clear();
        }
    });
    return { { u"rival"_s, times.toJson() },
             { u"ours"_s, same.toJson() },
             { u"ratio_median"_s, ratio.at(0.5) },
             { u"ratio_smallest"_s, ratio.at(0) },
             { u"cpu_ratio_median"_s, cpuRatio.at(0.5) },
             { u"ratio_of_medians"_s, times.at(0.5) / same.at(0.5) },
             { u"ratio_of_p99"_s, times.at(0.99) / same.at(0.99) } };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    bench::Shop shop(arguments.value(1));
    shop.showCustomers();
    const int customers = shop.session().store().customers().count().result();
    bench::runFor(2000);
    auto texts = bench::typedTexts(customers);
    if (arguments.contains(u"short"_s))
        texts.removeIf([](const bench::Typed &typed) { return !isForRival(typed); });
    const auto figures = typeEverywhere(shop, texts);
    QJsonObject line{ { u"bench"_s, u"keystrokes"_s },
                      { u"customers"_s, customers },
                      { u"painted"_s, figures.all.toJson() },
                      { u"answered"_s, figures.answered.toJson() },
                      { u"cpu"_s, figures.cpu.toJson() },
                      { u"share_above_16_ms"_s, figures.all.shareAbove(16) },
                      { u"share_above_33_ms"_s, figures.all.shareAbove(33) },
                      { u"by_kind"_s, toJson(figures.byKind) },
                      { u"by_column"_s, toJson(figures.byColumn) },
                      { u"worst"_s, figures.worst } };
    bench::print(line);
    if (!arguments.contains(u"rival"_s))
        return 0;
    line.insert(u"beside"_s, beside(shop, texts, figures.measured));
    bench::print(line);
    return 0;
}
