// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"
#include "domain/api/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

QJsonValue valueOf(const QString &json)
{
    const QByteArray text = QString(u'[' + json + u']').replace(u'\'', u'"').toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isArray());
    return document.array().at(0);
}

ApiDocument carDocument()
{
    ApiDocument document;
    document.auth = AuthScheme{ "X-Car-Token", {} };
    document.root = std::make_shared<const QJsonObject>(
        valueOf(u"{'d': {'Car': {'type': 'object', 'required': ['id', 'make'], 'properties': {"
                "  'id': {'type': 'string', 'readOnly': true},"
                "  'make': {'type': 'string', 'example': 'Toyota'},"
                "  'secret': {'type': 'string', 'writeOnly': true},"
                "  'km': {'type': 'integer', 'minimum': 0, 'default': 5},"
                "  'parent': {'$ref': '#/d/Car'}}, 'additionalProperties': false},"
                " 'Loop': {'allOf': [{'$ref': '#/d/Loop'}]}}}"_s)
            .toObject());
    return document;
}

ApiParameter parameter(ParameterPlace place, const QString &name, const QString &schema = u"{}"_s)
{
    return { .name = name,
             .place = place,
             .schema = valueOf(schema).toObject(),
             .style =
                 place == ParameterPlace::Query ? ParameterStyle::Form : ParameterStyle::Simple,
             .explode = place == ParameterPlace::Query,
             .required = place == ParameterPlace::Path };
}

ApiOperation putCar()
{
    ApiOperation operation;
    operation.id = u"putCar"_s;
    operation.method = "PUT";
    operation.path = u"/cars/{id}/ö"_s;
    operation.parameters = { parameter(ParameterPlace::Path, u"id"_s),
                             parameter(ParameterPlace::Query, u"km"_s, u"{'type': 'integer'}"_s),
                             parameter(ParameterPlace::Header, u"trace"_s) };
    operation.body = ApiContent{ .type = u"application/json"_s,
                                 .schema = valueOf(u"{'$ref': '#/d/Car'}"_s).toObject() };
    operation.body->required = true;
    return operation;
}

ApiInput carInput()
{
    ApiInput input;
    input.values.insert(u"path/id"_s, u"7"_s);
    input.body = valueOf(u"{'make': 'Toyota'}"_s);
    return input;
}

QStringList faultsOf(const ApiOperation &operation, const ApiInput &input)
{
    const auto call = callOf(carDocument(), operation, input);
    QStringList texts;
    if (std::holds_alternative<QList<ApiFault>>(call)) {
        for (const ApiFault &fault : std::get<1>(call))
            texts << fault.at + u": "_s + fault.sentence;
    }
    return texts;
}

} // namespace

/// A request is put together from what a person filled in, or every fault of it is told.
class TestCallOf : public QObject
{
    Q_OBJECT

private slots:
    void aWholeCall();
    void everyFaultAtOnce();
    void pathsThatLeadElsewhere_data();
    void pathsThatLeadElsewhere();
    void aSecretInThePathIsNotKept();
    void ownHeaders_data();
    void ownHeaders();
    void headerValues();
    void textOfAForm();
    void whatIsReadOnlyIsNotSent();
    void bodies_data();
    void bodies();
    void checks_data();
    void checks();
    void circlesEnd();
    void defaults();
    void defaultsOfCirclesEnd();
    void forATerminal();
};

void TestCallOf::aWholeCall()
{
    ApiInput input = carInput();
    input.values.insert(u"query/km"_s, 5);
    input.values.insert(u"header/trace"_s, u"abc def"_s);
    const auto call = callOf(carDocument(), putCar(), input);
    QVERIFY(std::holds_alternative<ApiCall>(call));
    const ApiCall expected{ .operation = u"putCar"_s,
                            .method = "PUT",
                            .path = "/cars/7/%C3%B6",
                            .query = "km=5",
                            .headers = { { "trace", "abc def" } },
                            .body = "{\"make\":\"Toyota\"}",
                            .contentType = "application/json" };
    QVERIFY(std::get<0>(call) == expected);
    QVERIFY(expected.writes());
}

