// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFuture>

namespace forecourt::ui {

/// A document's file as it is, read off the GUI thread. One that is larger than any document of an
/// API is refused and not read.
QFuture<domain::Result<QByteArray>> readDocumentFile(const QString &path);

} // namespace forecourt::ui
