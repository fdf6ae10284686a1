// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** The bearer style: token, versions, pages in brackets, filters, and what changes. */
class TestSandboxBearer : public QObject
{
    Q_OBJECT
private slots:
    void tokenIsABearers();
    void refusals_data();
    void refusals();
    void pagesEndWithOneThatIsNotFull();
    void versionsDiffer();
    void filtersAndSorts();
    void applicationIsDecidedOnce();
    void contactIsChanged();
    void limitIsARollingOne();
    void documentsNeedNoToken();

private:
    QJsonArray data(const QString &path) const;
    SandboxProcess m_sandbox{ { u"--style"_s, u"bearer"_s } };
};

namespace {

QString text(const QJsonValue &row, QLatin1StringView attribute)
{
    return row["attributes"_L1][attribute].toString();
}

QString idOfOne(const QJsonArray &rows)
{
    return rows[0]["id"_L1].toString();
}

} // namespace

QJsonArray TestSandboxBearer::data(const QString &path) const
{
    return m_sandbox.get(path).object()["data"_L1].toArray();
}

void TestSandboxBearer::tokenIsABearers()
{
    QCOMPARE(m_sandbox.baseUrl().path(), u"/api/v1"_s);
    const auto ask = [&](const QByteArray &header, const QByteArray &value) {
        return m_sandbox.request("GET", u"/api/v1/participants"_s, {}, { { header, value } },
                                 false);
    };
    const QByteArray key = m_sandbox.key().toUtf8();
    QCOMPARE(ask("Authorization", "Bearer " + key).status, 200);
    for (const RawAnswer &refused : { ask("Authorization", key), ask("x-api-key", key),
                                      ask("Authorization", "Bearer wrong") }) {
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, R"({"error":"Unauthorized"})"_ba);
    }
}

void TestSandboxBearer::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *what, const char *method, const QString &path, const char *body,
                        int status, const char *named) {
        QTest::addRow("%s", what) << QByteArray(method) << QString(u"/api/"_s + path)
                                  << QByteArray(body) << status << QString::fromLatin1(named);
    };
    const QString person = u"v2/participants/%1/contact"_s.arg(
        idOfOne(data(u"/api/v2/participants?page[per_page]=1"_s)));
    row("plain page", "GET", u"v1/participants?page=1"_s, "", 400, "page");
    row("per_page", "GET", u"v1/participants?page[per_page]=3001"_s, "", 400, "page[per_page]");
    row("moment", "GET", u"v1/participants?filter[updated_since]=2026-11-01"_s, "", 400,
        "filter[updated_since]");
    row("moment without offset", "GET",
        u"v1/participants?filter[updated_since]=2026-11-01T00:00:00"_s, "", 400,
        "filter[updated_since]");
    row("participant in v1", "GET",
        u"v1/applications?filter[participant_id]=3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s, "", 400,
        "filter[participant_id]");
    row("no UUID", "GET", u"v2/applications?filter[participant_id]=7"_s, "", 400,
        "filter[participant_id]");
    row("status in v2", "GET", u"v2/applications?filter[status]=pending"_s, "", 400,
        "filter[status]");
    row("status", "GET", u"v3/applications?filter[status]=open"_s, "", 400, "filter[status]");
    row("sort in v2", "GET", u"v2/applications?sort=created_at"_s, "", 400, "sort");
    row("sort", "GET", u"v3/applications?sort=created_at,name"_s, "", 400, "sort");
    row("statements in v2", "GET", u"v2/statements"_s, "", 404, "/statements");
    row("version 4", "GET", u"v4/participants"_s, "", 404, "participants");
    row("no such one", "GET", u"v1/participants/7"_s, "", 404, "participant");
    row("body of accept", "POST", u"v1/applications/7/accept"_s, "{}", 400, "body");
    row("no reason", "POST", u"v1/applications/7/reject"_s,
        R"({"data":{"type":"application-rejection","attributes":{}}})", 400,
        "data.attributes.reason");
    row("wrong type", "PUT", person, R"({"data":{"type":"x","attributes":{}}})", 400, "data.type");
    row("unknown attribute", "PUT", person,
        R"({"data":{"type":"participant-contact","attributes":{"fax":"1"}}})", 400,
        "data.attributes.fax");
}

void TestSandboxBearer::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, named);
    const RawAnswer answer = m_sandbox.request(method, path, body);
    QCOMPARE(answer.status, status);
    const QJsonValue error = answer.object()["errors"_L1][0];
    QVERIFY(!error["title"_L1].toString().isEmpty());
    QVERIFY2(error["detail"_L1].toString().contains(named), answer.body.constData());
}

