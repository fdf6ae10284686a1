// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingfilter.h"

#include "domain/enums.h"
#include "domain/folding.h"
#include "models/facets.h"
#include "models/formatting.h"
#include "models/workspace.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Amount;
using domain::EnumSet;
using domain::VehicleQuery;
using models::Workspace;

static QString inContext(const char *text)
{
    return QCoreApplication::translate("ListingFilter", text);
}

QString ListingFilter::titleText() const
{
    return inContext(title);
}

void ListingFilter::clear(VehicleQuery &query) const
{
    if (choose)
        choose(query, {});
    else
        setRange(query, {});
}

// One of several records, by id.

static QString nameOf(const QList<models::Choice> &choices, const QString &id)
{
    for (const models::Choice &choice : choices) {
        if (choice.id == id)
            return choice.name;
    }
    return id.isEmpty() ? QString() : inContext(QT_TRANSLATE_NOOP("ListingFilter", "Chosen one"));
}

static FilterOffer oneOf(const QList<models::Choice> &choices, const QString &id)
{
    ChoiceOffer offer{ {}, {}, ChoicePopup::Mode::One };
    for (const models::Choice &choice : choices)
        offer.choices.append({ choice.id, choice.name, choice.inStock });
    if (!id.isEmpty())
        offer.chosen << id;
    return offer;
}

static FilterOffer offerBrand(const VehicleQuery &query, const Workspace &workspace)
{
    return oneOf(workspace.facets().brands(), query.brand.value);
}
static QString shownBrand(const VehicleQuery &query, const Workspace &workspace)
{
    return nameOf(workspace.facets().brands(), query.brand.value);
}
// A model belongs to one brand, so another brand forgets it.
static void chooseBrand(VehicleQuery &query, const QStringList &ids)
{
    const domain::BrandId brand{ ids.value(0) };
    if (query.brand != brand)
        query.model = {};
    query.brand = brand;
}

static FilterOffer offerModel(const VehicleQuery &query, const Workspace &workspace)
{
    return oneOf(workspace.facets().modelsOf(query.brand), query.model.value);
}
static QString shownModel(const VehicleQuery &query, const Workspace &workspace)
{
    return nameOf(workspace.facets().modelsOf(query.brand), query.model.value);
}
static void chooseModel(VehicleQuery &query, const QStringList &ids)
{
    query.model = { ids.value(0) };
}

static FilterOffer offerBody(const VehicleQuery &query, const Workspace &workspace)
{
    return oneOf(workspace.facets().bodyTypes(), query.bodyType.value);
}
static QString shownBody(const VehicleQuery &query, const Workspace &workspace)
{
    return nameOf(workspace.facets().bodyTypes(), query.bodyType.value);
}
static void chooseBody(VehicleQuery &query, const QStringList &ids)
{
    query.bodyType = { ids.value(0) };
}

// Any of several words.

using Words = QStringList VehicleQuery::*;
using Counts = domain::Breakdown models::ListingCounts::*;

static QString wordText(const std::optional<EnumSet> &set, const QString &word)
{
    if (set)
        return domain::enumText(*set, word);
    return word.isEmpty() ? word : QString(word.at(0).toUpper() + word.mid(1));
}

template <Words words, Counts counts, int set>
static FilterOffer offerWords(const VehicleQuery &query, const Workspace &workspace)
{
    const auto kind = set < 0 ? std::optional<EnumSet>() : EnumSet(set);
    ChoiceOffer offer{ {}, query.*words, ChoicePopup::Mode::Several };
    const models::ListingCounts &listings = workspace.facets().listings();
    for (const auto &[word, count] : listings.*counts) {
        const QString id = kind ? domain::canonicalEnum(word) : domain::folded(word);
        if (!id.isEmpty())
            offer.choices.append({ id, wordText(kind, word), count });
    }
    return offer;
}

template <Words words, int set>
static QString shownWords(const VehicleQuery &query, const Workspace &workspace)
{
    const auto kind = set < 0 ? std::optional<EnumSet>() : EnumSet(set);
    QStringList shown;
    for (const QString &word : query.*words)
        shown << wordText(kind, word);
    return workspace.formatting().list(shown);
}

template <Words words> static void chooseWords(VehicleQuery &query, const QStringList &ids)
{
    query.*words = ids;
}

// Ranges.

static QString rangeText(const FilterRange &range, const std::function<QString(qint64)> &text)
{
    if (range.from && range.to) {
        return *range.from == *range.to
            ? text(*range.from)
            : models::leftToRight(text(*range.from) + u"–"_s + text(*range.to));
    }
    if (range.from)
        return inContext(QT_TRANSLATE_NOOP("ListingFilter", "from %1")).arg(text(*range.from));
    return range.to ? inContext(QT_TRANSLATE_NOOP("ListingFilter", "up to %1")).arg(text(*range.to))
                    : QString();
}

static std::optional<qint64> wide(const std::optional<int> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}
static std::optional<qint64> wide(const std::optional<Amount> &value)
{
    return value ? std::optional<qint64>(value->hundredths) : std::nullopt;
}
static std::optional<int> narrow(const std::optional<qint64> &value)
{
    return value ? std::optional<int>(int(qMin(*value, qint64(1'000'000)))) : std::nullopt;
}
static std::optional<Amount> amount(const std::optional<qint64> &value)
{
    return value ? std::optional<Amount>(Amount{ *value }) : std::nullopt;
}