void TestCallOf::everyFaultAtOnce()
{
    ApiInput input;
    input.values.insert(u"query/km"_s, u"many"_s);
    input.values.insert(u"query/gone"_s, 1);
    input.body = valueOf(u"{'km': -1, 'colour': 'red'}"_s);
    QCOMPARE(faultsOf(putCar(), input),
             QStringList({ u"query/gone: The document has no such parameter."_s,
                           u"path/id: Needed."_s, u"query/km: A whole number is expected."_s,
                           u"body/make: Needed."_s, u"body/km: At least 0 is expected."_s,
                           u"body/colour: There is no such field."_s }));
    input = carInput();
    input.body = QJsonValue::Undefined;
    QCOMPARE(faultsOf(putCar(), input), QStringList{ u"body: Needed."_s });
}

void TestCallOf::pathsThatLeadElsewhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char *name, const QString &path, const QString &id,
                        const QString &expected) { QTest::newRow(name) << path << id << expected; };
    row("dot", u"/cars/{id}"_s, u"."_s, {});
    row("two dots", u"/cars/{id}"_s, u".."_s, {});
    row("two dots within", u"/cars/{id}/a"_s, u".."_s, {});
    row("two dots of two", u"/cars/.{id}"_s, u"."_s, {});
    row("empty", u"/cars/{id}"_s, u""_s, {});
    row("empty at the start", u"/{id}/example.com"_s, u""_s, {});
    row("three dots", u"/cars/{id}"_s, u"..."_s, u"/cars/..."_s);
    row("a dot and an ending", u"/cars/{id}.json"_s, u"."_s, u"/cars/..json"_s);
    row("climbing", u"/cars/{id}"_s, u"../../admin"_s, u"/cars/..%2F..%2Fadmin"_s);
    row("encoded already", u"/cars/{id}"_s, u"%2e%2e"_s, u"/cars/%252e%252e"_s);
    row("backslashes", u"/cars/{id}"_s, u"..\\.."_s, u"/cars/..%5C.."_s);
    row("line ends", u"/cars/{id}"_s, u"a\r\nb"_s, u"/cars/a%0D%0Ab"_s);
    row("braces in a value", u"/cars/{id}"_s, u"{id}"_s, u"/cars/%7Bid%7D"_s);
}

void TestCallOf::pathsThatLeadElsewhere()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    ApiOperation operation;
    operation.path = path;
    operation.parameters = { parameter(ParameterPlace::Path, u"id"_s) };
    ApiInput input;
    input.values.insert(u"path/id"_s, id);
    const auto call = callOf({}, operation, input);
    const auto *made = std::get_if<ApiCall>(&call);
    QCOMPARE(made ? QString::fromLatin1(made->path) : QString(), expected);
    if (!made)
        QCOMPARE(std::get<1>(call).first().at, u"path/id"_s);
}

void TestCallOf::aSecretInThePathIsNotKept()
{
    ApiOperation operation;
    operation.path = u"/bot{token}/of/{id}/send"_s;
    operation.parameters = { parameter(ParameterPlace::Path, u"token"_s),
                             parameter(ParameterPlace::Path, u"id"_s) };
    ApiInput input;
    input.values = { { u"path/token"_s, u"t0p"_s }, { u"path/id"_s, u"7"_s } };
    const auto call = std::get<ApiCall>(callOf({}, operation, input));
    QCOMPARE(call.path, "/bott0p/of/7/send");
    QCOMPARE(call.keptPath, "/bot%E2%80%A6/of/7/send");
    operation.path = u"/of/{id}"_s;
    operation.parameters = { parameter(ParameterPlace::Path, u"id"_s) };
    input.values.remove(u"path/token"_s);
    QVERIFY(std::get<ApiCall>(callOf({}, operation, input)).keptPath.isEmpty());
}

