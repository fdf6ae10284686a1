// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

QJsonValue valueOf(const QString &json)
{
    const QByteArray text = QString(u'[' + json + u']').replace(u'\'', u'"').toUtf8();
    return QJsonDocument::fromJson(text).array().at(0);
}

ApiAnswer answerOf(const QByteArray &query, const QString &json)
{
    ApiAnswer answer;
    answer.call.path = "/cars";
    answer.call.query = query;
    answer.status = 200;
    answer.body = QString(json).replace(u'\'', u'"').toUtf8();
    return answer;
}

const QUrl Base(u"https://api.example.com/v1"_s);

} // namespace

/// An answer that holds a list becomes rows, and leads to its next page.
class TestApiPaging : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void cells();
    void numbered_data();
    void numbered();
    void links_data();
    void links();
    void writesAndFailuresHaveNoNextPage();
    void likely();
    void linkGoesBeforeTheStyle();
};

void TestApiPaging::rows_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("columns"); // empty list of rows: none
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char *name, const char *json, const char *pointer,
                        const QString &columns, int count, qint64 total = -1) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(pointer)
                            << columns.split(u' ', Qt::SkipEmptyParts) << count << total;
    };
    row("an array", "[{'b': 1, 'a': 2}, {'c': {'d': 1, 'e': []}}]", "", u"a b c.d c.e"_s, 2);
    row("single values", "['a', 5]", "", u"value"_s, 2);
    row("data", "{'statusCode': 200, 'data': [{'a': 1}], 'total': 380}", "/data", u"a"_s, 1, 380);
    row("an empty list", "{'data': [], 'meta': {'total_items': 0}}", "/data", {}, 0, 0);
    row("the largest", "{'few': [{'a': 1}], 'many/all': [{'b': 1}, {}], 'names': ['x', 'y', 'z']}",
        "/many~1all", u"b"_s, 2);
    row("below data", "{'data': {'cars': [{'a': 1}], 'total': 7}}", "/data/cars", u"a"_s, 1, 7);
    row("an empty list with its total", "{'cars': [], 'total': 0}", "/cars", {}, 0, 0);
    row("a record", "{'id': 1, 'tags': ['a'], 'options': []}", "none", {}, -1);
    row("a text", "'text'", "none", {}, -1);
}

void TestApiPaging::rows()
{
    QFETCH(QString, json);
    QFETCH(QString, pointer);
    QFETCH(QStringList, columns);
    QFETCH(int, count);
    QFETCH(qint64, total);
    const auto rows = rowsOf(valueOf(json));
    QCOMPARE(rows ? int(rows->rows.size()) : -1, count);
    if (!rows)
        return;
    QCOMPARE(rows->pointer, pointer);
    QCOMPARE(rows->columns, columns);
    QCOMPARE(rows->total.value_or(-1), total);
}

void TestApiPaging::cells()
{
    const QJsonObject row = valueOf(u"{'a.b': 1, 'a': {'b': 2, 'c.d': {'e': 3}}}"_s).toObject();
    QCOMPARE(cellOf(row, u"a.b"_s), QJsonValue(1));
    QCOMPARE(cellOf(row, u"a.c.d.e"_s), QJsonValue(3));
    QVERIFY(cellOf(row, u"a.x"_s).isUndefined());
    QVERIFY(cellOf(row, {}).isUndefined());
}

