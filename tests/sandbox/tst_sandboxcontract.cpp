// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** Every endpoint answers with the envelope and the fields that the document shows. */
class TestSandboxContract : public QObject
{
    Q_OBJECT
private slots:
    void endpoint_data();
    void endpoint();
    void keyIsWantedEverywhere_data() { endpoint_data(); }
    void keyIsWantedEverywhere();
    void forbiddenGroup();
    void unknownPathsAndIds_data();
    void unknownPathsAndIds();

private:
    QString resolved(QString path) const;

    SandboxProcess m_sandbox;
};

namespace {

struct Endpoint
{
    const char *method;
    const char *path;
    const char *body;
    /** Of the envelope. */
    const char *envelope;
    /** Of data, or of its first row; empty where data is no object. */
    const char *fields;
};

// clang-format off
constexpr Endpoint Endpoints[] = {
    {"GET", "/external/brands", "", "statusCode message data total page limit", "id name slug logoUrl countryOfOrigin models vehicleCounts"},
    {"GET", "/external/brands/{brand}", "", "statusCode data", "id name slug logoUrl countryOfOrigin models"},
    {"GET", "/external/brands/{brand}/models", "", "statusCode data", "id name slug bodyType"},
    {"GET", "/external/models", "", "statusCode data total", "id name slug brand bodyType"},
    {"GET", "/external/models/{model}", "", "statusCode data", "id name slug brand bodyType"},
    {"GET", "/external/body-types", "", "statusCode data total", "id name code description iconUrl"},
    {"GET", "/external/body-types/{body}", "", "statusCode data", "id name code description iconUrl"},
    {"GET", "/external/engines", "", "statusCode data", "id name type displacement horsepower transmission"},
    {"GET", "/external/engines/{engine}", "", "statusCode data", "id name type displacement horsepower transmission"},
    {"GET", "/external/engine-types", "", "statusCode data", ""},
    {"GET", "/external/transmission-types", "", "statusCode data", ""},
    {"GET", "/external/drivetrain-types", "", "statusCode data", ""},
    {"GET", "/external/generations", "", "statusCode data total", "id name slug model startYear endYear"},
    {"GET", "/external/generations/{generation}", "", "statusCode data", "id name slug model startYear endYear"},
    {"GET", "/external/trims", "", "statusCode data total", "id name slug model"},
    {"GET", "/external/trims/{trim}", "", "statusCode data", "id name slug model"},
    {"GET", "/external/vehicles", "", "statusCode data total page limit totalPages", "id name slug year exteriorColor listingType status model media createdDate updatedDate"},
    {"GET", "/external/vehicles/{vehicle}", "", "statusCode data", "id name slug year exteriorColor listingType status model media createdDate updatedDate"},
    {"GET", "/external/vehicles/stats/summary", "", "statusCode data", "totalVehicles availableVehicles byListingType byBodyType byBrand"},
    {"POST", "/external/auth/register", R"({"email":"new@example.com","password":"longenough","firstName":"Neu","lastName":"Ling"})", "statusCode data", "isNewUser isNewCustomer access_token refresh_token expires_in token_type user"},
    {"POST", "/external/auth/login", R"({"email":"{email}","password":"forecourt-demo"})", "statusCode data", "isNewCustomer access_token refresh_token expires_in token_type user"},
    {"GET", "/external/auth/me", "", "", ""},
    {"GET", "/external/customers", "", "statusCode data total page limit totalPages", "id user stats classification tags createdDate"},
    {"GET", "/external/customers/{customer}", "", "statusCode data", "id user stats classification tags notes"},
    {"PATCH", "/external/customers/{customer}", R"({"notes":"Updated notes"})", "statusCode data", "id notes tags isVip customerSegment"},
    {"GET", "/external/customers/stats/summary", "", "statusCode data", "totalCustomers vipCustomers totalRevenue averageSpent totalTransactions averageLeadScore newCustomersLast30Days segmentBreakdown"},
    {"POST", "/external/newsletter/subscribe", R"({"email":"a@example.com"})", "statusCode data", "email subscribed"},
    {"POST", "/external/newsletter/unsubscribe", R"({"email":"a@example.com"})", "statusCode message", ""},
    {"GET", "/external/blogs", "", "statusCode data total page limit totalPages", "id title slug excerpt content author publishedAt"},
    {"POST", "/external/contact/submit", R"({"name":"A","email":"a@example.com","message":"Hello"})", "statusCode data", "success message referenceId"},
    {"POST", "/external/test-drives", R"({"vehicleId":"{vehicle}","name":"A","email":"a@example.com"})", "statusCode data", "id vehicleId status"},
};
// clang-format on
static_assert(std::size(Endpoints) == 31);

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject firstOf(const QJsonValue &data)
{
    return data.isArray() ? data.toArray().first().toObject() : data.toObject();
}

} // namespace