void TestSandboxBearer::pagesEndWithOneThatIsNotFull()
{
    QCOMPARE(data(u"/api/v1/participants"_s).size(), 100);
    QStringList seen;
    for (int page = 1; page <= 4; ++page) {
        const auto rows =
            data(u"/api/v1/participants?page%5Bpage%5D=%1&page[per_page]=80"_s.arg(page));
        QCOMPARE(rows.size(), page < 4 ? 80 : 10);
        for (const auto &row : rows)
            seen.append(row[u"id"].toString());
    }
    QCOMPARE(seen.removeDuplicates(), 0);
    QCOMPARE(data(u"/api/v1/participants?page[page]=99"_s).size(), 0);
}

void TestSandboxBearer::versionsDiffer()
{
    const QJsonObject first = data(u"/api/v1/participants?page[per_page]=1"_s)[0].toObject();
    const QJsonObject second = data(u"/api/v2/participants?page[per_page]=1"_s)[0].toObject();
    QCOMPARE(first["id"_L1], second["id"_L1]);
    QCOMPARE(first["type"_L1].toString(), u"participant"_s);
    QVERIFY(text(first, "full_name"_L1).startsWith(text(second, "given_name"_L1)));
    QVERIFY(!second["attributes"_L1].toObject().contains("full_name"_L1));
    QCOMPARE(data(u"/api/v3/statements"_s).size(), 24);
}

void TestSandboxBearer::filtersAndSorts()
{
    const auto accepted = data(
        u"/api/v3/applications?filter[status]=accepted&filter[cohort]=2026&sort=-updated_at"_s);
    QVERIFY(accepted.size() > 3);
    QString before = u"9"_s;
    for (const auto &row : accepted) {
        QCOMPARE(text(row, "status"_L1), u"accepted"_s);
        QCOMPARE(text(row, "cohort"_L1), u"2026"_s);
        QVERIFY(text(row, "updated_at"_L1) <= before);
        before = text(row, "updated_at"_L1);
    }
    const QString since = text(accepted[2], "updated_at"_L1);
    const auto later = data(u"/api/v3/applications?filter[status]=accepted&filter[cohort]=2026"
                            "&filter[updated_since]=%1"_s.arg(since));
    QVERIFY(later.size() >= 3 && later.size() < accepted.size());
}

void TestSandboxBearer::applicationIsDecidedOnce()
{
    const QString id = idOfOne(data(u"/api/v3/applications?filter[status]=pending"_s));
    const QString accept = u"/api/v3/applications/%1/accept"_s.arg(id);
    const RawAnswer accepted = m_sandbox.request("POST", accept);
    QCOMPARE(accepted.status, 200);
    QCOMPARE(text(accepted.object()["data"_L1], "status"_L1), u"accepted"_s);
    QCOMPARE(m_sandbox.request("POST", accept).status, 422);
    QCOMPARE(
        text(m_sandbox.get(u"/api/v1/applications/%1"_s.arg(id)).object()["data"_L1], "status"_L1),
        u"accepted"_s);
}

void TestSandboxBearer::contactIsChanged()
{
    const QString id = idOfOne(data(u"/api/v2/participants"_s));
    const QJsonObject attributes{ { "telephone"_L1, u"+254 700 111222"_s } };
    const QJsonObject body{ { "data"_L1,
                              QJsonObject{ { "type"_L1, u"participant-contact"_s },
                                           { "attributes"_L1, attributes } } } };
    QCOMPARE(m_sandbox.put(u"/api/v2/participants/%1/contact"_s.arg(id), body).status, 200);
    const QJsonObject now = m_sandbox.get(u"/api/v1/participants/%1"_s.arg(id)).object();
    QCOMPARE(text(now["data"_L1], "telephone"_L1), u"+254 700 111222"_s);
}

void TestSandboxBearer::limitIsARollingOne()
{
    const SandboxProcess sandbox({ u"--style"_s, u"bearer"_s, u"--rate-limit"_s, u"2/300"_s });
    QCOMPARE(sandbox.get(u"/api/v1/participants"_s).status, 200);
    QCOMPARE(sandbox.get(u"/api/v2/participants"_s).status, 200);
    const RawAnswer third = sandbox.get(u"/api/v3/participants"_s);
    QCOMPARE(third.status, 429);
    QVERIFY(!third.object()["errors"_L1].toArray().isEmpty());
    QVERIFY(!third.head.toLower().contains("retry-after"));
}

void TestSandboxBearer::documentsNeedNoToken()
{
    for (int version = 1; version <= 3; ++version) {
        const RawAnswer answer =
            m_sandbox.request("GET", u"/api/docs/v%1/swagger.yaml"_s.arg(version), {}, {}, false);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("openapi: 3."));
        const QByteArray told = "version: " + QByteArray::number(version) + ".0.0";
        QVERIFY(answer.body.contains(told));
    }
    QCOMPARE(m_sandbox.request("GET", u"/api/docs/v4/swagger.yaml"_s, {}, {}, false).status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxBearer)
#include "tst_sandboxbearer.moc"
