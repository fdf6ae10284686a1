// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Amount;
using domain::Breakdown;

namespace {

/// Collects figures of one answer, all with its time.
class Collector
{
public:
    Collector(const QString &prefix, const QDateTime &at)
        : m_prefix(prefix)
        , m_at(at.isValid() ? at : QDateTime::currentDateTimeUtc())
    {
    }
    void add(const QString &name, double value)
    {
        figures.append({ u"figures"_s, QString(m_prefix + name), m_at, value });
    }
    template <typename T> void add(const QString &name, const std::optional<T> &value)
    {
        if (value)
            add(name, double(*value));
    }
    void add(const QString &name, const std::optional<Amount> &value)
    {
        if (value)
            add(name, value->toNumber());
    }
    void add(const QString &name, const Breakdown &breakdown)
    {
        for (const auto &[key, count] : breakdown)
            add(QString(name + key), double(count));
    }

    QList<Figure> figures;

private:
    const QString m_prefix;
    const QDateTime m_at;
};

} // namespace

QList<Figure> figuresOf(const domain::VehicleStats &stats)
{
    Collector all(u"vehicles."_s, stats.asOf);
    all.add(u"total"_s, stats.totalVehicles);
    all.add(u"available"_s, stats.availableVehicles);
    all.add(u"listingType."_s, stats.byListingType);
    all.add(u"bodyType."_s, stats.byBodyType);
    all.add(u"brand."_s, stats.byBrand);
    return all.figures;
}

QList<Figure> figuresOf(const domain::CustomerStats &stats)
{
    Collector all(u"customers."_s, stats.asOf);
    all.add(u"total"_s, stats.totalCustomers);
    all.add(u"vip"_s, stats.vipCustomers);
    all.add(u"revenue"_s, stats.totalRevenue);
    all.add(u"averageSpent"_s, stats.averageSpent);
    all.add(u"transactions"_s, stats.totalTransactions);
    all.add(u"averageLeadScore"_s, stats.averageLeadScore);
    all.add(u"newLast30Days"_s, stats.newCustomersLast30Days);
    all.add(u"segment."_s, stats.segmentBreakdown);
    return all.figures;
}

} // namespace forecourt::storage
