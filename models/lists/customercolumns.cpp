// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/customercolumns.h"

#include "domain/enums.h"
#include "domain/spreadsheet.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::CustomerSort;
using domain::EnumSet;
using Row = storage::CustomerRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerModel)
};

QString isoDate(const std::optional<QDateTime> &at)
{
    return at ? at->toUTC().toString(Qt::ISODate) : QString();
}

Cell numberCell(std::optional<int> value, const Formatting &formatting)
{
    return { .text = formatting.number(value), .sort = value.value_or(-1) };
}

Cell dateCell(const std::optional<QDateTime> &at, const Formatting &formatting)
{
    if (!at)
        return { .text = Formatting::notKnown(), .sort = QDateTime() };
    return { .text = formatting.date(*at), .sort = *at, .toolTip = formatting.ago(*at) };
}

Cell showCustomer(const Row &row, const Formatting &)
{
    const domain::Customer &customer = row.customer;
    const QString name = customer.displayName();
    QStringList tip{ name };
    for (const QString &line : { customer.email, customer.mobile, markText(markOf(row)) }) {
        if (!line.isEmpty() && line != name)
            tip << line;
    }
    return { .text = name,
             .subtitle = customer.email == name ? QString() : customer.email,
             .sort = name,
             .toolTip = tip.join(u'\n') };
}

Cell showSegment(const Row &row, const Formatting &)
{
    const QString &segment = row.customer.customerSegment;
    if (segment.isEmpty())
        return { .text = {}, .sort = QString() };
    return { .text = domain::enumText(EnumSet::Segment, segment),
             .sort = domain::canonicalEnum(segment),
             .tone = segmentTone(segment) };
}

Cell showTags(const Row &row, const Formatting &formatting)
{
    const QStringList tags = row.customer.tags.value_or(QStringList());
    const QString text = formatting.list(tags);
    return { .text = text, .sort = text, .tags = tags, .toolTip = text };
}

Cell showLeadScore(const Row &row, const Formatting &formatting)
{
    return numberCell(row.customer.leadScore, formatting);
}

Cell showSpent(const Row &row, const Formatting &formatting)
{
    const auto &spent = row.customer.totalSpent;
    return { .text = formatting.money(spent), .sort = spent ? spent->hundredths : qint64(-1) };
}

Cell showLastPurchase(const Row &row, const Formatting &formatting)
{
    return dateCell(row.customer.lastPurchaseDate, formatting);
}

Cell showStage(const Row &row, const Formatting &)
{
    const QString &stage = row.customer.lifecycleStage;
    return { .text = domain::enumText(EnumSet::LifecycleStage, stage),
             .sort = domain::canonicalEnum(stage) };
}

Cell showVip(const Row &row, const Formatting &)
{
    if (!row.customer.isVip.value_or(false))
        return { .text = {}, .sort = 0 };
    return { .text = Words::tr("VIP"), .sort = 1, .tone = Tone::Vip };
}

Cell showMobile(const Row &row, const Formatting &)
{
    return { .text = row.customer.mobile, .sort = row.customer.mobile };
}

Cell showPurchases(const Row &row, const Formatting &formatting)
{
    return numberCell(row.customer.totalPurchases, formatting);
}

Cell showCreated(const Row &row, const Formatting &formatting)
{
    return dateCell(row.customer.createdDate, formatting);
}

Cell showEmail(const Row &row, const Formatting &)
{
    return { .text = row.customer.email,
             .sort = row.customer.email,
             .toolTip = row.customer.email };
}

Cell showState(const Row &row, const Formatting &)
{
    const Mark mark = markOf(row);
    Cell cell{ .text = markText(mark), .sort = int(mark) };
    if (mark != Mark::None)
        cell.tone = mark == Mark::Attention ? Tone::Bad
            : mark == Mark::Waiting         ? Tone::Warning
                                            : Tone::Neutral;
    return cell;
}

