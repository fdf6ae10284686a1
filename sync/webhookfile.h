// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/webhookinbox.h"

namespace forecourt::sync {

/// An inbox's settings on disk; the secret is not among them.
class WebhookFile
{
public:
    explicit WebhookFile(const QString &directory);
    WebhookSettings read() const;
    domain::Result<domain::Done> write(const WebhookSettings &settings) const;

private:
    QString m_path;
};

} // namespace forecourt::sync
