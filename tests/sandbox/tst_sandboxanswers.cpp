// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** What single requests do: edits, views, letters, and the figures that follow them. */
class TestSandboxAnswers : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_id = firstId(u"customers"_s); }
    void patchAnswersInPart();
    void patchReplacesPreferencesWhole();
    void vipDecidesTheSegment();
    void viewsAreCountedByDetailAlone();
    void vehicleSummaryFitsTheList();
    void brandCountsFitTheList();
    void createdAnswersSay201InTheBody();
    void testDriveNeedsAKnownVehicle();
    void newsletterRemembers();
    void blogsMayBeNone();
    void enumsAreTheDocuments();
    void controlActsAsAnotherDesk();
    void logTellsWhetherAKeyCame();

private:
    QString firstId(const QString &list) const
    {
        return m_sandbox.get(u"/external/"_s + list).object()["data"_L1][0]["id"_L1].toString();
    }
    QString customerPath() const { return u"/external/customers/"_s + m_id; }
    QJsonObject customer() const
    {
        return m_sandbox.get(customerPath()).object()["data"_L1].toObject();
    }

    SandboxProcess m_sandbox;
    QString m_id;
};

void TestSandboxAnswers::patchAnswersInPart()
{
    const QJsonObject sent{ { "notes"_L1, u"Line one\n\"two\" – Ääß 王"_s },
                            { "tags"_L1, QJsonArray{ u"a"_s, u"b"_s } } };
    const RawAnswer answer = m_sandbox.patch(customerPath(), sent);
    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.object()["data"_L1].toObject();
    QCOMPARE(data["id"_L1].toString(), m_id);
    QCOMPARE(data["notes"_L1], sent["notes"_L1]);
    QCOMPARE(data["tags"_L1], sent["tags"_L1]);
    QVERIFY(!data.contains("preferences"_L1) && !data.contains("user"_L1));
    QCOMPARE(customer()["notes"_L1], sent["notes"_L1]);
    const QJsonArray list = m_sandbox.get(u"/external/customers"_s).object()["data"_L1].toArray();
    QCOMPARE(list[0]["tags"_L1], sent["tags"_L1]);
}

void TestSandboxAnswers::patchReplacesPreferencesWhole()
{
    const QJsonObject first{ { "vehicleTypes"_L1, QJsonArray{ u"SUV"_s } }, { "own"_L1, 1 } };
    const QJsonObject second{ { "vehicleTypes"_L1, QJsonArray{ u"Van"_s } } };
    m_sandbox.patch(customerPath(), { { "preferences"_L1, first } });
    QCOMPARE(customer()["preferences"_L1].toObject(), first);
    m_sandbox.patch(customerPath(), { { "preferences"_L1, second } });
    QCOMPARE(customer()["preferences"_L1].toObject(), second);
}

void TestSandboxAnswers::vipDecidesTheSegment()
{
    const auto vipCount = [this] {
        return m_sandbox.get(u"/external/customers/stats/summary"_s)
            .object()["data"_L1]["vipCustomers"_L1]
            .toInt();
    };
    m_sandbox.patch(customerPath(), { { "isVip"_L1, false } });
    const int before = vipCount();
    const QJsonObject made =
        m_sandbox.patch(customerPath(), { { "isVip"_L1, true } }).object()["data"_L1].toObject();
    QCOMPARE(made["customerSegment"_L1].toString(), u"vip"_s);
    QCOMPARE(vipCount(), before + 1);
    const QJsonObject undone =
        m_sandbox.patch(customerPath(), { { "isVip"_L1, false } }).object()["data"_L1].toObject();
    QVERIFY(undone["customerSegment"_L1].toString() != u"vip");
    QCOMPARE(vipCount(), before);
}

void TestSandboxAnswers::viewsAreCountedByDetailAlone()
{
    const QString id = firstId(u"vehicles"_s);
    const auto views = [&] {
        return m_sandbox.get(u"/_sandbox/vehicles/"_s + id).object()["impressions"_L1].toInt();
    };
    const int before = views();
    m_sandbox.get(u"/external/vehicles?limit=100"_s);
    QCOMPARE(views(), before);
    for (int i = 0; i < 3; ++i)
        m_sandbox.get(u"/external/vehicles/"_s + id);
    QCOMPARE(views(), before + 3);
    const QJsonArray rows =
        m_sandbox.get(u"/external/vehicles?limit=100"_s).object()["data"_L1].toArray();
    QVERIFY(!rows[0].toObject().contains("impressionsCount"_L1));
}