static std::optional<qint64> readInteger(const QLocale &locale, const QString &text)
{
    bool ok = false;
    qint64 value = locale.toLongLong(text, &ok);
    if (!ok)
        value = text.toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

static RangeForm integerForm(const Workspace &workspace, const char *title)
{
    const QLocale locale = workspace.formatting().locale;
    RangeForm form;
    form.title = inContext(title);
    form.parse = [locale](const QString &text) { return readInteger(locale, text); };
    form.format = [](qint64 value) { return QString::number(value); };
    return form;
}

static FilterOffer offerYears(const VehicleQuery &query, const Workspace &workspace)
{
    RangeForm form = integerForm(workspace, QT_TRANSLATE_NOOP("ListingFilter", "Year"));
    const models::ListingCounts &listings = workspace.facets().listings();
    form.known = { wide(listings.minYear), wide(listings.maxYear) };
    return RangeOffer{ form, { wide(query.minYear), wide(query.maxYear) } };
}
static QString shownYears(const VehicleQuery &query, const Workspace &)
{
    return rangeText({ wide(query.minYear), wide(query.maxYear) },
                     [](qint64 year) { return QString::number(year); });
}
static void setYears(VehicleQuery &query, const FilterRange &range)
{
    query.minYear = narrow(range.from);
    query.maxYear = narrow(range.to);
}

static FilterOffer offerPrices(const VehicleQuery &query, const Workspace &workspace)
{
    const QLocale locale = workspace.formatting().locale;
    RangeForm form;
    form.title = inContext(QT_TRANSLATE_NOOP("ListingFilter", "Price"));
    form.unit = workspace.formatting().currency;
    const models::ListingCounts &listings = workspace.facets().listings();
    form.known = { wide(listings.minPrice), wide(listings.maxPrice) };
    form.parse = [locale](const QString &text) { return wide(Amount::fromText(text, locale)); };
    form.format = [locale](qint64 hundredths) {
        return locale.toString(double(hundredths) / 100, 'f', hundredths % 100 == 0 ? 0 : 2);
    };
    return RangeOffer{ form, { wide(query.minPrice), wide(query.maxPrice) } };
}
static QString shownPrices(const VehicleQuery &query, const Workspace &workspace)
{
    const models::Formatting &formatting = workspace.formatting();
    return rangeText({ wide(query.minPrice), wide(query.maxPrice) }, [&](qint64 hundredths) {
        return formatting.shortMoney(Amount{ hundredths });
    });
}
static void setPrices(VehicleQuery &query, const FilterRange &range)
{
    query.minPrice = amount(range.from);
    query.maxPrice = amount(range.to);
}

static FilterOffer offerDays(const VehicleQuery &query, const Workspace &workspace)
{
    RangeForm form = integerForm(workspace, QT_TRANSLATE_NOOP("ListingFilter", "Days listed"));
    return RangeOffer{ form, { wide(query.minDaysListed), wide(query.maxDaysListed) } };
}
static QString shownDays(const VehicleQuery &query, const Workspace &workspace)
{
    const models::Formatting &formatting = workspace.formatting();
    return rangeText({ wide(query.minDaysListed), wide(query.maxDaysListed) },
                     [&](qint64 days) { return formatting.days(int(days)); });
}
static void setDays(VehicleQuery &query, const FilterRange &range)
{
    query.minDaysListed = narrow(range.from);
    query.maxDaysListed = narrow(range.to);
}

using models::ListingCounts;

template <Words words, Counts counts, int set>
static constexpr ListingFilter wordsFilter(const char *id, const char *title)
{
    return { id,
             title,
             false,
             offerWords<words, counts, set>,
             shownWords<words, set>,
             chooseWords<words>,
             nullptr };
}

static constexpr ListingFilter filters[] = {
    { "brand", QT_TRANSLATE_NOOP("ListingFilter", "Brand"), true, offerBrand, shownBrand,
      chooseBrand, nullptr },
    { "model", QT_TRANSLATE_NOOP("ListingFilter", "Model"), true, offerModel, shownModel,
      chooseModel, nullptr },
    { "bodyType", QT_TRANSLATE_NOOP("ListingFilter", "Body type"), true, offerBody, shownBody,
      chooseBody, nullptr },
    { "year", QT_TRANSLATE_NOOP("ListingFilter", "Year"), true, offerYears, shownYears, nullptr,
      setYears },
    { "price", QT_TRANSLATE_NOOP("ListingFilter", "Price"), true, offerPrices, shownPrices, nullptr,
      setPrices },
    wordsFilter<&VehicleQuery::statuses, &ListingCounts::statuses, int(EnumSet::VehicleStatus)>(
        "status", QT_TRANSLATE_NOOP("ListingFilter", "Status")),
    wordsFilter<&VehicleQuery::fuels, &ListingCounts::fuels, int(EnumSet::Fuel)>(
        "fuel", QT_TRANSLATE_NOOP("ListingFilter", "Fuel")),
    wordsFilter<&VehicleQuery::transmissions, &ListingCounts::transmissions,
                int(EnumSet::Transmission)>("transmission",
                                            QT_TRANSLATE_NOOP("ListingFilter", "Transmission")),
    wordsFilter<&VehicleQuery::colours, &ListingCounts::colours, -1>(
        "colour", QT_TRANSLATE_NOOP("ListingFilter", "Colour")),
    { "daysListed", QT_TRANSLATE_NOOP("ListingFilter", "Days listed"), false, offerDays, shownDays,
      nullptr, setDays },
};

std::span<const ListingFilter> listingFilters()
{
    return filters;
}

} // namespace forecourt::ui
