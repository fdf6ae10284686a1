// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/querysettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CustomerQuery;
using domain::CustomerSort;

struct SortKey
{
    CustomerSort sort;
    const char *key;
};

static constexpr SortKey sortKeys[] = {
    { CustomerSort::CreatedDate, "createdDate" },
    { CustomerSort::TotalSpent, "totalSpent" },
    { CustomerSort::LastPurchaseDate, "lastPurchaseDate" },
    { CustomerSort::LeadScore, "leadScore" },
    { CustomerSort::Name, "name" },
    { CustomerSort::Email, "email" },
    { CustomerSort::Segment, "segment" },
    { CustomerSort::LifecycleStage, "stage" },
    { CustomerSort::Purchases, "purchases" },
    { CustomerSort::Vip, "vip" },
    { CustomerSort::Tags, "tags" },
    { CustomerSort::Mobile, "mobile" },
};

void saveQuery(QSettings &settings, const CustomerQuery &query)
{
    settings.beginGroup(u"customers"_s);
    settings.setValue(u"segments"_s, query.segments);
    settings.setValue(u"stages"_s, query.stages);
    settings.setValue(u"tags"_s, query.tags);
    settings.setValue(u"vip"_s, query.vip.value_or(false));
    settings.setValue(u"descending"_s, query.descending);
    for (const SortKey &row : sortKeys) {
        if (row.sort == query.sort)
            settings.setValue(u"sort"_s, QString::fromLatin1(row.key));
    }
    settings.endGroup();
}

CustomerQuery loadQuery(QSettings &settings)
{
    CustomerQuery query;
    settings.beginGroup(u"customers"_s);
    query.segments = settings.value(u"segments"_s).toStringList();
    query.stages = settings.value(u"stages"_s).toStringList();
    query.tags = settings.value(u"tags"_s).toStringList();
    if (settings.value(u"vip"_s).toBool())
        query.vip = true;
    query.descending = settings.value(u"descending"_s, true).toBool();
    const QString key = settings.value(u"sort"_s).toString();
    for (const SortKey &row : sortKeys) {
        if (key == QLatin1String(row.key))
            query.sort = row.sort;
    }
    settings.endGroup();
    return query;
}

} // namespace forecourt::ui
