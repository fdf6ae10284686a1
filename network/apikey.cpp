// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/apikey.h"

#include "domain/connection.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace forecourt::network {

namespace {

/// Overwrites a text that nobody else shares, in a way that no compiler may leave out.
void wipe(QByteArray &text)
{
    if (text.isEmpty() || !text.isDetached())
        return;
    volatile char *bytes = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        bytes[i] = 0;
}

} // namespace

ApiKey::ApiKey(QByteArray text)
{
    if (domain::isUsableKey(QString::fromLatin1(text)))
        m_text = std::move(text);
    else
        wipe(text);
}

ApiKey::ApiKey(const ApiKey &) = default;

ApiKey::ApiKey(ApiKey &&other) noexcept
    : m_text(std::exchange(other.m_text, {}))
{
}

ApiKey &ApiKey::operator=(ApiKey other) noexcept
{
    m_text.swap(other.m_text);
    return *this;
}

ApiKey::~ApiKey()
{
    wipe(m_text);
}

QByteArray ApiKey::fingerprint(const QByteArray &salt) const
{
    return QMessageAuthenticationCode::hash(m_text, salt, QCryptographicHash::Sha256).toHex();
}

} // namespace forecourt::network
