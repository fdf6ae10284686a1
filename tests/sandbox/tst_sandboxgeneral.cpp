// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** The general style: envelopes, pages, filters, writes, limits and signed webhooks. */
class TestSandboxGeneral : public QObject
{
    Q_OBJECT
private slots:
    void tokenIsABearers();
    void refusals_data();
    void refusals();
    void pagesTellWhatFollows();
    void filtersAndSorts();
    void resourceIsMadeChangedAndDeleted();
    void keyMayLackAPermission();
    void limitIsToldTwice();
    void changesAreToldSigned();
    void webhookNeedsASecret();

private:
    SandboxProcess m_sandbox{ { u"--style"_s, u"general"_s } };
};

namespace {

/** One request that a receiver gets, answered with 200. */
RawAnswer receivedBy(QTcpServer &receiver)
{
    if (!receiver.waitForNewConnection(10'000))
        return {};
    const std::unique_ptr<QTcpSocket> socket(receiver.nextPendingConnection());
    QByteArray bytes;
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || bytes.size() < end + 4 + length) {
        if (!socket->waitForReadyRead(10'000))
            return {};
        bytes += socket->readAll();
        end = bytes.indexOf("\r\n\r\n");
        const qsizetype at = bytes.toLower().indexOf("content-length: ");
        length = at < 0 ? 0 : bytes.mid(at + 16, bytes.indexOf('\r', at) - at - 16).toInt();
    }
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->waitForBytesWritten();
    return { 200, bytes.first(end), bytes.sliced(end + 4) };
}

QJsonObject newResource(const QString &name)
{
    return { { "name"_L1, name }, { "type"_L1, u"processor"_s } };
}

} // namespace

void TestSandboxGeneral::tokenIsABearers()
{
    QCOMPARE(m_sandbox.baseUrl().path(), u"/v1"_s);
    QCOMPARE(m_sandbox.get(u"/v1/users"_s).status, 200);
    const RawAnswer refused =
        m_sandbox.request("GET", u"/v1/users"_s, {}, { { "x-api-key", "k" } }, false);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.object()["error"_L1]["code"_L1].toString(), u"UNAUTHORIZED"_s);
}

void TestSandboxGeneral::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const char *method, const char *path, const char *body,
                        int status, const char *field, const char *reason) {
        QTest::addRow("%s", what) << QByteArray(method)
                                  << QString(u"/v1/"_s + QLatin1StringView(path))
                                  << QByteArray(body) << status << QString::fromLatin1(field)
                                  << QString::fromLatin1(reason);
    };
    row("per_page", "GET", "resources?per_page=101", "", 400, "per_page", "invalid_value");
    row("limit", "GET", "resources?limit=10", "", 400, "limit", "unknown_field");
    row("sort", "GET", "resources?sort=config", "", 400, "sort", "invalid_value");
    row("order", "GET", "resources?order=DESC", "", 400, "order", "invalid_value");
    row("status", "GET", "resources?status=gone", "", 400, "status", "invalid_value");
    row("filter of others", "GET", "users?status=active", "", 400, "status", "unknown_field");
    row("no name", "POST", "resources", R"({"type":"processor"})", 400, "name",
        "required_field_missing");
    row("empty name", "POST", "resources", R"({"name":"","type":"processor"})", 400, "name",
        "invalid_value");
    row("type", "POST", "resources", R"({"name":"a","type":"engine"})", 400, "type",
        "invalid_value");
    row("unknown", "POST", "resources", R"({"name":"a","type":"processor","size":1})", 400, "size",
        "unknown_field");
    row("nested", "POST", "resources",
        R"({"name":"a","type":"processor","config":{"timeout":"30"}})", 400, "config.timeout",
        "invalid_value");
    row("nested bound", "POST", "resources",
        R"({"name":"a","type":"processor","config":{"timeout":0}})", 400, "config.timeout",
        "invalid_value");
    row("project", "POST", "resources", R"({"name":"a","type":"processor","project_id":"none"})",
        400, "project_id", "invalid_value");
    row("empty update", "PUT", "resources/1", "{}", 400, "body", "invalid_value");
    row("body of delete", "DELETE", "resources/1", "{}", 400, "body", "invalid_value");
    row("no such one", "GET", "resources/100000", "", 404, "", "");
    row("no such path", "GET", "jobs", "", 404, "", "");
    row("no such method", "DELETE", "projects/1", "", 405, "", "");
}

void TestSandboxGeneral::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    QFETCH(QString, reason);
    const RawAnswer answer = m_sandbox.request(method, path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()["status"_L1].toString(), u"error"_s);
    const QJsonValue error = answer.object()["error"_L1];
    QVERIFY(!error["code"_L1].toString().isEmpty() && !error["message"_L1].toString().isEmpty());
    QCOMPARE(error["details"_L1]["field"_L1].toString(), field);
    QCOMPARE(error["details"_L1]["reason"_L1].toString(), reason);
}

