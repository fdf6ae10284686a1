// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"
#include "sessionfixture.h"
#include "storage/apianswers.h"
#include "sync/apidesk.h"
#include "sync/services.h"

#include <QDirIterator>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using Kind = domain::ApiError::Kind;

namespace {

domain::ApiCall callOf(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {})
{
    domain::ApiCall call;
    call.method = method;
    call.path = path;
    call.body = body;
    call.contentType = "application/json";
    return call;
}

/// A session with one more system, which answers what the test says.
struct Fixture : SessionFixture
{
    explicit Fixture(RawServer::Answering answering)
        : server(std::move(answering))
    {
        domain::ApiService service;
        service.name = u"Head office"_s;
        service.system = u"general"_s;
        service.environment = u"production"_s;
        service.baseUrl = server.url(u"/v1"_s);
        service.auth = { "Authorization", "Bearer " };
        id = answerOf(accounts->services().add(service, u"secret-one"_s, true, {})).value();
    }
    sync::ApiDesk &desk() { return session->apiDesk(); }
    domain::Result<QString> call(const domain::ApiCall &call)
    {
        return answerOf(desk().call(id, call));
    }
    std::optional<domain::ApiAnswer> stored(const QString &answer)
    {
        return answerOf(store().apiAnswers().find(answer));
    }
    QList<domain::Paper> papers(QLatin1StringView kind)
    {
        return answerOf(store().desk().papers(kind));
    }
    QJsonObject write() { return papers(domain::papers::apiWrite).value(0).value; }

    RawServer server;
    domain::ConnectionId id;
};

} // namespace

class TestApiDesk : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsStoredBeforeItIsTold();
    void theOwnApiIsATargetToo();
    void aWriteIsOnDiskBeforeItGoes();
    void whatCameOfAWrite_data();
    void whatCameOfAWrite();
    void aWriteThatNobodyAnsweredIsUnknownAndNotRepeated();
    void noSecretIsKept();
    void savedRequests();
};

void TestApiDesk::anAnswerIsStoredBeforeItIsTold()
{
    Fixture fixture([](const RawServer::Request &) {
        return RawServer::response(200, R"({"status":"success","data":7})",
                                   "Content-Type: application/json\r\nX-Page: 2\r\n");
    });
    domain::ApiCall call = callOf("GET", "/resources");
    call.operation = u"listResources"_s;
    call.query = "page=2";
    const auto answer = fixture.call(call);
    QVERIFY(answer);
    const auto stored = fixture.stored(answer.value());
    QVERIFY(stored);
    QCOMPARE(stored->service, fixture.id);
    QCOMPARE(stored->call, call);
    QCOMPARE(stored->status, 200);
    QCOMPARE(stored->body, R"({"status":"success","data":7})");
    QVERIFY(!stored->findings.isEmpty()); // "data" is to be a list
    QCOMPARE(fixture.server.requests().last().target, "/v1/resources?page=2");
    QVERIFY(fixture.papers(domain::papers::apiWrite).isEmpty());
    const auto isRecorded = [&fixture] {
        const auto records = answerOf(fixture.store().activity().read(100));
        return std::any_of(records.cbegin(), records.cend(), [](const auto &record) {
            return record.url.path() == u"/v1/resources" && record.status == 200;
        });
    };
    QTRY_VERIFY(isRecorded());
    // A refusal is an answer too.
    Fixture refusing(
        [](const RawServer::Request &) { return RawServer::response(404, "nothing", {}); });
    const auto refused = refusing.call(callOf("GET", "/none"));
    QVERIFY(refused);
    QCOMPARE(refusing.stored(refused.value())->status, 404);
}

void TestApiDesk::theOwnApiIsATargetToo()
{
    SessionFixture fixture;
    sync::ApiDesk &desk = fixture.session->apiDesk();
    const auto targets = desk.targets();
    QCOMPARE(targets.size(), 1);
    const domain::ApiService own = targets.first();
    QCOMPARE(own.system, u"carstrel"_s);
    QVERIFY(!own.isProduction);
    const auto document = answerOf(desk.document(own.id));
    QVERIFY(document);
    QVERIFY(!document->operations.isEmpty());
    auto call = callOf("GET", "/external/brands");
    call.query = "page=1&limit=1";
    const auto answer = answerOf(desk.call(own.id, call));
    QVERIFY(answer);
    const auto stored = answerOf(fixture.store().apiAnswers().find(answer.value()));
    QCOMPARE(stored->status, 200);
    QVERIFY(stored->isJson());
}

void TestApiDesk::aWriteIsOnDiskBeforeItGoes()
{
    QString stateAtTheServer;
    QString directory;
    Fixture fixture([&](const RawServer::Request &) {
        // What another process would find at this moment.
        storage::Store other({ directory, u"other"_s, u"other"_s });
        if (other.open().result()) {
            const auto papers = other.desk().papers(domain::papers::apiWrite).result();
            stateAtTheServer = papers.value(0).value[u"state"].toString();
        }
        return RawServer::response(201, R"({"id":"7"})");
    });
    directory = fixture.directory.filePath(u"connections/demo"_s);
    QVERIFY(fixture.call(callOf("POST", "/resources", R"({"name":"a"})")));
    QCOMPARE(stateAtTheServer, u"sending"_s);
    const QJsonObject write = fixture.write();
    QCOMPARE(write[u"state"].toString(), u"done"_s);
    QCOMPARE(write[u"status"].toInt(), 201);
    QCOMPARE(write[u"service"].toString(), fixture.id.value);
    QCOMPARE(write[u"name"].toString(), u"Head office"_s);
    QCOMPARE(write[u"method"].toString(), u"POST"_s);
    QCOMPARE(write[u"path"].toString(), u"/resources"_s);
    QCOMPARE(write[u"body"].toObject(), (QJsonObject{ { u"name"_s, u"a"_s } }));
}

