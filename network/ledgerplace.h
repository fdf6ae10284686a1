// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace forecourt::network {

class ApiKey;

/// The file of the ledger of one host, key and product. Its name is a keyed hash and tells
/// nothing of the key. Empty where `directory` is empty or cannot be made.
QString ledgerPath(const QString &directory, const QUrl &baseUrl, const QString &product,
                   const ApiKey &key);

} // namespace forecourt::network
