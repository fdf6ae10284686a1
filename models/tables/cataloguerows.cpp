// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cataloguerows.h"

#include "domain/enums.h"
#include "domain/folding.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::CatalogueKind;
using domain::EnumSet;

namespace {

constexpr auto text = CellKind::Text;
constexpr auto number = CellKind::Number;

constexpr ColumnInfo brandColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Brand"), text, 176, true, true },
    { "country", QT_TRANSLATE_NOOP("Columns", "Country"), text, 144, true, true },
    { "sale", QT_TRANSLATE_NOOP("Columns", "For sale"), number, 88, true, true },
    { "rental", QT_TRANSLATE_NOOP("Columns", "For rent"), number, 88, true, true },
    { "auction", QT_TRANSLATE_NOOP("Columns", "At auction"), number, 88, true, true },
    { "total", QT_TRANSLATE_NOOP("Columns", "Listings"), number, 88, true, true },
};
constexpr ColumnInfo modelColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Model"), text, 208, true, true },
    { "brand", QT_TRANSLATE_NOOP("Columns", "Brand"), text, 176, true, true },
    { "bodyType", QT_TRANSLATE_NOOP("Columns", "Body type"), text, 144, true, true },
};
constexpr ColumnInfo bodyTypeColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Body type"), text, 176, true, true },
    { "code", QT_TRANSLATE_NOOP("Columns", "Code"), text, 120, true, true },
    { "description", QT_TRANSLATE_NOOP("Columns", "Description"), text, 360, true, true },
};
constexpr ColumnInfo engineColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Engine"), text, 208, true, true },
    { "type", QT_TRANSLATE_NOOP("Columns", "Fuel"), text, 120, true, true },
    { "displacement", QT_TRANSLATE_NOOP("Columns", "Displacement"), text, 112, true, true },
    { "horsepower", QT_TRANSLATE_NOOP("Columns", "Horsepower"), number, 96, true, true },
    { "transmission", QT_TRANSLATE_NOOP("Columns", "Transmission"), text, 136, true, true },
};
constexpr ColumnInfo generationColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Generation"), text, 176, true, true },
    { "model", QT_TRANSLATE_NOOP("Columns", "Model"), text, 208, true, true },
    { "startYear", QT_TRANSLATE_NOOP("Columns", "From"), number, 80, true, true },
    { "endYear", QT_TRANSLATE_NOOP("Columns", "To"), number, 80, true, true },
};
constexpr ColumnInfo trimColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Trim"), text, 176, true, true },
    { "model", QT_TRANSLATE_NOOP("Columns", "Model"), text, 208, true, true },
};
constexpr ColumnInfo typeColumns[] = {
    { "name", QT_TRANSLATE_NOOP("Columns", "Type"), text, 208, true, true },
    { "value", QT_TRANSLATE_NOOP("Columns", "As the API writes it"), text, 208, true, true },
};

Cell plain(const QString &value)
{
    return { .text = value, .sort = domain::folded(value) };
}

Cell count(std::optional<int> value, const Formatting &formatting)
{
    return { .text = formatting.number(value), .sort = value.value_or(-1) };
}

Cell year(std::optional<int> value, const Formatting &formatting)
{
    QLocale locale = formatting.locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return { .text = value ? locale.toString(*value) : Formatting::notKnown(),
             .sort = value.value_or(9999) };
}

CatalogueRow rowOf(const domain::Brand &brand, const Formatting &f)
{
    const domain::VehicleCounts &counts = brand.vehicleCounts;
    return { .id = brand.id.value,
             .cells = { plain(brand.name), plain(brand.countryOfOrigin), count(counts.sale, f),
                        count(counts.rental, f), count(counts.auction, f), count(counts.total, f) },
             .picture = brand.logoUrl };
}

CatalogueRow rowOf(const domain::VehicleModel &model, const Formatting &)
{
    return { .id = model.id.value,
             .brandId = model.brand.id.value,
             .cells = { plain(model.name), plain(model.brand.name), plain(model.bodyType.name) } };
}

CatalogueRow rowOf(const domain::BodyType &type, const Formatting &)
{
    return { .id = type.id.value,
             .cells = { plain(type.name), plain(type.code), plain(type.description) },
             .picture = type.iconUrl };
}

