// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/enums.h"
#include "domain/folding.h"
#include "storagetest.h"

#include <algorithm>
#include <vector>

namespace forecourt::storage::test {

/// What search promises, said a second time without any index: every customer is looked at.
class BruteForce
{
public:
    struct Entry
    {
        qint64 row = 0;
        domain::Customer customer; ///< effective values
        bool waiting = false;
    };
    std::vector<Entry> entries;

    RowIds answer(const domain::CustomerQuery &query) const
    {
        std::vector<const Entry *> found;
        const QStringList words = domain::searchWords(query.text);
        for (const Entry &entry : entries) {
            if (matches(entry, query) && holdsWords(entry.customer, words))
                found.push_back(&entry);
        }
        std::sort(found.begin(), found.end(),
                  [&](const Entry *a, const Entry *b) { return isBefore(*a, *b, query); });
        RowIds ids;
        for (const Entry *entry : found)
            ids.append(entry->row);
        return ids;
    }

private:
    using Key = std::optional<QVariant>;

    static bool isSign(uint c)
    {
        return c != u'.' && !QChar::isLetterOrNumber(c) && !QChar::isMark(c);
    }
    static bool isDense(uint c)
    {
        static const QList<QChar::Script> scripts{ QChar::Script_Han,      QChar::Script_Hiragana,
                                                   QChar::Script_Katakana, QChar::Script_Hangul,
                                                   QChar::Script_Bopomofo, QChar::Script_Thai,
                                                   QChar::Script_Lao,      QChar::Script_Khmer,
                                                   QChar::Script_Myanmar };
        return scripts.contains(QChar::script(c));
    }
    static bool holdsShort(const QString &field, const QString &word)
    {
        const QList<uint> text = field.toUcs4();
        const QList<uint> wanted = word.toUcs4();
        for (qsizetype i = 0; i + wanted.size() <= text.size(); ++i) {
            if (text.mid(i, wanted.size()) != wanted)
                continue;
            if (i == 0 || isSign(text[i - 1]) || isSign(text[i]) || isDense(text[i])
                || isDense(text[i - 1]))
                return true;
        }
        return false;
    }
    static bool holds(const QString &field, const QString &word)
    {
        return word.toUcs4().size() < 3 ? holdsShort(field, word) : field.contains(word);
    }
    static QStringList fieldsOf(const domain::Customer &c)
    {
        QStringList fields{ domain::folded(QString(c.firstName + u' ' + c.lastName).simplified()),
                            domain::folded(domain::joinedName(c.firstName, c.lastName)),
                            domain::folded(c.email),
                            domain::phoneIndexText(c.mobile),
                            domain::phoneIndexText(c.whatsapp),
                            domain::folded(c.notes.value_or(QString())) };
        const QStringList tags = c.tags.value_or(QStringList());
        for (const QString &tag : tags)
            fields << domain::folded(tag);
        return fields;
    }
    static bool holdsWords(const domain::Customer &c, const QStringList &words)
    {
        if (words.isEmpty())
            return true;
        const QStringList fields = fieldsOf(c);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(fields.begin(), fields.end(),
                               [&](const QString &field) { return holds(field, word); });
        });
    }
    static bool matches(const Entry &entry, const domain::CustomerQuery &query)
    {
        const domain::Customer &c = entry.customer;
        const auto anyOf = [](const QStringList &wanted, const QString &value) {
            return wanted.isEmpty() || wanted.contains(domain::canonicalEnum(value));
        };
        QStringList tags;
        for (const QString &tag : c.tags.value_or(QStringList()))
            tags << domain::folded(tag);
        const bool tagged =
            std::all_of(query.tags.begin(), query.tags.end(),
                        [&](const QString &tag) { return tags.contains(domain::folded(tag)); });
        return tagged && anyOf(query.segments, c.customerSegment)
            && anyOf(query.stages, c.lifecycleStage)
            && (!query.vip || *query.vip == c.isVip.value_or(false))
            && (!query.waitingOnly || entry.waiting);
    }
    static Key text(const QString &value) { return value.isEmpty() ? Key() : Key(value.toUtf8()); }
    static Key foldedText(const QString &value) { return text(domain::folded(value.simplified())); }
    template <typename T> static Key number(const std::optional<T> &value)
    {
        return value ? Key(qint64(*value)) : Key();
    }
    static Key time(const std::optional<QDateTime> &value)
    {
        return value ? Key(value->toMSecsSinceEpoch()) : Key();
    }
    static Key keyOf(const domain::Customer &c, domain::CustomerSort sort)
    {
        using domain::CustomerSort;
        const QString name = domain::joinedName(c.firstName, c.lastName);
        switch (sort) {
        case CustomerSort::CreatedDate:
            return time(c.createdDate);
        case CustomerSort::TotalSpent:
            return c.totalSpent ? Key(c.totalSpent->hundredths) : Key();
        case CustomerSort::LastPurchaseDate:
            return time(c.lastPurchaseDate);
        case CustomerSort::LeadScore:
            return number(c.leadScore);
        case CustomerSort::Name:
            return foldedText(name.isEmpty() ? c.email : name);
        case CustomerSort::Email:
            return foldedText(c.email);
        case CustomerSort::Segment:
            return text(domain::canonicalEnum(c.customerSegment));
        case CustomerSort::LifecycleStage:
            return text(domain::canonicalEnum(c.lifecycleStage));
        case CustomerSort::Purchases:
            return number(c.totalPurchases);
        case CustomerSort::Vip:
            return number(c.isVip);
        case CustomerSort::Tags:
            return foldedText(c.tags.value_or(QStringList()).join(u", "_s));
        case CustomerSort::Mobile:
            return text(c.mobile.simplified());
        }
        return {};
    }
    static int compared(const Key &a, const Key &b)
    {
        if (!a || !b)
            return 0;
        if (a->typeId() == QMetaType::QByteArray)
            return a->toByteArray().compare(b->toByteArray());
        const qint64 left = a->toLongLong();
        const qint64 right = b->toLongLong();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    static bool isBefore(const Entry &a, const Entry &b, const domain::CustomerQuery &query)
    {
        const Key left = keyOf(a.customer, query.sort);
        const Key right = keyOf(b.customer, query.sort);
        if (left.has_value() != right.has_value())
            return left.has_value();
        int order = compared(left, right);
        if (order == 0)
            order = a.row < b.row ? -1 : 1;
        return query.descending ? order > 0 : order < 0;
    }
};

} // namespace forecourt::storage::test
