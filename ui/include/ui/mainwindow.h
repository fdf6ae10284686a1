// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;

namespace forecourt::ui {

class StackPage;

enum class Environment { None, Live, Test, Demo };
enum class Tone;

// Where an entry stands in the rail.
enum class RailGroup { Main, More, Bottom };

// A page as data. It is made when it is first shown; the first nine answer Ctrl+1 to Ctrl+9.
struct PageEntry
{
    QString id; // stable, also in the settings
    QString title;
    QString icon; // Lucide name
    RailGroup group = RailGroup::Main;
    std::function<StackPage *()> make;
};

// The clickable words at the window's foot, left to right.
enum class StatusItem { Connection, LastSync, Progress, Waiting, Errors, Requests, Views };

// The frame around the pages: rail, banner, stack, status line. Knows neither
// sessions nor models; it is told what to show and says what was pressed.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // The settings outlive the window; geometry and the rail are kept in "window/".
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Replaces all pages; those that were there are told to save and are deleted.
    void setPages(const QList<PageEntry> &entries);
    void showPage(const QString &id);
    QString currentPage() const;
    StackPage *page(const QString &id) const; // null until it was shown

    void setEnvironment(Environment environment, const QString &name, const QString &place);
    void setRailCount(const QString &page, int count); // < 0: none
    void setRailBadge(const QString &page, int count, Tone tone); // 0: none
    struct RailView
    {
        QString id;
        QString title;
    };
    // Saved views below a page's entry; a press emits railViewClicked.
    void setRailViews(const QString &page, const QList<RailView> &views);

    // An empty text hides the item. The icon is a Lucide name.
    void setStatus(StatusItem item, const QString &text, const QString &icon, Tone tone);
    // "Customers", 25, 41, "about 3 minutes left"; an empty text hides it.
    void setProgress(const QString &text, int value, int maximum, const QString &left = {});
    QWidget *statusItem(StatusItem item) const; // where its details open

    // Across the top of the pages; an empty text hides it.
    void setBanner(const QString &text, const QString &action, Tone tone);
    // A short word at the foot, with at most one action.
    void notify(const QString &text, const QString &action = {},
                const std::function<void()> &onAction = {});

    // What Undo and Redo would do, in words; an empty text rests the entry.
    void setUndo(const QString &undo, const QString &redo);

    void saveState(); // also when it closes

signals:
    void pageLeft(const QString &id); // before the next one is entered
    void pageShown(const QString &id);
    void statusClicked(forecourt::ui::StatusItem item);
    void connectionCardClicked(const QPoint &below); // global, where a menu belongs
    void railViewClicked(const QString &page, const QString &view);
    void bannerActionClicked();
    void undoRequested(); // Ctrl+Z where no text has something to undo of its own
    void redoRequested();
    void syncRequested(); // F5
    void settingsRequested(); // Ctrl+,
    void helpRequested(); // F1
    void aboutRequested();
    void quitRequested(); // Ctrl+Q
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::ui
