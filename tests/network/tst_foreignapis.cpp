// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"
#include "transportfixture.h"

using namespace forecourt::test;
using namespace Qt::StringLiterals;
using forecourt::domain::AuthScheme;
using Seen = RawServer::Request;

namespace {

Transport::Options optionsFor(const RawServer &server)
{
    Transport::Options options;
    options.baseUrl = server.url(u"/v2"_s);
    options.key = forecourt::network::ApiKey("secret-key-1");
    options.auth = { "Authorization", "Bearer " };
    options.question.clear();
    options.idleLimit = 1500ms;
    options.deadline = 4000ms;
    return options;
}

Request asking(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    Request request = getting(path);
    request.method = method;
    request.body = body;
    request.asItCame = true;
    request.repeat = method == "GET" || method == "HEAD" ? Repeat::Get : Repeat::Post;
    return request;
}

QByteArray sayNothing(const Seen &)
{
    return RawServer::response(200, "{}");
}

} // namespace

/// Requests to APIs that are known from their document only.
class TestForeignApis : public QObject
{
    Q_OBJECT

private slots:
    void theKeyStandsInItsHeaderOnly_data()
    {
        QTest::addColumn<AuthScheme>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("x-api-key") << AuthScheme{ "x-api-key", {} } << "x-api-key"_ba
                                   << "secret-key-1"_ba;
        QTest::newRow("ApiKey") << AuthScheme{ "ApiKey", {} } << "apikey"_ba
                                << "secret-key-1"_ba;
        QTest::newRow("bearer") << AuthScheme{ "Authorization", "Bearer " } << "authorization"_ba
                                << "Bearer secret-key-1"_ba;
        QTest::newRow("none") << AuthScheme{} << "x-api-key"_ba << QByteArray();
    }
    void theKeyStandsInItsHeaderOnly()
    {
        QFETCH(AuthScheme, auth);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        RawServer server(sayNothing);
        Transport::Options options = optionsFor(server);
        options.auth = auth;
        Transport transport(options);
        Request request = asking("POST", u"/cars/a%2Fb"_s, "[1]");
        request.encodedQuery = "page%5Bpage%5D=2&q=a+b;c";
        request.headers = { { "X-Trace", "a b" } };
        request.contentType = "application/merge-patch+json";
        const auto reply = resultOf(transport.send(request));
        QVERIFY(reply);
        QCOMPARE(server.requests().size(), 1);
        const Seen seen = server.requests().first();
        QCOMPARE(seen.target, "/v2/cars/a%2Fb?page%5Bpage%5D=2&q=a+b;c");
        QCOMPARE(seen.headers.value(header), value);
        QCOMPARE(seen.head.count("secret-key-1"), value.isEmpty() ? 0 : 1);
        QCOMPARE(seen.headers.value("x-trace"), "a b");
        QCOMPARE(seen.headers.value("content-type"), "application/merge-patch+json");
        QCOMPARE(seen.body, "[1]");
    }

