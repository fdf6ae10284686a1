// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimitfield.h"

#include "headervalues.h"
#include "limitvalues.h"

#include <algorithm>

namespace forecourt::network {

namespace {

constexpr int plenty = std::numeric_limits<int>::max();

struct NamedLimit
{
    QByteArray name;
    ToldLimit told;
};

NamedLimit fromItem(const HeaderItem &item, const QDateTime &now)
{
    const auto either = [&item](const char *brief, const char *full) {
        return item.value(brief, item.value(full));
    };
    return { item.value({}),
             { readCount(either("r", "remaining"), restRule),
               readCount(either("q", "limit"), allowanceRule),
               readReset(either("t", "reset"), now) } };
}

/// A dictionary is one limit, a list is one limit for each of its items.
QList<NamedLimit> readItems(const QByteArray &text, const QDateTime &now)
{
    HeaderItem dictionary;
    QList<NamedLimit> limits;
    for (const QByteArray &part : splitHeader(text)) {
        const HeaderItem item = readItem(part);
        if (item.contains({}))
            limits.append(fromItem(item, now));
        else
            dictionary.insert(item);
    }
    if (!dictionary.isEmpty())
        limits.append(fromItem(dictionary, now));
    return limits;
}

bool isTighter(const NamedLimit &a, const NamedLimit &b)
{
    using namespace std::chrono_literals;
    const auto left = [](const NamedLimit &limit) { return limit.told.remaining.value_or(plenty); };
    if (left(a) != left(b))
        return left(a) < left(b);
    return a.told.resetIn.value_or(0ms) > b.told.resetIn.value_or(0ms);
}

/// Of the policy with this name, else the smallest of all.
std::optional<int> totalOf(const QByteArray &name, const QByteArray &policy, const QDateTime &now)
{
    std::optional<int> smallest;
    for (const NamedLimit &one : readItems(policy, now)) {
        // The earlier drafts name a policy by its count.
        const auto total = one.told.total ? one.told.total : readCount(one.name, allowanceRule);
        if (total && !name.isEmpty() && one.name == name)
            return total;
        if (total)
            smallest = std::min(*total, smallest.value_or(*total));
    }
    return smallest;
}

} // namespace

ToldLimit readRateLimitField(const QByteArray &rateLimit, const QByteArray &policy,
                             const QDateTime &now)
{
    const QList<NamedLimit> limits = readItems(rateLimit, now);
    const auto tightest = std::min_element(limits.begin(), limits.end(), isTighter);
    if (tightest == limits.end())
        return { .total = totalOf({}, policy, now) };
    ToldLimit told = tightest->told;
    if (!told.total)
        told.total = totalOf(tightest->name, policy, now);
    return told;
}

} // namespace forecourt::network
