// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "await.h"
#include "network/transport.h"
#include "rawserver.h"
#include "sync/accounts.h"
#include "sync/services.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using Kind = domain::ApiError::Kind;
using sync::Accounts;
using sync::Services;

namespace {

constexpr char Document[] = R"(openapi: 3.0.3
info: {title: Cars, version: v7}
servers: [{url: 'https://cars.example/v7'}]
paths:
  /cars:
    get: {operationId: listCars, responses: {'200': {description: All}}}
)";

domain::ApiService draft(const QString &system, const QUrl &url)
{
    domain::ApiService service;
    service.name = u"Head office"_s;
    service.system = system;
    service.environment = u"production"_s;
    service.baseUrl = url;
    service.auth = domain::apiSystem(system)->auth();
    service.isProduction = true;
    return service;
}

/// The services of one data directory, as a start of the program finds them.
struct Desk
{
    explicit Desk(const QTemporaryDir &directory, const QByteArray &environmentKey = {})
        : accounts(Accounts::Options{ directory.path(), environmentKey })
        , services(accounts.services())
    {
    }
    domain::ConnectionId add(const domain::ApiService &service, const QByteArray &document = {})
    {
        return answerOf(services.add(service, u"key-one"_s, true, document)).value();
    }
    int ask(const domain::ConnectionId &id, const QString &path)
    {
        const auto way = answerOf(services.transport(id));
        if (!way)
            return -1;
        network::Request request;
        request.path = path;
        request.asItCame = true;
        const auto reply = resultOf(way.value()->send(request));
        return reply ? reply->status : 0;
    }

    Accounts accounts;
    Services &services;
};

QByteArray sayYes(const RawServer::Request &)
{
    return RawServer::response(200, "{}");
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void kept();
    void theKeyGoesToItsSystemOnly();
    void aKeyOfOneSessionIsGoneAfterIt();
    void withoutAKeychainNothingIsKept();
    void whatCannotBeConnected();
    void tried_data();
    void tried();
    void triedWithWhatIsNotCounted_data();
    void triedWithWhatIsNotCounted();
    void productsHaveWaysOfTheirOwn();
    void importedDocument();
    void documentsOfTheSystems();
    void forgotten();
    void aFileThatCannotBeReadIsSetAside();
};

