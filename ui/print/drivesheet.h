// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QString;
class QTextDocument;

namespace forecourt::domain {
struct TestDrive;
}

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// One page for the glove box: who drives what and when, and lines to fill in by hand. Needs no
/// network; what is not known is left to be written.
std::unique_ptr<QTextDocument> makeDriveSheet(const domain::TestDrive &drive,
                                              const QString &dealership,
                                              const models::Formatting &formatting);

} // namespace forecourt::ui
