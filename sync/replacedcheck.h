// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QCoroTask>
#include <QObject>

namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

/// Notices edits of ours that the server had taken and has no more. Without versions nobody can
/// close the gap between a fetch and a PATCH, so another desk may write over what we sent: then
/// the change is kept as `replaced`, where a person sees it.
class ReplacedCheck : public QObject
{
public:
    explicit ReplacedCheck(storage::Store &store);
    /// Every customer that we changed within the last days. False once this is gone.
    QCoro::Task<bool> checkAll();
    /// One customer, after it was fetched.
    QCoro::Task<bool> check(domain::CustomerId id);

private:
    storage::Store &m_store;
};

} // namespace forecourt::sync