void TestApiPaging::numbered_data()
{
    QTest::addColumn<PagingStyle>("style");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QByteArray>("expected"); // null: there is none
    const auto row = [](const char *name, PagingStyle style, int step, const char *query,
                        const char *json, const char *expected) {
        QTest::newRow(name) << style << step << QByteArray(query) << QString::fromUtf8(json)
                            << QByteArray(expected);
    };
    constexpr auto Total = PagingStyle::LimitTotal;
    constexpr auto PerPage = PagingStyle::PerPage;
    constexpr auto Brackets = PagingStyle::Brackets;
    row("first of three", Total, 1, "limit=2&page=1&sort=a",
        "{'data': [{}, {}], 'page': 1, 'limit': 2, 'total': 5}", "limit=2&page=2&sort=a");
    row("last", Total, 1, "page=3&limit=2", "{'data': [{}], 'page': 3, 'limit': 2, 'total': 5}",
        nullptr);
    row("last, exactly full", Total, 1, "page=2&limit=2",
        "{'data': [{}, {}], 'page': 2, 'limit': 2, 'total': 4}", nullptr);
    row("the server's limit counts", Total, 1, "page=1&limit=500",
        "{'data': [{}, {}], 'page': 1, 'limit': 2, 'total': 3}", "page=2&limit=500");
    row("nothing was asked for", Total, 1, "", "{'data': [{}], 'page': 1, 'limit': 1, 'total': 2}",
        "page=2");
    row("only a total", Total, 1, "", "{'data': [{}, {}], 'total': 5}", "page=2");
    row("an empty page ends it", Total, 1, "page=9", "{'data': [], 'total': 5}", nullptr);
    row("back", Total, -1, "page=2", "{'data': [{}], 'page': 2, 'total': 5}", "page=1");
    row("back from the first", Total, -1, "page=1", "{'data': [{}], 'page': 1, 'total': 5}",
        nullptr);
    row("has a next", PerPage, 1, "per_page=5&page=2",
        "{'data': [], 'meta': {'page': 2, 'has_next': true}}", "per_page=5&page=3");
    row("has no next", PerPage, 1, "page=2",
        "{'data': [{}], 'meta': {'page': 2, 'has_next': false, 'total_pages': 9}}", nullptr);
    row("pages are counted", PerPage, 1, "",
        "{'data': [{}], 'meta': {'page': 1, 'total_pages': 2}}", "page=2");
    row("no word of pages", PerPage, 1, "", "{'data': [{}]}", nullptr);
    row("per page, and a total", PerPage, 1, "per_page=2", "{'items': [{}, {}], 'total_count': 3}",
        "per_page=2&page=2");
    row("per page, the last by its total", PerPage, 1, "per_page=2&page=2",
        "{'items': [{}], 'total_count': 3}", nullptr);
    row("a limit, and has a next", Total, 1, "page=2&limit=1",
        "{'data': [{}], 'meta': {'has_next': true}}", "page=3&limit=1");
    row("brackets", Brackets, 1, "page%5Bpage%5D=1&page%5Bper_page%5D=2&filter%5Ba%5D=b",
        "{'data': [{}, {}]}", "page%5Bpage%5D=2&page%5Bper_page%5D=2&filter%5Ba%5D=b");
    row("brackets as they are", Brackets, 1, "page[page]=4&page[per_page]=1", "{'data': [{}]}",
        "page%5Bpage%5D=5&page[per_page]=1");
    row("not full", Brackets, 1, "page%5Bper_page%5D=3", "{'data': [{}, {}]}", nullptr);
    row("size not known", Brackets, 1, "", "{'data': [{}]}", "page%5Bpage%5D=2");
    row("nothing on it", Brackets, 1, "page%5Bpage%5D=3", "{'data': []}", nullptr);
    row("back by brackets", Brackets, -1, "page%5Bpage%5D=3", "{'data': []}", "page%5Bpage%5D=2");
    row("no paging", PagingStyle::None, 1, "page=1", "{'data': [{}], 'total': 9}", nullptr);
    row("not JSON", Total, 1, "page=1", "<html>", nullptr);
}

void TestApiPaging::numbered()
{
    QFETCH(PagingStyle, style);
    QFETCH(int, step);
    QFETCH(QByteArray, query);
    QFETCH(QString, json);
    QFETCH(QByteArray, expected);
    const auto next = pageAfter(answerOf(query, json), style, Base, step);
    QCOMPARE(next.has_value(), !expected.isNull());
    QCOMPARE(next.value_or(ApiCall()).query, expected);
}

