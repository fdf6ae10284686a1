// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using forecourt::test::RawAnswer;
using forecourt::test::SandboxProcess;

/** Registration, sign-in, and what a token is good for. */
class TestSandboxAccounts : public QObject
{
    Q_OBJECT
private slots:
    void registersSomebodyNew();
    void linksWhoIsKnownElsewhere();
    void knowsItsOwnCustomers();
    void signsIn_data();
    void signsIn();
    void meNeedsBothHeaders();
    void tokenIsARealOne();

private:
    RawAnswer registered(const QString &email) const
    {
        return m_sandbox.post(
            u"/external/auth/register"_s,
            { { "email"_L1, email },
              { "password"_L1, u"longenough"_s },
              { "firstName"_L1, u"Asha"_s },
              { "lastName"_L1, u"Mwangi"_s },
              { "phone"_L1, QJsonObject{ { "mobile"_L1, u"+254700000001"_s } } } });
    }
    RawAnswer me(const QByteArray &token, bool sendsKey = true) const
    {
        return m_sandbox.request("GET", u"/external/auth/me"_s, {},
                                 { { "Authorization", "Bearer " + token } }, sendsKey);
    }
    QString someEmail() const
    {
        const RawAnswer list = m_sandbox.get(u"/external/customers"_s);
        return list.object()["data"_L1][3]["user"_L1]["email"_L1].toString();
    }

    SandboxProcess m_sandbox;
};

void TestSandboxAccounts::registersSomebodyNew()
{
    const int before = m_sandbox.get(u"/external/customers"_s).object()["total"_L1].toInt();
    const QJsonObject body = registered(u"asha@example.com"_s).object();
    QCOMPARE(body["statusCode"_L1].toInt(), 201);
    const QJsonObject data = body["data"_L1].toObject();
    QVERIFY(data["isNewUser"_L1].toBool() && data["isNewCustomer"_L1].toBool());
    QCOMPARE(data["expires_in"_L1].toInt(), 3600);
    QCOMPARE(data["user"_L1]["phone"_L1]["mobile"_L1].toString(), u"+254700000001"_s);

    const QJsonObject list = m_sandbox.get(u"/external/customers"_s).object();
    QCOMPARE(list["total"_L1].toInt(), before + 1);
    const QJsonObject profile =
        me(data["access_token"_L1].toString().toLatin1()).object()["data"_L1].toObject();
    QCOMPARE(profile["customer"_L1]["lifecycleStage"_L1].toString(), u"PROSPECT"_s);
    QCOMPARE(profile["customer"_L1]["customerSegment"_L1].toString(), u"new"_s);
    const QString id = profile["customer"_L1]["customerId"_L1].toString();
    const QJsonObject customer =
        m_sandbox.get(u"/external/customers/"_s + id).object()["data"_L1].toObject();
    QCOMPARE(customer["user"_L1]["email"_L1].toString(), u"asha@example.com"_s);
}

void TestSandboxAccounts::linksWhoIsKnownElsewhere()
{
    const QJsonObject first =
        registered(u"amani.elsewhere@example.com"_s).object()["data"_L1].toObject();
    QVERIFY(!first["isNewUser"_L1].toBool() && first["isNewCustomer"_L1].toBool());
    const QJsonObject again =
        registered(u"Amani.Elsewhere@example.com"_s).object()["data"_L1].toObject();
    QVERIFY(!again["isNewUser"_L1].toBool() && !again["isNewCustomer"_L1].toBool());
    const QJsonObject login = m_sandbox
                                  .post(u"/external/auth/login"_s,
                                        { { "email"_L1, u"mei.elsewhere@example.com"_s },
                                          { "password"_L1, u"forecourt-demo"_s } })
                                  .object();
    QVERIFY(login["data"_L1]["isNewCustomer"_L1].toBool());
}

void TestSandboxAccounts::knowsItsOwnCustomers()
{
    const QString email = someEmail();
    const int before = m_sandbox.get(u"/external/customers"_s).object()["total"_L1].toInt();
    const QJsonObject data = registered(email).object()["data"_L1].toObject();
    QVERIFY(!data["isNewUser"_L1].toBool() && !data["isNewCustomer"_L1].toBool());
    QVERIFY(data["user"_L1]["firstName"_L1].toString() != u"Asha");
    QCOMPARE(m_sandbox.get(u"/external/customers"_s).object()["total"_L1].toInt(), before);
}

void TestSandboxAccounts::signsIn_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status");
    QTest::addRow("right") << someEmail() << u"forecourt-demo"_s << 200;
    QTest::addRow("other case") << someEmail().toUpper() << u"forecourt-demo"_s << 200;
    QTest::addRow("wrong password") << someEmail() << u"guess"_s << 401;
    QTest::addRow("nobody") << u"nobody@example.com"_s << u"forecourt-demo"_s << 401;
}

void TestSandboxAccounts::signsIn()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(int, status);
    const RawAnswer answer = m_sandbox.post(u"/external/auth/login"_s,
                                            { { "email"_L1, email }, { "password"_L1, password } });
    QCOMPARE(answer.status, status);
    QVERIFY(status != 401
            || answer.object()["error"_L1].toString() != u"Invalid or missing API key");
}

void TestSandboxAccounts::meNeedsBothHeaders()
{
    const QJsonObject data = registered(someEmail()).object()["data"_L1].toObject();
    const QByteArray token = data["access_token"_L1].toString().toLatin1();
    const QByteArray refresh = data["refresh_token"_L1].toString().toLatin1();
    QCOMPARE(me(token).status, 200);
    QCOMPARE(me(token, false).status, 401);
    QCOMPARE(m_sandbox.get(u"/external/auth/me"_s).status, 401);
    QCOMPARE(me(refresh).status, 401);
    QCOMPARE(me(token.chopped(2) + "AA").status, 401);
}

void TestSandboxAccounts::tokenIsARealOne()
{
    const QJsonObject data = registered(someEmail()).object()["data"_L1].toObject();
    const QByteArrayList parts = data["access_token"_L1].toString().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto decoded = [](const QByteArray &part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
            .object();
    };
    QCOMPARE(decoded(parts[0])["alg"_L1].toString(), u"HS256"_s);
    const QJsonObject claims = decoded(parts[1]);
    QCOMPARE(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger(), 3600);
    QCOMPARE(claims["sub"_L1], data["user"_L1]["id"_L1]);
}

QTEST_GUILESS_MAIN(TestSandboxAccounts)
#include "tst_sandboxaccounts.moc"
