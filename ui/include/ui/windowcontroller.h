// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"

#include <QObject>

#include <memory>

class QSettings;

namespace forecourt::models {
class Workspace;
}
namespace forecourt::sync {
class Accounts;
class Session;
} // namespace forecourt::sync

namespace forecourt::ui {

class MainWindow;
class Navigator;
class Theme;

/// Fills the window with the pages of one open connection, keeps its status line, rail and
/// banner true, and opens what pages ask for. Decides nothing about data.
class WindowController : public QObject
{
    Q_OBJECT
public:
    WindowController(MainWindow &window, sync::Accounts &accounts, Theme &theme,
                     QSettings &settings);
    ~WindowController() override;

    /// The pages of this connection take the place of those that were there. Both outlive the
    /// next call.
    void show(sync::Session &session, models::Workspace &workspace);
    /// Empties the window before the session goes.
    void clear();
    /// Opening failed: says so in the window, with a way on.
    void showFailure(const domain::ApiError &error);
    void showConnecting();
    /// Everything that was asked for at start is read and painted.
    bool isSettled() const;
    /// How the pages lead on, for what drives the window from outside them; null while empty.
    Navigator *navigator() const;

signals:
    void connectionWanted(const forecourt::domain::ConnectionId &id);
    void demoWanted();
    /// The connection that is shown, closed first: a restored backup takes its place then.
    void reopenWanted();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::ui