void TestApiDesk::whatCameOfAWrite_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::newRow("204") << 204 << u"done"_s;
    QTest::newRow("303") << 303 << u"unknown"_s;
    QTest::newRow("400") << 400 << u"refused"_s;
    QTest::newRow("401") << 401 << u"refused"_s;
    QTest::newRow("500") << 500 << u"unknown"_s;
}

void TestApiDesk::whatCameOfAWrite()
{
    QFETCH(int, status);
    QFETCH(QString, state);
    Fixture fixture([&](const RawServer::Request &) {
        return RawServer::response(status, status == 204 ? ""_ba : R"({"error":"so"})"_ba);
    });
    const auto answer = fixture.call(callOf("DELETE", "/resources/7"));
    QVERIFY(answer);
    QCOMPARE(fixture.stored(answer.value())->status, status);
    QCOMPARE(fixture.write()[u"state"].toString(), state);
    QCOMPARE(fixture.server.count("DELETE"), 1);
    if (status >= 400)
        QCOMPARE(fixture.write()[u"reason"].toString(), u"so"_s);
}

void TestApiDesk::aWriteThatNobodyAnsweredIsUnknownAndNotRepeated()
{
    Fixture fixture([](const RawServer::Request &request) {
        return request.method == "GET" ? RawServer::response(200, "{}") : QByteArray();
    });
    QVERIFY(fixture.call(callOf("GET", "/resources"))); // a warm connection
    for (const QByteArray &body : { R"({"name":"a"})"_ba, QByteArray() }) {
        const auto answer = fixture.call(callOf("POST", "/resources", body));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Unknown);
        QCOMPARE(fixture.write()[u"state"].toString(), u"unknown"_s);
        QVERIFY(fixture.call(callOf("GET", "/resources")));
    }
    QCOMPARE(fixture.server.count("POST"), 2);
    // Where nothing was sent, nothing is in doubt.
    fixture.server.close();
    for (QTcpSocket *socket : fixture.server.findChildren<QTcpSocket *>())
        socket->abort();
    QVERIFY(!fixture.call(callOf("POST", "/resources", "{}")));
    QCOMPARE(fixture.write()[u"state"].toString(), u"refused"_s);
}

void TestApiDesk::noSecretIsKept()
{
    Fixture fixture([](const RawServer::Request &) {
        return RawServer::response(200, R"({"token":"secret-three","user":{"id":1}})");
    });
    const auto answer = fixture.call(
        callOf("POST", "/login", R"({"email":"a@b.example","password":"secret-two"})"));
    QVERIFY(answer);
    QCOMPARE(fixture.server.requests().last().headers.value("authorization"), "Bearer secret-one");
    QVERIFY(fixture.server.requests().last().body.contains("secret-two"));
    const auto stored = fixture.stored(answer.value());
    QVERIFY(stored->body.contains("\"id\":1") && !stored->body.contains("secret"));
    QCOMPARE(fixture.write()[u"body"][u"password"].toString(), u"…"_s);
    QVERIFY(answerOf(
        fixture.desk().saveRequest(fixture.id, u"Sign in"_s, u"login"_s,
                                   { {}, QJsonObject{ { u"password"_s, u"secret-two"_s } }, {} })));
    fixture.close();
    fixture.accounts.reset();
    QDirIterator files(fixture.directory.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++seen;
        for (const char *secret : { "secret-one", "secret-two", "secret-three" })
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
    }
    QVERIFY(seen >= 4);
}

void TestApiDesk::savedRequests()
{
    Fixture fixture([](const RawServer::Request &) { return RawServer::response(200, "{}"); });
    domain::ApiInput input;
    input.values.insert(u"query/page"_s, 2);
    QVERIFY(!answerOf(fixture.desk().saveRequest(fixture.id, u"  "_s, u"list"_s, input)));
    QVERIFY(answerOf(fixture.desk().saveRequest(fixture.id, u"All"_s, u"list"_s, input)));
    input.values.insert(u"query/page"_s, 3);
    QVERIFY(answerOf(fixture.desk().saveRequest(fixture.id, u" All "_s, u"list"_s, input)));
    const auto kept = fixture.papers(domain::papers::savedRequest);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().value[u"name"].toString(), u"All"_s);
    QCOMPARE(domain::apiInputFromJson(kept.first().value[u"input"].toObject()), input);
    QVERIFY(answerOf(fixture.desk().removeRequest(kept.first().id)));
    QVERIFY(fixture.papers(domain::papers::savedRequest).isEmpty());
}

QTEST_GUILESS_MAIN(TestApiDesk)
#include "tst_apidesk.moc"
