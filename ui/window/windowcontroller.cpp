// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowcontroller.h"

#include "connect/connectdialog.h"
#include "dialogs/keepinghelp.h"
#include "domain/enums.h"
#include "models/facets.h"
#include "models/formatting.h"
#include "models/outboxmodel.h"
#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "settings/backupssection.h"
#include "settings/restoredialog.h"
#include "status/limitpresenter.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "theme/tokens.h"
#include "ui/theme.h"
#include "window/appearance.h"
#include "window/pagetable.h"
#include "window/pushwords.h"
#include "window/routes.h"
#include "window/startpage.h"
#include "window/statuspresenter.h"
#include "window/undopresenter.h"
#include "window/windowboxes.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSettings>

namespace forecourt::ui {

using domain::Connection;

namespace {

constexpr auto workOfflineKey = "sync/workOffline";

constexpr struct
{
    domain::Environment from;
    Environment to;
} environments[] = {
    { domain::Environment::Live, Environment::Live },
    { domain::Environment::Test, Environment::Test },
    { domain::Environment::Demo, Environment::Demo },
};

Environment toWindow(domain::Environment environment)
{
    for (const auto &pair : environments) {
        if (pair.from == environment)
            return pair.to;
    }
    return Environment::None;
}

} // namespace

struct WindowController::Private
{
    WindowController *q;
    MainWindow &window;
    sync::Accounts &accounts;
    Theme &theme;
    QSettings &settings;
    sync::Session *session = nullptr;
    models::Workspace *workspace = nullptr;
    std::unique_ptr<Navigator> navigator;
    UndoPresenter *undo = nullptr; ///< of the scope
    LimitPresenter *limits = nullptr; ///< of the scope
    std::function<void()> bannerAction;
    QString onceOpen; ///< is said when the connection is open again
    QSet<QString> dressed; ///< pages that have taken over the rows' height
    QPointer<ConnectDialog> connectDialog;
    /// Goes with the connection that is shown, and every connect() to it.
    std::unique_ptr<QObject> scope;

