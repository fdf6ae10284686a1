// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storagetest.h"

#include <QRandomGenerator>

namespace forecourt::storage::test {

/// Customers with names, numbers and notes from many languages, and what people would type to
/// find them. The same seed gives the same people.
class ManyPeople
{
public:
    explicit ManyPeople(quint32 seed)
        : m_random(seed)
    {
    }

    QRandomGenerator &random() { return m_random; }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    template <typename List> auto pick(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    domain::Customer person(int number)
    {
        const auto [first, last] = name();
        domain::Customer c = customer(u"c%1"_s.arg(number), first, last);
        c.tags.reset();
        if (!oneIn(5))
            c.tags = tagList();
        c.email = oneIn(10) ? QString() : u"%1%2@%3"_s.arg(letters(4)).arg(number).arg(pick(Hosts));
        c.mobile = oneIn(6) ? QString() : phone();
        c.whatsapp = oneIn(2) ? QString() : phone();
        c.customerSegment = pick(Segments);
        c.lifecycleStage = pick(Stages);
        c.isVip = oneIn(3) ? std::nullopt : std::optional(oneIn(4));
        c.createdDate = oneIn(9) ? std::nullopt : std::optional(minute(-m_random.bounded(5'000)));
        c.lastPurchaseDate =
            oneIn(2) ? std::nullopt : std::optional(minute(-m_random.bounded(100)));
        c.totalSpent = oneIn(4) ? std::nullopt
                                : std::optional(domain::Amount{ m_random.bounded(50) * 100'000 });
        c.totalPurchases = oneIn(4) ? std::nullopt : std::optional(m_random.bounded(6));
        c.leadScore = oneIn(4) ? std::nullopt : std::optional(m_random.bounded(101));
        c.source.insert(u"n"_s, m_random.bounded(1'000'000'000));
        return c;
    }
    QStringList tagList()
    {
        QStringList tags;
        for (int i = m_random.bounded(4); i > 0; --i)
            tags << pick(Tags);
        tags.removeDuplicates();
        return tags;
    }
    QString note() { return u"%1 %2, %3"_s.arg(pick(Words), letters(3), pick(Words)); }

    /// One to six letters out of something that somebody has, or of nothing.
    QString term()
    {
        if (oneIn(8))
            return letters(1 + m_random.bounded(6));
        if (oneIn(6))
            return phonePart();
        const QString whole = oneIn(4) ? pick(Tags) : oneIn(3) ? pick(Words) : pick(Lasts + Firsts);
        const int length = 1 + m_random.bounded(6);
        const int from = oneIn(2) ? 0 : m_random.bounded(int(whole.size()));
        const QString part = whole.mid(from, length);
        return oneIn(3) ? part.toUpper() : part;
    }

private:
    std::pair<QString, QString> name()
    {
        if (oneIn(40))
            return {};
        if (oneIn(6))
            return { QString(pick(ChineseFirst)), QString(pick(ChineseLast)) };
        return { pick(Firsts), oneIn(4) ? letters(6) : pick(Lasts) };
    }
    QString letters(int count)
    {
        QString word;
        for (int i = 0; i < count; ++i)
            word += QChar(char16_t(u'a' + m_random.bounded(26)));
        return word;
    }
    QString subscriber()
    {
        return u"7%1"_s.arg(m_random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
    }
    QString phone()
    {
        const QString number = subscriber();
        switch (m_random.bounded(4)) {
        case 0:
            return u"+254 "_s + number;
        case 1:
            return u"0"_s + number;
        case 2:
            return u"00254"_s + number;
        default:
            return u"+49 (%1) %2"_s.arg(number.left(3), number.mid(3));
        }
    }
    QString phonePart()
    {
        const QString whole = phone();
        return whole.left(1 + m_random.bounded(int(whole.size())));
    }

    static inline const QStringList Firsts{
        u"Anna"_s,  u"José"_s,  u"Jürgen"_s,  u"Zoë"_s,  u"Łukasz"_s, u"Wanjikũ"_s,
        u"فاطمة"_s, u"محمد"_s,  u"Наталья"_s, u"Ивáн"_s, u"Ömer"_s,   u"Nguyễn Thị"_s,
        u"Σοφία"_s, u"สมชาย"_s, u"さくら"_s,  u"민준"_s, u"O’Neil"_s, u"Jean-Luc"_s,
        u"Ann"_s,   u"Ån"_s,    u"Đặng"_s,    u"יעל"_s,  u"प्रिया"_s,  u"𠮷"_s
    };
    static inline const QStringList Lasts{ u"Müller"_s, u"García"_s,   u"Ćwik"_s,    u"Mwangi"_s,
                                           u"Otieno"_s, u"Ochieng'"_s, u"الحسن"_s,   u"Иванов"_s,
                                           u"Йоффе"_s,  u"Straße"_s,   u"Æsir"_s,    u"Nguyễn"_s,
                                           u"田中"_s,   u"김"_s,       u"van Dyk"_s, u"St. John"_s,
                                           u"Yıldız"_s, u"Ng"_s };
    static inline const QString ChineseFirst = u"伟芳娜敏静丽"_s;
    static inline const QString ChineseLast = u"王李张刘"_s;
    static inline const QStringList Tags{ u"VIP"_s,    u"trade-in"_s, u"Repeat Buyer"_s,
                                          u"cash"_s,   u"4x4"_s,      u"现金"_s,
                                          u"crédit"_s, u"C++"_s,      u"50%"_s };
    static inline const QStringList Words{ u"Likes blue"_s,     u"rappeler à 9h"_s, u"红色"_s,
                                           u"звонить"_s,        u"price?!"_s,       u"e.g. SUV"_s,
                                           u"ends with \"x\""_s };
    static inline const QStringList Hosts{ u"example.com"_s, u"mail.example.org"_s,
                                           u"müller.example"_s };
    static inline const QStringList Segments{ u"new"_s,    u"regular"_s, u"VIP"_s,
                                              u"atRisk"_s, u"at_risk"_s, QString() };
    static inline const QStringList Stages{ u"LEAD"_s, u"customer"_s, u"Prospect"_s, QString() };

    QRandomGenerator m_random;
};

} // namespace forecourt::storage::test
