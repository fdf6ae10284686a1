// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/store.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace forecourt::storage::test {

using namespace Qt::StringLiterals;

/// A store in a folder of its own that can be closed and opened again.
class TestStore
{
public:
    explicit TestStore(std::optional<DeskOwner> owner = {})
        : m_owner(std::move(owner))
    {
        reopen();
    }

    void reopen()
    {
        m_store.reset();
        m_store =
            std::make_unique<Store>(Store::Options{ path(), u"device"_s, u"Amina"_s, m_owner });
        m_opened = m_store->open().result();
    }
    void close() { m_store.reset(); }
    QString path() const { return m_directory.path(); }
    QString file(const QString &name) const { return m_directory.filePath(name); }
    const domain::Result<domain::Done> &opened() const { return m_opened; }
    Store *operator->() const { return m_store.get(); }
    Store &operator*() const { return *m_store; }

private:
    QTemporaryDir m_directory;
    std::optional<DeskOwner> m_owner;
    std::unique_ptr<Store> m_store;
    domain::Result<domain::Done> m_opened = domain::Done{};
};

/// A customer as the list endpoint carries one.
inline domain::Customer customer(const QString &id, const QString &first, const QString &last,
                                 const QStringList &tags = {})
{
    domain::Customer c;
    c.id.value = id;
    c.firstName = first;
    c.lastName = last;
    c.email = u"%1@example.com"_s.arg(id);
    c.tags = tags;
    c.isVip = false;
    c.preferences = domain::Preferences();
    c.customerSegment = u"regular"_s;
    c.lifecycleStage = u"CUSTOMER"_s;
    c.source = QJsonObject{ { u"id"_s, id },
                            { u"firstName"_s, first },
                            { u"lastName"_s, last },
                            { u"tags"_s, QJsonArray::fromStringList(tags) } };
    return c;
}

inline QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC).addSecs(number * 60);
}

template <typename T> T answer(QFuture<T> future)
{
    return future.result();
}

} // namespace forecourt::storage::test