void TestCallOf::ownHeaders_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "authorization", "Authorization", "x-api-key", "ApiKey", "HOST",
                              "Content-Length", "Cookie", "Content-Type", "Proxy-Authorization",
                              "Transfer-Encoding", "x-car-token", "a b", "a:b", "ä" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestCallOf::ownHeaders()
{
    QFETCH(QString, name);
    ApiOperation operation;
    operation.path = u"/"_s;
    operation.parameters = { parameter(ParameterPlace::Header, name) };
    ApiInput input;
    input.values.insert(u"header/"_s + name, u"x"_s);
    QCOMPARE(faultsOf(operation, input),
             QStringList{ u"header/"_s + name + u": Forecourt sets this header itself."_s });
    QCOMPARE(faultsOf(operation, {}), QStringList());
}

void TestCallOf::headerValues()
{
    for (const QString &value : { u"a\r\nx-api-key: b"_s, u"a\n"_s, u"ä"_s, u" a"_s, u""_s }) {
        ApiInput input = carInput();
        input.values.insert(u"header/trace"_s, value);
        QCOMPARE(faultsOf(putCar(), input).size(), 1);
    }
}

void TestCallOf::textOfAForm()
{
    ApiInput input = carInput();
    input.values.insert(u"query/km"_s, u"120000"_s);
    const auto call = callOf(carDocument(), putCar(), input);
    QVERIFY(std::holds_alternative<ApiCall>(call));
    QCOMPARE(std::get<0>(call).query, QByteArray("km=120000"));
}

void TestCallOf::whatIsReadOnlyIsNotSent()
{
    ApiInput input = carInput();
    input.body = valueOf(u"{'id': 5, 'make': 'Kia', 'parent': {'id': 'x', 'make': 'Kia'}}"_s);
    const auto call = callOf(carDocument(), putCar(), input);
    QVERIFY(std::holds_alternative<ApiCall>(call));
    QCOMPARE(std::get<0>(call).body,
             QByteArray("{\"make\":\"Kia\",\"parent\":{\"make\":\"Kia\"}}"));
}

void TestCallOf::bodies_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QByteArray>("body"); // null: it cannot be written
    const auto row = [](const char *type, const char *json, const char *body) {
        QTest::newRow(type) << QString::fromUtf8(type) << QString::fromUtf8(json)
                            << QByteArray(body);
    };
    row("application/json; charset=utf-8", "[1]", "[1]");
    row("application/vnd.api+json", "'a'", "\"a\"");
    row("application/x-www-form-urlencoded", "{'a b': 'c&d', 'e': [1, 2], 'n': null}",
        "a%20b=c%26d&e=1&e=2");
    row("text/plain", "'plain'", "plain");
    row("application/xml", "{'a': 1}", nullptr);
}

void TestCallOf::bodies()
{
    QFETCH(QString, type);
    QFETCH(QString, json);
    QFETCH(QByteArray, body);
    ApiOperation operation;
    operation.path = u"/"_s;
    operation.body = ApiContent{ .type = type };
    ApiInput input;
    input.body = valueOf(json);
    const auto call = callOf({}, operation, input);
    const auto *made = std::get_if<ApiCall>(&call);
    QCOMPARE(made ? made->body : QByteArray(), body);
    QCOMPARE(made ? made->contentType : type.toLatin1(), type.toLatin1());

    operation.body->type = u"multipart/form-data"_s;
    input.body = valueOf(u"{'a': 'x'}"_s);
    const ApiCall parts = std::get<0>(callOf({}, operation, input));
    const QByteArray boundary = parts.contentType.mid(parts.contentType.indexOf('=') + 1);
    QCOMPARE(parts.body,
             QByteArray("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
                          "x\r\n--"
                        + boundary + "--\r\n"));
}

