// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QCoreApplication>

namespace forecourt::ui {

/// Why the keychain did not take a key, and what can be done about it.
inline QString keychainWords(const domain::ApiError &error)
{
    QString words = error.explanation();
    if (!error.detail.isEmpty())
        words += QChar(u' ')
            + QCoreApplication::translate("Keychain", "It says: “%1”").arg(error.detail);
    words += QChar(u' ')
        + QCoreApplication::translate("Keychain",
                                      "Nothing was kept. Unlock it and try again, or use the key "
                                      "until Forecourt is closed, without keeping it anywhere.");
    return words;
}

inline QString sessionOnlyWords()
{
    return QCoreApplication::translate("Keychain", "Use for this session only");
}

} // namespace forecourt::ui
