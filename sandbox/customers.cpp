// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"

#include "journal.h"
#include "moment.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 AddedIndex = 1ULL << 40;
constexpr std::size_t AnswersKept = 12;
constexpr qint64 ThirtyDays = 30LL * 24 * 3600;

bool touchesOrder(const QJsonObject &fields)
{
    static constexpr QLatin1StringView Harmless[] = {
        QLatin1StringView("notes"), QLatin1StringView("tags"), QLatin1StringView("preferences"),
        QLatin1StringView("phone"), QLatin1StringView("lifecycleStage")
    };
    const QStringList names = fields.keys();
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return std::find(std::begin(Harmless), std::end(Harmless), name) == std::end(Harmless);
    });
}

} // namespace

Customers::Customers(quint64 seed, quint32 count, qint64 today, Journal &journal)
    : m_factory(seed, count, today)
    , m_ids(seed)
    , m_journal(journal)
    , m_today(today)
{
}

qint64 Customers::today() const
{
    return std::max(m_today, secondsNow());
}

quint64 Customers::indexOf(Slot slot) const
{
    return slot < m_factory.count() ? slot : AddedIndex + (slot - m_factory.count());
}

std::optional<Slot> Customers::slotOf(QByteArrayView id) const
{
    const auto index = m_ids.index(IdKind::Customer, id);
    if (!index)
        return std::nullopt;
    const bool isAdded = *index >= AddedIndex;
    const quint64 place = isAdded ? *index - AddedIndex : *index;
    if (place >= (isAdded ? m_added.size() : m_factory.count()))
        return std::nullopt;
    const Slot slot = Slot(isAdded ? m_factory.count() + place : place);
    return isDeleted(slot) ? std::nullopt : std::optional(slot);
}

std::optional<Slot> Customers::slotOfEmail(QByteArrayView email) const
{
    const qint64 computed = m_factory.indexOfEmail(email);
    if (computed >= 0 && !isDeleted(Slot(computed)))
        return Slot(computed);
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        const QByteArray own = m_added[i]["email"_L1].toString().toUtf8();
        const Slot slot = Slot(m_factory.count() + i);
        if (email.compare(own, Qt::CaseInsensitive) == 0 && !isDeleted(slot))
            return slot;
    }
    return std::nullopt;
}

CustomerNumbers Customers::numbers(Slot slot) const
{
    CustomerNumbers numbers;
    if (slot < m_factory.count())
        numbers = m_factory.numbers(slot);
    else
        applyNumbers(numbers, m_added[slot - m_factory.count()], m_today);
    const auto edit = m_edits.constFind(slot);
    if (edit != m_edits.cend())
        applyNumbers(numbers, *edit, m_today);
    return numbers;
}

Customer Customers::customer(Slot slot) const
{
    Customer customer;
    if (slot < m_factory.count()) {
        customer = m_factory.customer(slot);
    } else {
        customer.id = m_ids.id(IdKind::Customer, indexOf(slot));
        customer.userId = m_ids.id(IdKind::User, indexOf(slot));
        applyFields(customer, m_added[slot - m_factory.count()], m_today);
    }
    const auto edit = m_edits.constFind(slot);
    if (edit != m_edits.cend())
        applyFields(customer, *edit, m_today);
    return customer;
}

qint64 Customers::sortKey(Slot slot, CustomerSort sort) const
{
    const CustomerNumbers found = numbers(slot);
    switch (sort) {
    case CustomerSort::Created:
        return found.created;
    case CustomerSort::Spent:
        return found.spent;
    case CustomerSort::LastPurchase:
        return found.lastPurchase;
    case CustomerSort::LeadScore:
        return found.leadScore;
    }
    return 0;
}

std::vector<Slot> Customers::existing() const
{
    std::vector<Slot> found;
    const auto all = Slot(m_factory.count() + m_added.size());
    found.reserve(all);
    for (Slot slot = 0; slot < all; ++slot) {
        if (m_deleted.isEmpty() || !isDeleted(slot))
            found.push_back(slot);
    }
    return found;
}

bool Customers::matches(Slot slot, const CustomerQuestion &question, const QString &needle) const
{
    if (question.segment && numbers(slot).segment != *question.segment)
        return false;
    if (needle.isEmpty())
        return true;
    Customer named;
    if (slot < m_factory.count() && !m_edits.contains(slot))
        m_factory.names(slot, named);
    else
        named = customer(slot);
    const QString name = QString::fromUtf8(named.firstName + ' ' + named.lastName);
    return name.contains(needle, Qt::CaseInsensitive)
        || QString::fromUtf8(named.email).contains(needle, Qt::CaseInsensitive);
}

