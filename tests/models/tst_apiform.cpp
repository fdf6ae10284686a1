// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apiform.h"
#include "modelstest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestApiForm : public QObject
{
    Q_OBJECT
private slots:
    void kinds_data();
    void kinds();
    void typed_data();
    void typed();
    void fieldsOfABody();
    void bodyAndTextStayInStep();
    void emptiedPartsAreNotSent();
    void itemsComeAndGo();
    void variantKeepsWhatFits();
    void circleEnds();
    void faultsStandAtTheirFields();
};

static QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

static domain::ApiDocument documentWith(const QJsonObject &schemas)
{
    domain::ApiDocument document;
    document.root = std::make_shared<const QJsonObject>(
        QJsonObject{ { u"components"_s, QJsonObject{ { u"schemas"_s, schemas } } } });
    return document;
}

static domain::ApiOperation withBody(const QJsonObject &schema)
{
    domain::ApiOperation operation;
    operation.id = u"make"_s;
    operation.method = "POST";
    operation.path = u"/things"_s;
    operation.body = domain::ApiContent{ u"application/json"_s, schema, {}, true };
    return operation;
}

static const ApiField *fieldAt(const ApiForm &form, const QString &key)
{
    for (const ApiField &field : form.fields()) {
        if (field.key() == key)
            return &field;
    }
    return nullptr;
}

void TestApiForm::kinds_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const char *schema, FieldKind kind,
                        const QString &hint = {}) {
        QTest::newRow(name) << QByteArray(schema) << kind << hint;
    };
    row("integer", R"({"type":"integer","minimum":1,"maximum":100})", FieldKind::Integer,
        u"1 to 100"_s);
    row("number", R"({"type":"number","minimum":0.5})", FieldKind::Number, u"from 0.5"_s);
    row("text", R"({"type":"string","maxLength":9})", FieldKind::Text, u"length up to 9"_s);
    row("nullable", R"({"type":["string","null"]})", FieldKind::Text);
    row("either or null", R"({"anyOf":[{"type":"integer"},{"type":"null"}]})", FieldKind::Integer);
    row("flag", R"({"type":"boolean"})", FieldKind::Flag);
    row("choice", R"({"type":"string","enum":["a","b"]})", FieldKind::Choice);
    row("constant", R"({"const":7})", FieldKind::Choice);
    row("date", R"({"type":"string","format":"date"})", FieldKind::Date);
    row("time", R"({"type":"string","format":"date-time"})", FieldKind::DateTime);
    row("secret", R"({"type":"string","format":"password"})", FieldKind::Secret);
    row("list", R"({"type":"array","items":{"type":"integer"}})", FieldKind::List);
    row("items", R"({"type":"array","items":{"properties":{"a":{}}}})", FieldKind::Items);
    row("group", R"({"properties":{"a":{"type":"string"}}})", FieldKind::Group);
    row("map", R"({"type":"object","additionalProperties":{}})", FieldKind::Json);
    row("shapes", R"({"oneOf":[{"type":"string"},{"type":"integer"}]})", FieldKind::Variants);
    row("unknown", R"({})", FieldKind::Json);
}

void TestApiForm::kinds()
{
    QFETCH(QByteArray, schema);
    domain::ApiOperation operation;
    operation.parameters = {
        { u"x"_s, domain::ParameterPlace::Query, {}, json(schema.constData()) }
    };
    const QList<ApiField> fields = fieldsOf(documentWith({}), operation, {}, {});
    QVERIFY(!fields.isEmpty());
    QCOMPARE(fields.first().key(), u"query/x"_s);
    QTEST(fields.first().kind, "kind");
    QTEST(fields.first().hint, "hint");
}

