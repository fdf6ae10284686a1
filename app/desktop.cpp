// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "domain/whenanswered.h"
#include "headless.h"
#include "models/workspace.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "sync/webhookinbox.h"
#include "ui/mainwindow.h"
#include "ui/schedulesettings.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWindow>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After the last page was read the window has yet to be painted, and photos to arrive.
constexpr auto pictureDelay = 1500ms;
constexpr auto pictureAtLatest = 60s;

} // namespace

struct Desktop::Private
{
    Private(Desktop *desktop, sync::Accounts &allAccounts, DemoServer &server,
            const QString &directory)
        : q(desktop)
        , accounts(allAccounts)
        , demo(server)
        , settings(directory + u"/settings.ini"_s, QSettings::IniFormat)
        , theme(*qApp)
        , window(settings)
        , controller(window, accounts, theme, settings)
    {
    }

    using Opening = std::function<QFuture<Opened>()>;
    void open(const Opening &opening);
    void reopen();
    void put(std::shared_ptr<sync::Session> next);
    void leave(const std::function<void()> &then);
    void pictureWhenLoaded(const QString &path);

    Desktop *q;
    sync::Accounts &accounts;
    DemoServer &demo;
    QSettings settings;
    ui::Theme theme;
    ui::MainWindow window;
    std::shared_ptr<sync::Session> session;
    std::unique_ptr<models::Workspace> workspace;
    ui::WindowController controller; ///< goes before what it shows
    Opening last; ///< how the connection that is shown was opened
    QString startPage;
    int wish = 0; ///< an older opening that answers late is not shown
};

void Desktop::Private::open(const Opening &opening)
{
    const int mine = ++wish;
    last = opening;
    domain::whenAnswered(opening(), q, [this, mine](const Opened &opened) {
        if (mine != wish)
            return;
        leave([this, mine, opened] {
            if (mine != wish)
                return;
            if (opened)
                put(opened.value());
            else
                controller.showFailure(opened.error());
        });
    });
}

/// Nothing may use the databases while a backup takes the place of one of them.
void Desktop::Private::reopen()
{
    if (!session)
        return;
    controller.showConnecting();
    leave([this] { open(last); });
}

/// Lets go of the connection that is shown, in the order in which one uses the other; `then` is
/// called when nothing of it touches the databases any more.
void Desktop::Private::leave(const std::function<void()> &then)
{
    controller.clear();
    workspace.reset();
    if (!session)
        return then();
    const auto ending = session->close();
    auto *closed = new QFutureWatcher<void>(q);
    connect(closed, &QFutureWatcherBase::finished, q,
            [closed, then, closing = std::exchange(session, {})]() mutable {
                closed->deleteLater();
                closing.reset();
                then();
            });
    closed->setFuture(ending);
}

void Desktop::Private::put(std::shared_ptr<sync::Session> next)
{
    session = std::move(next);
    workspace = std::make_unique<models::Workspace>(session->store(), session->connection());
    controller.show(*session, *workspace);
    if (!startPage.isEmpty())
        window.showPage(std::exchange(startPage, {}));
    session->startSchedule(ui::loadSchedule(settings));
    session->webhooks().resume();
}

void Desktop::Private::pictureWhenLoaded(const QString &path)
{
    auto *poll = new QTimer(q);
    auto *deadline = new QTimer(q);
    const auto take = [this, path, poll, deadline] {
        poll->stop();
        deadline->stop();
        const bool saved = window.screen()->grabWindow(window.winId()).save(path);
        QApplication::exit(saved ? 0 : exitUndone);
    };
    connect(poll, &QTimer::timeout, q, [this, poll, take] {
        if (!controller.isSettled())
            return;
        poll->stop();
        QTimer::singleShot(pictureDelay, q, take);
    });
    connect(deadline, &QTimer::timeout, q, take);
    deadline->setSingleShot(true);
    deadline->start(pictureAtLatest);
    poll->start(100ms);
}

Desktop::Desktop(sync::Accounts &accounts, DemoServer &demo, QString dataDirectory)
    : d(std::make_unique<Private>(this, accounts, demo, dataDirectory))
{
    connect(&d->controller, &ui::WindowController::connectionWanted, this,
            [this](const domain::ConnectionId &id) {
                d->open([this, id] { return d->accounts.open(id); });
            });
    connect(&d->controller, &ui::WindowController::reopenWanted, this, [this] { d->reopen(); });
    connect(&d->controller, &ui::WindowController::demoWanted, this, [this] {
        Target target;
        target.sandbox = true;
        d->open([this, target] { return openTarget(d->accounts, d->demo, target); });
    });
    connect(&accounts, &sync::Accounts::reopenNeeded, this, [this](const domain::ConnectionId &id) {
        if (d->session && d->session->connection().id == id)
            d->open([this, id] { return d->accounts.open(id); });
    });
}

Desktop::~Desktop()
{
    d->window.saveState();
    d->controller.clear();
    d->workspace.reset();
    if (d->session)
        d->session->close();
}

void Desktop::start(const Target &target, const WindowRun &run)
{
    d->startPage = run.page;
    d->controller.showConnecting();
    d->window.show();
    d->open([this, target] { return openTarget(d->accounts, d->demo, target); });
    if (!run.picture.isEmpty())
        d->pictureWhenLoaded(run.picture);
}

void Desktop::raise()
{
    d->window.show();
    d->window.raise();
    d->window.activateWindow();
}

} // namespace forecourt::app
