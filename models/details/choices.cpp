// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/choices.h"

#include <algorithm>

namespace forecourt::models {

namespace {

void count(Stock::Entries &entries, const QString &id, const QString &name,
           const QString &brand = {})
{
    if (id.isEmpty())
        return;
    Stock::Entry &entry = entries[id];
    ++entry.count;
    if (!name.isEmpty())
        entry.name = name;
    if (!brand.isEmpty())
        entry.brand = brand;
}

/// Those in stock first, then by name.
QList<Choice> sorted(const Stock::Entries &entries)
{
    QList<Choice> choices;
    for (auto it = entries.begin(); it != entries.end(); ++it)
        choices.append({ it.key(), it->name.isEmpty() ? it.key() : it->name, it->count });
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        if ((a.inStock > 0) != (b.inStock > 0))
            return a.inStock > 0;
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return choices;
}

template <typename Record> void addKnown(Stock::Entries &entries, const QList<Record> &records)
{
    for (const Record &record : records) {
        if (!record.id.isEmpty())
            entries[record.id.value].name = record.name;
    }
}

} // namespace

void Stock::add(const QList<storage::VehicleRow> &rows)
{
    for (const storage::VehicleRow &row : rows) {
        if (row.noLongerListed)
            continue;
        const domain::Vehicle &vehicle = row.vehicle;
        count(brands, vehicle.brandId.value, vehicle.brandName);
        count(models, vehicle.modelId.value, vehicle.modelName, vehicle.brandId.value);
        count(bodyTypes, vehicle.bodyTypeId.value, vehicle.bodyTypeName);
    }
}

QList<Choice> brandChoices(const Stock &stock, const domain::Catalogue &catalogue)
{
    Stock::Entries entries = stock.brands;
    addKnown(entries, catalogue.brands);
    return sorted(entries);
}

QList<Choice> modelChoices(const Stock &stock, const domain::Catalogue &catalogue,
                           const domain::BrandId &brand)
{
    Stock::Entries entries = stock.models;
    for (const domain::VehicleModel &model : catalogue.models) {
        Stock::Entry &entry = entries[model.id.value];
        entry.name = model.name;
        if (!model.brand.id.isEmpty())
            entry.brand = model.brand.id.value;
    }
    if (!brand.isEmpty())
        entries.removeIf([&](Stock::Entries::iterator it) { return it->brand != brand.value; });
    return sorted(entries);
}

QList<Choice> bodyTypeChoices(const Stock &stock, const domain::Catalogue &catalogue)
{
    Stock::Entries entries = stock.bodyTypes;
    addKnown(entries, catalogue.bodyTypes);
    return sorted(entries);
}

} // namespace forecourt::models
