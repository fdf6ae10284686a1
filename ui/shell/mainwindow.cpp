// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "shell/connectioncard.h"
#include "shell/environmentline.h"
#include "shell/rail.h"
#include "shell/railbutton.h"
#include "shell/statusbutton.h"
#include "shell/statusline.h"
#include "shell/undokeys.h"
#include "shell/windowactions.h"
#include "theme/icons.h"
#include "ui/stackpage.h"
#include "widgets/messagepanel.h"
#include "widgets/notice.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

struct MainWindow::Private
{
    QSettings &settings;
    EnvironmentLine *line = nullptr;
    Rail *rail = nullptr;
    MessagePanel *banner = nullptr;
    QStackedWidget *stack = nullptr;
    StatusLine *status = nullptr;
    Notice *notice = nullptr;
    QList<PageEntry> entries;
    QHash<QString, StackPage *> pages;
    QList<QShortcut *> shortcuts;
    QString current;
    std::function<void()> noticeAction;
};

static QBoxLayout *bare(QBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , d(new Private{ settings })
{
    setWindowTitle(tr("Forecourt"));
    setWindowIcon(applicationIcon());
    auto *centre = new QWidget;
    QBoxLayout *all = bare(new QVBoxLayout(centre));
    all->addWidget(d->line = new EnvironmentLine);
    QBoxLayout *middle = bare(new QHBoxLayout);
    all->addLayout(middle, 1);
    middle->addWidget(d->rail = new Rail);
    QBoxLayout *right = bare(new QVBoxLayout);
    middle->addLayout(right, 1);
    right->addWidget(d->banner = new MessagePanel);
    right->addWidget(d->stack = new QStackedWidget, 1);
    all->addWidget(d->status = new StatusLine);
    setCentralWidget(centre);
    d->notice = new Notice(centre);
    d->banner->setRounded(false);
    d->banner->hide();
    d->line->setTone(Tone::Neutral);

    QMenu *menu = addWindowActions(*this, [this] {
        if (StackPage *shown = page(d->current))
            shown->focusSearch();
    });
#ifdef Q_OS_MACOS
    menuBar()->addMenu(menu);
#endif
    d->rail->setMenu(menu);
    setUndo({}, {});
    new UndoKeys(this);

    connect(d->rail, &Rail::pageClicked, this, &MainWindow::showPage);
    connect(d->rail, &Rail::viewClicked, this, &MainWindow::railViewClicked);
    connect(d->rail->card(), &QAbstractButton::clicked, this, [this] {
        const ConnectionCard *card = d->rail->card();
        emit connectionCardClicked(card->mapToGlobal(QPoint(0, card->height() + 4)));
    });
    connect(d->status, &StatusLine::clicked, this, &MainWindow::statusClicked);
    connect(d->banner, &MessagePanel::actionTriggered, this, &MainWindow::bannerActionClicked);
    connect(d->notice, &Notice::actionTriggered, this, [this] {
        if (d->noticeAction)
            d->noticeAction();
    });

    resize(1440, 900);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    d->rail->setCollapsed(settings.value(u"window/railCollapsed"_s, false).toBool());
}

MainWindow::~MainWindow() = default;

void MainWindow::setPages(const QList<PageEntry> &entries)
{
    for (StackPage *old : std::as_const(d->pages)) {
        old->saveState();
        d->stack->removeWidget(old);
        delete old;
    }
    // What the notice offers to do belongs to the pages.
    d->noticeAction = {};
    d->notice->hide();
    d->pages.clear();
    d->current.clear();
    qDeleteAll(d->shortcuts);
    d->shortcuts.clear();
    d->entries = entries;
    d->rail->setEntries(entries);
    for (qsizetype i = 0; i < qMin(qsizetype(9), entries.size()); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, id = entries.at(i).id] { showPage(id); });
        d->shortcuts.append(shortcut);
    }
}

void MainWindow::showPage(const QString &id)
{
    const auto entry = std::find_if(d->entries.cbegin(), d->entries.cend(),
                                    [&](const PageEntry &one) { return one.id == id; });
    if (entry == d->entries.cend())
        return;
    if (d->current != id)
        emit pageLeft(d->current);
    StackPage *&page = d->pages[id];
    if (!page) {
        page = entry->make();
        page->setAccessibleName(entry->title);
        d->stack->addWidget(page);
    }
    d->current = id;
    d->rail->setCurrent(id);
    d->stack->setCurrentWidget(page);
    setWindowTitle(tr("%1 – Forecourt").arg(entry->title));
    page->enter();
    emit pageShown(id);
}

QString MainWindow::currentPage() const
{
    return d->current;
}

StackPage *MainWindow::page(const QString &id) const
{
    return d->pages.value(id);
}

void MainWindow::setEnvironment(Environment environment, const QString &name, const QString &place)
{
    const EnvironmentLook &now = look(environment);
    d->line->setTone(now.tone);
    d->line->setAccessibleName(QCoreApplication::translate("Environment", now.word));
    d->rail->card()->setConnection(environment, name, place);
}

void MainWindow::setRailCount(const QString &page, int count)
{
    if (RailButton *button = d->rail->button(page))
        button->setCount(count);
}

void MainWindow::setRailBadge(const QString &page, int count, Tone tone)
{
    if (RailButton *button = d->rail->button(page))
        button->setBadge(count, tone);
}

void MainWindow::setRailViews(const QString &page, const QList<RailView> &views)
{
    d->rail->setViews(page, views);
}

void MainWindow::setStatus(StatusItem item, const QString &text, const QString &icon, Tone tone)
{
    d->status->button(item)->setContent(text, icon, tone);
}

void MainWindow::setProgress(const QString &text, int value, int maximum, const QString &left)
{
    StatusButton *button = d->status->button(StatusItem::Progress);
    button->setContent(text, u"x"_s, Tone::Neutral);
    button->setProgress(value, maximum, left);
    button->setToolTip(tr("Stop this"));
    button->setAccessibleDescription(button->toolTip());
}

QWidget *MainWindow::statusItem(StatusItem item) const
{
    return d->status->button(item);
}

void MainWindow::setBanner(const QString &text, const QString &action, Tone tone)
{
    if (!text.isEmpty())
        d->banner->setMessage(tone, text, action);
    d->banner->setVisible(!text.isEmpty());
}

void MainWindow::notify(const QString &text, const QString &action,
                        const std::function<void()> &onAction)
{
    d->noticeAction = onAction;
    d->notice->post(text, action);
}

void MainWindow::setUndo(const QString &undo, const QString &redo)
{
    showUndo(*this, undo, redo);
}

void MainWindow::saveState()
{
    d->settings.setValue(u"window/geometry"_s, saveGeometry());
    d->settings.setValue(u"window/railCollapsed"_s, d->rail->isCollapsed());
    d->settings.setValue(u"window/page"_s, d->current);
    for (StackPage *page : std::as_const(d->pages))
        page->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace forecourt::ui
