// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

/// What leaves this machine by way of support: shapes, never values.
class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void logLines_data();
    void logLines();
};

void TestRedaction::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shape");
    QTest::newRow("a list") << u"https://api.example.com/external/customers?page=2&limit=100"_s
                            << u"/external/customers?page,limit"_s;
    QTest::newRow("a search")
        << u"https://api.example.com/external/vehicles?search=amina%20hassan&x=amina"_s
        << u"/external/vehicles?search,…"_s;
    QTest::newRow("an id") << u"https://h/external/customers/6ba7b810-9dad"_s
                           << u"/external/customers/…"_s;
    QTest::newRow("a word as an id")
        << u"https://h/external/customers/amina"_s << u"/external/customers/…"_s;
    QTest::newRow("below an id") << u"https://h/external/brands/b1/models"_s
                                 << u"/external/brands/…/models"_s;
    QTest::newRow("a strange base") << u"https://u:p@h/amina/external/me"_s << u"/…/external/me"_s;
    QTest::newRow("nothing") << u"https://h"_s << u"/"_s;
}

void TestRedaction::addresses()
{
    QFETCH(QString, url);
    QTEST(addressShape(QUrl(url)), "shape");
}

void TestRedaction::logLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const QString head = u"2026-11-22T08:00:00.123 forecourt.network.transport "_s;
    QTest::newRow("a request") << head
            + u"GET https://h/external/customers/6ba7?search=%E2%80%A6 200 ok 12 ms"_s
                               << head + u"GET address:external/customers/…?search 200 ok 12 ms"_s;
    QTest::newRow("quoted") << head + u"name \"Amina Hassan\" and 'Peter'"_s
                            << head + u"name \"…\" and \"…\""_s;
    QTest::newRow("e-mail") << head + u"for amina@example.com."_s << head + u"for [address]"_s;
    QTest::newRow("key") << head + u"x-api-key: sk_live_abc.def-9"_s
                         << head + u"x-api-key: [secret]"_s;
    QTest::newRow("token") << head + u"Bearer eyJhbGciOi.J9"_s << head + u"Bearer [secret]"_s;
    QTest::newRow("telephone") << head + u"call +254 712 000 123 now"_s
                               << head + u"call [number] now"_s;
    QTest::newRow("a person's folder")
        << head + u"cannot open /home/amina/.local/x.sqlite: locked"_s
        << head + u"cannot open [path]: locked"_s;
    QTest::newRow("somebody else's words")
        << u"2026-11-22T08:00:00.123 default Amina Hassan has called"_s
        << u"2026-11-22T08:00:00.123 default (left out)"_s;
    QTest::newRow("the second line of a message")
        << u"Amina Hassan"_s << u"(a line that is left out)"_s;
    QTest::newRow("Qt's") << u"2026-11-22T08:00:00.123 qt.qpa.xcb could not connect"_s
                          << u"2026-11-22T08:00:00.123 qt.qpa.xcb could not connect"_s;
}

void TestRedaction::logLines()
{
    QFETCH(QString, line);
    QTEST(publicLogLine(line), "shown");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