    PageContext context() const { return { *workspace, *session, accounts, *navigator, settings }; }
    void connectWindow();
    void connectNavigator();
    void connectSession();
    void describeConnection();
    void tellPush(const sync::PushReport &report);
    void countRail();
    void showStatus() { presentStatus(window, session->status(), workspace->formatting()); }
    void openConnect();
    void openConnectionMenu(const QPoint &place);
    void answerStatusClick(StatusItem item);
};

void WindowController::Private::connectWindow()
{
    connect(&window, &MainWindow::syncRequested, q, [this] {
        if (session)
            session->syncNow();
    });
    connect(&window, &MainWindow::pageLeft, q, [this] {
        if (session)
            session->stopLooking();
    });
    connect(&window, &MainWindow::settingsRequested, q,
            [this] { window.showPage(QString(settingsPageId)); });
    connect(&window, &MainWindow::bannerActionClicked, q, [this] {
        if (bannerAction)
            bannerAction();
    });
    connect(&window, &MainWindow::connectionCardClicked, q,
            [this](const QPoint &place) { openConnectionMenu(place); });
    connect(&window, &MainWindow::statusClicked, q,
            [this](StatusItem item) { answerStatusClick(item); });
    connect(&window, &MainWindow::aboutRequested, q, [this] { openAboutBox(window); });
    connect(&window, &MainWindow::helpRequested, q, [this] {
        auto *help = new KeepingHelp(&window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->open();
    });
    connect(&window, &MainWindow::pageShown, q, [this](const QString &id) {
        if (auto *page = window.page(id); page && !dressed.contains(id)) {
            dressed.insert(id);
            applyDensity(*page, settings);
        }
    });
    connect(&window, &MainWindow::quitRequested, &window, &QWidget::close);
}

void WindowController::Private::connectNavigator()
{
    const auto *from = navigator.get();
    auto *to = scope.get();
    connect(from, &Navigator::connectionWanted, q, [this](const domain::ConnectionId &id) {
        if (id.isEmpty())
            emit q->demoWanted();
        else
            emit q->connectionWanted(id);
    });
    // Queued: who asks for it goes with the pages that are closed then.
    connect(
        from, &Navigator::reopenWanted, q,
        [this](const QString &notice) {
            onceOpen = notice;
            emit q->reopenWanted();
        },
        Qt::QueuedConnection);
    connect(from, &Navigator::appearanceChanged, to, [this] {
        applyTheme(theme, settings);
        applyDensity(window, settings);
    });
    connect(
        from, &Navigator::notice, to,
        [this](const QString &text, const QString &action, const std::function<void()> &onAction) {
            window.notify(text, action, onAction);
        });
    connect(from, &Navigator::stepNotice, undo, &UndoPresenter::tell);
    connect(from, &Navigator::connectWanted, to, [this] { openConnect(); });
}

void WindowController::Private::connectSession()
{
    auto *to = scope.get();
    connect(session, &sync::Session::statusChanged, to, [this] {
        settings.setValue(workOfflineKey,
                          session->status().link == sync::Status::Link::WorkingOffline);
        showStatus();
    });
    connect(session, &sync::Session::pushFinished, to,
            [this](const sync::PushReport &report) { tellPush(report); });
    connect(workspace, &models::Workspace::formattingChanged, to, [this] { showStatus(); });
    connect(&workspace->facets(), &models::Facets::changed, to, [this] { countRail(); });
    connect(&workspace->testDrives(), &QAbstractItemModel::modelReset, to, [this] { countRail(); });
    connect(&workspace->testDrives(), &QAbstractItemModel::rowsInserted, to,
            [this] { countRail(); });
    connect(&accounts, &sync::Accounts::connectionsChanged, to, [this] {
        if (const auto connection = accounts.connection(session->connection().id)) {
            workspace->setConnection(*connection);
            describeConnection();
        }
    });
}

void WindowController::Private::tellPush(const sync::PushReport &report)
{
    const QString words = pushWords(report);
    if (report.attention > 0)
        window.notify(words, tr("Show"), [this] { window.showPage(QString(outboxPageId)); });
    else if (!words.isEmpty())
        window.notify(words);
}

void WindowController::Private::describeConnection()
{
    const auto &connection = workspace->connection();
    const QString place = connection.place.isEmpty()
        ? connection.currency
        : connection.place + QStringLiteral(" · ") + connection.currency;
    window.setEnvironment(toWindow(connection.environment), connection.name, place);
    const DamageNotice damage = damageNotice(context());
    if (!damage.text.isEmpty()) {
        bannerAction = [this, damage] {
            openDialog(new RestoreDialog(context(), damage.file, damage.name, &window));
        };
        return window.setBanner(damage.text, damage.action, Tone::Warning);
    }
    bannerAction = [this] { openConnect(); };
    const bool isDemo = connection.environment == domain::Environment::Demo;
    window.setBanner(isDemo ? tr("You are looking at the demo dealership. Nothing here is real.")
                            : QString(),
                     isDemo ? tr("Connect your account…") : QString(), Tone::Vip);
}

void WindowController::Private::countRail()
{
    const auto &facets = workspace->facets();
    // Nothing is known before the first sync, and a nought tells nothing after it.
    const auto count = [this](QLatin1String page, int number) {
        window.setRailCount(QString(page), number > 0 ? number : -1);
    };
    count(customersPageId, facets.customers().total);
    count(inventoryPageId, facets.listings().total);
    const auto drives = workspace->testDrives().drives();
    const auto ahead = std::count_if(drives.cbegin(), drives.cend(), [](const auto &drive) {
        return drive.status == domain::TestDriveStatus::Pending
            || drive.status == domain::TestDriveStatus::Confirmed;
    });
    count(testDrivesPageId, int(ahead));
}

void WindowController::Private::openConnect()
{
    if (!connectDialog) {
        connectDialog = new ConnectDialog(accounts, &window);
        connectDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(connectDialog, &ConnectDialog::connected, q,
                [this](const domain::ConnectionId &id) { emit q->connectionWanted(id); });
    }
    connectDialog->open();
}

void WindowController::Private::openConnectionMenu(const QPoint &place)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto connections = accounts.connections();
    const auto current = session ? session->connection().id : domain::ConnectionId{};
    for (const auto &connection : connections) {
        auto *action = menu->addAction(connection.name);
        action->setCheckable(true);
        action->setChecked(connection.id == current);
        connect(action, &QAction::triggered, q,
                [this, id = connection.id] { emit q->connectionWanted(id); });
    }
    auto *demo = menu->addAction(tr("Demo dealership"), q, [this] { emit q->demoWanted(); });
    demo->setCheckable(true);
    demo->setChecked(current == sync::Accounts::demoId());
    menu->addSeparator();
    if (session) {
        auto *offline = menu->addAction(tr("Work offline"));
        offline->setCheckable(true);
        offline->setChecked(session->status().link == sync::Status::Link::WorkingOffline);
        connect(offline, &QAction::toggled, session, &sync::Session::setWorkOffline);
    }
    menu->addAction(tr("Connect an account…"), q, [this] { openConnect(); });
    menu->addAction(tr("Connections and settings"), q,
                    [this] { window.showPage(QString(settingsPageId)); });
    menu->popup(place);
}

void WindowController::Private::answerStatusClick(StatusItem item)
{
    switch (item) {
    case StatusItem::Connection:
    case StatusItem::Errors:
        if (session->status().hold == sync::Hold::Key)
            return limits->openDetails();
        return session->status().lastError ? openProblemBox(*session, window)
                                           : window.showPage(QString(activityPageId));
    case StatusItem::LastSync:
        session->syncNow();
        return;
    case StatusItem::Progress:
        session->cancelSync();
        window.notify(tr("The sync stops after the pages that are under way."));
        return;
    case StatusItem::Waiting:
        window.showPage(QString(outboxPageId));
        return;
    case StatusItem::Views:
        emit navigator->viewsWanted();
        return;
    case StatusItem::Requests:
        return limits->openDetails();
    }
}

WindowController::WindowController(MainWindow &window, sync::Accounts &accounts, Theme &theme,
                                   QSettings &settings)
    : d(new Private{
        this, window, accounts, theme, settings, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} })
{
    applyTheme(theme, settings);
    d->connectWindow();
}