void TestApiForm::typed_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue nothing = QJsonValue::Undefined;
    QTest::newRow("nothing") << FieldKind::Text << u"  "_s << nothing;
    QTest::newRow("text as typed") << FieldKind::Text << u"12 "_s << QJsonValue(u"12 "_s);
    QTest::newRow("large") << FieldKind::Integer << u"9007199254740993"_s
                           << QJsonValue(qint64(9007199254740993));
    QTest::newRow("no integer") << FieldKind::Integer << u"1.5"_s << QJsonValue(u"1.5"_s);
    QTest::newRow("number") << FieldKind::Number << u"1.5"_s << QJsonValue(1.5);
    QTest::newRow("endless") << FieldKind::Number << u"inf"_s << QJsonValue(u"inf"_s);
    QTest::newRow("json") << FieldKind::Json << u"[1,true]"_s << QJsonValue(QJsonArray{ 1, true });
    QTest::newRow("no json") << FieldKind::Json << u"[1,"_s << QJsonValue(u"[1,"_s);
}

void TestApiForm::typed()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QTEST(typedValue(kind, text), "value");
}

void TestApiForm::fieldsOfABody()
{
    const auto schema = json(R"({"required":["name"],"properties":{
        "age":{"type":"integer"},"id":{"type":"string","readOnly":true},
        "home":{"$ref":"#/components/schemas/Home"},"name":{"type":"string"}}})");
    const auto document = documentWith(json(R"({"Home":{"required":["city"],
        "properties":{"city":{"type":"string","example":"Nairobi"}}}})"));
    ApiForm form;
    form.setOperation(document, withBody(schema));
    QStringList keys;
    for (const ApiField &field : form.fields())
        keys << field.key();
    QCOMPARE(keys,
             (QStringList{ u"body/name"_s, u"body/age"_s, u"body/home"_s, u"body/home/city"_s }));
    QVERIFY(fieldAt(form, u"body/name"_s)->required);
    QVERIFY(!fieldAt(form, u"body/age"_s)->required);
    QCOMPARE(fieldAt(form, u"body/home/city"_s)->depth, 1);
    QCOMPARE(fieldAt(form, u"body/home/city"_s)->example, u"Nairobi"_s);
}

void TestApiForm::bodyAndTextStayInStep()
{
    ApiForm form;
    form.setOperation(documentWith({}), withBody(json(R"({"properties":{
        "a/b":{"type":"integer"},"c":{"properties":{"d":{"type":"string"}}}}})")));
    QSignalSpy changed(&form, &ApiForm::bodyChanged);
    form.setValue(*fieldAt(form, u"body/a~1b"_s), 7);
    form.setValue(*fieldAt(form, u"body/c/d"_s), u"x"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(json(form.bodyText().toUtf8().constData()), json(R"({"a/b":7,"c":{"d":"x"}})"));
    form.setBodyText(u"{\"a/b\": 8,\n \"other\": null}"_s);
    QCOMPARE(form.value(*fieldAt(form, u"body/a~1b"_s)), QJsonValue(8));
    QVERIFY(form.input().body.toObject().contains(u"other"_s));
    form.setBodyText(u"{\n\"a\": 8,,}"_s);
    QVERIFY2(form.bodyTextFault().contains(u"line 2"), qPrintable(form.bodyTextFault()));
    QVERIFY(!form.check());
    form.setBodyText(u"[]"_s);
    QVERIFY(form.bodyTextFault().isEmpty());
    const QString text = u"\"5\\\" wheels\\nand more\""_s; // quotes and a new line in it
    form.setBodyText(text);
    QCOMPARE(form.bodyText(), text);
}

void TestApiForm::emptiedPartsAreNotSent()
{
    ApiForm form;
    form.setOperation(
        documentWith({}),
        withBody(json(R"({"properties":{"c":{"properties":{"d":{"type":"string"}}}}})")));
    const ApiField field = *fieldAt(form, u"body/c/d"_s);
    form.setValue(field, u"x"_s);
    form.setValue(field, QJsonValue::Undefined);
    QVERIFY(form.input().body.isUndefined());
}

void TestApiForm::itemsComeAndGo()
{
    ApiForm form;
    form.setOperation(documentWith({}), withBody(json(R"({"properties":{"cars":{"type":"array",
        "items":{"properties":{"plate":{"type":"string"}}}}}})")));
    form.addItem(*fieldAt(form, u"body/cars"_s));
    form.addItem(*fieldAt(form, u"body/cars"_s));
    form.setValue(*fieldAt(form, u"body/cars/1/plate"_s), u"KDA"_s);
    form.removeItem(*fieldAt(form, u"body/cars/0"_s));
    QCOMPARE(form.input().body.toObject(), json(R"({"cars":[{"plate":"KDA"}]})"));
    QVERIFY(!fieldAt(form, u"body/cars/1"_s));
}

