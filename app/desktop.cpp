// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

namespace forecourt::app {

struct Desktop::Private {
    QString dataDirectory;
};

Desktop::Desktop(sync::Accounts &, DemoServer &, QString dataDirectory)
    : d(std::make_unique<Private>(Private{std::move(dataDirectory)}))
{
}

Desktop::~Desktop() = default;

void Desktop::start(const Target &, const WindowRun &) { }

void Desktop::raise() { }

} // namespace forecourt::app
