// SPDX-License-Identifier: GPL-3.0-or-later
#include "prismprocess.h"
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::PrismProcess;
using forecourt::test::RawAnswer;
using forecourt::test::RawHeaders;
using forecourt::test::SandboxProcess;

/** A judge who is not ours between client and demo: what the servers answer is what their documents
    promise, and what the documents allow is answered. */
class TestSandboxDocuments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void answersAreAsPromised_data();
    void answersAreAsPromised();
};

namespace {

struct Ask
{
    const char *method;
    const char *path; ///< with {id}: the first id that the list before it told
    const char *body = "";
};

using Asks = QList<Ask>;

const Asks Carstrel = {
    { "GET", "/external/brands?limit=3" },
    { "GET", "/external/brands/{id}" },
    { "GET", "/external/brands/{id}/models" },
    { "GET", "/external/models" },
    { "GET", "/external/models/{id}" },
    { "GET", "/external/body-types" },
    { "GET", "/external/body-types/{id}" },
    { "GET", "/external/engines" },
    { "GET", "/external/engines/{id}" },
    { "GET", "/external/engine-types" },
    { "GET", "/external/transmission-types" },
    { "GET", "/external/drivetrain-types" },
    { "GET", "/external/generations?page=2" },
    { "GET", "/external/generations/{id}" },
    { "GET", "/external/trims" },
    { "GET", "/external/trims/{id}" },
    { "GET", "/external/vehicles/stats/summary" },
    { "GET", "/external/vehicles?limit=100&sort=price&order=desc" },
    { "GET", "/external/vehicles/{id}" },
    { "POST", "/external/test-drives",
      R"({"vehicleId":"{id}","name":"A","email":"a@example.com"})" },
    { "GET", "/external/customers/stats/summary" },
    { "GET", "/external/customers?limit=100&segment=regular&sortOrder=DESC" },
    { "GET", "/external/customers/{id}" },
    { "PATCH", "/external/customers/{id}", R"({"notes":"x","tags":["a"],"isVip":true})" },
    { "POST", "/external/auth/register",
      R"({"email":"n@example.com","password":"12345678","firstName":"N","lastName":"N"})" },
    { "POST", "/external/auth/login", R"({"email":"n@example.com","password":"12345678"})" },
    { "POST", "/external/newsletter/subscribe", R"({"email":"n@example.com"})" },
    { "POST", "/external/newsletter/unsubscribe", R"({"email":"n@example.com"})" },
    { "GET", "/external/blogs" },
    { "POST", "/external/contact/submit",
      R"({"name":"N","email":"n@example.com","message":"Hello"})" },
};
const Asks Autograb = {
    { "GET", "/vehicles/registrations/ABC123?region=nz" },
    { "GET", "/vehicles/registrations/UX1?region=nz" },
    { "GET", "/vehicle/{id}?region=nz" },
    { "POST", "/valuations/predict", R"({"region":"nz","vehicle_id":"{id}","kms":60000})" },
};
const Asks Bearer = {
    { "GET", "/participants?page%5Bper_page%5D=500" },
    { "GET", "/participants/{id}" },
    { "GET", "/applications?filter%5Bupdated_since%5D=2020-01-01T00:00:00Z" },
    { "GET", "/applications/{id}" },
};
const Asks Bearer3 = Bearer
    + Asks{ { "GET", "/statements?filter%5Bcohort%5D=2026" },
            { "GET", "/statements/{id}" },
            { "GET", "/applications?filter%5Bstatus%5D=pending&sort=-updated_at,created_at" },
            { "POST", "/applications/{id}/reject",
              R"({"data":{"type":"application-rejection","attributes":{"reason":"full"}}})" } };
const Asks General = {
    { "GET", "/users?per_page=100&sort=name&order=desc" },
    { "GET", "/users/{id}" },
    { "GET", "/projects?status=active" },
    { "GET", "/projects/{id}" },
    { "GET", "/resources?per_page=100&status=active&type=processor" },
    { "GET", "/resources/{id}" },
    { "PUT", "/resources/{id}", R"({"name":"b","config":{"timeout":30}})" },
    { "POST", "/resources", R"({"name":"a","type":"storage"})" },
    { "DELETE", "/resources/{id}" },
};

/** In a list the first one's, else its own; what was known where there is none. */
QByteArray idIn(const RawAnswer &answer, const QByteArray &known)
{
    const QJsonObject body = answer.object();
    QJsonValue told = body.contains("vehicle"_L1) ? body["vehicle"_L1] : body["data"_L1];
    if (told.isArray())
        told = told[0];
    const QString id = told["id"_L1].toString();
    return id.isEmpty() ? known : id.toLatin1();
}

QString documentOf(const QString &name)
{
    return QStringLiteral(FORECOURT_SOURCE_DIR "/resources/systems/") + name + u".yaml"_s;
}

} // namespace

Q_DECLARE_METATYPE(Asks)

void TestSandboxDocuments::initTestCase()
{
    if (const QString reason = PrismProcess::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestSandboxDocuments::answersAreAsPromised_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Asks>("asks");
    const auto row = [](const char *document, const char *style, const char *path,
                        const char *header, const Asks &asks) {
        QTest::addRow("%s", document) << QString::fromLatin1(document) << QString::fromLatin1(style)
                                      << QString::fromLatin1(path) << QByteArray(header) << asks;
    };
    row("carstrel", "carstrel", "", "x-api-key: ", Carstrel);
    row("autograb", "autograb", "/v2", "ApiKey: ", Autograb);
    row("bearer-crm-v1", "bearer", "/api/v1", "Authorization: Bearer ", Bearer);
    row("bearer-crm-v3", "bearer", "/api/v3", "Authorization: Bearer ", Bearer3);
    row("general", "general", "/v1", "Authorization: Bearer ", General);
}

void TestSandboxDocuments::answersAreAsPromised()
{
    QFETCH(QString, document);
    QFETCH(QString, style);
    QFETCH(QString, path);
    QFETCH(QByteArray, header);
    QFETCH(Asks, asks);
    const SandboxProcess sandbox({ u"--style"_s, style });
    QUrl server = sandbox.url();
    server.setPath(path);
    PrismProcess prism;
    QVERIFY2(prism.proxy(documentOf(document), server), qPrintable(prism.log()));
    const qsizetype colon = header.indexOf(": ");
    const RawHeaders headers{
        { header.first(colon), header.sliced(colon + 2) + sandbox.key().toUtf8() },
        { "Content-Type", "application/json" },
    };
    QByteArray id;
    for (const Ask &ask : asks) {
        const RawAnswer answer = prism.request(ask.method, QByteArray(ask.path).replace("{id}", id),
                                               QByteArray(ask.body).replace("{id}", id), headers);
        const QByteArray story = ask.path + ('\n' + answer.head) + answer.body;
        QVERIFY2(answer.status >= 200 && answer.status < 300, story.constData());
        id = idIn(answer, id);
    }
    // And the judge is awake.
    sandbox.setFaults({ u"types"_s });
    const RawAnswer broken = prism.request(asks.first().method, asks.first().path, {}, headers);
    QCOMPARE(broken.status, 500);
    QVERIFY2(broken.body.contains("VIOLATIONS"), broken.body.constData());
}

QTEST_GUILESS_MAIN(TestSandboxDocuments)
#include "tst_sandboxdocuments.moc"
