// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

namespace forecourt::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList firsts{ u"Anna"_s,    u"John"_s,   u"Mary"_s,    u"Jürgen"_s, u"José"_s,
                          u"Wanjikũ"_s, u"Fatima"_s, u"Amina"_s,   u"Kamau"_s,  u"Otieno"_s,
                          u"Łukasz"_s,  u"Grace"_s,  u"Zoë"_s,     u"فاطمة"_s,  u"محمد"_s,
                          u"Наталья"_s, u"Σοφία"_s,  u"さくら"_s,  u"민준"_s,   u"प्रिया"_s,
                          u"Nguyễn"_s,  u"Ömer"_s,   u"Jean-Luc"_s };
const QStringList lasts{ u"Smith"_s,   u"Mwangi"_s,  u"Müller"_s,  u"García"_s, u"Nguyễn"_s,
                         u"Ochieng"_s, u"Hassan"_s,  u"Иванов"_s,  u"Santos"_s, u"Åkesson"_s,
                         u"Otieno"_s,  u"Schmidt"_s, u"Njoroge"_s, u"الحسن"_s,  u"Yıldız"_s,
                         u"O’Neil"_s,  u"van Dyk"_s, u"田中"_s,    u"김"_s,     u"Kowalski"_s };
const QString chineseFirsts = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华"_s;
const QString chineseLasts = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋"_s;
const QStringList tagWords{ u"repeat-buyer"_s, u"financing-interest"_s, u"trade-in"_s, u"cash"_s,
                            u"newsletter"_s,   u"referral"_s,           u"fleet"_s };
const QStringList bodyTypes{ u"SUV"_s, u"Sedan"_s, u"Hatchback"_s, u"Pickup"_s };
const QStringList segments{ u"new"_s, u"regular"_s, u"vip"_s, u"at_risk"_s };
const QStringList stages{ u"LEAD"_s, u"PROSPECT"_s, u"CUSTOMER"_s };

template <typename List> auto pick(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(int(list.size())));
}

QRandomGenerator randomOf(int number, quint32 purpose)
{
    const quint32 seed[] = { quint32(number), purpose };
    return QRandomGenerator(seed, 2);
}

QString word(QRandomGenerator &random, int length)
{
    QString letters;
    for (int i = 0; i < length; ++i)
        letters += QChar(char16_t(u'a' + random.bounded(26)));
    return letters;
}

struct Name
{
    QString first, last;
};

Name nameOf(int number)
{
    auto random = randomOf(number, 1);
    const int kind = random.bounded(20);
    if (kind == 0)
        return { QString(pick(random, chineseFirsts)), QString(pick(random, chineseLasts)) };
    const auto first = pick(random, firsts);
    if (kind < 7)
        return { first, rareNameOf(number) };
    return { first, pick(random, lasts) };
}

QDateTime daysAgo(QRandomGenerator &random, int most)
{
    return QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC)
        .addSecs(-qint64(random.bounded(most)) * 86'400 - random.bounded(86'400));
}

QString iso(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QJsonObject statsOf(const domain::Customer &c)
{
    QJsonObject stats{ { u"totalPurchases"_s, *c.totalPurchases },
                       { u"totalSpent"_s, c.totalSpent->toNumber() } };
    if (c.lastPurchaseDate)
        stats.insert(u"lastPurchaseDate"_s, iso(*c.lastPurchaseDate));
    return stats;
}

QJsonObject sourceOf(const domain::Customer &c)
{
    return { { u"id"_s, c.id.value },
             { u"user"_s,
               QJsonObject{ { u"id"_s, c.userId },
                            { u"email"_s, c.email },
                            { u"firstName"_s, c.firstName },
                            { u"lastName"_s, c.lastName },
                            { u"phone"_s, QJsonObject{ { u"mobile"_s, c.mobile } } } } },
             { u"stats"_s, statsOf(c) },
             { u"classification"_s,
               QJsonObject{ { u"leadScore"_s, *c.leadScore },
                            { u"lifecycleStage"_s, c.lifecycleStage },
                            { u"customerSegment"_s, c.customerSegment },
                            { u"isVip"_s, *c.isVip } } },
             { u"preferences"_s, c.preferences->object() },
             { u"tags"_s, QJsonArray::fromStringList(*c.tags) },
             { u"createdDate"_s, iso(*c.createdDate) } };
}

} // namespace

QString rareNameOf(int number)
{
    auto random = randomOf(number, 2);
    auto name = word(random, 7);
    name[0] = name[0].toUpper();
    return name;
}

domain::Customer person(int number)
{
    auto random = randomOf(number, 3);
    const auto [first, last] = nameOf(number);
    domain::Customer c;
    c.id.value = QUuid(quint32(number), 0x51, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)
                     .toString(QUuid::WithoutBraces);
    c.userId = QUuid(quint32(number), 0x52, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)
                   .toString(QUuid::WithoutBraces);
    c.firstName = first;
    c.lastName = last;
    c.email = u"%1.%2@example.com"_s.arg(word(random, 7)).arg(number);
    c.mobile = u"+2547%1"_s.arg(random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
    c.tags = QStringList{ pick(random, tagWords), pick(random, tagWords) };
    c.tags->removeDuplicates();
    c.totalPurchases = random.bounded(10);
    c.totalSpent = domain::Amount{ qint64(random.bounded(100'000)) * 100'000 };
    c.leadScore = random.bounded(101);
    c.lifecycleStage = pick(random, stages);
    c.customerSegment = pick(random, segments);
    c.isVip = random.bounded(10) == 0;
    c.createdDate = daysAgo(random, 1500);
    if (random.bounded(2) == 0)
        c.lastPurchaseDate = daysAgo(random, 900);
    domain::Preferences preferences;
    preferences.setVehicleTypes({ pick(random, bodyTypes) });
    c.preferences = preferences;
    c.source = sourceOf(c);
    return c;
}

} // namespace forecourt::bench
