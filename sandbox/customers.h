// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfactory.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace forecourt::sandbox {

class Journal;

enum class CustomerSort { Created, Spent, LastPurchase, LeadScore };

struct CustomerQuestion
{
    QByteArray search;
    std::optional<Segment> segment;
    CustomerSort sort = CustomerSort::Created;
    bool descending = true;

    auto operator<=>(const CustomerQuestion &) const = default;
};

struct CustomerSums
{
    qint64 count = 0;
    qint64 revenue = 0;
    qint64 transactions = 0;
    qint64 leadScores = 0;
    qint64 newLast30Days = 0;
    qint64 bySegment[4] = {};
};

/** One of the customers: computed ones by their index, added ones behind them. */
using Slot = quint32;

/**
 * All customers of the demo dealership. Keeps only what differs from the
 * computed ones, and compact answers to the questions asked last.
 */
class Customers
{
public:
    Customers(quint64 seed, quint32 count, qint64 today, Journal &journal);

    qint64 total(const CustomerQuestion &question);
    std::vector<Slot> page(const CustomerQuestion &question, qint64 first, qint64 count);
    CustomerSums sums();

    std::optional<Slot> slotOf(QByteArrayView id) const;
    std::optional<Slot> slotOfEmail(QByteArrayView email) const;
    Customer customer(Slot slot) const;
    bool isDeleted(Slot slot) const { return m_deleted.contains(slot); }

    /** Lays fields over the customer, for good. */
    void change(Slot slot, const QJsonObject &fields);
    Slot add(QJsonObject fields);
    void remove(Slot slot);
    /** A line of the journal; false where it concerns something else. */
    bool replay(const QJsonObject &line);
    qint64 editedCount() const { return m_edits.size(); }
    qint64 today() const;

private:
    using Answer = std::shared_ptr<const std::vector<Slot>>;

    CustomerNumbers numbers(Slot slot) const;
    quint64 indexOf(Slot slot) const;
    qint64 sortKey(Slot slot, CustomerSort sort) const;
    std::vector<Slot> existing() const;
    std::vector<Slot> sorted(std::vector<Slot> found, const CustomerQuestion &question) const;
    bool matches(Slot slot, const CustomerQuestion &question, const QString &needle) const;
    bool isPlain(const CustomerQuestion &question) const;
    Answer answer(const CustomerQuestion &question);
    void applyChange(Slot slot, const QJsonObject &fields);
    void applyAdd(const QJsonObject &fields);
    void forgetAnswers();

    CustomerFactory m_factory;
    Ids m_ids;
    Journal &m_journal;
    qint64 m_today;
    QHash<Slot, QJsonObject> m_edits;
    std::vector<QJsonObject> m_added;
    QSet<Slot> m_deleted;
    std::vector<std::pair<CustomerQuestion, Answer>> m_answers;
    std::optional<CustomerSums> m_sums;
};

} // namespace forecourt::sandbox
