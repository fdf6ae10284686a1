// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void environmentOfKeys();
    void usableKeys();
    void baseUrls_data();
    void baseUrls();
};

void TestConnection::environmentOfKeys()
{
    QCOMPARE(environmentOfKey(u"sk_live_abc123"), std::optional(Environment::Live));
    QCOMPARE(environmentOfKey(u"sk_test_xyz789"), std::optional(Environment::Test));
    for (const QStringView key : { u"", u"sk_", u"SK_LIVE_abc", u"pk_live_abc", u" sk_live_abc",
                                   u"sk_live", u"sk_staging_abc" })
        QVERIFY2(!environmentOfKey(key), qPrintable(key.toString()));
}

void TestConnection::usableKeys()
{
    QVERIFY(isUsableKey(u"sk_live_abc123"));
    QVERIFY(isUsableKey(u"!~"));
    QVERIFY(isUsableKey(QString(2000, u'x')));
    QVERIFY(!isUsableKey(QString(2001, u'x')));
    for (const QStringView key : { u"", u"a b", u"a\r\nx-evil: 1", u"a\n", u"a\t", u"a\x7f", u"ä",
                                   u"sk_live_\u00a0", u"a\u2028" })
        QVERIFY2(!isUsableKey(key), qPrintable(key.toString()));
}

void TestConnection::baseUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) {
        QTest::newRow(url) << QString::fromUtf8(url) << allowed;
    };
    row("https://api.carstrel.com", true);
    row("https://api.carstrel.com:8443/prefix", true);
    row("HTTPS://API.EXAMPLE.COM", true);
    row("https://192.168.1.10", true);
    row("http://localhost:8080", true);
    row("http://LOCALHOST:8080", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.8.9.10", true);
    row("http://[::1]:8080", true);
    row("http://api.carstrel.com", false);
    row("http://192.168.1.10", false);
    row("http://127.0.0.1.example.com", false);
    row("http://localhost.example.com", false);
    row("http://[::2]", false);
    row("http://[::ffff:127.0.0.1]", false);
    row("http://0.0.0.0", false);
    row("https://user@api.carstrel.com", false);
    row("https://user:word@api.carstrel.com", false);
    row("http://127.0.0.1@example.com", false);
    row("https://api.carstrel.com?key=1", false);
    row("https://api.carstrel.com#top", false);
    row("https://", false);
    row("ftp://api.carstrel.com", false);
    row("file:///etc/passwd", false);
    row("api.carstrel.com", false);
    row("", false);
}

void TestConnection::baseUrls()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(isAllowedBaseUrl(QUrl(url)), allowed);
    QVERIFY(isAllowedBaseUrl(defaultBaseUrl()));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
