// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/carstrelclient.h"
#include "transportfixture.h"

#include <functional>

using namespace forecourt::test;
using namespace forecourt::network;
using namespace forecourt::domain;
using namespace Qt::StringLiterals;

namespace {

/// How one call ended: nothing where it went well and what came made sense.
using Ending = std::optional<ApiError>;
using Call = std::function<Ending(CarStrelClient &)>;

template <typename T> Ending endOf(QCoro::Task<Result<T>> task, auto isGood)
{
    const Result<T> result = resultOf(std::move(task));
    if (!result)
        return result.error();
    if (!isGood(*result))
        return ApiError::notPossible(u"the answer decoded to nothing sensible"_s);
    return std::nullopt;
}

const auto hasRows = [](const auto &page) {
    return !page.rows.isEmpty() && page.skipped == 0 && !page.rows.first().id.isEmpty();
};
const auto hasId = [](const auto &record) { return !record.id.isEmpty(); };
const auto anything = [](const auto &) { return true; };

} // namespace

Q_DECLARE_METATYPE(Call)

/// Every endpoint of the document through the client, over HTTP, good and bad.
class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isRunning());
        m_brand = firstId(u"/external/brands"_s);
        m_model = firstId(u"/external/models"_s);
        m_vehicle = firstId(u"/external/vehicles"_s);
        m_customer = firstId(u"/external/customers"_s);
    }
    void cleanup() { m_sandbox.setFaults({}); }

    void good_data() { endpoints(); }
    void good()
    {
        QFETCH(Call, call);
        Transport transport(optionsFor(m_sandbox));
        CarStrelClient client(transport);
        m_sandbox.resetCounters();
        const Ending ending = call(client);
        QVERIFY2(!ending,
                 ending ? qPrintable(QString(ending->detail + u' ' + ending->serverMessage)) : "");
        QFETCH(QString, path);
        QFETCH(QString, method);
        QCOMPARE(m_sandbox.count(method, path), 1);
    }

    void bad_data() { endpoints(); }
    void bad()
    {
        QFETCH(Call, call);
        QFETCH(QString, method);
        QFETCH(QString, path);
        const QString here = QString(u",path="_s + path + u",method="_s + method);
        // A key is refused where it is refused everywhere.
        for (const auto &[fault, kind] :
             { std::pair(u"status=401"_s, Kind::Unauthorized),
               std::pair(QString(u"status=403"_s + here), Kind::Forbidden) }) {
            Transport transport(optionsFor(m_sandbox));
            CarStrelClient client(transport);
            m_sandbox.setFaults(QJsonArray{ fault });
            const Ending ending = call(client);
            QVERIFY(ending);
            QCOMPARE(ending->kind, kind);
        }
        Transport transport(optionsFor(m_sandbox));
        CarStrelClient client(transport);
        if (path.endsWith("unsubscribe"_L1))
            return; // its answer has no data
        for (const auto fault : { "nulls,field=data"_L1, "types,field=data"_L1 }) {
            m_sandbox.setFaults({ QString(fault + u",path="_s + path + u",method="_s + method) });
            const Ending ending = call(client);
            QVERIFY2(!ending || ending->kind == Kind::Malformed || ending->kind == Kind::Unknown
                         || ending->kind == Kind::NotPossible,
                     "an ill-formed answer ends as such");
        }
    }

private:
    QString firstId(const QString &path) const
    {
        return m_sandbox.get(path).object()["data"_L1][0]["id"_L1].toString();
    }

    void endpoints()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Call>("call");
        catalogueRows();
        dealershipRows();
        sendingRows();
    }

    static void row(const char *method, const QString &path, Call call)
    {
        QTest::newRow(qPrintable(QString(QLatin1StringView(method) + u' ' + path)))
            << QString::fromLatin1(method) << path << std::move(call);
    }

    void catalogueRows();
    void dealershipRows();
    void sendingRows();

    SandboxProcess m_sandbox;
    QString m_brand, m_model, m_vehicle, m_customer;
};

void TestEndpoints::catalogueRows()
{
    using C = CarStrelClient;
    const QString base = u"/external/"_s;
    const auto idOf = [this, base](const QString &list) { return firstId(base + list); };
    const BrandId brand{ m_brand };
    const ModelId model{ m_model };
    const BodyTypeId body{ idOf(u"body-types"_s) };
    const EngineId engine{ idOf(u"engines"_s) };
    const GenerationId generation{ idOf(u"generations"_s) };
    const TrimId trim{ idOf(u"trims"_s) };
    const auto texts = [](const QStringList &list) { return list.size() >= 3; };
    row("GET", base + u"brands"_s, [](C &c) { return endOf(c.brands(1), hasRows); });
    row("GET", base + u"brands/"_s + brand.value, [=](C &c) {
        return endOf(c.brand(brand),
                     [](const auto &d) { return !d.brand.id.isEmpty() && !d.models.isEmpty(); });
    });
    row("GET", base + u"brands/"_s + brand.value + u"/models"_s,
        [=](C &c) { return endOf(c.brandModels(brand), hasRows); });
    row("GET", base + u"models"_s, [](C &c) { return endOf(c.models(), hasRows); });
    row("GET", base + u"models/"_s + model.value,
        [=](C &c) { return endOf(c.model(model), hasId); });
    row("GET", base + u"body-types"_s, [](C &c) { return endOf(c.bodyTypes(), hasRows); });
    row("GET", base + u"body-types/"_s + body.value,
        [=](C &c) { return endOf(c.bodyType(body), hasId); });
    row("GET", base + u"engines"_s, [](C &c) { return endOf(c.engines(), hasRows); });
    row("GET", base + u"engines/"_s + engine.value,
        [=](C &c) { return endOf(c.engine(engine), hasId); });
    row("GET", base + u"engine-types"_s, [=](C &c) { return endOf(c.engineTypes(), texts); });
    row("GET", base + u"transmission-types"_s,
        [=](C &c) { return endOf(c.transmissionTypes(), texts); });
    row("GET", base + u"drivetrain-types"_s,
        [=](C &c) { return endOf(c.drivetrainTypes(), texts); });
    row("GET", base + u"generations"_s, [](C &c) { return endOf(c.generations(1), hasRows); });
    row("GET", base + u"generations/"_s + generation.value,
        [=](C &c) { return endOf(c.generation(generation), hasId); });
    row("GET", base + u"trims"_s, [](C &c) { return endOf(c.trims(), hasRows); });
    row("GET", base + u"trims/"_s + trim.value, [=](C &c) { return endOf(c.trim(trim), hasId); });
}

