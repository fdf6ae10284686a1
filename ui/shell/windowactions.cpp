// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include "theme/icons.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

constexpr char undoText[] = QT_TRANSLATE_NOOP("WindowActions", "Undo");
constexpr char redoText[] = QT_TRANSLATE_NOOP("WindowActions", "Redo");

QString translated(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

struct ActionRow
{
    const char *text;
    const char *icon;
    const char *keys; // portable text, several with "; "
    void (MainWindow::*signal)();
    bool lineAbove;
};

constexpr ActionRow rows[] = {
    { undoText, "undo-2", "Ctrl+Z", &MainWindow::undoRequested, true },
    { redoText, "redo-2", "Ctrl+Shift+Z; Ctrl+Y", &MainWindow::redoRequested, false },
    { QT_TRANSLATE_NOOP("WindowActions", "Synchronise now"), "refresh-cw", "F5",
      &MainWindow::syncRequested, true },
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
        QAction *action = menu->addAction(icon(QLatin1StringView(row.icon)), translated(row.text));
        action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(row.keys)));
        action->setObjectName(QLatin1StringView(row.text));
        QObject::connect(action, &QAction::triggered, &window, row.signal);
        window.addAction(action);
    }
    return menu;
}

void showUndo(const MainWindow &window, const QString &undo, const QString &redo)
{
    const std::pair<const char *, QString> steps[] = { { undoText, undo }, { redoText, redo } };
    for (const auto &[name, what] : steps) {
        auto *action = window.findChild<QAction *>(QLatin1StringView(name));
        // An ampersand in a name would underline the letter after it.
        QString shown = what;
        shown.replace(u'&', u"&&"_s);
        action->setText(what.isEmpty() ? translated(name)
                                       : QString(translated(name) % u": " % shown));
        action->setEnabled(!what.isEmpty());
    }
}

} // namespace forecourt::ui
