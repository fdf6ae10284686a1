// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"
#include "storage/apianswers.h"
#include "sync/apidesk.h"
#include "sync/appraiser.h"
#include "sync/services.h"

#include <QJsonDocument>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;

/// Each known system from a fresh start with nothing but its document and a key: connected,
/// asked, paged and, where it has a limit, limited.
class TestSystems : public QObject
{
    Q_OBJECT
private slots:
    void connectedAskedAndPaged_data();
    void connectedAskedAndPaged();
    void aWrongKeyIsSaid();
    void theExplorerCountsWithTheAppraisals();
};

void TestSystems::connectedAskedAndPaged_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("operation");
    QTest::newRow("CarStrel") << u"carstrel"_s << u"carstrel"_s << QString() << u"listCustomers"_s;
    QTest::newRow("CRM v1") << u"bearer"_s << u"bearer-crm"_s << u"v1"_s << u"listParticipants"_s;
    QTest::newRow("CRM v3") << u"bearer"_s << u"bearer-crm"_s << u"v3"_s << u"listParticipants"_s;
    QTest::newRow("general") << u"general"_s << u"general"_s << u"v1"_s << u"listResources"_s;
}

namespace {

domain::ApiService serviceFor(const SandboxProcess &server, const QString &system,
                              const QString &version)
{
    const domain::ApiSystem &known = *domain::apiSystem(system);
    domain::ApiService service;
    service.name = system;
    service.system = system;
    service.environment = QString::fromLatin1(known.environments.front().id);
    service.version = version;
    QString base = server.baseUrl().toString();
    if (system == u"bearer-crm") // whatever version it offers first
        base.replace(QRegularExpression(u"/v\\d+/?$"_s), u'/' + version);
    service.baseUrl = QUrl(base);
    service.auth = known.auth();
    service.paging = known.paging;
    return service;
}

} // namespace

void TestSystems::connectedAskedAndPaged()
{
    QFETCH(QString, style);
    QFETCH(QString, system);
    QFETCH(QString, version);
    QFETCH(QString, operation);
    SessionFixture fixture;
    SandboxProcess server({ u"--style"_s, style });
    const domain::ApiService service = serviceFor(server, system, version);
    sync::Services &services = fixture.accounts->services();
    QVERIFY(answerOf(services.test(service, server.key())));
    const auto id = answerOf(services.add(service, server.key(), true, {})).value();
    sync::ApiDesk &desk = fixture.session->apiDesk();
    const auto document = answerOf(desk.document(id));
    QVERIFY(document);
    const domain::ApiOperation *list = document->operation(operation);
    QVERIFY(list);
    const auto made = domain::callOf(*document, *list, domain::defaultInput(*document, *list));
    QVERIFY(std::holds_alternative<domain::ApiCall>(made));

    std::optional<domain::ApiCall> call = std::get<domain::ApiCall>(made);
    QSet<QString> rows;
    for (int page = 1; page <= 2; ++page) {
        QVERIFY2(call, "there is no next page");
        const auto answer = answerOf(desk.call(id, *call));
        QVERIFY(answer);
        const auto stored = answerOf(fixture.store().apiAnswers().find(answer.value()));
        QCOMPARE(stored->status, 200);
        QVERIFY2(stored->findings.isEmpty(), qPrintable(stored->findings.join(u'\n')));
        const auto found = domain::rowsOf(QJsonDocument::fromJson(stored->body).object());
        QVERIFY(found && !found->rows.isEmpty());
        for (const QJsonObject &row : found->rows)
            rows.insert(row[u"id"].toString());
        QVERIFY(rows.size() > (page - 1) * found->rows.size()); // others than before
        call = domain::pageAfter(*stored, service.paging, service.baseUrl);
    }
}

void TestSystems::aWrongKeyIsSaid()
{
    SessionFixture fixture;
    SandboxProcess grab({ u"--style"_s, u"autograb"_s, u"--monthly-quota"_s, u"100/200/10"_s });
    domain::ApiService appraisals = serviceFor(grab, u"autograb"_s, {});
    appraisals.region = u"nz"_s;
    sync::Services &services = fixture.accounts->services();
    QVERIFY(answerOf(services.test(appraisals, grab.key())));
    QCOMPARE(answerOf(services.test(appraisals, u"wrong"_s)).error().kind,
             domain::ApiError::Kind::Unauthorized);
    for (const char *style : { "general", "bearer" }) {
        SandboxProcess server({ u"--style"_s, QString::fromLatin1(style) });
        const QString system = style == "bearer"_ba ? u"bearer-crm"_s : u"general"_s;
        const auto service = serviceFor(server, system, u"v1"_s);
        QCOMPARE(answerOf(services.test(service, u"wrong"_s)).error().kind,
                 domain::ApiError::Kind::Unauthorized);
        const auto id =
            answerOf(fixture.accounts->services().add(service, u"wrong"_s, true, {})).value();
        domain::ApiCall call;
        call.path = system == u"general" ? "/resources" : "/participants";
        const auto answer = answerOf(fixture.session->apiDesk().call(id, call));
        QVERIFY(answer);
        QCOMPARE(answerOf(fixture.store().apiAnswers().find(answer.value()))->status, 401);
    }
}

// One ledger and one quota for each product, whoever asks.
void TestSystems::theExplorerCountsWithTheAppraisals()
{
    SessionFixture fixture;
    SandboxProcess grab({ u"--style"_s, u"autograb"_s, u"--monthly-quota"_s, u"100/200/10"_s });
    const auto id = answerOf(fixture.accounts->services().add(serviceFor(grab, u"autograb"_s, {}),
                                                              grab.key(), true, {}))
                        .value();
    sync::Appraiser &appraiser = fixture.session->appraiser();
    appraiser.watchQuota(id);
    domain::ApiCall call;
    call.path = "/vehicle/none";
    call.query = "region=nz";
    QVERIFY(answerOf(fixture.session->apiDesk().call(id, call)));
    QVERIFY(!appraiser.quota(id).used); // of vehicles, not of valuations
    call.method = "POST";
    call.path = "/valuations/predict";
    call.query.clear();
    call.body = R"({"region":"nz","vehicle_id":"none","kms":1})";
    call.contentType = "application/json";
    QVERIFY(answerOf(fixture.session->apiDesk().call(id, call)));
    QCOMPARE(appraiser.quota(id).used, 11);
}

QTEST_GUILESS_MAIN(TestSystems)
#include "tst_systems.moc"