void TestEndpoints::dealershipRows()
{
    using C = CarStrelClient;
    const VehicleId vehicle{ m_vehicle };
    const CustomerId customer{ m_customer };
    row("GET", u"/external/vehicles"_s, [](C &c) {
        VehiclesRequest request;
        request.minYear = 1990;
        request.maxPrice = Amount{ 10'000'000'000 };
        request.sort = u"price"_s;
        request.order = u"desc"_s;
        return endOf(c.vehicles(request), hasRows);
    });
    row("GET", u"/external/vehicles/"_s + vehicle.value,
        [=](C &c) { return endOf(c.vehicleCountedAsView(vehicle), hasId); });
    row("GET", u"/external/vehicles/stats/summary"_s, [](C &c) {
        return endOf(c.vehicleStats(), [](const auto &s) { return s.totalVehicles > 0; });
    });
    row("GET", u"/external/customers"_s, [](C &c) {
        CustomersRequest request;
        request.sortBy = u"leadScore"_s;
        request.sortOrder = u"DESC"_s;
        return endOf(c.customers(request),
                     [](const auto &p) { return p.rows.size() == 100 && p.total == 400; });
    });
    row("GET", u"/external/customers/"_s + customer.value,
        [=](C &c) {
            return endOf(c.customer(customer), [](const auto &read) {
                return hasId(read.row) && read.sentAt.isValid();
            });
        });
    row("PATCH", u"/external/customers/"_s + customer.value, [=](C &c) {
        CustomerPatch patch;
        patch.notes = u"Asked for a \"quiet\" car – 静かな車"_s;
        return endOf(c.updateCustomer(customer, patch),
                     [patch](const auto &u) { return u.fields.notes == patch.notes; });
    });
    row("GET", u"/external/customers/stats/summary"_s, [](C &c) {
        return endOf(c.customerStats(), [](const auto &s) { return s.totalCustomers > 0; });
    });
    row("GET", u"/external/blogs"_s, [](C &c) { return endOf(c.blogs(1), hasRows); });
}

void TestEndpoints::sendingRows()
{
    using C = CarStrelClient;
    const VehicleId vehicle{ m_vehicle };
    Registration ana;
    ana.email = u"ana.ruiz@example.com"_s;
    ana.password = u"a long password"_s;
    ana.firstName = u"Ana"_s;
    ana.lastName = u"Ruiz"_s;
    ana.mobile = u"+254712345678"_s;
    const auto signedIn = [](const SignIn &s) { return !s.accessToken.isEmpty(); };
    row("POST", u"/external/auth/register"_s,
        [=](C &c) { return endOf(c.registerCustomer(ana), signedIn); });
    row("POST", u"/external/auth/login"_s,
        [=](C &c) { return endOf(c.login(ana.email, ana.password), signedIn); });
    row("GET", u"/external/auth/me"_s, [=](C &c) -> Ending {
        const auto in = resultOf(c.login(ana.email, ana.password));
        if (!in)
            return in.error();
        return endOf(c.me(in->accessToken), [=](const Profile &p) { return p.email == ana.email; });
    });
    row("POST", u"/external/newsletter/subscribe"_s,
        [=](C &c) { return endOf(c.subscribeNewsletter(ana.email), anything); });
    row("POST", u"/external/newsletter/unsubscribe"_s,
        [=](C &c) { return endOf(c.unsubscribeNewsletter(ana.email), anything); });
    row("POST", u"/external/contact/submit"_s, [](C &c) {
        ContactMessage message;
        message.name = u"Ana"_s;
        message.email = u"ana@example.com"_s;
        message.message = u"Hello"_s;
        return endOf(c.submitContact(message),
                     [](const auto &r) { return !r.referenceId.isEmpty(); });
    });
    row("POST", u"/external/test-drives"_s, [=](C &c) {
        TestDriveRequest drive;
        drive.vehicleId = vehicle;
        drive.name = u"Ana"_s;
        drive.email = u"ana@example.com"_s;
        drive.preferredDate = QDateTime({ 2026, 11, 25 }, { 10, 0 }, Qt::OffsetFromUTC, 3 * 3600);
        return endOf(c.requestTestDrive(drive),
                     [=](const auto &r) { return r.vehicleId == vehicle && !r.id.isEmpty(); });
    });
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
