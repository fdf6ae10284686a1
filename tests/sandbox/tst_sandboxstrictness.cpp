// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** What the document does not allow gets 400 and is named. */
class TestSandboxStrictness : public QObject
{
    Q_OBJECT
private slots:
    void parameters_data();
    void parameters();
    void fields_data();
    void fields();
    void refusedPatchChangesNothing();

private:
    SandboxProcess m_sandbox;
};

void TestSandboxStrictness::parameters_data()
{
    QTest::addColumn<QString>("pathAndQuery");
    QTest::addColumn<QString>("named");
    const auto bad = [](const char *path, const char *named) {
        QTest::addRow("%s", path) << QString(u"/external/"_s + QLatin1StringView(path))
                                  << QString::fromLatin1(named);
    };
    bad("customers?limit=101", "limit");
    bad("vehicles?limit=101", "limit");
    bad("customers?limit=0", "limit");
    bad("customers?limit=ten", "limit");
    bad("customers?page=0", "page");
    bad("customers?page=-1", "page");
    bad("customers?page=1.5", "page");
    bad("customers?page=1&page=2", "page");
    bad("customers?updatedSince=2024-01-01", "updatedSince");
    bad("customers?segment=atRisk", "segment");
    bad("customers?sortBy=name", "sortBy");
    bad("customers?sortOrder=desc", "sortOrder");
    bad("customers?sort=createdDate", "sort");
    bad("vehicles?sort=impressions", "sort");
    bad("vehicles?order=DESC", "order");
    bad("vehicles?minYear=new", "minYear");
    bad("vehicles?maxPrice=", "maxPrice");
    bad("vehicles?listingType=lease", "listingType");
    bad("vehicles?status=available", "status");
    bad("models?page=1", "page");
    bad("models?limit=50", "limit");
    bad("engines?limit=50", "limit");
    bad("body-types?page=2", "page");
    bad("customers/stats/summary?segment=vip", "segment");
    bad("blogs?search=x", "search");
}

void TestSandboxStrictness::parameters()
{
    QFETCH(QString, pathAndQuery);
    QFETCH(QString, named);
    const RawAnswer answer = m_sandbox.get(pathAndQuery);
    QCOMPARE(answer.status, 400);
    const QJsonObject error = answer.object();
    QCOMPARE(error.keys(),
             (QStringList{ u"error"_s, u"message"_s, u"statusCode"_s, u"timestamp"_s }));
    QVERIFY(error["message"_L1].toString().contains(named));
    QVERIFY(error["error"_L1].toString().contains(named));
}

void TestSandboxStrictness::fields_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const auto bad = [](const char *what, const char *method, const QString &path, const char *body,
                        const char *named) {
        QTest::addRow("%s", what) << QByteArray(method) << path << QByteArray(body)
                                  << QString::fromLatin1(named);
    };
    const QString id =
        m_sandbox.get(u"/external/customers?limit=1"_s).object()["data"_L1][0]["id"_L1].toString();
    const QString patch = u"/external/customers/"_s + id;
    bad("patch in query", "PATCH", patch + u"?notes=x"_s, "{}", "notes");
    bad("unknown field", "PATCH", patch, R"({"firstName":"X"})", "firstName");
    bad("notes number", "PATCH", patch, R"({"notes":1})", "notes");
    bad("notes null", "PATCH", patch, R"({"notes":null})", "notes");
    bad("tags text", "PATCH", patch, R"({"tags":"vip"})", "tags");
    bad("tags numbers", "PATCH", patch, R"({"tags":[1]})", "tags");
    bad("preferences array", "PATCH", patch, R"({"preferences":[]})", "preferences");
    bad("isVip text", "PATCH", patch, R"({"isVip":"true"})", "isVip");
    bad("no object", "PATCH", patch, "[]", "body");
    bad("no JSON", "PATCH", patch, "notes=x", "body");
    const QString registration = u"/external/auth/register"_s;
    bad("no email", "POST", registration,
        R"({"password":"longenough","firstName":"A","lastName":"B"})", "email");
    bad("bad email", "POST", registration,
        R"({"email":"x","password":"longenough","firstName":"A","lastName":"B"})", "email");
    bad("short password", "POST", registration,
        R"({"email":"x@example.com","password":"short","firstName":"A","lastName":"B"})",
        "password");
    bad("phone text", "POST", registration,
        R"({"email":"x@example.com","password":"longenough","firstName":"A","lastName":"B","phone":"+254"})",
        "phone");
    bad("phone fields", "POST", registration,
        R"({"email":"x@example.com","password":"longenough","firstName":"A","lastName":"B","phone":{"home":"+254"}})",
        "phone");
    bad("login without password", "POST", u"/external/auth/login"_s, R"({"email":"x@example.com"})",
        "password");
    bad("query login", "POST", u"/external/auth/login?email=x@example.com"_s,
        R"({"email":"x@example.com","password":"p"})", "email");
    bad("newsletter", "POST", u"/external/newsletter/subscribe"_s, "{}", "email");
    bad("contact empty", "POST", u"/external/contact/submit"_s,
        R"({"name":" ","email":"a@example.com","message":"x"})", "name");
    bad("contact unknown", "POST", u"/external/contact/submit"_s,
        R"({"name":"A","email":"a@example.com","message":"x","phone":"1"})", "phone");
    bad("drive without car", "POST", u"/external/test-drives"_s,
        R"({"name":"A","email":"a@example.com"})", "vehicleId");
    bad("drive date", "POST", u"/external/test-drives"_s,
        R"({"vehicleId":"x","name":"A","email":"a@example.com","preferredDate":5})",
        "preferredDate");
}

void TestSandboxStrictness::fields()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    const RawAnswer answer = m_sandbox.request(method, path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.object()["message"_L1].toString().contains(named), answer.body.constData());
}

void TestSandboxStrictness::refusedPatchChangesNothing()
{
    const QString id =
        m_sandbox.get(u"/external/customers?limit=1"_s).object()["data"_L1][0]["id"_L1].toString();
    const QString path = u"/external/customers/"_s + id;
    const QByteArray before = m_sandbox.get(path).body;
    QCOMPARE(m_sandbox.patch(path, { { "notes"_L1, u"new"_s }, { "email"_L1, u"x"_s } }).status,
             400);
    QCOMPARE(m_sandbox.get(path).body, before);
}

QTEST_GUILESS_MAIN(TestSandboxStrictness)
#include "tst_sandboxstrictness.moc"
