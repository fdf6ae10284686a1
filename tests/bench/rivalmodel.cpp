// SPDX-License-Identifier: GPL-3.0-or-later
#include "rivalmodel.h"

#include "domain/folding.h"

#include <QLocale>

namespace forecourt::bench {

using models::CustomerModel;

void RivalModel::append(const domain::Customer &customer)
{
    Row row;
    const QLocale locale;
    const auto set = [&row](int column, const QString &text, const QVariant &key) {
        row.texts[size_t(column)] = text;
        row.keys[size_t(column)] = key;
    };
    const auto setText = [&set](int column, const QString &text) {
        set(column, text, domain::folded(text));
    };
    const auto setNumber = [&](int column, qint64 number) {
        set(column, locale.toString(number), number);
    };
    const auto setDate = [&](int column, const std::optional<QDateTime> &date) {
        if (date)
            set(column, locale.toString(date->date(), QLocale::ShortFormat), *date);
    };
    const auto tags = customer.tags.value_or(QStringList()).join(QStringLiteral(", "));
    setText(CustomerModel::Customer, customer.displayName());
    setText(CustomerModel::Segment, customer.customerSegment);
    setText(CustomerModel::Tags, tags);
    setNumber(CustomerModel::LeadScore, customer.leadScore.value_or(0));
    setNumber(CustomerModel::TotalSpent,
              customer.totalSpent ? qint64(customer.totalSpent->toNumber()) : 0);
    setDate(CustomerModel::LastPurchaseDate, customer.lastPurchaseDate);
    setText(CustomerModel::Stage, customer.lifecycleStage);
    setNumber(CustomerModel::Vip, customer.isVip.value_or(false));
    setText(CustomerModel::Mobile, customer.mobile);
    setNumber(CustomerModel::Purchases, customer.totalPurchases.value_or(0));
    setDate(CustomerModel::CreatedDate, customer.createdDate);
    setText(CustomerModel::Email, customer.email);
    row.folded =
        QStringList{ domain::folded(customer.displayName()), domain::folded(customer.email),
                     domain::phoneIndexText(customer.mobile), domain::folded(tags) }
            .join(QLatin1Char('\n'));
    m_rows.push_back(std::move(row));
}

int RivalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RivalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RivalModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[size_t(index.column())];
    case models::SortRole:
        return row.keys[size_t(index.column())];
    case FoldedRole:
        return row.folded;
    default:
        return {};
    }
}

} // namespace forecourt::bench