QString numberText(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

constexpr std::array<CustomerTraits::Spec, CustomerTraits::columnCount> table{ {
    { { "customer", QT_TRANSLATE_NOOP("Columns", "Customer"), CellKind::TwoLine, 236, true, true },
      showCustomer,
      [](const Row &row) {
          return domain::joinedName(row.customer.firstName, row.customer.lastName);
      },
      CustomerSort::Name },
    { { "segment", QT_TRANSLATE_NOOP("Columns", "Segment"), CellKind::Badge, 92, true, true },
      showSegment,
      [](const Row &row) { return row.customer.customerSegment; },
      CustomerSort::Segment },
    { { "tags", QT_TRANSLATE_NOOP("Columns", "Tags"), CellKind::Tags, 128, true, true },
      showTags,
      [](const Row &row) { return domain::tagsCell(row.customer.tags.value_or(QStringList())); },
      CustomerSort::Tags },
    { { "leadScore", QT_TRANSLATE_NOOP("Columns", "Lead score"), CellKind::Number, 100, true,
        true },
      showLeadScore,
      [](const Row &row) { return numberText(row.customer.leadScore); },
      CustomerSort::LeadScore },
    { { "totalSpent", QT_TRANSLATE_NOOP("Columns", "Spent"), CellKind::Money, 132, true, true },
      showSpent,
      [](const Row &row) {
          const auto &spent = row.customer.totalSpent;
          return spent ? QString::number(spent->toNumber(), 'f', 2) : QString();
      },
      CustomerSort::TotalSpent },
    { { "lastPurchaseDate", QT_TRANSLATE_NOOP("Columns", "Last purchase"), CellKind::Date, 116,
        true, true },
      showLastPurchase,
      [](const Row &row) { return isoDate(row.customer.lastPurchaseDate); },
      CustomerSort::LastPurchaseDate },
    { { "stage", QT_TRANSLATE_NOOP("Columns", "Stage"), CellKind::Text, 96, false, true },
      showStage,
      [](const Row &row) { return row.customer.lifecycleStage; },
      CustomerSort::LifecycleStage },
    { { "vip", QT_TRANSLATE_NOOP("Columns", "VIP"), CellKind::Badge, 64, false, true },
      showVip,
      [](const Row &row) {
          const auto &vip = row.customer.isVip;
          return vip ? (*vip ? u"true"_s : u"false"_s) : QString();
      },
      CustomerSort::Vip },
    { { "mobile", QT_TRANSLATE_NOOP("Columns", "Mobile"), CellKind::Text, 136, false, true },
      showMobile,
      [](const Row &row) { return row.customer.mobile; },
      CustomerSort::Mobile },
    { { "purchases", QT_TRANSLATE_NOOP("Columns", "Purchases"), CellKind::Number, 88, false, true },
      showPurchases,
      [](const Row &row) { return numberText(row.customer.totalPurchases); },
      CustomerSort::Purchases },
    { { "createdDate", QT_TRANSLATE_NOOP("Columns", "Customer since"), CellKind::Date, 112, false,
        true },
      showCreated,
      [](const Row &row) { return isoDate(row.customer.createdDate); },
      CustomerSort::CreatedDate },
    { { "email", QT_TRANSLATE_NOOP("Columns", "E-mail"), CellKind::Text, 208, false, true },
      showEmail,
      [](const Row &row) { return row.customer.email; },
      CustomerSort::Email },
    { { "state", QT_TRANSLATE_NOOP("Columns", "State"), CellKind::Badge, 120, false, false },
      showState,
      nullptr },
} };

constexpr auto tableInfos = infosOf(table);

} // namespace

std::span<const CustomerTraits::Spec> CustomerTraits::specs()
{
    return table;
}

std::span<const ColumnInfo> CustomerTraits::infos()
{
    return tableInfos;
}

QVariant CustomerTraits::data(const Row &row, int role)
{
    switch (role) {
    case ObjectRole:
        return QVariant::fromValue(row.customer);
    case InitialsRole:
        return row.customer.initials();
    case MarkRole:
        return int(markOf(row));
    default:
        return {};
    }
}

Tone segmentTone(QStringView segment)
{
    static const QHash<QString, Tone> tones{ { u"new"_s, Tone::Good },
                                             { u"regular"_s, Tone::Accent },
                                             { u"vip"_s, Tone::Vip },
                                             { u"at_risk"_s, Tone::Bad } };
    return tones.value(domain::canonicalEnum(segment), Tone::Neutral);
}

Mark markOf(const Row &row)
{
    if (row.attention)
        return Mark::Attention;
    if (row.waiting)
        return Mark::Waiting;
    return row.noLongerListed ? Mark::NoLongerListed : Mark::None;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
        return Words::tr("Not sent yet");
    case Mark::Attention:
        return Words::tr("Needs you");
    case Mark::NoLongerListed:
        return Words::tr("No longer listed");
    case Mark::None:
        break;
    }
    return {};
}

} // namespace forecourt::models