void TestSandboxAnswers::vehicleSummaryFitsTheList()
{
    const QJsonObject summary =
        m_sandbox.get(u"/external/vehicles/stats/summary"_s).object()["data"_L1].toObject();
    QCOMPARE(summary["totalVehicles"_L1].toInt(), 60);
    for (const char *listing : { "sale", "rental", "auction" }) {
        const QString path = u"/external/vehicles?listingType="_s + QLatin1StringView(listing);
        QCOMPARE(summary["byListingType"_L1][QLatin1StringView(listing)],
                 m_sandbox.get(path).object()["total"_L1]);
    }
    const QJsonArray rows =
        m_sandbox.get(u"/external/vehicles?limit=100"_s).object()["data"_L1].toArray();
    QHash<QString, int> bodies;
    int available = 0;
    for (const auto &row : rows) {
        ++bodies[row["model"_L1]["bodyType"_L1]["name"_L1].toString()];
        available += row["status"_L1].toString() == u"available";
    }
    QCOMPARE(summary["availableVehicles"_L1].toInt(), available);
    const QJsonObject told = summary["byBodyType"_L1].toObject();
    QCOMPARE(told.size(), bodies.size());
    for (auto body = told.begin(); body != told.end(); ++body)
        QCOMPARE(body.value().toInt(), bodies.value(body.key()));
}

void TestSandboxAnswers::brandCountsFitTheList()
{
    const QJsonArray brands =
        m_sandbox.get(u"/external/brands?limit=200"_s).object()["data"_L1].toArray();
    QVERIFY(brands.size() >= 30);
    int total = 0;
    for (const auto &brand : brands) {
        const QJsonObject counts = brand["vehicleCounts"_L1].toObject();
        QCOMPARE(counts["total"_L1].toInt(),
                 counts["sale"_L1].toInt() + counts["rental"_L1].toInt()
                     + counts["auction"_L1].toInt());
        total += counts["total"_L1].toInt();
    }
    QCOMPARE(total, 60);
}

void TestSandboxAnswers::createdAnswersSay201InTheBody()
{
    const RawAnswer letter = m_sandbox.post(u"/external/contact/submit"_s,
                                            { { "name"_L1, u"A"_s },
                                              { "email"_L1, u"a@example.com"_s },
                                              { "message"_L1, u"Hello"_s },
                                              { "subject"_L1, u"S"_s } });
    QCOMPARE(letter.object()["statusCode"_L1].toInt(), 201);
    QCOMPARE(letter.object()["data"_L1]["success"_L1].toBool(), true);
    const QJsonArray kept = m_sandbox.state()["letters"_L1].toArray();
    QCOMPARE(kept.last()["message"_L1].toString(), u"Hello"_s);
    QCOMPARE(kept.last()["id"_L1], letter.object()["data"_L1]["referenceId"_L1]);
}

void TestSandboxAnswers::testDriveNeedsAKnownVehicle()
{
    const QJsonObject fields{ { "vehicleId"_L1, firstId(u"vehicles"_s) },
                              { "name"_L1, u"A"_s },
                              { "email"_L1, u"a@example.com"_s },
                              { "preferredDate"_L1, u"2026-12-01T10:00:00+03:00"_s } };
    const QJsonObject made = m_sandbox.post(u"/external/test-drives"_s, fields).object();
    QCOMPARE(made["statusCode"_L1].toInt(), 201);
    QCOMPARE(made["data"_L1]["status"_L1].toString(), u"pending"_s);
    QCOMPARE(made["data"_L1]["vehicleId"_L1], fields["vehicleId"_L1]);
    QJsonObject unknown = fields;
    unknown["vehicleId"_L1] = m_id;
    QCOMPARE(m_sandbox.post(u"/external/test-drives"_s, unknown).status, 404);
    QCOMPARE(m_sandbox.state()["testDrives"_L1].toArray().size(), 1);
}

void TestSandboxAnswers::newsletterRemembers()
{
    const QJsonObject fields{ { "email"_L1, u"Reader@example.com"_s } };
    const QJsonObject data =
        m_sandbox.post(u"/external/newsletter/subscribe"_s, fields).object()["data"_L1].toObject();
    QCOMPARE(data["email"_L1].toString(), u"Reader@example.com"_s);
    QCOMPARE(data["subscribed"_L1].toBool(), true);
    QCOMPARE(m_sandbox.state()["subscribers"_L1].toArray(), QJsonArray{ u"reader@example.com"_s });
    const QJsonObject left = m_sandbox.post(u"/external/newsletter/unsubscribe"_s, fields).object();
    QCOMPARE(left["message"_L1].toString(), u"Successfully unsubscribed"_s);
    QVERIFY(m_sandbox.state()["subscribers"_L1].toArray().isEmpty());
}

