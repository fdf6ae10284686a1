// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/api/jsonpointer.h"
#include "domain/connection.h"
#include "domain/ratewindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

ApiDocument documentOf(const char *json)
{
    ApiDocument document;
    document.root = std::make_shared<const QJsonObject>(object(json));
    return document;
}

} // namespace

/// The values behind other systems: the table of systems, a service in a file, a document's
/// look-ups.
class TestApiDocument : public QObject
{
    Q_OBJECT

private slots:
    void everySystemIsComplete();
    void theSystemsAddresses();
    void aServiceSurvivesItsFile();
    void whatIsNotKnownIsProduction();
    void responses();
    void pointers_data();
    void pointers();
    void resolved_data();
    void resolved();
    void circlesAndDoublingEnd();
    void anInputSurvivesItsFile();
};

void TestApiDocument::everySystemIsComplete()
{
    QStringList ids;
    for (const ApiSystem &system : apiSystems()) {
        QVERIFY(!ids.contains(QLatin1StringView(system.id)));
        ids << QString::fromLatin1(system.id);
        QCOMPARE(apiSystem(ids.last()), &system);
        QVERIFY2(!system.environments.empty(), system.id);
        for (const ApiEnvironment &environment : system.environments) {
            const QString limit = QString::fromLatin1(environment.limit);
            QCOMPARE(presetWindows({ limit }).size(), limit.isEmpty() ? 0 : 1);
            QCOMPARE(system.environment(QString::fromLatin1(environment.id)), &environment);
            const QString version =
                system.versions.empty() ? QString() : QString::fromLatin1(system.versions.front());
            const QUrl url = system.baseUrl(environment, version);
            QVERIFY2(url.isEmpty() || isAllowedBaseUrl(url), environment.baseUrl);
            QVERIFY(!url.toString().contains(u'{'));
        }
    }
    QCOMPARE(ids, QString(u"carstrel autograb bearer-crm general openapi"_s).split(u' '));
    QVERIFY(!apiSystem(u"of a newer version"));
    QVERIFY(!apiSystem(u"carstrel")->environment(u"staging"));
}

void TestApiDocument::theSystemsAddresses()
{
    const ApiSystem *carStrel = apiSystem(u"carstrel");
    QCOMPARE(carStrel->baseUrl(*carStrel->environment(u"live"), {}), defaultBaseUrl());
    const ApiSystem *crm = apiSystem(u"bearer-crm");
    QCOMPARE(crm->baseUrl(*crm->environment(u"production"), u"v2"_s),
             QUrl(u"https://npq-registration-web.teacherservices.cloud/api/v2"_s));
    QVERIFY(crm->environment(u"production")->isProduction);
    QVERIFY(!crm->environment(u"sandbox")->isProduction);
    QCOMPARE(crm->documentFile(u"v2"_s), u":/systems/bearer-crm-v2.yaml"_s);
    QCOMPARE(crm->auth(), (AuthScheme{ "Authorization", "Bearer " }));
    QCOMPARE(apiSystem(u"autograb")->auth(), (AuthScheme{ "ApiKey", "" }));
}

void TestApiDocument::aServiceSurvivesItsFile()
{
    const ApiService service{ .id = ConnectionId{ u"1"_s },
                              .name = u"Müller & Co"_s,
                              .system = u"general"_s,
                              .environment = u"staging"_s,
                              .version = u"v2"_s,
                              .region = u"nz"_s,
                              .baseUrl = QUrl(u"https://api.example.com/v2"_s),
                              .auth = { "Authorization", "Bearer " },
                              .paging = PagingStyle::PerPage,
                              .isProduction = false,
                              .limits = { u"100-per-hour"_s },
                              .hasDocument = true,
                              .keyStoredAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123),
                              .keyInMemoryOnly = true };
    const auto read = apiServiceFromJson(toJson(service));
    QVERIFY(read);
    QVERIFY(*read == service);
    QVERIFY(!apiServiceFromJson({}));
    QJsonObject noAddress = toJson(service);
    noAddress.remove(u"baseUrl"_s);
    QVERIFY(!apiServiceFromJson(noAddress));
}

void TestApiDocument::whatIsNotKnownIsProduction()
{
    const auto service = apiServiceFromJson(object("{'id': '1', 'baseUrl': 'https://a.example'}"));
    QVERIFY(service);
    QVERIFY(service->isProduction);
}

void TestApiDocument::responses()
{
    ApiOperation operation;
    operation.responses = { { u"default"_s, {} }, { u"2xx"_s, {} }, { u"201"_s, {} } };
    QCOMPARE(operation.response(201)->status, u"201"_s);
    QCOMPARE(operation.response(204)->status, u"2xx"_s);
    QCOMPARE(operation.response(404)->status, u"default"_s);
    operation.responses.removeFirst();
    QVERIFY(!operation.response(404));
}

void TestApiDocument::pointers_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QJsonValue>("found");
    const auto row = [](const char *reference, const QJsonValue &found) {
        QTest::newRow(reference) << QString::fromUtf8(reference) << found;
    };
    row("#/a/b", 1);
    row("#/x~1y/~0", u"tilde"_s);
    row("#/a%20b", 2);
    row("#/list/1", u"second"_s);
    row("#/list/2", QJsonValue::Undefined);
    row("#/list/-1", QJsonValue::Undefined);
    row("#/a/b/c", QJsonValue::Undefined);
    row("#a", QJsonValue::Undefined);
    row("other.yaml#/a/b", QJsonValue::Undefined);
}

