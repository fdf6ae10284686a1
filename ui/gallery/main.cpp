// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pages.h"
#include "theme/themestyle.h"
#include "ui/mainwindow.h"
#include "ui/stackpage.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

static StackPage *hold(QWidget *content)
{
    auto *page = new StackPage;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(content);
    return page;
}

static QList<PageEntry> entries()
{
    auto customers = [] { return hold(customersPicture()); };
    auto dashboard = [] { return hold(dashboardPicture()); };
    auto controls = [] { return hold(controlsPicture()); };
    return {
        { u"today"_s, u"Today"_s, u"sun"_s, RailGroup::Main, controls },
        { u"customers"_s, u"Customers"_s, u"users"_s, RailGroup::Main, customers },
        { u"inventory"_s, u"Inventory"_s, u"car"_s, RailGroup::Main, controls },
        { u"drives"_s, u"Test drives"_s, u"calendar-clock"_s, RailGroup::Main, controls },
        { u"dashboard"_s, u"Dashboard"_s, u"chart-column"_s, RailGroup::Main, dashboard },
        { u"catalogue"_s, u"Catalogue"_s, u"book-open"_s, RailGroup::More, controls },
        { u"news"_s, u"News"_s, u"newspaper"_s, RailGroup::More, controls },
        { u"outbox"_s, u"Outbox"_s, u"send"_s, RailGroup::Bottom, controls },
        { u"activity"_s, u"Activity"_s, u"activity"_s, RailGroup::Bottom, controls },
        { u"settings"_s, u"Settings"_s, u"settings"_s, RailGroup::Bottom, controls },
    };
}

static void fill(MainWindow &window)
{
    window.setPages(entries());
    window.setEnvironment(Environment::Demo, u"Demo dealership"_s, u"Nairobi · KES"_s);
    window.setRailCount(u"today"_s, 7);
    window.setRailCount(u"customers"_s, 412);
    window.setRailCount(u"inventory"_s, 60);
    window.setRailCount(u"drives"_s, 5);
    window.setRailBadge(u"outbox"_s, 1, Tone::Warning);
    window.setRailViews(u"customers"_s,
                        { { u"1"_s, u"VIP not called 30 d"_s }, { u"2"_s, u"New this week"_s } });
    window.setStatus(StatusItem::Connection, u"Connected"_s, u"circle-check"_s, Tone::Neutral);
    window.setStatus(StatusItem::LastSync, u"Synced 09:12"_s, u"refresh-cw"_s, Tone::Neutral);
    window.setProgress(u"Customers"_s, 25, 41);
    window.setStatus(StatusItem::Waiting, u"3 waiting, 1 needs you"_s, u"send"_s, Tone::Neutral);
    window.setStatus(StatusItem::Requests, u"978 of 1,000 requests left, resets 09:17"_s,
                     u"gauge"_s, Tone::Neutral);
    window.setStatus(StatusItem::Views, u"0 views today"_s, u"eye"_s, Tone::Neutral);
}

static void settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(15);
    }
}

static void takePictures(MainWindow &window, Theme &theme, const QString &folder)
{
    QDir().mkpath(folder);
    auto save = [&](const QString &name) {
        settle();
        window.grab().save(folder + u'/' + name + u".png"_s);
    };
    for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
        const QString suffix = mode == Theme::Mode::Dark ? u"-dark"_s : QString();
        theme.setMode(mode);
        for (const QString &page : { u"today"_s, u"customers"_s, u"dashboard"_s }) {
            window.showPage(page);
            save(page + suffix);
        }
    }
    theme.setMode(Theme::Mode::Light);
    window.setBanner(u"You are looking at the demo dealership. Its data are invented."_s,
                     u"Connect your account"_s, Tone::Vip);
    window.showPage(u"customers"_s);
    window.notify(u"Saved. Sent when the server allows."_s, u"Undo"_s);
    save(u"banner"_s);
    window.setBanner({}, {}, Tone::Neutral);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    window.findChild<QTableView *>()->setFocus(Qt::TabFocusReason);
    save(u"keyboard-table"_s);
    for (auto *field : window.findChildren<QPlainTextEdit *>())
        field->setFocus(Qt::TabFocusReason);
    save(u"keyboard-notes"_s);
    window.showPage(u"today"_s);
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && buttonKind(button) == ButtonKind::Primary)
            button->setFocus(Qt::TabFocusReason);
    }
    save(u"keyboard-button"_s);
}

// With a folder as argument it saves pictures there and ends; else it stays open.
// Qt's own -reverse turns the window right to left.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"gallery.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    QObject::connect(&window, &MainWindow::quitRequested, &application, &QApplication::quit);
    fill(window);
    window.showPage(u"customers"_s);
    window.show();
    window.activateWindow();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return QApplication::exec();
    takePictures(window, theme, arguments.at(1));
    return 0;
}
