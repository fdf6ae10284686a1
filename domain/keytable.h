// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace forecourt::domain {

/// A value and the word that stands for it in databases and exports, which never changes.
template <typename T> struct Key
{
    T value;
    const char *key;
};

template <typename T, size_t N> QString keyOf(const Key<T> (&table)[N], T value)
{
    for (const Key<T> &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.key);
    }
    return {};
}

template <typename T, size_t N> std::optional<T> valueOf(const Key<T> (&table)[N], QStringView key)
{
    for (const Key<T> &entry : table) {
        if (key == QLatin1StringView(entry.key))
            return entry.value;
    }
    return {};
}

} // namespace forecourt::domain
