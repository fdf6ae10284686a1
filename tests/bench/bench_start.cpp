// SPDX-License-Identifier: GPL-3.0-or-later
// The program up to its first painted customers, then it ends: bench-start DIRECTORY. Prints when
// that was on the clock that all processes share; who started it knows when that was.
#include "desktop.h"
#include "environment.h"
#include "language.h"
#include "logging.h"
#include "measure.h"
#include "models/columns.h"
#include "shop.h"
#include "singleinstance.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QEvent>

using namespace forecourt;
using namespace Qt::StringLiterals;

namespace {

/// Sees every painting of the program; the first of a table with rows is what is waited for.
class FirstRows : public QObject
{
public:
    QJsonObject marks;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && hasRows(watched->parent())) {
            m_seen = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }
    void customEvent(QEvent *) override
    {
        marks.insert(u"painted_ns"_s, QString::number(bench::monotonicNs()));
        bench::print(marks);
        QApplication::quit();
    }

private:
    static bool hasRows(QObject *object)
    {
        const auto *view = qobject_cast<ui::TableView *>(object);
        return view && view->model() && view->model()->rowCount() > 0
            && view->model()->index(0, 0).data(models::LoadedRole).toBool();
    }
    bool m_seen = false;
};

} // namespace

// As main() of the program does it.
int main(int argc, char **argv)
{
    FirstRows rows;
    const auto mark = [&rows](const QString &name) {
        rows.marks.insert(name, QString::number(bench::monotonicNs()));
    };
    mark(u"main_ns"_s);
    app::setApplicationNames();
    QApplication application(argc, argv);
    mark(u"application_ns"_s);
    const auto directory = app::dataDirectory(QApplication::arguments().value(1));
    app::SingleInstance instance(directory);
    if (!instance.claim())
        return 1;
    app::startLogging(directory);
    app::installLanguage({});
    sync::Accounts accounts({ directory, bench::madeUpKey() });
    app::DemoServer demo(directory + u"/demo-server"_s);
    app::Desktop desktop(accounts, demo, directory);
    application.installEventFilter(&rows);
    app::Target target;
    target.baseUrl = bench::nowhere();
    desktop.start(target, {});
    mark(u"shown_ns"_s);
    return QApplication::exec();
}