void TestCallOf::checks_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *schema, const char *good, const char *bad,
                        const char *sentence) {
        QTest::newRow(schema) << QString::fromUtf8(schema) << QString::fromUtf8(good)
                              << QString::fromUtf8(bad) << QString::fromUtf8(sentence);
    };
    row("{'type': 'string'}", "''", "5", ": A text is expected.");
    row("{'type': 'integer'}", "5.0", "5.5", ": A whole number is expected.");
    row("{'type': 'number'}", "5.5", "'5'", ": A number is expected.");
    row("{'type': 'boolean'}", "false", "0", ": Yes or no is expected.");
    row("{'type': 'array'}", "[]", "{}", ": A list is expected.");
    row("{'type': 'object'}", "{}", "[]", ": An object is expected.");
    row("{'type': 'string', 'x': 1}", "'a'", "null", ": Needed.");
    row("{'type': ['null', 'integer']}", "null", "'a'", ": A whole number is expected.");
    row("{'enum': ['a', 1, null]}", "null", "'b'", ": One of these is expected: a, 1, null.");
    row("{'const': 'car'}", "'car'", "'van'", ": Only “car” is expected.");
    row("{'minimum': 1}", "1", "0.9", ": At least 1 is expected.");
    row("{'maximum': 1}", "1", "1.1", ": At most 1 is expected.");
    row("{'exclusiveMinimum': 1}", "1.1", "1", ": More than 1 is expected.");
    row("{'exclusiveMaximum': 1}", "0.9", "1", ": Less than 1 is expected.");
    row("{'multipleOf': 0.1}", "0.3", "0.35", ": A multiple of 0.1 is expected.");
    row("{'minLength': 2}", "'ab'", "'🚗'", ": At least 2 characters are expected.");
    row("{'maxLength': 1}", "'🚗'", "'ab'", ": At most 1 characters are expected.");
    row("{'pattern': '^[A-Z]{3}$'}", "'ABC'", "'ABCD'", ": It does not have the form ^[A-Z]{3}$.");
    row("{'pattern': '['}", "'anything'", "", "");
    row("{'format': 'date'}", "'2024-02-29'", "'2023-02-29'",
        ": A date such as 2024-01-31 is expected.");
    row("{'type': 'string', 'format': 'date'}", "'2024-02-29'", "'2024-02-29T10:00:00Z'",
        ": A date such as 2024-01-31 is expected.");
    row("{'format': 'date-time'}", "'2024-02-29T23:59:60.5+12:00'", "'2024-02-29 10:00'",
        ": A time such as 2024-01-31T12:30:00Z is expected.");
    row("{'format': 'uuid'}", "'123E4567-e89b-12d3-a456-426614174000'", "'123'",
        ": A UUID is expected.");
    row("{'format': 'email'}", "'a@b'", "'a b@c'", ": An e-mail address is expected.");
    row("{'format': 'uri'}", "'https://example.com/?a=b'", "'example.com'",
        ": A whole web address is expected.");
    row("{'format': 'int32'}", "-2147483648", "2147483648",
        ": A number of at most 32 bits is expected.");
    row("{'format': 'int64'}", "9223372036854775807", "1e19",
        ": A number of at most 64 bits is expected.");
    row("{'format': 'byte'}", "'YQ=='", "'YQ='", ": A text in base64 is expected.");
    row("{'format': 'ipv4'}", "'127.0.0.1'", "'127.0.0.256'", ": An IPv4 address is expected.");
    row("{'format': 'of its own'}", "'anything'", "", "");
    row("{'minItems': 1}", "[1]", "[]", ": At least 1 entries are expected.");
    row("{'maxItems': 1}", "[1]", "[1, 2]", ": At most 1 entries are expected.");
    row("{'uniqueItems': true}", "[1, 2]", "[1, 2, 1]", "/2: It stands in the list already.");
    row("{'items': {'type': 'string'}}", "['a']", "['a', 5]", "/1: A text is expected.");
    row("{'prefixItems': [{'type': 'string'}], 'items': {'type': 'number'}}", "['a', 5]",
        "['a', 'b']", "/1: A number is expected.");
    row("{'items': [{'type': 'string'}, {'type': 'number'}]}", "['a', 5, {}]", "['a', 'b']",
        "/1: A number is expected.");
    row("{'contains': {'const': 1}}", "[2, 1]", "[2]",
        ": An entry that must be in the list is not there.");
    row("{'required': ['a/b']}", "{'a/b': 1}", "{}", "/a~1b: Needed.");
    row("{'properties': {'a': {'properties': {'b': {'type': 'number'}}}}}", "{'a': {'b': 1}}",
        "{'a': {'b': 'x'}}", "/a/b: A number is expected.");
    row("{'properties': {'a': {}}, 'additionalProperties': false}", "{'a': 1}", "{'b': 1}",
        "/b: There is no such field.");
    row("{'additionalProperties': {'type': 'number'}}", "{'a': 1}", "{'b': 'x'}",
        "/b: A number is expected.");
    row("{'patternProperties': {'^x-': {'type': 'number'}}, 'additionalProperties': false}",
        "{'x-a': 1}", "{'x-a': 'b'}", "/x-a: A number is expected.");
    row("{'propertyNames': {'maxLength': 1}}", "{'a': 1}", "{'ab': 1}",
        "/ab: At most 1 characters are expected.");
    row("{'minProperties': 1}", "{'a': 1}", "{}", ": At least 1 fields are expected.");
    row("{'maxProperties': 1}", "{'a': 1}", "{'a': 1, 'b': 2}", ": At most 1 fields are expected.");
    row("{'allOf': [{'minimum': 1}, {'maximum': 2}]}", "1.5", "3", ": At most 2 is expected.");
    row("{'anyOf': [{'type': 'string', 'maxLength': 1}, {'type': 'number'}]}", "5", "'ab'",
        ": At most 1 characters are expected.");
    row("{'oneOf': [{'minimum': 5}, {'maximum': 1}]}", "0", "3",
        ": It fits none of the alternatives in the document.");
    row("{'oneOf': [{'type': 'number'}, {'type': 'integer'}]}", "5", "'a'",
        ": It fits none of the alternatives in the document.");
    row("{'oneOf': [{'type': 'number'}, {'type': 'string'}]}", "5", "null", ": Needed.");
    row("{'not': {'const': 5}}", "4", "5", ": The document rules this out.");
    row("{'if': {'type': 'number'}, 'then': {'minimum': 1}, 'else': {'minLength': 1}}", "1", "''",
        ": At least 1 characters are expected.");
    row("{'$ref': '#/d/Car'}", "{'make': 'Kia'}", "{'make': 'Kia', 'parent': {}}",
        "/parent/make: Needed.");
}