void TestSandboxGeneral::pagesTellWhatFollows()
{
    const QJsonObject usual = m_sandbox.get(u"/v1/resources"_s).object();
    QCOMPARE(usual["status"_L1].toString(), u"success"_s);
    QCOMPARE(usual["data"_L1].toArray().size(), 20);
    QCOMPARE(usual["meta"_L1]["has_previous"_L1].toBool(true), false);
    const QJsonValue meta =
        m_sandbox.get(u"/v1/resources?page=3&per_page=100"_s).object()["meta"_L1];
    QCOMPARE(meta["total_items"_L1].toInt(), 250);
    QCOMPARE(meta["total_pages"_L1].toInt(), 3);
    QCOMPARE(meta["has_next"_L1].toBool(true), false);
    QCOMPARE(meta["has_previous"_L1].toBool(), true);
    const QJsonObject beyond = m_sandbox.get(u"/v1/resources?page=99"_s).object();
    QVERIFY(beyond["data"_L1].isArray() && beyond["data"_L1].toArray().isEmpty());
}

void TestSandboxGeneral::filtersAndSorts()
{
    const QJsonObject answer =
        m_sandbox.get(u"/v1/resources?status=failed&sort=name&order=desc&per_page=100"_s).object();
    const QJsonArray rows = answer["data"_L1].toArray();
    QVERIFY(rows.size() > 10 && rows.size() < 100);
    QString before = rows[0]["name"_L1].toString();
    for (const auto &row : rows) {
        QCOMPARE(row[u"status"].toString(), u"failed"_s);
        QVERIFY(row[u"name"].toString() <= before);
        before = row[u"name"].toString();
    }
}

void TestSandboxGeneral::resourceIsMadeChangedAndDeleted()
{
    const RawAnswer made = m_sandbox.post(u"/v1/resources"_s, newResource(u"mine"_s));
    QCOMPARE(made.status, 201);
    const QString path = u"/v1/resources/"_s + made.object()["data"_L1]["id"_L1].toString();
    QCOMPARE(m_sandbox.get(path).object()["data"_L1]["name"_L1].toString(), u"mine"_s);
    QCOMPARE(m_sandbox.put(path, { { "name"_L1, u"ours"_s } }).status, 200);
    const QJsonValue now = m_sandbox.get(path).object()["data"_L1];
    QCOMPARE(now["name"_L1].toString(), u"ours"_s);
    QCOMPARE(now["type"_L1].toString(), u"processor"_s);
    QVERIFY(now["updated_at"_L1].isString());
    const RawAnswer gone = m_sandbox.request("DELETE", path);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(m_sandbox.get(path).status, 404);
}

void TestSandboxGeneral::keyMayLackAPermission()
{
    const SandboxProcess sandbox(
        { u"--style"_s, u"general"_s, u"--key"_s, u"a"_s, u"--forbid"_s, u"a=users"_s });
    QCOMPARE(sandbox.get(u"/v1/projects"_s).status, 200);
    const RawAnswer refused = sandbox.get(u"/v1/users"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object()["error"_L1]["code"_L1].toString(), u"FORBIDDEN"_s);
}

void TestSandboxGeneral::limitIsToldTwice()
{
    const SandboxProcess sandbox({ u"--style"_s, u"general"_s, u"--rate-limit"_s, u"1/3600"_s });
    const RawAnswer first = sandbox.get(u"/v1/users"_s);
    QVERIFY(first.head.contains("X-RateLimit-Limit: 1"));
    QVERIFY(first.head.contains("X-RateLimit-Remaining: 0"));
    const RawAnswer second = sandbox.get(u"/v1/users"_s);
    QCOMPARE(second.status, 429);
    const QJsonValue error = second.object()["error"_L1];
    QCOMPARE(error["code"_L1].toString(), u"RATE_LIMIT_EXCEEDED"_s);
    QVERIFY(error["retry_after"_L1].toInt() > 3000);
}

void TestSandboxGeneral::changesAreToldSigned()
{
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(receiver.serverPort());
    qputenv("TST_WEBHOOK_SECRET", "it is a secret");
    SandboxProcess sandbox({ u"--style"_s, u"general"_s, u"--webhook"_s, url,
                             u"--webhook-secret-env"_s, u"TST_WEBHOOK_SECRET"_s });
    QCOMPARE(sandbox.post(u"/v1/resources"_s, newResource(u"told"_s)).status, 201);
    const RawAnswer created = receivedBy(receiver);
    QVERIFY(created.head.startsWith("POST /hook"));
    const QByteArray signature = QMessageAuthenticationCode::hash(created.body, "it is a secret",
                                                                  QCryptographicHash::Sha256);
    const QByteArray header = "x-signature: " + signature.toHex();
    QVERIFY(created.head.toLower().contains(header));
    QCOMPARE(created.object()["event"_L1].toString(), u"resource.created"_s);
    QCOMPARE(created.object()["data"_L1]["name"_L1].toString(), u"told"_s);
    const QString id = created.object()["data"_L1]["id"_L1].toString();
    QCOMPARE(sandbox.request("DELETE", u"/v1/resources/"_s + id).status, 204);
    QCOMPARE(receivedBy(receiver).object()["event"_L1].toString(), u"resource.deleted"_s);
}

void TestSandboxGeneral::webhookNeedsASecret()
{
    SandboxProcess sandbox({ u"--style"_s, u"general"_s, u"--webhook"_s, u"http://127.0.0.1:9"_s });
    QVERIFY(!sandbox.isRunning());
    QVERIFY(sandbox.errorText().contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestSandboxGeneral)
#include "tst_sandboxgeneral.moc"
