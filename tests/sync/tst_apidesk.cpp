// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"
#include "sessionfixture.h"
#include "storage/apianswers.h"
#include "sync/apidesk.h"
#include "sync/services.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using Kind = domain::ApiError::Kind;

namespace {

domain::ApiCall callOf(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {},
                       const QByteArray &contentType = "application/json")
{
    domain::ApiCall call;
    call.method = method;
    call.path = path;
    call.body = body;
    call.contentType = contentType;
    return call;
}

constexpr char Marker[] = "marker-93b1f7c5";

/// The files that hold any of these as bytes; every file is read.
QStringList filesWith(const QString &directory, const QByteArrayList &wanted)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isRead = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        ++seen;
        for (const QByteArray &one : wanted) {
            if (!isRead || bytes.contains(one))
                found << file.fileName();
        }
    }
    return seen >= 4 ? found : QStringList{ u"too few files"_s };
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
    void noWayInKeepsASecret_data();
    void noWayInKeepsASecret();
    void aSavedRequestAsksForItsSecretAgain();
    void offlineNothingIsSentNorWrittenDown();
    void aWriteThatCouldNotBeRecordedIsNotCalledFailed_data();
    void aWriteThatCouldNotBeRecordedIsNotCalledFailed();
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
    QCOMPARE(filesWith(fixture.directory.path(), { "secret-one", "secret-two", "secret-three" }),
             QStringList());
}

void TestApiDesk::noWayInKeepsASecret_data()
{
    QTest::addColumn<domain::ApiCall>("call");
    QTest::addColumn<domain::ApiInput>("input");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("answerHead");
    const QByteArray json = "Content-Type: application/json\r\n";
    const auto row = [&](const char *name, const domain::ApiCall &call,
                         const domain::ApiInput &input = {}, const QByteArray &answer = "{}",
                         QByteArray head = {}) {
        QTest::newRow(name) << call << input << answer << (head.isEmpty() ? json : head);
    };
    const QByteArray secret = Marker;
    const QString text = QString::fromLatin1(secret);
    const auto body = [](const QJsonValue &value) { return domain::ApiInput{ {}, value, {} }; };
    const auto raw = [](const QByteArray &bytes) { return domain::ApiInput{ {}, {}, bytes }; };
    const auto post = [](const QByteArray &bytes, const QByteArray &type) {
        return callOf("POST", "/x", bytes, type);
    };
    const QByteArray form = "application/x-www-form-urlencoded";
    row("JSON", post(R"({"a":[{"api_secret":")" + secret + R"("}]})", "application/json"),
        body(QJsonObject{ { u"a"_s, QJsonArray{ QJsonObject{ { u"authToken"_s, text } } } } }));
    row("JSON by another type", post(R"({"otp":")" + secret + R"("})", "text/plain"),
        raw(R"({"otp":")" + secret + R"("})"));
    row("form", post("grant_type=password&user%5Bpass%77ord%5D=" + secret, form),
        raw("client_secret=" + secret + "&scope=all"));
    row("form in a form", post("next=https%3A%2F%2Fh%2F%3Ftoken%3D" + secret, form));
    const QByteArray parts = "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello"
                             "\r\n--b\r\nContent-Disposition: form-data; name=\"private_key\"\r\n"
                             "\r\n"
        + secret + "\r\n--b--\r\n";
    row("multipart", post(parts, "multipart/form-data; boundary=b"), raw(parts));
    const QByteArray xml = "<login><accessKey>" + secret + "</accessKey></login>";
    row("other text", post(xml, "application/xml"), raw(xml));
    row("lines", post("user: a\npassword: " + secret, "text/plain"));
    domain::ApiCall query = callOf("GET", "/x");
    query.query = "page=2&access_token=" + secret;
    domain::ApiInput values;
    values.values.insert(u"query/access_token"_s, text);
    values.values.insert(u"header/X-Secret"_s, text);
    values.values.insert(u"query/filter"_s, QJsonObject{ { u"password"_s, text } });
    row("query of a read", query, values);
    query.method = "POST";
    row("query of a write", query, values);
    domain::ApiCall header = callOf("GET", "/x");
    header.headers = { { "X-Secret", secret }, { "X-Session-Token", secret } };
    row("header of a read", header);
    header.method = "DELETE";
    row("header of a write", header);
    domain::ApiCall path = callOf("GET", "/reset/" + secret + "/now");
    path.keptPath = "/reset/%E2%80%A6/now";
    row("path of a read", path);
    path.method = "POST";
    row("path of a write", path);
    const domain::ApiCall token = post("{}", "application/json");
    row("token answer", token, {},
        R"({"access_token":")" + secret + R"(","n":{"refreshToken":")" + secret + R"("}})");
    row("token answer as a form", token, {}, "access_token=" + secret + "&scope=all",
        "Content-Type: application/x-www-form-urlencoded\r\n");
    row("token in a header of the answer", token, {}, "{}",
        json + "X-Auth-Token: " + secret + "\r\nLocation: /y?page=1&token=" + secret + "\r\n");
}