void TestCallOf::checks()
{
    QFETCH(QString, schema);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    QFETCH(QString, sentence);
    const auto faults = [&](const QString &json) {
        return schemaFaults(carDocument(), valueOf(schema).toObject(), valueOf(json), {},
                            ValueDirection::Sent);
    };
    QVERIFY2(faults(good).isEmpty(), qPrintable(faults(good).value(0).sentence));
    if (bad.isEmpty())
        return;
    QCOMPARE(faults(bad).size(), 1);
    QCOMPARE(faults(bad)[0].at + faults(bad)[0].sentence.prepend(u": "_s), sentence);
}

void TestCallOf::circlesEnd()
{
    const QJsonObject loop = valueOf(u"{'$ref': '#/d/Loop'}"_s).toObject();
    QVERIFY(schemaFaults(carDocument(), loop, 5, {}, ValueDirection::Sent).isEmpty());
    QJsonArray deep;
    for (int level = 0; level < 900; ++level)
        deep = QJsonArray{ deep };
    const QJsonObject lists = valueOf(u"{'items': {'type': 'array'}}"_s).toObject();
    QVERIFY(schemaFaults(carDocument(), lists, deep, {}, ValueDirection::Received).isEmpty());
}

void TestCallOf::defaults()
{
    ApiOperation operation = putCar();
    operation.parameters[1].schema = valueOf(u"{'type': 'integer', 'default': 10}"_s).toObject();
    operation.parameters[2].schema = valueOf(u"{'example': 'not sent'}"_s).toObject();
    operation.parameters[0].schema = valueOf(u"{'example': 'abc'}"_s).toObject();
    const ApiInput input = defaultInput(carDocument(), operation);
    QCOMPARE(input.values.keys(), QStringList({ u"path/id"_s, u"query/km"_s }));
    QCOMPARE(input.body, valueOf(u"{'make': 'Toyota', 'km': 5}"_s));

    // Examples are what somebody else entered.
    operation.body->schema =
        valueOf(u"{'type': 'object', 'required': ['a'], 'example': {'a': 'x', 'b': 'y'}, "
                u"'properties': {"
                " 'a': {'example': 'needed'}, 'b': {'example': 'not sent'}, 'c': {'const': 1},"
                " 'd': {'default': 2}, 'e': {'properties': {'f': {'default': 3}}}}}"_s)
            .toObject();
    QCOMPARE(defaultInput(carDocument(), operation).body, valueOf(u"{'a': 'needed', 'd': 2}"_s));
    operation.body->required = false;
    operation.body->schema.insert(u"example"_s, QJsonObject{ { u"a"_s, u"x"_s } });
    QVERIFY(defaultInput(carDocument(), operation).body.isUndefined());
    operation.body->required = true;

    operation.body->schema =
        valueOf(u"{'type': 'object', 'required': ['name'], 'properties': {'name': {'type':"
                " 'string'}}}"_s)
            .toObject();
    const ApiInput unknown = defaultInput(carDocument(), operation);
    QCOMPARE(unknown.body, valueOf(u"{'name': null}"_s));
    QCOMPARE(faultsOf(operation, unknown), QStringList{ u"body/name: Needed."_s });

    operation.body->schema =
        valueOf(u"{'oneOf': [{'$ref': '#/d/Car'}, {'type': 'string'}]}"_s).toObject();
    QCOMPARE(defaultInput(carDocument(), operation).body, input.body);
    operation.body->schema = {};
    operation.body->type = u"text/plain"_s;
    QVERIFY(defaultInput(carDocument(), operation).body.isUndefined());
}