std::vector<Slot> Customers::sorted(std::vector<Slot> found, const CustomerQuestion &question) const
{
    std::vector<std::pair<qint64, Slot>> keyed;
    keyed.reserve(found.size());
    for (const Slot slot : found)
        keyed.emplace_back(sortKey(slot, question.sort), slot);
    // Equal keys keep one order in both directions, else pages would overlap; what has
    // no date comes last either way.
    const bool isDate = question.sort == CustomerSort::LastPurchase;
    std::sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        if (isDate && (a.first < 0) != (b.first < 0))
            return b.first < 0;
        if (a.first != b.first)
            return question.descending ? a.first > b.first : a.first < b.first;
        return a.second < b.second;
    });
    std::transform(keyed.begin(), keyed.end(), found.begin(),
                   [](const auto &k) { return k.second; });
    return found;
}

bool Customers::isPlain(const CustomerQuestion &question) const
{
    return question.search.isEmpty() && !question.segment && question.sort == CustomerSort::Created
        && m_added.empty() && m_deleted.isEmpty();
}

Customers::Answer Customers::answer(const CustomerQuestion &question)
{
    const auto known = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const auto &kept) { return kept.first == question; });
    if (known != m_answers.end())
        return known->second;
    std::vector<Slot> found = existing();
    if (!question.search.isEmpty() || question.segment) {
        const QString needle = QString::fromUtf8(question.search).simplified();
        std::erase_if(found, [&](Slot slot) { return !matches(slot, question, needle); });
    }
    auto made = std::make_shared<std::vector<Slot>>(sorted(std::move(found), question));
    if (m_answers.size() >= AnswersKept)
        m_answers.erase(m_answers.begin());
    m_answers.emplace_back(question, made);
    return made;
}

qint64 Customers::total(const CustomerQuestion &question)
{
    return isPlain(question) ? m_factory.count() : qint64(answer(question)->size());
}

std::vector<Slot> Customers::page(const CustomerQuestion &question, qint64 first, qint64 count)
{
    std::vector<Slot> rows;
    const qint64 all = total(question);
    const qint64 end = std::min(all, first + count);
    const Answer ordered = isPlain(question) ? Answer() : answer(question);
    for (qint64 place = first; place < end; ++place) {
        if (ordered)
            rows.push_back((*ordered)[std::size_t(place)]);
        else
            rows.push_back(Slot(question.descending ? all - 1 - place : place));
    }
    return rows;
}

CustomerSums Customers::sums()
{
    if (m_sums)
        return *m_sums;
    CustomerSums sums;
    const qint64 now = m_today;
    const auto all = Slot(m_factory.count() + m_added.size());
    for (Slot slot = 0; slot < all; ++slot) {
        if (!m_deleted.isEmpty() && isDeleted(slot))
            continue;
        const CustomerNumbers found = numbers(slot);
        ++sums.count;
        sums.revenue += found.spent;
        sums.transactions += found.purchases;
        sums.leadScores += found.leadScore;
        sums.newLast30Days += now - found.created <= ThirtyDays;
        ++sums.bySegment[int(found.segment)];
    }
    m_sums = sums;
    return sums;
}

void Customers::forgetAnswers()
{
    m_answers.clear();
    m_sums.reset();
}

void Customers::applyChange(Slot slot, const QJsonObject &fields)
{
    QJsonObject &edit = m_edits[slot];
    for (auto field = fields.begin(); field != fields.end(); ++field)
        edit.insert(field.key(), field.value());
    if (touchesOrder(fields))
        forgetAnswers();
}

void Customers::applyAdd(const QJsonObject &fields)
{
    m_added.push_back(fields);
    forgetAnswers();
}

void Customers::change(Slot slot, const QJsonObject &fields)
{
    applyChange(slot, fields);
    m_journal.append({ { "kind"_L1, u"customer"_s },
                       { "index"_L1, qint64(indexOf(slot)) },
                       { "set"_L1, fields } });
}

Slot Customers::add(QJsonObject fields)
{
    if (!fields.contains("createdDate"_L1))
        fields["createdDate"_L1] = QString::fromLatin1(momentText(today()));
    applyAdd(fields);
    m_journal.append({ { "kind"_L1, u"newCustomer"_s }, { "set"_L1, fields } });
    return Slot(m_factory.count() + m_added.size() - 1);
}

void Customers::remove(Slot slot)
{
    m_deleted.insert(slot);
    forgetAnswers();
    m_journal.append({ { "kind"_L1, u"goneCustomer"_s }, { "index"_L1, qint64(indexOf(slot)) } });
}

bool Customers::replay(const QJsonObject &line)
{
    const QString kind = line["kind"_L1].toString();
    if (kind == u"newCustomer") {
        applyAdd(line["set"_L1].toObject());
        return true;
    }
    const auto index = quint64(line["index"_L1].toInteger());
    const auto slot = slotOf(m_ids.id(IdKind::Customer, index));
    if (kind == u"customer" && slot)
        applyChange(*slot, line["set"_L1].toObject());
    else if (kind == u"goneCustomer" && slot)
        m_deleted.insert(*slot);
    return kind == u"customer" || kind == u"goneCustomer";
}

} // namespace forecourt::sandbox
