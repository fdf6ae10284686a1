// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>

namespace forecourt::sandbox {

/**
 * Appends JSON to bytes, without a tree in between. The caller keeps the
 * order of begin, key, value and end right. Text is UTF-8.
 */
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype expected = 512) { m_out.reserve(expected); }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(QByteArrayView name);

    JsonWriter &value(QByteArrayView utf8);
    JsonWriter &value(const QByteArray &utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(const char *utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(bool truth);
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonWriter &value(T number) { return integer(qint64(number)); }
    JsonWriter &null() { return raw("null"); }
    /** Something that is JSON already. */
    JsonWriter &raw(QByteArrayView json);
    JsonWriter &value(const QJsonObject &object);
    JsonWriter &value(const QJsonArray &array);

    template <typename T> JsonWriter &field(QByteArrayView name, const T &v)
    {
        key(name);
        return value(v);
    }
    /** A moment as the document writes it, 2024-01-15T10:30:00Z; null below zero. */
    JsonWriter &moment(QByteArrayView name, qint64 secondsSinceEpoch);

    QByteArray take() { return std::move(m_out); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &integer(qint64 number);
    void separate();

    QByteArray m_out;
};

} // namespace forecourt::sandbox
