// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "moment.h"

#include <charconv>

namespace forecourt::sandbox {

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out.append(',');
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_out.append('"').append(name).append("\":", 2);
    return *this;
}

JsonWriter &JsonWriter::value(QByteArrayView utf8)
{
    separate();
    m_out.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(utf8.sliced(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        if (c == '"' || c == '\\')
            m_out.append('\\').append(char(c));
        else
            m_out.append("\\u00").append(QByteArray(1, char(c)).toHex());
    }
    m_out.append(utf8.sliced(plainFrom)).append('"');
    return *this;
}

JsonWriter &JsonWriter::value(bool truth)
{
    return raw(truth ? "true" : "false");
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    m_out.append(digits, end - digits);
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
    return *this;
}

JsonWriter &JsonWriter::value(const QJsonObject &object)
{
    return raw(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

JsonWriter &JsonWriter::value(const QJsonArray &array)
{
    return raw(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

JsonWriter &JsonWriter::moment(QByteArrayView name, qint64 secondsSinceEpoch)
{
    key(name);
    if (secondsSinceEpoch < 0)
        return null();
    separate();
    m_out.append('"');
    appendMoment(m_out, secondsSinceEpoch);
    m_out.append('"');
    return *this;
}

} // namespace forecourt::sandbox