void TestSandboxAnswers::blogsMayBeNone()
{
    QCOMPARE(m_sandbox.get(u"/external/blogs"_s).object()["total"_L1].toInt(), 4);
    const SandboxProcess quiet({ u"--blogs"_s, u"0"_s });
    const QJsonObject none = quiet.get(u"/external/blogs"_s).object();
    QCOMPARE(none["data"_L1].toArray().size(), 0);
    QCOMPARE(none["total"_L1].toInt(), 0);
    QCOMPARE(none["totalPages"_L1].toInt(), 0);
}

void TestSandboxAnswers::enumsAreTheDocuments()
{
    const auto texts = [this](const QString &list) {
        QStringList found;
        for (const auto &text : m_sandbox.get(u"/external/"_s + list).object()["data"_L1].toArray())
            found.append(text.toString());
        return found.join(u' ');
    };
    QCOMPARE(texts(u"engine-types"_s), u"PETROL DIESEL ELECTRIC HYBRID PLUGIN_HYBRID"_s);
    QCOMPARE(texts(u"transmission-types"_s), u"MANUAL AUTOMATIC CVT DCT SEMI_AUTOMATIC"_s);
    QCOMPARE(texts(u"drivetrain-types"_s), u"FWD RWD AWD 4WD"_s);
}

void TestSandboxAnswers::controlActsAsAnotherDesk()
{
    const QString path = u"/_sandbox/customers/"_s + m_id;
    m_sandbox.post(path,
                   { { "firstName"_L1, u"Changed"_s },
                     { "notes"_L1, u"by another desk"_s },
                     { "leadScore"_L1, 99 } });
    QCOMPARE(customer()["user"_L1]["firstName"_L1].toString(), u"Changed"_s);
    QCOMPARE(customer()["classification"_L1]["leadScore"_L1].toInt(), 99);

    const QJsonObject made = m_sandbox
                                 .post(u"/_sandbox/customers"_s,
                                       { { "firstName"_L1, u"In"_s },
                                         { "lastName"_L1, u"Serted"_s },
                                         { "email"_L1, u"in@example.com"_s } })
                                 .object();
    const QString list = u"/external/customers?limit=1"_s;
    QCOMPARE(m_sandbox.get(list).object()["total"_L1].toInt(), 401);
    QCOMPARE(
        m_sandbox.request("DELETE", u"/_sandbox/customers/"_s + made["id"_L1].toString()).status,
        200);
    QCOMPARE(m_sandbox.get(list).object()["total"_L1].toInt(), 400);
    QCOMPARE(m_sandbox.get(u"/external/customers/"_s + made["id"_L1].toString()).status, 404);

    const QJsonObject car = m_sandbox
                                .post(u"/_sandbox/vehicles"_s,
                                      { { "brand"_L1, u"Toyota"_s },
                                        { "model"_L1, u"Vitz"_s },
                                        { "year"_L1, 2016 },
                                        { "price"_L1, 900'000 } })
                                .object();
    QCOMPARE(car["saleOptions"_L1]["price"_L1].toInt(), 900'000);
    QCOMPARE(m_sandbox.get(u"/external/vehicles"_s).object()["total"_L1].toInt(), 61);
    m_sandbox.request("DELETE", u"/_sandbox/vehicles/"_s + car["id"_L1].toString());
    QCOMPARE(m_sandbox.get(u"/external/vehicles"_s).object()["total"_L1].toInt(), 60);
}

void TestSandboxAnswers::logTellsWhetherAKeyCame()
{
    m_sandbox.resetCounters();
    m_sandbox.get(u"/external/engine-types"_s);
    m_sandbox.request("GET", u"/external/engine-types"_s, {}, {}, false);
    const QJsonArray requests = m_sandbox.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0]["hasKey"_L1].toBool(), true);
    QCOMPARE(requests[0]["status"_L1].toInt(), 200);
    QCOMPARE(requests[1]["hasKey"_L1].toBool(), false);
    QCOMPARE(requests[1]["status"_L1].toInt(), 401);
    QVERIFY(!QJsonDocument(requests).toJson().contains(m_sandbox.key().toUtf8()));
}

QTEST_GUILESS_MAIN(TestSandboxAnswers)
#include "tst_sandboxanswers.moc"
