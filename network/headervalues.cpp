// SPDX-License-Identifier: GPL-3.0-or-later
#include "headervalues.h"

#include <QString>

#include <cmath>

namespace forecourt::network {

QList<QByteArray> splitHeader(const QByteArray &text, char separator)
{
    QList<QByteArray> parts;
    QByteArray part;
    bool isQuoted = false;
    const auto take = [&] {
        if (const QByteArray trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
        part.clear();
    };
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            take();
        else
            part.append(c);
    }
    take();
    return parts;
}

HeaderItem readItem(const QByteArray &text)
{
    HeaderItem item;
    for (const QByteArray &part : splitHeader(text, ';')) {
        const qsizetype equals = part.startsWith('"') ? -1 : part.indexOf('=');
        if (equals >= 0)
            item.insert(part.first(equals).trimmed().toLower(), part.sliced(equals + 1).trimmed());
        else if (item.isEmpty())
            item.insert({}, part);
    }
    return item;
}

std::optional<double> readNumber(const QByteArray &text)
{
    bool ok = false;
    // Only of a QString: what is too large for a double comes as an infinity that is not ok, the
    // word "inf" as one that is.
    const double value = QString::fromLatin1(text.trimmed()).toDouble(&ok);
    if (std::isnan(value) || ok == std::isinf(value))
        return std::nullopt;
    return value;
}

} // namespace forecourt::network