/** Puts real ids where {brand} and the like stand. */
QString TestSandboxContract::resolved(QString text) const
{
    static const std::pair<const char *, const char *> Sources[] = {
        { "brand", "brands" },
        { "model", "models" },
        { "body", "body-types" },
        { "engine", "engines" },
        { "generation", "generations" },
        { "trim", "trims" },
        { "vehicle", "vehicles" },
        { "customer", "customers" },
        { "email", "customers?sortOrder=ASC" }
    };
    for (const auto &[name, list] : Sources) {
        const QString mark = u'{' + QLatin1StringView(name) + u'}';
        if (!text.contains(mark))
            continue;
        const RawAnswer answer = m_sandbox.get(u"/external/"_s + QLatin1StringView(list));
        const QJsonObject row = firstOf(answer.object()["data"_L1]);
        const bool isEmail = mark == u"{email}";
        text.replace(mark,
                     isEmail ? row["user"_L1]["email"_L1].toString() : row["id"_L1].toString());
    }
    return text;
}

void TestSandboxContract::endpoint_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < int(std::size(Endpoints)); ++i)
        QTest::addRow("%s %s", Endpoints[i].method, Endpoints[i].path) << i;
}

void TestSandboxContract::endpoint()
{
    QFETCH(int, place);
    const Endpoint &endpoint = Endpoints[place];
    if (QByteArrayView(endpoint.path) == "/external/auth/me")
        QSKIP("needs a token: tst_sandboxaccounts");
    const RawAnswer answer =
        m_sandbox.request(endpoint.method, resolved(QString::fromLatin1(endpoint.path)),
                          resolved(QString::fromLatin1(endpoint.body)).toUtf8());
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.object();
    QStringList envelope = words(endpoint.envelope);
    envelope.sort();
    QCOMPARE(body.keys(), envelope);
    const QJsonObject data = firstOf(body["data"_L1]);
    for (const QString &field : words(endpoint.fields))
        QVERIFY2(data.contains(field), qPrintable(field));
}

void TestSandboxContract::keyIsWantedEverywhere()
{
    QFETCH(int, place);
    const Endpoint &endpoint = Endpoints[place];
    const QString path = resolved(QString::fromLatin1(endpoint.path));
    const QByteArray body = resolved(QString::fromLatin1(endpoint.body)).toUtf8();
    for (const auto &headers :
         { QList<std::pair<QByteArray, QByteArray>>{},
           QList<std::pair<QByteArray, QByteArray>>{ { "x-api-key", "sk_test_wrong" } } }) {
        const RawAnswer answer = m_sandbox.request(endpoint.method, path, body, headers, false);
        QCOMPARE(answer.status, 401);
        const QJsonObject error = answer.object();
        QCOMPARE(error.keys(), words("error message statusCode timestamp"));
        QCOMPARE(error["statusCode"_L1].toInt(), 401);
        QCOMPARE(error["message"_L1].toString(), u"Unauthorized"_s);
        QCOMPARE(error["error"_L1].toString(), u"Invalid or missing API key"_s);
    }
}

void TestSandboxContract::forbiddenGroup()
{
    const SandboxProcess limited({ u"--key"_s, u"sk_test_a"_s, u"--key"_s, u"sk_test_b"_s,
                                   u"--forbid"_s, u"sk_test_b=customers,auth"_s });
    const auto statusWith = [&](const QByteArray &key, const QString &path) {
        return limited.request("GET", path, {}, { { "x-api-key", key } }, false).status;
    };
    QCOMPARE(statusWith("sk_test_a", u"/external/customers"_s), 200);
    QCOMPARE(statusWith("sk_test_b", u"/external/customers"_s), 403);
    QCOMPARE(statusWith("sk_test_b", u"/external/auth/me"_s), 403);
    QCOMPARE(statusWith("sk_test_b", u"/external/vehicles"_s), 200);
}

void TestSandboxContract::unknownPathsAndIds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    for (const char *list : { "brands", "models", "body-types", "engines", "generations", "trims",
                              "vehicles", "customers" }) {
        const QString path = u"/external/"_s + QLatin1StringView(list) + u'/';
        QTest::addRow("%s unknown", list) << "GET"_ba << QString(path + nobody) << 404;
        QTest::addRow("%s no uuid", list) << "GET"_ba << QString(path + u"1"_s) << 404;
    }
    QTest::addRow("models of nobody")
        << "GET"_ba << QString(u"/external/brands/"_s + nobody + u"/models"_s) << 404;
    QTest::addRow("no such list") << "GET"_ba << u"/external/cars"_s << 404;
    QTest::addRow("no such verb") << "DELETE"_ba << u"/external/customers"_s << 405;
}

void TestSandboxContract::unknownPathsAndIds()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const RawAnswer answer = m_sandbox.request(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()["statusCode"_L1].toInt(), status);
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
