// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/vehicle.h"
#include "models/columns.h"
#include "models/formatting.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace forecourt::models::test {

using namespace Qt::StringLiterals;

/// A real store in a folder of its own.
class TestStore
{
public:
    TestStore()
        : m_store(std::make_unique<storage::Store>(
            storage::Store::Options{ m_directory.path(), u"device"_s, u"Amina"_s }))
    {
        if (!m_store->open().result())
            qFatal("The test's store could not be opened.");
    }
    storage::Store &operator*() const { return *m_store; }
    storage::Store *operator->() const { return m_store.get(); }
    QString file(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<storage::Store> m_store;
};

inline QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC).addSecs(number * 60);
}

/// Customer number n, named so that alphabet and number agree.
inline domain::Customer customer(int n)
{
    domain::Customer c;
    c.id.value = u"c%1"_s.arg(n, 6, 10, QChar(u'0'));
    c.firstName = u"Name%1"_s.arg(n, 6, 10, QChar(u'0'));
    c.lastName = u"Kamau"_s;
    c.email = u"c%1@example.com"_s.arg(n);
    c.mobile = u"+254 712 %1"_s.arg(n, 6, 10, QChar(u'0'));
    c.customerSegment = n % 3 ? u"regular"_s : u"atRisk"_s;
    c.lifecycleStage = u"CUSTOMER"_s;
    c.leadScore = n % 101;
    c.totalSpent = domain::Amount{ qint64(n) * 100 };
    c.isVip = n % 10 == 0;
    c.tags = QStringList{ u"repeat-buyer"_s };
    c.preferences = domain::Preferences();
    c.createdDate = minute(n);
    return c;
}

inline void putCustomers(storage::Store &store, int from, int to, int at = 1)
{
    for (int first = from; first < to; first += 1000) {
        QList<domain::Customer> page;
        for (int n = first; n < qMin(to, first + 1000); ++n)
            page.append(customer(n));
        QVERIFY(store.customers().putPage(page, 1, minute(at)).result());
    }
}

inline domain::Vehicle vehicle(int n)
{
    domain::Vehicle v;
    v.id.value = u"v%1"_s.arg(n, 4, 10, QChar(u'0'));
    v.name = u"2021 Toyota Prado %1"_s.arg(n, 4, 10, QChar(u'0'));
    v.year = 2021;
    v.mileage = 48000 + n;
    v.fuel = u"diesel"_s;
    v.transmission = u"automatic"_s;
    v.listingType = u"sale"_s;
    v.status = u"available"_s;
    v.brandId.value = u"b1"_s;
    v.brandName = u"Toyota"_s;
    v.modelId.value = u"m1"_s;
    v.modelName = u"Prado"_s;
    v.bodyTypeId.value = u"t1"_s;
    v.bodyTypeName = u"SUV"_s;
    v.price = domain::Amount{ 520'000'000 + n * 100 };
    v.createdDate = QDateTime::currentDateTimeUtc().addDays(-12 - n);
    return v;
}

inline domain::CustomerQuery byName()
{
    domain::CustomerQuery query;
    query.sort = domain::CustomerSort::Name;
    query.descending = false;
    return query;
}

inline Formatting english()
{
    return { .locale = QLocale(QLocale::English, QLocale::UnitedKingdom) };
}

inline QString text(const QAbstractItemModel &model, int row, int column,
                    int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

} // namespace forecourt::models::test