CatalogueRow rowOf(const domain::Engine &engine, const Formatting &f)
{
    return { .id = engine.id.value,
             .cells = { plain(engine.name), plain(domain::enumText(EnumSet::Fuel, engine.type)),
                        plain(engine.displacement), count(engine.horsepower, f),
                        plain(domain::enumText(EnumSet::Transmission, engine.transmission)) } };
}

CatalogueRow rowOf(const domain::Generation &generation, const Formatting &f)
{
    return { .id = generation.id.value,
             .cells = { plain(generation.name), plain(generation.model.name),
                        year(generation.startYear, f), year(generation.endYear, f) } };
}

CatalogueRow rowOf(const domain::Trim &trim, const Formatting &)
{
    return { .id = trim.id.value, .cells = { plain(trim.name), plain(trim.model.name) } };
}

template <typename Record>
QList<CatalogueRow> rowsOf(const QList<Record> &records, const Formatting &formatting)
{
    QList<CatalogueRow> rows;
    rows.reserve(records.size());
    for (const Record &record : records)
        rows.append(rowOf(record, formatting));
    return rows;
}

QList<CatalogueRow> typeRows(const QStringList &values, EnumSet set)
{
    QList<CatalogueRow> rows;
    for (const QString &value : values)
        rows.append({ .cells = { plain(domain::enumText(set, value)), plain(value) } });
    return rows;
}

QList<CatalogueRow> unsearched(const Catalogue &catalogue, CatalogueKind kind,
                               const Formatting &formatting)
{
    switch (kind) {
    case CatalogueKind::Brands:
        return rowsOf(catalogue.brands, formatting);
    case CatalogueKind::Models:
        return rowsOf(catalogue.models, formatting);
    case CatalogueKind::BodyTypes:
        return rowsOf(catalogue.bodyTypes, formatting);
    case CatalogueKind::Engines:
        return rowsOf(catalogue.engines, formatting);
    case CatalogueKind::Generations:
        return rowsOf(catalogue.generations, formatting);
    case CatalogueKind::Trims:
        return rowsOf(catalogue.trims, formatting);
    case CatalogueKind::EngineTypes:
        return typeRows(catalogue.engineTypes, EnumSet::Fuel);
    case CatalogueKind::TransmissionTypes:
        return typeRows(catalogue.transmissionTypes, EnumSet::Transmission);
    case CatalogueKind::DrivetrainTypes:
        return typeRows(catalogue.drivetrainTypes, EnumSet::Drivetrain);
    }
    return {};
}

} // namespace

std::span<const ColumnInfo> catalogueColumns(CatalogueKind kind)
{
    switch (kind) {
    case CatalogueKind::Brands:
        return brandColumns;
    case CatalogueKind::Models:
        return modelColumns;
    case CatalogueKind::BodyTypes:
        return bodyTypeColumns;
    case CatalogueKind::Engines:
        return engineColumns;
    case CatalogueKind::Generations:
        return generationColumns;
    case CatalogueKind::Trims:
        return trimColumns;
    default:
        return typeColumns;
    }
}

QList<CatalogueRow> catalogueRows(const Catalogue &catalogue, CatalogueKind kind,
                                  const Formatting &formatting)
{
    QList<CatalogueRow> rows = unsearched(catalogue, kind, formatting);
    for (CatalogueRow &row : rows) {
        QStringList texts;
        for (const Cell &cell : std::as_const(row.cells))
            texts << cell.text;
        row.searched = domain::folded(texts.join(u'\n'));
    }
    return rows;
}

int catalogueCount(const Catalogue &catalogue, CatalogueKind kind)
{
    const qsizetype counts[] = {
        catalogue.brands.size(),         catalogue.models.size(),
        catalogue.bodyTypes.size(),      catalogue.engines.size(),
        catalogue.generations.size(),    catalogue.trims.size(),
        catalogue.engineTypes.size(),    catalogue.transmissionTypes.size(),
        catalogue.drivetrainTypes.size()
    };
    return int(counts[int(kind)]);
}

} // namespace forecourt::models