// Through every way in, and then every file as bytes.
void TestApiDesk::noWayInKeepsASecret()
{
    QFETCH(domain::ApiCall, call);
    QFETCH(domain::ApiInput, input);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, answerHead);
    Fixture fixture(
        [&](const RawServer::Request &) { return RawServer::response(200, answer, answerHead); });
    const auto told = fixture.call(call);
    QVERIFY(told);
    const RawServer::Request seen = fixture.server.requests().last();
    const QByteArray passed = seen.head + seen.body + answer + answerHead;
    QVERIFY(passed.contains(Marker)); // it went as it was
    QVERIFY(answerOf(fixture.desk().saveRequest(fixture.id, u"Again"_s, u"x"_s, input)));
    const QString paper = fixture.papers(domain::papers::savedRequest).value(0).id;
    const auto journaled = answerOf(fixture.store().desk().papers(domain::papers::apiWrite));
    QCOMPARE(journaled.size(), call.writes() ? 1 : 0);
    QVERIFY(!paper.isEmpty());
    QTRY_VERIFY(!answerOf(fixture.store().activity().read(10)).isEmpty());
    fixture.close();
    fixture.accounts.reset();
    const QByteArray plain = Marker;
    QByteArrayList wanted{ plain, plain.toHex() };
    for (int skipped = 0; skipped < 3; ++skipped) // wherever it stands in what was encoded
        wanted << plain.mid(skipped, 12).toBase64();
    QCOMPARE(filesWith(fixture.directory.path(), wanted), QStringList());
}

// What is "…" in a saved request would be sent as the password.
void TestApiDesk::aSavedRequestAsksForItsSecretAgain()
{
    Fixture fixture([](const RawServer::Request &) { return RawServer::response(200, "{}"); });
    const QJsonObject signIn{ { u"email"_s, u"a@b.example"_s }, { u"password"_s, u"two"_s } };
    domain::ApiInput input{ { { u"query/otp"_s, 123456 }, { u"query/page"_s, 2 } }, signIn, {} };
    QVERIFY(answerOf(fixture.desk().saveRequest(fixture.id, u"In"_s, u"login"_s, input)));
    const auto kept = fixture.papers(domain::papers::savedRequest).value(0).value;
    const domain::ApiInput again = domain::apiInputFromJson(kept[u"input"].toObject());
    QCOMPARE(again.body.toObject(), (QJsonObject{ { u"email"_s, u"a@b.example"_s } }));
    QCOMPARE(again.values.keys(), QStringList{ u"query/page"_s });
    // As earlier versions kept it.
    const QJsonObject old{ { u"values"_s, QJsonObject{ { u"query/token"_s, u"…"_s } } },
                           { u"body"_s, QJsonObject{ { u"password"_s, u"…"_s } } } };
    QCOMPARE(domain::apiInputFromJson(old), (domain::ApiInput{ {}, QJsonObject(), {} }));
    // The page after a kept read is not asked with "…" either.
    domain::ApiCall page = callOf("GET", "/x");
    page.query = "page=2&token=%E2%80%A6";
    const int before = fixture.server.requests().size();
    const auto refused = fixture.call(page);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotPossible);
    QCOMPARE(fixture.server.requests().size(), before);
}

void TestApiDesk::offlineNothingIsSentNorWrittenDown()
{
    Fixture fixture([](const RawServer::Request &) { return RawServer::response(200, "{}"); });
    fixture.session->setWorkOffline(true);
    const auto own = fixture.desk().targets().first().id;
    for (const char *method : { "GET", "POST" }) {
        const auto refused = fixture.call(callOf(method, "/resources", "{}"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Offline);
        QVERIFY(!answerOf(fixture.desk().call(own, callOf(method, "/external/brands", "{}"))));
    }
    QVERIFY(fixture.server.requests().isEmpty());
    QVERIFY(fixture.papers(domain::papers::apiWrite).isEmpty());
    fixture.session->setWorkOffline(false);
    QVERIFY(fixture.call(callOf("POST", "/resources", "{}")));
}

void TestApiDesk::aWriteThatCouldNotBeRecordedIsNotCalledFailed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("table");
    QTest::newRow("its answer") << u"mirror.sqlite"_s << u"api_answer"_s;
    QTest::newRow("its outcome") << u"desk.sqlite"_s << u"journal"_s;
}

// The table is taken away under it while the server has it.
void TestApiDesk::aWriteThatCouldNotBeRecordedIsNotCalledFailed()
{
    QFETCH(QString, file);
    QFETCH(QString, table);
    QString path;
    const auto rename = [&](const QString &from, const QString &to) {
        bool done = false;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rename"_s);
            other.setDatabaseName(path);
            done = other.open()
                && QSqlQuery(other).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
        }
        QSqlDatabase::removeDatabase(u"rename"_s);
        return done;
    };
    bool isAway = false;
    Fixture fixture([&](const RawServer::Request &) {
        isAway = rename(table, u"away"_s);
        return RawServer::response(201, "{}");
    });
    path = fixture.directory.filePath(u"connections/demo/"_s + file);
    const auto answer = fixture.call(callOf("POST", "/resources", "{}"));
    QVERIFY(isAway);
    QVERIFY(rename(u"away"_s, table));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::NotPossible);
    QVERIFY(answer.error().sentMaybe);
    QVERIFY2(answer.error().detail.contains(u"answered with 201"_s),
             qPrintable(answer.error().detail));
    QCOMPARE(fixture.server.count("POST"), 1);
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
