// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/requesthead.h"

#include "webhook/httpstatus.h"

#include <algorithm>

namespace forecourt::network {

namespace {

using Fields = QHash<QByteArray, QByteArray>;

constexpr QByteArrayView End("\r\n\r\n");
constexpr qsizetype MostDigits = 15; // of a length; what is longer is too large anyway

bool isTokenChar(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

bool isPrintable(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One line's name and value; false where it is no field, or one that came already.
bool readField(const QByteArray &line, Fields &fields)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (!isToken(name) || !std::ranges::all_of(value, isPrintable))
        return false;
    constexpr QByteArrayView Once[] = { "content-length", "transfer-encoding", "x-signature",
                                        "expect", "host" };
    if (fields.contains(name) && std::ranges::count(Once, QByteArrayView(name)) > 0)
        return false;
    fields.insert(name, value);
    return true;
}

bool readRequestLine(const QByteArray &line, RequestHead &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return false;
    head.method = words.at(0);
    head.target = words.at(1);
    return isToken(head.method) && head.target.startsWith('/')
        && std::ranges::all_of(head.target, isPrintable);
}

/// 0: fine.
int readLength(const Fields &fields, RequestHead &head)
{
    if (fields.contains("transfer-encoding"))
        return http::LengthRequired;
    const auto length = fields.constFind("content-length");
    if (length == fields.cend())
        return head.method == "POST" ? http::LengthRequired : 0;
    if (length->isEmpty() || !std::ranges::all_of(*length, isDigit))
        return http::BadRequest;
    if (length->size() > MostDigits)
        return http::TooLarge;
    head.contentLength = qsizetype(length->toLongLong());
    return 0;
}

} // namespace

qsizetype endOfHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(End);
    return end < 0 ? -1 : end + End.size();
}

std::variant<RequestHead, int> parsedHead(const QByteArray &bytes)
{
    RequestHead head;
    Fields fields;
    const QByteArray text = bytes.chopped(End.size());
    qsizetype from = 0;
    for (bool isFirst = true; from <= text.size(); isFirst = false) {
        qsizetype to = text.indexOf("\r\n", from);
        to = to < 0 ? text.size() : to;
        const QByteArray line = text.sliced(from, to - from);
        if (isFirst ? !readRequestLine(line, head) : !readField(line, fields))
            return http::BadRequest;
        from = to + 2;
    }
    if (const int refused = readLength(fields, head))
        return refused;
    head.signature = fields.value("x-signature");
    head.expectsContinue = fields.value("expect").toLower() == "100-continue";
    return head;
}

} // namespace forecourt::network