void TestServices::kept()
{
    QTemporaryDir directory;
    RawServer server(sayYes);
    domain::ConnectionId id;
    {
        Desk desk(directory);
        QSignalSpy changed(&desk.services, &Services::servicesChanged);
        id = desk.add(draft(u"autograb"_s, server.url(u"/v2"_s)));
        QCOMPARE(changed.size(), 1);
        domain::ApiService service = *desk.services.service(id);
        service.name = u"Appraisals"_s;
        service.region = u"nz"_s;
        service.limits = { u"60-per-second"_s };
        service.baseUrl = QUrl(u"https://elsewhere.example"_s);
        QVERIFY(desk.services.update(service));
    }
    Desk desk(directory);
    QCOMPARE(desk.services.services().size(), 1);
    const domain::ApiService service = *desk.services.service(id);
    QCOMPARE(service.name, u"Appraisals"_s);
    QCOMPARE(service.region, u"nz"_s);
    QCOMPARE(service.limits, QStringList{ u"60-per-second"_s });
    QCOMPARE(service.baseUrl, server.url(u"/v2"_s)); // what identifies it stays
    QFile file(directory.filePath(u"services.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("key-one"));
}

void TestServices::theKeyGoesToItsSystemOnly()
{
    QTemporaryDir directory;
    RawServer server(sayYes);
    RawServer other(sayYes);
    Desk desk(directory, "sk_live_of_carstrel");
    const auto first = desk.add(draft(u"autograb"_s, server.url(u"/v2"_s)));
    const auto second = answerOf(desk.services.add(draft(u"bearer-crm"_s, other.url(u"/api/v3"_s)),
                                                   u"key-two"_s, true, {}))
                            .value();
    QSignalSpy told(&desk.services, &Services::requestFinished);
    QCOMPARE(desk.ask(first, u"/a"_s), 200);
    QCOMPARE(desk.ask(second, u"/b"_s), 200);
    QCOMPARE(told.size(), 2);
    QCOMPARE(server.requests().first().target, "/v2/a");
    QCOMPARE(server.requests().first().headers.value("apikey"), "key-one");
    QCOMPARE(other.requests().first().headers.value("authorization"), "Bearer key-two");
    for (const RawServer *one : { &server, &other })
        QVERIFY(!one->requests().first().head.contains("sk_live"));
    QVERIFY(!server.requests().first().head.contains("key-two"));
    // One way for all who ask, until the key is another.
    const auto way = answerOf(desk.services.transport(first)).value();
    QCOMPARE(answerOf(desk.services.transport(first)).value(), way);
    QVERIFY(answerOf(desk.services.replaceKey(first, u" key-three\n"_s, true)));
    QCOMPARE(desk.ask(first, u"/c"_s), 200);
    QCOMPARE(server.requests().last().headers.value("apikey"), "key-three");
}

void TestServices::aKeyOfOneSessionIsGoneAfterIt()
{
    QTemporaryDir directory;
    RawServer server(sayYes);
    const auto id = Desk(directory).add(draft(u"autograb"_s, server.url()));
    Desk desk(directory);
    QVERIFY(desk.services.service(id)->keyInMemoryOnly);
    const auto way = answerOf(desk.services.transport(id));
    QVERIFY(!way);
    QCOMPARE(way.error().kind, Kind::Keychain);
    QVERIFY(way.error().detail.contains(u"one session only"_s));
    QVERIFY(answerOf(desk.services.replaceKey(id, u"key-one"_s, true)));
    QCOMPARE(desk.ask(id, u"/a"_s), 200);
}

void TestServices::withoutAKeychainNothingIsKept()
{
    QTemporaryDir directory;
    Desk desk(directory);
    const auto added = answerOf(desk.services.add(
        draft(u"autograb"_s, QUrl(u"https://a.example"_s)), u"key-one"_s, false, Document));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Kind::Keychain);
    QVERIFY(!added.error().detail.isEmpty());
    QVERIFY(desk.services.services().isEmpty());
    QVERIFY(QDir(directory.filePath(u"services"_s)).isEmpty());
}

void TestServices::whatCannotBeConnected()
{
    QTemporaryDir directory;
    Desk desk(directory);
    struct Wrong
    {
        const char *system, *url, *key;
        Kind kind;
    };
    constexpr Wrong all[] = {
        { "general", "http://192.0.2.1/v1", "k", Kind::Insecure },
        { "general", "", "k", Kind::NotPossible },
        { "general", "https://a.example", "", Kind::NotPossible },
        { "general", "https://a.example", "two words", Kind::NotPossible },
        { "general", "https://a.example", "a\r\nX-B: 1", Kind::NotPossible },
    };
    for (const Wrong &one : all) {
        const auto service = draft(QLatin1StringView(one.system), QUrl(QLatin1StringView(one.url)));
        const QString key = QString::fromLatin1(one.key);
        QCOMPARE(answerOf(desk.services.test(service, key)).error().kind, one.kind);
        QCOMPARE(answerOf(desk.services.add(service, key, true, {})).error().kind, one.kind);
    }
    const auto noDocument = answerOf(desk.services.add(
        draft(u"openapi"_s, QUrl(u"https://a.example"_s)), {}, true, "openapi: [3"));
    QVERIFY(!noDocument);
    QVERIFY(desk.services.services().isEmpty());
}

void TestServices::tried_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("refused") << 401 << R"({"status":"error","error":{"message":"No such key"}})"_ba
                             << Kind::Unauthorized << u"No such key"_s;
    QTest::newRow("scope") << 403 << R"({"error":"Only for admins"})"_ba << Kind::Forbidden
                           << u"Only for admins"_s;
    QTest::newRow("page") << 404 << "<h1>no</h1>"_ba << Kind::NotFound << QString();
}

void TestServices::tried()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    QTemporaryDir directory;
    int answered = 200;
    RawServer server([&](const RawServer::Request &) {
        return RawServer::response(answered, answered == 200 ? "[]"_ba : body);
    });
    Desk desk(directory);
    const auto service = draft(u"general"_s, server.url(u"/v1"_s));
    QVERIFY(answerOf(desk.services.test(service, u"key-one"_s)));
    QCOMPARE(server.requests().last().target, "/v1/resources?page=1&per_page=1");
    answered = status;
    const auto refused = answerOf(desk.services.test(service, u"key-one"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(refused.error().serverMessage, message);
    QVERIFY(desk.services.services().isEmpty());
    // An API that any document may describe has no question that is known to harm nobody.
    const auto before = server.requests().size();
    QVERIFY(answerOf(desk.services.test(draft(u"openapi"_s, server.url()), {})));
    QCOMPARE(server.requests().size(), before);
}

void TestServices::triedWithWhatIsNotCounted_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("AutoGrab") << u"autograb"_s
                              << "/v2/vehicles/registrations/REG4SUCCESS?region=nz"_ba;
    QTest::newRow("CRM") << u"bearer-crm"_s
                         << "/v2/participants?page%5Bpage%5D=1&page%5Bper_page%5D=1"_ba;
}

