// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/openapidocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;

namespace {

constexpr char Document[] = R"(
openapi: 3.0.3
info: { title: Cars, version: '1' }
paths:
  /cars:
    get:
      operationId: cars
      responses:
        200:
          description: ok
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data: { type: array, items: { $ref: '#/components/schemas/Car' } }
                  next: { type: string, format: uri, nullable: true }
        204: { description: nothing }
        4XX: { description: an error, content: { application/problem+json: { schema: { required: [title] } } } }
components:
  schemas:
    Car:
      type: object
      required: [id, pin]
      properties:
        id: { type: integer, format: int32 }
        pin: { type: string, writeOnly: true }
        sold: { type: string, format: date }
)";

domain::ApiAnswer answerOf(int status, const QByteArray &body,
                           const QByteArray &type = "application/json; charset=utf-8")
{
    domain::ApiAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    return answer;
}

QStringList findings(const domain::ApiAnswer &answer)
{
    const auto document = network::readApiDocument(Document);
    Q_ASSERT(document);
    return network::findingsOf(*document, *document->operation(u"cars"), answer);
}

} // namespace

/// An answer is compared with what the document promises.
class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void everyRowHasTheSame();
    void atMostTwenty();
};

void TestFindings::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const QByteArray json = "application/json";
    const auto row = [&](const char *name, int status, const QByteArray &type, const char *body,
                         const QStringList &expected) {
        QTest::newRow(name) << status << type << QByteArray(body) << expected;
    };
    row("as promised", 200, json, R"({"data": [{"id": 5}], "next": null, "more": 1})", {});
    row("a field is missing", 200, json, "{}", { u"data: It is missing."_s });
    row("of another type", 200, json, R"({"data": [{"id": "5"}]})",
        { u"data/0/id: A whole number is expected."_s });
    row("of another format", 200, json, R"({"data": [{"id": 5, "sold": "yesterday"}]})",
        { u"data/0/sold: A date such as 2024-01-31 is expected."_s });
    row("null", 200, json, R"({"data": null})", { u"data: A list is expected."_s });
    row("a single value", 200, json, "5", { u"The answer: An object is expected."_s });
    row("no JSON", 200, json, "<html>", { u"The answer is not JSON, though it says so."_s });
    row("two values", 200, json, "{}, {}", { u"The answer is not JSON, though it says so."_s });
    row("of another kind", 200, "text/html", "<html>",
        { u"The answer is “text/html”, the document promises “application/json”."_s });
    row("nothing was promised", 204, {}, "", {});
    row("a class of status", 404, "application/problem+json", "{}", { u"title: It is missing."_s });
    row("a status that is not documented", 500, json, "{}",
        { u"The document does not mention the status 500."_s });
}

void TestFindings::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QCOMPARE(findings(answerOf(status, body, type)), expected);
}

void TestFindings::everyRowHasTheSame()
{
    QByteArray body = R"({"data": [)";
    for (int row = 0; row < 200; ++row)
        body += R"({"id": "a", "sold": 5},)";
    body.chop(1);
    QCOMPARE(findings(answerOf(200, body + "]}")),
             QStringList({ u"data/0/id: A whole number is expected. And at 199 more places."_s,
                           u"data/0/sold: A text is expected. And at 199 more places."_s }));
}

void TestFindings::atMostTwenty()
{
    domain::ApiDocument document;
    domain::ApiOperation operation;
    const QJsonObject numbers{ { u"additionalProperties"_s,
                                 QJsonObject{ { u"type"_s, u"number"_s } } } };
    operation.responses = { { u"200"_s, { .type = u"application/json"_s, .schema = numbers } } };
    QByteArray body = "{";
    for (int name = 0; name < 50; ++name)
        body += "\"n" + QByteArray::number(name) + "\": \"x\",";
    body.chop(1);
    QCOMPARE(network::findingsOf(document, operation, answerOf(200, body + "}")).size(), 20);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
