// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapped.h"
#include "headless.h"

#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::app {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    domain::Connection connection;
    int customers = 0;
    int vehicles = 0;
    int pending = 0;
    int attention = 0;
    QDateTime lastSync;
};

QString environmentWord(domain::Environment environment)
{
    switch (environment) {
    case domain::Environment::Live:
        return u"live"_s;
    case domain::Environment::Test:
        return u"test"_s;
    case domain::Environment::Demo:
        return u"demo"_s;
    }
    return {};
}

QJsonObject toJson(const Facts &facts)
{
    return { { u"connection"_s, facts.connection.name },
             { u"environment"_s, environmentWord(facts.connection.environment) },
             { u"customers"_s, facts.customers },
             { u"vehicles"_s, facts.vehicles },
             { u"pending"_s, facts.pending },
             { u"attention"_s, facts.attention },
             { u"lastSync"_s,
               facts.lastSync.isValid() ? QJsonValue(facts.lastSync.toUTC().toString(Qt::ISODate))
                                        : QJsonValue() } };
}

QString toText(const Facts &facts)
{
    const auto synced = facts.lastSync.isValid()
        ? facts.lastSync.toLocalTime().toString(Qt::ISODate)
        : QCoreApplication::translate("CommandLine", "never");
    return QCoreApplication::translate(
               "CommandLine",
               "%1 (%2)\n%3 customers, %4 vehicles, last complete sync: %5\n"
               "%6 changes wait, %7 need a person\n")
        .arg(facts.connection.name, environmentWord(facts.connection.environment))
        .arg(facts.customers)
        .arg(facts.vehicles)
        .arg(synced)
        .arg(facts.pending)
        .arg(facts.attention);
}

} // namespace

QFuture<int> runStatus(sync::Session &session, const StatusRun &run)
{
    auto *context = &session;
    auto &store = session.store();
    auto facts = std::make_shared<Facts>();
    facts->connection = session.connection();
    const auto takeChanges = [facts, json = run.json](const QList<domain::Change> &changes) {
        for (const auto &change : changes)
            ++(domain::isForPerson(change.state) ? facts->attention : facts->pending);
        if (json)
            printOut(QString::fromUtf8(QJsonDocument(toJson(*facts)).toJson()));
        else
            printOut(toText(*facts));
        return facts->pending + facts->attention > 0 ? exitUndone : 0;
    };
    const auto takeState = [facts, &store, context, takeChanges](const QVariantMap &state) {
        facts->lastSync = state.value(u"lastSync"_s).toDateTime();
        return domain::mapped(store.desk().openChanges(), context, takeChanges);
    };
    const auto takeVehicles = [facts, &store, context, takeState](int count) {
        facts->vehicles = count;
        return domain::mapped(store.syncState().read(), context, takeState);
    };
    const auto takeCustomers = [facts, &store, context, takeVehicles](int count) {
        facts->customers = count;
        return domain::mapped(store.vehicles().count(), context, takeVehicles);
    };
    return domain::mapped(store.customers().count(), context, takeCustomers);
}

} // namespace forecourt::app