    void anyCompleteAnswerComesAsItCame_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, int status, const char *type, const char *body) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body);
        };
        row("object", 200, "application/json", "{\"statusCode\":400}");
        row("array", 200, "application/json", "[1,2]");
        row("text", 201, "text/csv", "a,b\n");
        row("broken", 200, "application/json", "{\"a\":");
        row("nothing", 204, "", "");
        row("elsewhere", 302, "text/html", "<a>moved</a>");
        row("refused", 400, "application/problem+json", "{\"title\":\"No\"}");
        row("no key", 401, "application/json", "{\"error\":\"Unauthorized\"}");
        row("no page", 404, "text/html", "<h1>no</h1>");
        row("trouble", 500, "application/json", "{\"message\":\"oh\"}");
    }
    void anyCompleteAnswerComesAsItCame()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const QByteArray headers = "Content-Type: " + type
            + "\r\nSet-Cookie: sid=secret\r\nWWW-Authenticate: x\r\nX-Extra: 7\r\n"
              "Location: http://127.0.0.1:1/elsewhere\r\n";
        RawServer server([&](const Seen &) { return RawServer::response(status, body, headers); });
        Transport transport(optionsFor(server));
        for (const QByteArray &method : { "POST"_ba, "GET"_ba }) {
            const auto reply = resultOf(transport.send(asking(method, u"/a"_s)));
            QVERIFY(reply);
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->body, body);
            QCOMPARE(reply->contentType, type);
            QVERIFY(reply->duration.count() >= 0 && reply->receivedAt.isValid());
            QByteArray all;
            for (const auto &[name, value] : reply->headers)
                all += name.toLower() + '=' + value + '\n';
            QVERIFY(all.contains("x-extra=7"));
            QVERIFY(!all.contains("cookie") && !all.contains("authenticate"));
        }
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(server.count("GET"), status == 500 ? 4 : 1);
    }

    void whatWasCutShortIsNoAnswer()
    {
        RawServer server([](const Seen &) {
            return "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 99\r\n\r\n{}"_ba;
        });
        Transport transport(optionsFor(server));
        const auto reply = resultOf(transport.send(asking("POST", u"/a"_s, "{}")));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Unknown);
        QCOMPARE(server.count("POST"), 1);
    }

    void aHeadHasNoBody()
    {
        RawServer server([](const Seen &) {
            return "HTTP/1.1 200 Yes\r\nContent-Length: 99\r\nX-Total: 5\r\n\r\n"_ba;
        });
        Transport transport(optionsFor(server));
        const auto reply = resultOf(transport.send(asking("HEAD", u"/a"_s)));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(reply->body.isEmpty());
    }

    void aWriteGoesOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : { "POST", "PUT", "PATCH", "DELETE" }) {
            QTest::addRow("%s", method) << QByteArray(method) << QByteArray("{\"a\":1}");
            QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray();
        }
    }
    void aWriteGoesOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        RawServer server([](const Seen &seen) {
            return seen.method == "GET" ? RawServer::response(200, "{}") : QByteArray();
        });
        Transport transport(optionsFor(server));
        // A warm connection is where the manager repeats by itself.
        QVERIFY(resultOf(transport.send(asking("GET", u"/a"_s))));
        const auto reply = resultOf(transport.send(asking(method, u"/a"_s, body)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Unknown);
        QVERIFY(reply.error().sentMaybe);
        QCOMPARE(server.count(method), 1);
        // Nothing is held back for it: the next request is the question.
        QVERIFY(resultOf(transport.send(asking("GET", u"/b"_s))));
    }

    void whatTheLimitRefusedGoesAgain_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("header") << "Retry-After: 1\r\n"_ba << QByteArray();
        QTest::newRow("body") << QByteArray() << "{\"error\":{\"retry_after\":1}}"_ba;
    }
    void whatTheLimitRefusedGoesAgain()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        int refusals = 1;
        RawServer server([&](const Seen &) {
            return refusals-- > 0 ? RawServer::response(429, body, headers)
                                  : RawServer::response(201, "{\"id\":1}");
        });
        Transport transport(optionsFor(server));
        const auto reply = resultOf(transport.send(asking("POST", u"/a"_s, "{}")));
        QVERIFY(reply);
        QCOMPARE(reply->status, 201);
        QCOMPARE(server.count("POST"), 2);
        QCOMPARE(transport.counters().refused, 1);
    }

    void withoutAQuestionTheNextRequestIsIt()
    {
        int status = 401;
        RawServer server([&](const Seen &) { return RawServer::response(status, "{}"); });
        Transport transport(optionsFor(server));
        Request plain = getting(u"/a"_s); // not as it came
        for (int i = 0; i < 3; ++i)
            QCOMPARE(resultOf(transport.send(plain)).error().kind, Kind::Unauthorized);
        QCOMPARE(server.count("GET"), 3);
        QCOMPARE(transport.hold(), forecourt::network::Hold::None);
        status = 200;
        QVERIFY(resultOf(transport.send(plain)));
    }

    void errorSentences_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *body, const char *sentence) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(sentence);
        };
        row("000", R"({"error":true,"message":"Region is required"})", "Region is required");
        row("001 text", R"({"error":"Unauthorized"})", "Unauthorized");
        row("001 list",
            R"({"errors":[{"title":"Unpermitted","detail":"cohort is unknown"},{"title":"Gone"}]})",
            "Unpermitted: cohort is unknown; Gone");
        row("002", R"({"statusCode":400,"message":["a","b"],"error":"Bad Request"})",
            "a: b: Bad Request");
        row("003",
            R"({"status":"error","error":{"code":"INVALID_REQUEST","message":"name is required",
                "details":{"field":"name","reason":"missing"}}})",
            "name is required (field: name, reason: missing)");
        row("RFC 9457", R"({"title":"No credit","detail":"30 are missing","status":403})",
            "No credit: 30 are missing");
        row("no JSON", "<h1>Bad gateway</h1>", "");
    }
    void errorSentences()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        Reply reply;
        reply.status = 403;
        reply.body = body;
        const auto error = forecourt::network::errorIn(reply);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Forbidden);
        QCOMPARE(error->serverMessage, sentence);
        reply.status = 200;
        QVERIFY(!forecourt::network::errorIn(reply));
    }

    void whatMayNotBeSentIsNot()
    {
        RawServer server(sayNothing);
        Transport transport(optionsFor(server));
        for (const char *path : { "/../v1/a", "/a/%2e%2E/b", "/./a", "a", "//other.example/a" }) {
            const auto reply = resultOf(transport.send(asking("GET", QLatin1StringView(path))));
            // A doubled slash stays on this host.
            QCOMPARE(bool(reply), QByteArray(path).startsWith("//"));
        }
        const QList<std::pair<QByteArray, QByteArray>> headers{
            { "Authorization", "Bearer other" },
            { "authorization", "x" },
            { "Cookie", "a=b" },
            { "Host", "elsewhere" },
            { "X-A", "1\r\nX-B: 2" },
            { "X A", "1" },
        };
        for (const auto &header : headers) {
            Request request = asking("GET", u"/a"_s);
            request.headers = { header };
            QCOMPARE(resultOf(transport.send(request)).error().kind, Kind::NotPossible);
        }
        QCOMPARE(server.requests().size(), 1);
        Transport::Options open = optionsFor(server);
        open.baseUrl = QUrl(u"http://192.0.2.1/v2"_s);
        Transport plain(open);
        QCOMPARE(resultOf(plain.send(asking("GET", u"/a"_s))).error().kind, Kind::Insecure);
    }
};

QTEST_GUILESS_MAIN(TestForeignApis)
#include "tst_foreignapis.moc"
