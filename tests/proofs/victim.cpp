// SPDX-License-Identifier: GPL-3.0-or-later
// The process that is killed. It is started once and becomes one child for each line of orders,
// so that only the first pays for loading libraries (a second under a sanitizer); a child has run
// nothing of Qt before it is born, and dies as any process does.
#include "staff.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

Orders ordersIn(const std::string &line)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    Orders orders;
    orders.directory = json["directory"_L1].toString();
    orders.server = QUrl(json["server"_L1].toString());
    orders.key = json["key"_L1].toString().toLatin1();
    orders.life = quint32(json["life"_L1].toInt());
    orders.deathPoint = json["point"_L1].toInt();
    orders.deathCount = json["count"_L1].toInt();
    orders.fromBirth = json["fromBirth"_L1].toBool();
    orders.leavesAfter = json["leavesAfter"_L1].toInt(-1);
    orders.tellsEarly = json["tellsEarly"_L1].toBool();
    return orders;
}

int live(const std::string &line, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Staff staff(ordersIn(line));
    staff.begin();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const pid_t child = ::fork();
        if (child < 0)
            return 1;
        if (child == 0)
            ::_exit(live(line, argc, argv));
        say(u"born %1"_s.arg(child));
        int status = 0;
        ::waitpid(child, &status, 0);
        say(u"dead %1"_s.arg(WIFSIGNALED(status) ? WTERMSIG(status) : -1 - WEXITSTATUS(status)));
    }
    return 0;
}
