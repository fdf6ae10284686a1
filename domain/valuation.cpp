// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuation.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

/// One value of the answer that is no object, by its whole name.
struct Leaf
{
    QString name;
    QJsonValue value;
};

constexpr int DeepestLevel = 8;

void collect(QList<Leaf> &leaves, const QString &prefix, const QJsonObject &object, int level)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it->isObject() && level < DeepestLevel)
            collect(leaves, name + u'.', it->toObject(), level + 1);
        else
            leaves.append({ name, it.value() });
    }
}

/// The prediction's own fields stand for themselves, whatever else is answered beside it.
QList<Leaf> leavesOf(const QJsonObject &source)
{
    QList<Leaf> leaves;
    QJsonObject beside = source;
    collect(leaves, {}, beside.take("prediction"_L1).toObject(), 1);
    if (source.contains("prediction"_L1) && !source["prediction"_L1].isObject())
        beside.insert("prediction"_L1, source["prediction"_L1]);
    collect(leaves, {}, beside, 1);
    return leaves;
}

constexpr std::array MoneyWords{ "price"_L1,  "prices"_L1, "trade"_L1,
                                 "retail"_L1, "rrp"_L1,    "wholesale"_L1 };
constexpr std::array OtherWords{ "score"_L1, "id"_L1,     "count"_L1,      "percent"_L1,
                                 "rank"_L1,  "factor"_L1, "percentage"_L1, "confidence"_L1 };

/// "trade_price" speaks of money, "retail_score" does not: the last word decides.
bool speaksOfMoney(QString name)
{
    const QStringList words = name.replace(u'.', u'_').split(u'_', Qt::SkipEmptyParts);
    if (words.isEmpty() || std::ranges::count(OtherWords, words.last()) > 0)
        return false;
    return std::ranges::any_of(
        words, [](const QString &word) { return std::ranges::count(MoneyWords, word) > 0; });
}

bool isPrice(const Leaf &leaf)
{
    return leaf.value.isDouble() && speaksOfMoney(leaf.name);
}

constexpr std::array TradeNames{ "trade_price"_L1, "trade_value"_L1, "trade_in_price"_L1,
                                 "trade"_L1 };
constexpr std::array RetailNames{ "retail_price"_L1, "retail_value"_L1, "price"_L1, "retail"_L1 };
/// The question, and what it is answered for: said elsewhere.
constexpr std::array KnownNames{ "vehicle_id"_L1, "kms"_L1,        "region"_L1,
                                 "score"_L1,      "created_at"_L1, "condition_score"_L1 };

std::optional<Amount> firstOf(std::span<const QLatin1StringView> names,
                              const QList<Valuation::Price> &prices)
{
    for (const QLatin1StringView name : names) {
        for (const Valuation::Price &price : prices) {
            if (price.name == name)
                return price.amount;
        }
    }
    return {};
}

} // namespace

QList<Valuation::Price> Valuation::prices() const
{
    QList<Price> found;
    for (const Leaf &leaf : leavesOf(source)) {
        const auto amount = isPrice(leaf) ? Amount::fromJson(leaf.value) : std::nullopt;
        if (amount)
            found.append({ leaf.name, *amount });
    }
    return found;
}

std::optional<Amount> Valuation::retail() const
{
    return firstOf(RetailNames, prices());
}

std::optional<Amount> Valuation::trade() const
{
    return firstOf(TradeNames, prices());
}

std::optional<double> Valuation::confidence() const
{
    for (const Leaf &leaf : leavesOf(source)) {
        const double score = leaf.value.toDouble(-1);
        if (leaf.name == "score"_L1 && score >= 0 && score <= 1)
            return score;
    }
    return {};
}

QList<std::pair<QString, QJsonValue>> Valuation::rest() const
{
    QList<std::pair<QString, QJsonValue>> rest;
    for (const Leaf &leaf : leavesOf(source)) {
        const bool isKnown = std::ranges::count(KnownNames, leaf.name) > 0
            && (leaf.name != "score"_L1 || confidence());
        if (!isPrice(leaf) && !isKnown)
            rest.append({ leaf.name, leaf.value });
    }
    return rest;
}

QJsonObject toJson(const Valuation &valuation)
{
    QJsonObject json{ { u"kms"_s, valuation.kms },
                      { u"at"_s, valuation.at.toUTC().toString(Qt::ISODateWithMs) },
                      { u"answer"_s, valuation.source } };
    if (valuation.condition)
        json.insert("condition"_L1, *valuation.condition);
    return json;
}

std::optional<Valuation> valuationFromJson(const QJsonObject &json)
{
    Valuation valuation;
    valuation.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
    if (!valuation.at.isValid())
        return {};
    valuation.kms = json["kms"_L1].toInt();
    if (json["condition"_L1].isDouble())
        valuation.condition = json["condition"_L1].toInt();
    valuation.source = json["answer"_L1].toObject();
    return valuation;
}

double PriceComparison::share() const
{
    return double(difference().hundredths) / double(valuation.hundredths);
}

std::optional<PriceComparison> compared(std::optional<Amount> price,
                                        std::optional<Amount> valuation)
{
    if (!price || !valuation || valuation->hundredths <= 0)
        return {};
    return PriceComparison{ *price, *valuation };
}

} // namespace forecourt::domain