void TestApiPaging::links_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected"); // path and query; null: not followed
    const auto row = [](const char *header, const char *expected) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(expected);
    };
    row("<https://api.example.com/v1/cars?page=2>; rel=\"next\"", "/cars?page=2");
    row("<https://API.example.com:443/v1/cars?page=2>;rel=next", "/cars?page=2");
    row("</v1/cars?page=2>; rel=\"next\"", "/cars?page=2");
    row("<?cursor=a%2Fb>; rel=\"next\"", "/cars?cursor=a%2Fb");
    row("<cars/more>; rel=\"next\"", "/cars/more?");
    row("<https://api.example.com/v1/cars?page=1>; rel=\"prev\", <?page=3>; rel=\"next\"",
        "/cars?page=3");
    row("<?a=,;>; title=\"a, b; rel=\\\"next\\\"\"; rel=\"last next\"", "/cars?a=,;");
    row("<?page=2>; REL=\"Next\"", "/cars?page=2");
    row("<?page=2>; rel=\"last\"; rel=\"next\"", nullptr);
    row("<?page=2>; rel=\"nextpage\"", nullptr);
    row("<?page=2; rel=\"next\"", nullptr);
    row("nothing", nullptr);
    row("", nullptr);
    row("<https://evil.example/v1/cars>; rel=\"next\"", nullptr);
    row("<//evil.example/v1/cars>; rel=\"next\"", nullptr);
    row("<http://api.example.com/v1/cars>; rel=\"next\"", nullptr);
    row("<https://api.example.com:8443/v1/cars>; rel=\"next\"", nullptr);
    row("<https://user@api.example.com/v1/cars>; rel=\"next\"", nullptr);
    row("<https://api.example.com.evil.example/v1/cars>; rel=\"next\"", nullptr);
    row("<https://api.example.com/v2/cars>; rel=\"next\"", nullptr);
    row("<https://api.example.com/v1/../admin>; rel=\"next\"", nullptr);
    row("<https://api.example.com/v1/%2e%2e/admin>; rel=\"next\"", nullptr);
    row("<https://api.example.com/v1/cars%2F..%2F..%2Fadmin>; rel=\"next\"", nullptr);
    row("<https://api.example.com/v10/cars>; rel=\"next\"", nullptr);
    row("<javascript:alert(1)>; rel=\"next\"", nullptr);
}

void TestApiPaging::links()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, expected);
    ApiAnswer answer = answerOf("page=1", u"[]"_s);
    answer.headers = { { "x", "<?page=9>; rel=next" }, { "lInK", header } };
    const auto next = pageAfter(answer, PagingStyle::Link, Base);
    QCOMPARE(next ? next->path + '?' + next->query : QByteArray(), expected);
    const auto slashed =
        pageAfter(answer, PagingStyle::Link, QUrl(u"https://api.example.com/v1/"_s));
    QVERIFY(slashed == next);
}

void TestApiPaging::writesAndFailuresHaveNoNextPage()
{
    ApiAnswer answer = answerOf("", u"{'data': [{}], 'page': 1, 'limit': 1, 'total': 2}"_s);
    QVERIFY(pageAfter(answer, PagingStyle::LimitTotal, Base));
    answer.status = 500;
    QVERIFY(!pageAfter(answer, PagingStyle::LimitTotal, Base));
    answer.status = 200;
    answer.call.method = "POST";
    QVERIFY(!pageAfter(answer, PagingStyle::LimitTotal, Base));
}

void TestApiPaging::likely()
{
    const auto of = [](const QStringList &names, ParameterStyle style = ParameterStyle::Form) {
        ApiDocument document;
        document.operations.append(ApiOperation());
        for (const QString &name : names)
            document.operations[0].parameters.append({ .name = name, .style = style });
        return likelyPaging(document);
    };
    QCOMPARE(of({ u"page"_s, u"per_page"_s }), PagingStyle::PerPage);
    QCOMPARE(of({ u"limit"_s, u"page"_s }), PagingStyle::LimitTotal);
    QCOMPARE(of({ u"page[page]"_s }), PagingStyle::Brackets);
    QCOMPARE(of({ u"page"_s }, ParameterStyle::DeepObject), PagingStyle::Brackets);
    QCOMPARE(of({ u"limit"_s, u"offset"_s }), PagingStyle::Link);
    ApiOperation numbered;
    const QJsonObject properties{ { u"number"_s, QJsonObject() }, { u"size"_s, QJsonObject() } };
    numbered.parameters.append({ .name = u"page"_s,
                                 .schema = { { u"properties"_s, properties } },
                                 .style = ParameterStyle::DeepObject });
    QCOMPARE(likelyPaging(ApiDocument(), numbered), PagingStyle::Link); // it knows no page[page]
    QCOMPARE(of({}), PagingStyle::Link);
}

void TestApiPaging::linkGoesBeforeTheStyle()
{
    ApiAnswer answer = answerOf("page=1&per_page=5", u"[{}]"_s);
    answer.headers = { { "Link",
                         "<https://api.example.com/v1/cars?page=2&per_page=5>; rel=next" } };
    const auto next = pageAfter(answer, PagingStyle::PerPage, Base);
    QVERIFY(next);
    QCOMPARE(next->query, "page=2&per_page=5");
    answer.headers.clear();
    QVERIFY(!pageAfter(answer, PagingStyle::PerPage, Base));
}

QTEST_GUILESS_MAIN(TestApiPaging)
#include "tst_apipaging.moc"
