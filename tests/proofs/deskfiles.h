// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::test {

/// What is wrong with the databases of a desk that nobody has open, in words; empty where all is
/// well: each passes `integrity_check`, and the desk's tables are those that its journal gives.
QString faultOfFiles(const QString &directory);

} // namespace forecourt::test