// Each needs two of itself.
void TestCallOf::defaultsOfCirclesEnd()
{
    const QJsonObject again{ { u"$ref"_s, u"#/d"_s } };
    QJsonObject properties;
    QJsonArray required;
    for (int name = 0; name < 40; ++name) {
        properties.insert(QString::number(name), again);
        required.append(QString::number(name));
    }
    ApiDocument document;
    document.root = std::make_shared<const QJsonObject>(QJsonObject{
        { u"d"_s, QJsonObject{ { u"properties"_s, properties }, { u"required"_s, required } } } });
    ApiOperation operation = putCar();
    operation.body->schema = again;
    QVERIFY(defaultInput(document, operation).body.isObject());
}

void TestCallOf::forATerminal()
{
    const ApiCall call{ .method = "POST",
                        .path = "/cars/a%20b",
                        .query = "x=1",
                        .headers = { { "trace", "it's $HOME" } },
                        .body = "{\"name\":\"O'Hara `ls`\"}",
                        .contentType = "application/json" };
    ApiService service;
    service.system = u"general"_s;
    service.baseUrl = QUrl(u"https://api.example.com/v1/"_s);
    service.auth = { "Authorization", "Bearer " };
    QCOMPARE(curlText(call, service),
             u"curl -X POST 'https://api.example.com/v1/cars/a%20b?x=1' \\\n"
             "  -H 'Authorization: Bearer '\"$API_KEY\" \\\n"
             "  -H 'Accept: application/json' \\\n"
             "  -H 'trace: it'\\''s $HOME' \\\n"
             "  -H 'Content-Type: application/json' \\\n"
             "  --data-raw '{\"name\":\"O'\\''Hara `ls`\"}'"_s);
    service.auth = {};
    QCOMPARE(curlText({ .path = "/a" }, service),
             u"curl 'https://api.example.com/v1/a' \\\n  -H 'Accept: application/json'"_s);
    // People export the dealership's key under that name: no other host may get it.
    service.auth = { "x-api-key", {} };
    QCOMPARE(keyOption(service), u"-H 'x-api-key: '\"$API_KEY\""_s);
    service.system = u"carstrel"_s;
    QCOMPARE(keyOption(service), u"-H 'x-api-key: '\"$FORECOURT_API_KEY\""_s);
}

QTEST_GUILESS_MAIN(TestCallOf)
#include "tst_callof.moc"
