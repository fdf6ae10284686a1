// SPDX-License-Identifier: GPL-3.0-or-later
// The rival at starting: a window of Qt's own with a table of sixty rows that are there at once.
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>
#include <ctime>

namespace {

constexpr int rows = 60;
constexpr int columns = 6;

class Viewport : public QObject
{
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }
    void customEvent(QEvent *) override
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("{\"painted_ns\":\"%lld\"}\n",
                    static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
        std::fflush(stdout);
        QApplication::quit();
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column,
                          new QStandardItem(QStringLiteral("Jürgen Müller %1").arg(row)));
    }
    QMainWindow window;
    auto *view = new QTableView(&window);
    view->setModel(&model);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(44);
    view->horizontalHeader()->setStretchLastSection(true);
    window.setCentralWidget(view);
    window.resize(1440, 900);
    Viewport viewport;
    view->viewport()->installEventFilter(&viewport);
    window.show();
    return QApplication::exec();
}