void TestApiForm::variantKeepsWhatFits()
{
    const auto document = documentWith(json(R"({
        "Cat":{"required":["kind"],"properties":{"kind":{"const":"cat"},"name":{"type":"string"},
            "lives":{"type":"integer"}}},
        "Dog":{"required":["kind"],"properties":{"kind":{"const":"dog"},"name":{"type":"string"}}}})"));
    ApiForm form;
    form.setOperation(document, withBody(json(R"({"oneOf":[{"$ref":"#/components/schemas/Cat"},
        {"$ref":"#/components/schemas/Dog"}]})")));
    QCOMPARE(fieldAt(form, u"body"_s)->variants, (QStringList{ u"Cat"_s, u"Dog"_s }));
    form.setBodyText(u"{\"kind\":\"cat\",\"name\":\"Paka\",\"lives\":9}"_s);
    QVERIFY(fieldAt(form, u"body/lives"_s));
    form.chooseVariant(*fieldAt(form, u"body"_s), 1);
    QVERIFY(!fieldAt(form, u"body/lives"_s));
    QCOMPARE(form.input().body.toObject(), json(R"({"kind":"dog","name":"Paka"})"));
    // What is read later is known again by its constant.
    form.setBodyText(u"{\"kind\":\"cat\"}"_s);
    form.setInput(form.input());
    QCOMPARE(fieldAt(form, u"body"_s)->variant, 0);
}

void TestApiForm::circleEnds()
{
    const auto document = documentWith(json(R"({"Node":{"properties":{
        "next":{"$ref":"#/components/schemas/Node"},"value":{"type":"string"}}}})"));
    ApiForm form;
    form.setOperation(document, withBody(json(R"({"$ref":"#/components/schemas/Node"})")));
    QCOMPARE(form.fields().size(), 2);
    QCOMPARE(fieldAt(form, u"body/next"_s)->kind, FieldKind::Json);
}

void TestApiForm::faultsStandAtTheirFields()
{
    domain::ApiOperation operation;
    operation.id = u"read"_s;
    operation.method = "GET";
    operation.path = u"/things/{id}"_s;
    operation.parameters = {
        { u"id"_s,
          domain::ParameterPlace::Path,
          {},
          json(R"({"type":"string"})"),
          domain::ParameterStyle::Simple,
          false,
          true },
        { u"limit"_s, domain::ParameterPlace::Query, {}, json(R"({"type":"integer"})") },
    };
    ApiForm form;
    form.setOperation(documentWith({}), operation);
    form.setValue(*fieldAt(form, u"query/limit"_s), typedValue(FieldKind::Integer, u"many"_s));
    QVERIFY(!form.check());
    QVERIFY(!form.fault(*fieldAt(form, u"path/id"_s)).isEmpty());
    QVERIFY(!form.fault(*fieldAt(form, u"query/limit"_s)).isEmpty());
    QVERIFY(form.otherFaults().isEmpty());
    form.setValue(*fieldAt(form, u"path/id"_s), u"a b"_s);
    QVERIFY(form.fault(*fieldAt(form, u"path/id"_s)).isEmpty());
    form.setValue(*fieldAt(form, u"query/limit"_s), 5);
    const auto call = form.check();
    QVERIFY(call);
    QCOMPARE(call->path, "/things/a%20b");
    QCOMPARE(call->query, "limit=5");
}

QTEST_GUILESS_MAIN(TestApiForm)
#include "tst_apiform.moc"
