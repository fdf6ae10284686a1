// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "network/apikey.h"

#include <QCoroTask>
#include <QObject>

namespace forecourt::network {

/// Keys in the operating system's keychain, one per connection id, never anywhere else. A write
/// is read back before it counts. Errors are ApiError::Kind::Keychain with the reason in words.
class Keychain : public QObject
{
    Q_OBJECT
public:
    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    /// `expected` says that a key was stored once: then a missing entry is reported as a locked
    /// or changed keychain, not as "no key". Where it was not expected that gives an empty key.
    QCoro::Task<domain::Result<ApiKey>> read(QString account, bool expected);
    QCoro::Task<domain::Result<domain::Done>> write(QString account, ApiKey key);
    QCoro::Task<domain::Result<domain::Done>> remove(QString account);
};

} // namespace forecourt::network
