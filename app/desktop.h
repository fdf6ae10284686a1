// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "demoserver.h"
#include "domain/result.h"

#include <QObject>

#include <memory>

namespace forecourt::sync {
class Accounts;
class Session;
} // namespace forecourt::sync

namespace forecourt::app {

/// The window and the connection that is open in it: starts with the demo dealership where
/// nothing was connected yet, and changes from one connection to another.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(sync::Accounts &accounts, DemoServer &demo, QString dataDirectory);
    ~Desktop() override;

    void start(const Target &target, const WindowRun &run);
    void raise();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::app
