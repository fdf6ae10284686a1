// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/people.h"

#include "theme/tokens.h"
#include "widgets/itemroles.h"

namespace forecourt::ui {

namespace {

struct Person
{
    const char *name;
    const char *email;
    const char *segment;
    Tone tone;
    const char *tag;
    const char *score;
    const char *spent;
    const char *last;
    int mark;
};

constexpr Person people[] = {
    { "Wanjiku Mwangi", "wanjiku.mwangi@example.com", "VIP", Tone::Vip,
      "repeat-buyer,fleet,trade-in", "92", "KES 4,850,000", "12 Oct", 1 },
    { "Amina Hassan", "amina.h@example.com", "Regular", Tone::Accent, "financing-interest", "85",
      "KES 2,310,000", "2 Nov", 0 },
    { "Otieno Kamau", "o.kamau@example.com", "At risk", Tone::Bad, "trade-in", "41",
      "KES 1,120,000", "3 Mar", 0 },
    { "Zoë Müller", "zoe.mueller@example.com", "New", Tone::Good, "walk-in", "67", "—", "—", 0 },
    { "José García", "jose.garcia@example.com", "Regular", Tone::Accent, "fleet", "78",
      "KES 9,400,000", "28 Sep", 0 },
    { "Łukasz Żółć", "lukasz@example.com", "New", Tone::Good, "", "55", "—", "—", 2 },
    { "محمد الحسن", "m.alhassan@example.com", "VIP", Tone::Vip, "repeat-buyer", "88",
      "KES 6,050,000", "19 Aug", 0 },
    { "Nguyễn Trần", "nguyen.tran@example.com", "Regular", Tone::Accent, "", "62", "KES 1,890,000",
      "7 Jul", 0 },
    { "Ann-Marie Smith-Jones", "amsj@example.com", "At risk", Tone::Bad, "financing-interest", "33",
      "KES 780,000", "11 Jan", 0 },
    { "Björn Ødegård", "bjorn.o@example.com", "Regular", Tone::Accent, "walk-in", "71",
      "KES 2,040,000", "30 Jun", 0 },
    { "Ирина Иванова", "irina@example.com", "New", Tone::Good, "", "48", "—", "—", 0 },
    { "Mary D’Angelo", "mary.d@example.com", "Regular", Tone::Accent, "repeat-buyer", "80",
      "KES 3,300,000", "22 Oct", 0 },
    { "Çağla Kamau", "cagla@example.com", "Regular", Tone::Accent, "fleet", "74", "KES 5,700,000",
      "14 Sep", 3 },
    { "李 王", "li.wang@example.com", "New", Tone::Good, "", "59", "—", "—", 0 },
};
constexpr int count = int(std::size(people));
constexpr const char *titles[] = { "Customer",   "Segment", "Tags",
                                   "Lead score", "Spent",   "Last purchase" };

QString shown(const Person &person, int column)
{
    const char *const texts[] = { person.name,  person.segment, "",
                                  person.score, person.spent,   person.last };
    return QString::fromUtf8(texts[column]);
}

} // namespace

PeopleModel::PeopleModel(int repeat, QObject *parent)
    : QAbstractTableModel(parent)
    , m_repeat(repeat)
{
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count * m_repeat;
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(titles));
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Person &person = people[index.row() % count];
    const ItemRoles roles;
    if (role == Qt::DisplayRole)
        return shown(person, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= 3)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == roles.secondary && index.column() == 0)
        return QString::fromUtf8(person.email);
    if (role == roles.tone)
        return int(person.tone);
    if (role == roles.tags)
        return QString::fromUtf8(person.tag).split(u',', Qt::SkipEmptyParts);
    if (role == roles.mark)
        return person.mark;
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QString::fromUtf8(titles[section]);
    if (role == Qt::TextAlignmentRole)
        return int((section >= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace forecourt::ui
