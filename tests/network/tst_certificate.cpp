// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsserver.h"
#include "transportfixture.h"

using namespace forecourt::test;
using namespace Qt::StringLiterals;

/// A server that cannot prove who it is gets to see neither the key nor the path.
class TestCertificate : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_default = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_default); }
    void nothingIsSentToAStranger_data();
    void nothingIsSentToAStranger();
    void trustedServerIsAsked();

private:
    static Transport::Options optionsFor(const TlsServer &server)
    {
        Transport::Options options;
        options.baseUrl = server.url();
        options.key = forecourt::network::ApiKey("sk_test_canary");
        return options;
    }
    static void trust(const TlsServer &server)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(server.certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    QSslConfiguration m_default;
};

void TestCertificate::nothingIsSentToAStranger_data()
{
    QTest::addColumn<bool>("hasOtherName");
    QTest::newRow("signed by itself") << false;
    QTest::newRow("trusted, but of another host") << true;
}

void TestCertificate::nothingIsSentToAStranger()
{
    QFETCH(bool, hasOtherName);
    const TlsServer server(hasOtherName ? SomewhereElse : ThisMachine);
    if (hasOtherName)
        trust(server);
    Transport transport(optionsFor(server));
    for (const Request &request : { getting(u"/external/brands"_s), testDrive(u"v"_s) }) {
        const auto result = resultOf(transport.send(request));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Certificate);
        QVERIFY(!result.error().sentMaybe);
        QVERIFY2(result.error().explanation().contains(u"certificate"_s),
                 result.error().explanation().toUtf8());
        QVERIFY2(result.error().detail.contains(hasOtherName ? u"host name"_s : u"self-signed"_s),
                 result.error().detail.toUtf8());
    }
    QCOMPARE(server.handshakes, 2); // neither was tried again
    QCOMPARE(server.received, QByteArray());
}

/// The same server, once its certificate is known: so the test above could have seen a key.
void TestCertificate::trustedServerIsAsked()
{
    const TlsServer server(ThisMachine);
    trust(server);
    Transport transport(optionsFor(server));
    QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
    QVERIFY(server.received.contains("sk_test_canary"));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
