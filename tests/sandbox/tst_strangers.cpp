// SPDX-License-Identifier: GPL-3.0-or-later
#include "prismprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::PrismProcess;
using forecourt::test::RawAnswer;
using forecourt::test::RawHeaders;

/** Documents of APIs that the project has never seen are served by a program that is not ours. */
class TestStrangers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void library();
    void bakery();
    void harbour();
};

namespace {

QString documentOf(const char *name)
{
    return QStringLiteral(FORECOURT_SOURCE_DIR "/tests/data/strangers/") + QLatin1StringView(name);
}

} // namespace

void TestStrangers::initTestCase()
{
    if (const QString reason = PrismProcess::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestStrangers::library()
{
    PrismProcess prism;
    QVERIFY2(prism.mock(documentOf("library.yaml")), qPrintable(prism.log()));
    const RawHeaders card{ { "X-Library-Card", "1" } };
    QCOMPARE(prism.request("GET", "/items").status, 401);
    const RawAnswer items =
        prism.request("GET", "/items?filter%5Byear%5D=1999&subjects=sea%7Csand", {}, card);
    QCOMPARE(items.status, 200);
    QCOMPARE(items.array().size(), 3);
    QVERIFY(items.head.contains("rel=\"next\""));
    const RawAnswer refused = prism.request("GET", "/items?filter%5Byear%5D=old", {}, card);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.head.contains("filter.year must be integer"));
    QCOMPARE(prism.request("GET", "/shelves;room=A;row=4", {}, card).status, 200);
    const QByteArray loan = "/loans/3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    QCOMPARE(prism.request("DELETE", loan, {}, card).status, 204);
}

void TestStrangers::bakery()
{
    PrismProcess prism;
    QVERIFY2(prism.mock(documentOf("bakery.json")), qPrintable(prism.log()));
    const RawHeaders token{ { "Authorization", "Bearer x" } };
    const RawHeaders withJson{ token[0], { "Content-Type", "application/json" } };
    const RawAnswer breads = prism.request("GET", "/breads?without=nuts%7Cmilk", {}, token);
    QCOMPARE(breads.status, 200);
    QCOMPARE(breads.object()["data"_L1].toArray().size(), 2);
    QCOMPARE(prism.request("GET", "/breads?without=nuts%7Csalt", {}, token).status, 422);
    QCOMPARE(
        prism.request("POST", "/orders", R"({"day":"2026-11-23","lines":[]})", withJson).status,
        422);
    QCOMPARE(prism
                 .request("POST", "/orders",
                          R"({"day":"2026-11-23","lines":[{"bread":1,"count":2}]})", withJson)
                 .status,
             201);
    QCOMPARE(prism.request("DELETE", "/orders/2026-17", {}, token).status, 204);
}

void TestStrangers::harbour()
{
    PrismProcess prism;
    QVERIFY2(prism.mock(documentOf("harbour.yaml")), qPrintable(prism.log()));
    const RawHeaders pass{ { "X-Harbour-Pass", "1" } };
    const RawHeaders withForm{ pass[0], { "Content-Type", "application/x-www-form-urlencoded" } };
    const RawAnswer berths =
        prism.request("GET", "/berths?services=water%7Cfuel&ids=1&ids=2&limit=50", {}, pass);
    QCOMPARE(berths.status, 200);
    QCOMPARE(berths.object()["berths"_L1].toArray().size(), 2);
    QCOMPARE(prism.request("GET", "/berths?limit=51", {}, pass).status, 422);
    QCOMPARE(prism.request("POST", "/berths/2/bookings", "ship=Bahari&nights=3", withForm).status,
             204);
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
