// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include "theme/icons.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct ActionRow
{
    const char *text;
    const char *icon;
    const char *keys; // portable text
    void (MainWindow::*signal)();
    bool lineAbove;
};

constexpr ActionRow rows[] = {
    { QT_TRANSLATE_NOOP("WindowActions", "Synchronise now"), "refresh-cw", "F5",
      &MainWindow::syncRequested, false },
    { QT_TRANSLATE_NOOP("WindowActions", "Settings…"), "settings", "Ctrl+,",
      &MainWindow::settingsRequested, false },
    { QT_TRANSLATE_NOOP("WindowActions", "Help"), "circle-question-mark", "F1",
      &MainWindow::helpRequested, true },
    { QT_TRANSLATE_NOOP("WindowActions", "About Forecourt"), "info", "",
      &MainWindow::aboutRequested, false },
    { QT_TRANSLATE_NOOP("WindowActions", "Quit"), "log-out", "Ctrl+Q", &MainWindow::quitRequested,
      true },
};

} // namespace

QMenu *addWindowActions(MainWindow &window, const std::function<void()> &search)
{
    auto *menu = new QMenu(QCoreApplication::translate("WindowActions", "Forecourt"), &window);
    QAction *find =
        menu->addAction(icon(u"search"_s), QCoreApplication::translate("WindowActions", "Search"));
    find->setShortcut(QKeySequence::Find);
    QObject::connect(find, &QAction::triggered, &window, search);
    window.addAction(find);
    for (const ActionRow &row : rows) {
        if (row.lineAbove)
            menu->addSeparator();
        QAction *action = menu->addAction(icon(QLatin1StringView(row.icon)),
                                          QCoreApplication::translate("WindowActions", row.text));
        action->setShortcut(QKeySequence(QLatin1StringView(row.keys), QKeySequence::PortableText));
        QObject::connect(action, &QAction::triggered, &window, row.signal);
        window.addAction(action);
    }
    return menu;
}

} // namespace forecourt::ui