WindowController::~WindowController() = default;

void WindowController::show(sync::Session &session, models::Workspace &workspace)
{
    clear();
    d->session = &session;
    d->workspace = &workspace;
    d->scope = std::make_unique<QObject>();
    d->undo = new UndoPresenter(d->window, session, d->scope.get());
    d->navigator = std::make_unique<Navigator>();
    d->connectNavigator();
    connectRoutes(d->context(), d->window, d->scope.get());
    d->connectSession();
    d->limits = new LimitPresenter(d->window, d->context(), d->scope.get());
    d->describeConnection();
    const auto last = d->settings.value(QStringLiteral("window/page")).toString();
    d->window.setPages(pageEntries(d->context()));
    d->window.showPage(last.isEmpty() ? QString(customersPageId) : last);
    d->countRail();
    // A switch stays where it was put, also through a restart.
    if (d->settings.value(workOfflineKey).toBool())
        session.setWorkOffline(true);
    d->showStatus();
    const QString notice = std::exchange(d->onceOpen, {});
    if (!notice.isEmpty() && session.deskDamage().isEmpty())
        d->window.notify(notice);
}

void WindowController::clear()
{
    d->scope.reset();
    d->dressed.clear();
    d->window.setPages({});
    d->navigator.reset();
    d->session = nullptr;
    d->workspace = nullptr;
}

void WindowController::showConnecting()
{
    clear();
    d->window.setEnvironment(Environment::None, tr("Opening…"), {});
}

void WindowController::showFailure(const domain::ApiError &error)
{
    clear();
    d->onceOpen.clear();
    d->window.setEnvironment(Environment::None, tr("Not connected"), {});
    const auto connectAccount = [this] { d->openConnect(); };
    const auto openDemo = [this] { emit demoWanted(); };
    d->window.setPages({ startPageEntry(error, connectAccount, openDemo) });
    d->window.showPage(QStringLiteral("start"));
}

Navigator *WindowController::navigator() const
{
    return d->navigator.get();
}

bool WindowController::isSettled() const
{
    return d->session && !d->session->status().syncing && d->session->status().lastSync.isValid()
        && d->workspace->facets().isLoaded();
}

} // namespace forecourt::ui
