// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDataStream>
#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QUrl>

#include <optional>
#include <type_traits>
#include <utility>

// Values as bytes, for rows of the mirror that are only ever read whole. A type lists its fields
// once, in visitFields(archive, value), for both directions. A change of the lists needs a new
// version of the mirror's schema, which drops the old file.
namespace forecourt::storage {

template <bool Reading> class Archive
{
public:
    template <typename T> using Ref = std::conditional_t<Reading, T &, const T &>;

    explicit Archive(QDataStream &stream)
        : m_stream(stream)
    {
    }

    template <typename... T> void operator()(T &...values) { (visit(values), ...); }

private:
    template <typename T> void visit(T &value)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_enum_v<Plain>)
            visitEnum(value);
        else if constexpr (requires(Archive & archive) { visitFields(archive, value); })
            visitFields(*this, value);
        else
            stream(value);
    }
    template <typename Tag> void visit(domain::Id<Tag> &id) { stream(id.value); }
    template <typename Tag> void visit(const domain::Id<Tag> &id) { stream(id.value); }
    void visit(domain::Amount &amount) { stream(amount.hundredths); }
    void visit(const domain::Amount &amount) { stream(amount.hundredths); }
    template <typename T> void visit(std::optional<T> &value)
    {
        bool known = false;
        stream(known);
        value.reset();
        if (known)
            visit(value.emplace());
    }
    template <typename T> void visit(const std::optional<T> &value)
    {
        stream(value.has_value());
        if (value)
            visit(*value);
    }
    template <typename A, typename B> void visit(std::pair<A, B> &pair)
    {
        visit(pair.first);
        visit(pair.second);
    }
    template <typename A, typename B> void visit(const std::pair<A, B> &pair)
    {
        visit(pair.first);
        visit(pair.second);
    }
    template <typename T> void visit(QList<T> &list)
    {
        qint32 size = 0;
        stream(size);
        for (qint32 i = 0; i < size && m_stream.status() == QDataStream::Ok; ++i)
            visit(list.emplaceBack());
    }
    template <typename T> void visit(const QList<T> &list)
    {
        stream(qint32(list.size()));
        for (const T &item : list)
            visit(item);
    }
    template <typename T> void visitEnum(T &value)
    {
        auto number = qint32(value);
        stream(number);
        if constexpr (Reading)
            value = T(number);
    }
    template <typename T> void stream(T &&value)
    {
        if constexpr (Reading)
            m_stream >> value;
        else
            m_stream << value;
    }

    QDataStream &m_stream;
};

template <typename T> QByteArray archived(const T &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    Archive<false> archive(stream);
    archive(value);
    return bytes;
}

template <typename T> T unarchived(const QByteArray &bytes)
{
    T value{};
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    Archive<true> archive(stream);
    archive(value);
    return value;
}

} // namespace forecourt::storage
