// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace forecourt::ui {

/// Addresses made from what the API sent; empty where the text cannot be one. They are the only
/// ones that the customers page hands to the system.
QUrl callUrl(const QString &phone); ///< tel:+254712345678
QUrl whatsAppUrl(const QString &phone); ///< https://wa.me/254712345678
QUrl mailUrl(const QString &email); ///< mailto:

/// Opens it with the system's program for it; false for any other scheme or host.
bool openContactUrl(const QUrl &url);

} // namespace forecourt::ui