void TestServices::triedWithWhatIsNotCounted()
{
    QFETCH(QString, system);
    QFETCH(QByteArray, target);
    QTemporaryDir directory;
    int status = 200;
    QByteArray body = "{}";
    RawServer server([&](const RawServer::Request &) { return RawServer::response(status, body); });
    Desk desk(directory);
    domain::ApiService service = draft(system, server.url(u"/v2"_s));
    service.region = u"nz"_s;
    QVERIFY(answerOf(desk.services.test(service, u"key-one"_s)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().last().target, target);
    status = 401;
    QCOMPARE(answerOf(desk.services.test(service, u"key-two"_s)).error().kind, Kind::Unauthorized);
    // The API says itself that it has no such thing: the key was good.
    status = 404;
    body = R"({"errors":[{"title":"Not found"}]})";
    QVERIFY(answerOf(desk.services.test(service, u"key-one"_s)));
    body = R"({"message":"no route"})";
    QVERIFY(!answerOf(desk.services.test(service, u"key-one"_s)));
}

void TestServices::productsHaveWaysOfTheirOwn()
{
    QTemporaryDir directory;
    RawServer server(sayYes);
    Desk desk(directory);
    const auto grab = desk.add(draft(u"autograb"_s, server.url(u"/v2"_s)));
    const auto other = desk.add(draft(u"general"_s, server.url(u"/v1"_s)));
    const auto way = [&](const domain::ConnectionId &id, const char *path) {
        return answerOf(desk.services.transport(id, QLatin1StringView(path))).value();
    };
    QCOMPARE(way(grab, "/vehicle/1"), way(grab, "/vehicles/registrations/ABC123"));
    QVERIFY(way(grab, "/vehicle/1") != way(grab, "/valuations/predict"));
    QVERIFY(way(grab, "/vehicle/1") != way(grab, "/else"));
    QCOMPARE(way(other, "/vehicle/1"), way(other, "/valuations/predict"));
}

void TestServices::importedDocument()
{
    QTemporaryDir directory;
    domain::ConnectionId id;
    {
        Desk desk(directory);
        const auto read = answerOf(desk.services.read(Document));
        QVERIFY(read);
        QCOMPARE(read->title, u"Cars"_s);
        id = desk.add(draft(u"openapi"_s, QUrl(u"https://cars.example/v7"_s)), Document);
    }
    Desk desk(directory);
    QVERIFY(desk.services.service(id)->hasDocument);
    const auto document = answerOf(desk.services.document(id));
    QVERIFY(document);
    QVERIFY(document->operation(u"listCars"));
    // Read once, and shared by whoever asks at the same time.
    QCOMPARE(answerOf(desk.services.document(id))->root, document->root);
    const auto broken = answerOf(desk.services.replaceDocument(id, "swagger: '9'"));
    QVERIFY(!broken);
    QVERIFY(answerOf(desk.services.document(id)));
    QByteArray newer = Document;
    newer.replace("listCars", "allCars");
    QVERIFY(answerOf(desk.services.replaceDocument(id, newer)));
    QVERIFY(answerOf(desk.services.document(id))->operation(u"allCars"));
}

void TestServices::documentsOfTheSystems()
{
    QTemporaryDir directory;
    Desk desk(directory);
    for (const domain::ApiSystem &system : domain::apiSystems()) {
        const QString version =
            system.versions.empty() ? QString() : QString::fromLatin1(system.versions.front());
        const auto document =
            answerOf(desk.services.systemDocument(QString::fromLatin1(system.id), version));
        QCOMPARE(bool(document), *system.document != '\0');
        QVERIFY(!document || document->operations.size() > 2);
    }
}

void TestServices::forgotten()
{
    QTemporaryDir directory;
    Desk desk(directory);
    const auto id = desk.add(draft(u"openapi"_s, QUrl(u"https://a.example"_s)), Document);
    QCOMPARE(QDir(directory.filePath(u"services"_s)).count(), 3u); // with "." and ".."
    QVERIFY(answerOf(desk.services.forget(id)));
    QVERIFY(desk.services.services().isEmpty());
    QVERIFY(QDir(directory.filePath(u"services"_s)).isEmpty());
    QVERIFY(!answerOf(desk.services.transport(id)));
    QVERIFY(!answerOf(desk.services.document(id)));
}

void TestServices::aFileThatCannotBeReadIsSetAside()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"services.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"services\": [");
    file.close();
    Desk desk(directory);
    QVERIFY(desk.services.services().isEmpty());
    desk.add(draft(u"general"_s, QUrl(u"https://a.example"_s)));
    QFile aside(directory.filePath(u"services.json.damaged-1"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "{\"services\": [");
    QCOMPARE(Desk(directory).services.services().size(), 1);
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
