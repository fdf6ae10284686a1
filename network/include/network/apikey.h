// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forecourt::network {

/// A secret in memory: cannot be streamed to a log or turned into a QString by accident, and is
/// overwritten when the last copy goes.
class ApiKey
{
public:
    ApiKey() = default;
    /// An unusable text (see domain::isUsableKey) makes an empty key.
    explicit ApiKey(QByteArray text);
    ApiKey(const ApiKey &);
    ApiKey(ApiKey &&) noexcept;
    ApiKey &operator=(ApiKey other) noexcept;
    ~ApiKey();

    bool isEmpty() const { return m_text.isEmpty(); }
    /// Only for the header that is sent and for the keychain.
    const QByteArray &reveal() const { return m_text; }
    /// A keyed hash for file names and ledgers; tells nothing of the key.
    QByteArray fingerprint(const QByteArray &salt) const;

private:
    QByteArray m_text;
};

} // namespace forecourt::network
