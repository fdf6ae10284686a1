// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/openapidocument.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using domain::ApiDocument;
using domain::ApiOperation;
using domain::ApiParameter;
using domain::ParameterPlace;
using domain::ParameterStyle;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(FORECOURT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ApiDocument readAll(const QByteArray &text)
{
    const auto document = network::readApiDocument(text);
    if (!document)
        qWarning("%s", qPrintable(document.error().explanation()));
    return document ? *document : ApiDocument();
}

const ApiParameter *parameterOf(const ApiOperation &operation, const QString &name)
{
    for (const ApiParameter &parameter : operation.parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

QJsonArray typesOf(const QJsonObject &schema, const QString &property)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    return properties.value(property).toObject().value("type"_L1).toArray();
}

QStringList idsOf(const ApiDocument &document)
{
    QStringList ids;
    for (const ApiOperation &operation : document.operations)
        ids << operation.id;
    return ids;
}

} // namespace

/// Documents of every version become the same values.
class TestOpenApi : public QObject
{
    Q_OBJECT

private slots:
    void theSystemsDocuments_data();
    void theSystemsDocuments();
    void version2();
    void bodiesOfVersion2();
    void version30();
    void schemasOfVersion30();
    void version31();
    void orderIsTheDocuments();
    void schemesOfKeys_data();
    void schemesOfKeys();
};

void TestOpenApi::theSystemsDocuments_data()
{
    QTest::addColumn<QString>("file");
    const QDir directory(QStringLiteral(FORECOURT_SOURCE_DIR "/resources/systems"));
    const QStringList files = directory.entryList({ u"*.yaml"_s });
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << u"resources/systems/"_s + file;
}

void TestOpenApi::theSystemsDocuments()
{
    QFETCH(QString, file);
    const ApiDocument document = readAll(contentOf(file));
    const QString calls = u"webhooks: Calls that the server makes are not listed."_s;
    QVERIFY2(document.remarks.isEmpty() || document.remarks == QStringList{ calls },
             qPrintable(document.remarks.join(u'\n')));
    QVERIFY(!document.title.isEmpty());
    QVERIFY(document.auth);
    for (const ApiOperation &operation : document.operations) {
        QVERIFY2(!operation.responses.isEmpty(), qPrintable(operation.id));
        QVERIFY2(!operation.id.contains(u' '), qPrintable(operation.id));
    }
}

void TestOpenApi::version2()
{
    const ApiDocument document = readAll(contentOf(u"tests/network/data/openapi/cars-2.0.json"_s));
    QCOMPARE(document.format, u"2.0"_s);
    QCOMPARE(document.version, u"1.10"_s);
    QCOMPARE(document.description, u"Emoji 🚗, \"quoted\", \\ud83d and /."_s);
    QCOMPARE(document.servers.size(), 2);
    QCOMPARE(document.servers[0].url, QUrl(u"https://api.example.com/v2"_s));
    QCOMPARE(document.servers[1].url, QUrl(u"http://api.example.com/v2"_s));
    QCOMPARE(*document.auth, (domain::AuthScheme{ "Authorization", "Bearer " }));
    QCOMPARE(document.tags, QStringList{ u"Late"_s });

    const ApiOperation *list = document.operation(u"listZebra");
    QVERIFY(list);
    QVERIFY(!parameterOf(*list, u"Authorization"_s));
    QCOMPARE(parameterOf(*list, u"csv"_s)->style, ParameterStyle::Form);
    QVERIFY(!parameterOf(*list, u"csv"_s)->explode);
    QVERIFY(parameterOf(*list, u"multi"_s)->explode);
    QCOMPARE(parameterOf(*list, u"tsv"_s)->style, ParameterStyle::TabDelimited);
    QCOMPARE(parameterOf(*list, u"brand"_s)->schema.value("example"_L1), u"Toyota"_s);
    const QJsonObject size = parameterOf(*list, u"size"_s)->schema;
    QCOMPARE(size,
             (QJsonObject{
                 { u"type"_s, u"integer"_s }, { u"exclusiveMinimum"_s, 0 }, { u"default"_s, 5 } }));
    QCOMPARE(list->response(200)->content.type, u"application/vnd.cars+json"_s);
    const QJsonObject car = document.resolved({ { u"$ref"_s, u"#/definitions/Car"_s } });
    QCOMPARE(typesOf(car, u"id"_s), QJsonArray({ u"string"_s, u"null"_s }));
    QCOMPARE(document.remarks.size(), 2);
    QVERIFY2(document.remarks[0].startsWith(u"securityDefinitions.query: "),
             qPrintable(document.remarks[0]));
    QVERIFY2(document.remarks[1].startsWith(u"paths./zebra.get.parameters[4]: "),
             qPrintable(document.remarks[1]));
}

void TestOpenApi::bodiesOfVersion2()
{
    const ApiDocument document = readAll(contentOf(u"tests/network/data/openapi/cars-2.0.json"_s));
    const ApiOperation *post = document.operation(u"POST /alpha/{id}");
    QVERIFY(post && post->body);
    QCOMPARE(post->body->type, u"application/json"_s);
    QVERIFY(post->body->required);
    QCOMPARE(post->parameters.size(), 1);
    QVERIFY(post->parameters[0].required);
    QCOMPARE(post->parameters[0].schema.value("type"_L1), u"integer"_s);

    const ApiOperation *put = document.operation(u"PUT /alpha/{id}");
    QCOMPARE(put->parameters[0].schema.value("type"_L1), u"string"_s);
    QCOMPARE(put->body->type, u"application/x-www-form-urlencoded"_s);
    QVERIFY(put->body->required);
    QCOMPARE(put->body->schema.value("required"_L1), QJsonArray({ u"note"_s }));
    const ApiOperation *patch = document.operation(u"PATCH /alpha/{id}");
    QCOMPARE(patch->body->type, u"multipart/form-data"_s);
    QCOMPARE(patch->body->schema.value("properties"_L1).toObject().value("photo"_L1).toObject(),
             (QJsonObject{ { u"type"_s, u"string"_s }, { u"format"_s, u"binary"_s } }));
}

void TestOpenApi::version30()
{
    const ApiDocument document = readAll(contentOf(u"tests/network/data/openapi/cars-3.0.yaml"_s));
    QCOMPARE(document.format, u"3.0.3"_s);
    QCOMPARE(document.version, u"1.10"_s);
    QCOMPARE(document.servers.size(), 1);
    QCOMPARE(document.servers[0].url, QUrl(u"https://nz.example.com:8443/v1"_s));
    QCOMPARE(*document.auth, (domain::AuthScheme{ "Authorization", "Bearer " }));

    const ApiOperation *list = document.operation(u"listCars");
    QVERIFY(parameterOf(*list, u"limit"_s)->required);
    QVERIFY(!parameterOf(*list, u"limit"_s)->schema.contains("minimum"_L1));
    QVERIFY(parameterOf(*list, u"shared"_s));
    QCOMPARE(parameterOf(*list, u"filter"_s)->style, ParameterStyle::DeepObject);
    QVERIFY(parameterOf(*list, u"where"_s)->asJson);
    QCOMPARE(parameterOf(*list, u"where"_s)->schema.value("example"_L1),
             (QJsonObject{ { u"a"_s, 1 } }));
    QCOMPARE(parameterOf(*list, u"tags"_s)->style, ParameterStyle::PipeDelimited);
    QVERIFY(!parameterOf(*list, u"tags"_s)->explode);
    QCOMPARE(parameterOf(*list, u"trace"_s)->style, ParameterStyle::Simple);

    const ApiOperation *create = document.operation(u"createCar");
    QCOMPARE(create->body->type, u"application/json; charset=utf-8"_s);
    QCOMPARE(document.resolved(create->body->schema).value("example"_L1),
             (QJsonObject{ { u"make"_s, u"Toyota"_s } }));
    QVERIFY(create->writes());
    QCOMPARE(create->response(201)->content.type, u"application/problem+json"_s);
    QCOMPARE(create->response(404)->status, u"4XX"_s);
    const ApiOperation *remove = document.operation(u"DELETE /cars/{id}");
    QCOMPARE(remove->parameters[0].style, ParameterStyle::Matrix);
    QVERIFY(!remove->deprecated); // "yes" is a text in YAML 1.2
    QCOMPARE(
        document.remarks,
        QStringList{
            u"servers[1]: “/relative” is not a whole address; the host has to be entered."_s });
}

void TestOpenApi::schemasOfVersion30()
{
    const ApiDocument document = readAll(contentOf(u"tests/network/data/openapi/cars-3.0.yaml"_s));
    const auto named = [&](const QString &name) {
        return document.resolved({ { u"$ref"_s, QString(u"#/components/schemas/"_s + name) } });
    };
    QCOMPARE(named(u"Money"_s),
             (QJsonObject{
                 { u"type"_s, u"number"_s }, { u"exclusiveMinimum"_s, 0 }, { u"maximum"_s, 9 } }));
    QCOMPARE(named(u"Fuel"_s).value("enum"_L1),
             QJsonArray({ u"petrol"_s, u"diesel"_s, QJsonValue::Null }));
    const QJsonObject properties = named(u"Car"_s).value("properties"_L1).toObject();
    QCOMPARE(document.resolved(properties.value("price"_L1).toObject()).value("type"_L1),
             QJsonArray({ u"number"_s, u"null"_s }));
    QCOMPARE(typesOf(named(u"Car"_s), u"schema"_s), QJsonArray({ u"string"_s, u"null"_s }));
    QCOMPARE(properties.value("parent"_L1).toObject().size(), 1);
}

void TestOpenApi::version31()
{
    const ApiDocument document = readAll(contentOf(u"tests/network/data/openapi/cars-3.1.yaml"_s));
    QCOMPARE(idsOf(document), QStringList({ u"GET /cars"_s, u"PUT /cars"_s, u"vans"_s }));
    QCOMPARE(*document.auth, (domain::AuthScheme{ "ApiKey", {} }));
    const ApiOperation *list = document.operation(u"GET /cars");
    QCOMPARE(parameterOf(*list, u"make"_s)->schema.value("example"_L1), u"Toyota"_s);
    const QJsonObject properties =
        list->response(200)->content.schema.value("properties"_L1).toObject();
    QCOMPARE(properties.value("any"_L1), QJsonObject());
    QCOMPARE(properties.value("none"_L1), (QJsonObject{ { u"not"_s, QJsonObject() } }));
    const ApiOperation *merged = document.operation(u"PUT /cars");
    QCOMPARE(merged->tags, QStringList{ u"Merged"_s });
    QCOMPARE(merged->parameters, list->parameters);
    QCOMPARE(document.remarks,
             QStringList{ u"webhooks: Calls that the server makes are not listed."_s });
}

void TestOpenApi::orderIsTheDocuments()
{
    const ApiDocument json = readAll(contentOf(u"tests/network/data/openapi/cars-2.0.json"_s));
    QCOMPARE(idsOf(json),
             QStringList({ u"listZebra"_s, u"POST /alpha/{id}"_s, u"PUT /alpha/{id}"_s,
                           u"PATCH /alpha/{id}"_s }));
    const ApiDocument yaml = readAll(contentOf(u"tests/network/data/openapi/cars-3.0.yaml"_s));
    QCOMPARE(idsOf(yaml), QStringList({ u"createCar"_s, u"listCars"_s, u"DELETE /cars/{id}"_s }));
    QCOMPARE(yaml.tags, QStringList({ u"Second"_s, u"First"_s }));
}

void TestOpenApi::schemesOfKeys_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("prefix");
    const auto row = [](const char *scheme, const char *header, const char *prefix) {
        QTest::newRow(scheme) << QString::fromUtf8(scheme) << QByteArray(header)
                              << QByteArray(prefix);
    };
    row("type: apiKey, in: header, name: X-Api-Key", "X-Api-Key", "");
    row("type: apiKey, in: header, name: Authorization", "Authorization", "");
    row("type: http, scheme: Bearer", "Authorization", "Bearer ");
    row("type: oauth2, flows: {}", "Authorization", "Bearer ");
    row("type: openIdConnect", "Authorization", "Bearer ");
    row("type: http, scheme: basic", "Authorization", "Basic ");
    row("type: http, scheme: digest", "", "");
    row("type: mutualTLS", "", "");
    row("type: apiKey, in: query, name: key", "", "");
    row("type: apiKey, in: cookie, name: key", "", "");
    row("type: apiKey, in: header, name: Host", "", "");
    row("type: apiKey, in: header, name: 'a: b'", "", "");
    row("type: apiKey, in: header", "", "");
}

void TestOpenApi::schemesOfKeys()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, prefix);
    const QString text = u"{openapi: 3.0.0, paths: {/a: {get: {}}},"
                         " components: {securitySchemes: {one: {%1}}}}"_s.arg(scheme);
    const ApiDocument document = readAll(text.toUtf8());
    QCOMPARE(bool(document.auth), !header.isEmpty());
    QCOMPARE(document.auth.value_or(domain::AuthScheme()), (domain::AuthScheme{ header, prefix }));
    QVERIFY(document.auth || document.remarks.size() == 1);
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