void TestApiDocument::pointers()
{
    QFETCH(QString, reference);
    QFETCH(QJsonValue, found);
    const QJsonObject root = object("{'a': {'b': 1}, 'x/y': {'~': 'tilde'}, 'a b': 2,"
                                    " 'list': ['first', 'second']}");
    const QString pointer = pointerOf(reference);
    QCOMPARE(pointer.isNull() ? QJsonValue(QJsonValue::Undefined) : valueAt(root, pointer), found);
    QCOMPARE(valueAt(root, u""), QJsonValue(root));
    QCOMPARE(pointerStep(u"x/~y"_s), u"x~1~0y"_s);
}

void TestApiDocument::resolved_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *schema, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(expected);
    };
    row("plain", "{'type': 'string'}", "{'type': 'string'}");
    row("reference", "{'$ref': '#/d/Id'}", "{'type': 'string', 'format': 'uuid'}");
    row("reference to a reference", "{'$ref': '#/d/Alias'}",
        "{'type': 'string', 'format': 'uuid'}");
    row("beside a reference", "{'$ref': '#/d/Id', 'description': 'of a car'}",
        "{'type': 'string', 'format': 'uuid', 'description': 'of a car'}");
    row("missing", "{'$ref': '#/d/None', 'title': 'x'}", "{'title': 'x'}");
    row("allOf", "{'allOf': [{'$ref': '#/d/Car'}, {'required': ['b'], 'properties': {'b': {}}}]}",
        "{'type': 'object', 'required': ['a', 'b'],"
        " 'properties': {'a': {'$ref': '#/d/Id'}, 'b': {}}}");
    row("the later part is the more special",
        "{'allOf': [{'title': 'first'}, {'title': 'second'}]}", "{'title': 'second'}");
    row("the outer word is the most special", "{'title': 'outer', 'allOf': [{'title': 'first'}]}",
        "{'title': 'outer'}");
    row("two choices stay apart", "{'allOf': [{'oneOf': [{}]}, {'oneOf': [{}]}]}",
        "{'oneOf': [{}], 'allOf': [{'oneOf': [{}]}]}");
    row("or null", "{'anyOf': [{'$ref': '#/d/Id'}, {'type': 'null'}]}",
        "{'type': ['string', 'null'], 'format': 'uuid'}");
    row("one of a list or null", "{'oneOf': [{'type': 'null'}, {'type': 'string', 'enum': ['a']}]}",
        "{'type': ['string', 'null'], 'enum': ['a', null]}");
}

void TestApiDocument::resolved()
{
    QFETCH(QString, schema);
    QFETCH(QString, expected);
    const ApiDocument document =
        documentOf("{'d': {'Id': {'type': 'string', 'format': 'uuid'},"
                   " 'Alias': {'$ref': '#/d/Id'}, 'Car': {'type': 'object', 'required': ['a'],"
                   " 'properties': {'a': {'$ref': '#/d/Id'}}}}}");
    QCOMPARE(document.resolved(object(schema.toUtf8())), object(expected.toUtf8()));
}

void TestApiDocument::circlesAndDoublingEnd()
{
    const ApiDocument circle = documentOf("{'d': {'A': {'$ref': '#/d/B'}, 'B': {'$ref': '#/d/A'},"
                                          " 'C': {'title': 'c', 'allOf': [{'$ref': '#/d/C'}]}}}");
    QCOMPARE(circle.resolved(object("{'$ref': '#/d/A'}")), QJsonObject());
    QCOMPARE(circle.resolved(object("{'$ref': '#/d/C'}")), object("{'title': 'c'}"));

    QJsonObject definitions;
    for (int level = 0; level < 60; ++level) {
        const QJsonObject next{ { u"$ref"_s, u"#/d/%1"_s.arg(level + 1) } };
        definitions.insert(QString::number(level),
                           QJsonObject{ { u"allOf"_s, QJsonArray{ next, next } } });
    }
    ApiDocument doubling;
    doubling.root = std::make_shared<const QJsonObject>(QJsonObject{ { u"d"_s, definitions } });
    QCOMPARE(doubling.resolved(object("{'$ref': '#/d/0'}")), QJsonObject());
    QCOMPARE(ApiDocument().resolved(object("{'title': 'no document'}")),
             object("{'title': 'no document'}"));
}

void TestApiDocument::anInputSurvivesItsFile()
{
    ApiInput input;
    QVERIFY(apiInputFromJson(toJson(input)) == input);
    input.values.insert(inputKey(ParameterPlace::Query, u"limit"_s), 5);
    input.values.insert(u"path/id"_s, QJsonValue::Null);
    input.body = object("{'a': [1, 2]}");
    input.rawBody = QByteArray("\0\xff", 2);
    QCOMPARE(input.values.firstKey(), u"path/id"_s);
    QVERIFY(apiInputFromJson(toJson(input)) == input);
}

QTEST_GUILESS_MAIN(TestApiDocument)
#include "tst_apidocument.moc"
