// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

/// What is kept of requests and answers.
class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void json();
    void texts_data();
    void texts();
};

void TestSecrets::names_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name :
         { "password", "Password", "user[password]", "users[0][otp]", "query/token",
           "header/X-Secret", "X-Auth-Token", "client_secret", "newPassword", "api-secret",
           "accessKey", "private_key", "pin", "tokens/jwt", "Authorization", "password[]" })
        QTest::newRow(name) << true;
    for (const char *name :
         { "next_page_token", "tokens", "pinned", "secretary", "access_key_id",
           "passwords_changed_at", "query/page", "X-Request-Id", "password.hint" })
        QTest::newRow(name) << false;
}

void TestSecrets::names()
{
    QFETCH(bool, isSecret);
    QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), isSecret);
}

void TestSecrets::json()
{
    const auto value = [](const char *text) {
        return QJsonValue(QJsonDocument::fromJson(text).object());
    };
    const QJsonValue plain =
        value(R"({"next_page_token":"7","tokens":3,"name":"Password","has_password":true})");
    QCOMPARE(withoutSecrets(plain), plain);
    QCOMPARE(withoutSecretFields(plain), plain);
    const QJsonValue secret = value(R"({"a":[{"Access_Token":"x","n":1}],"password":{"new":"y"}})");
    QCOMPARE(withoutSecrets(secret), value(R"({"a":[{"Access_Token":"…","n":1}],"password":"…"})"));
    QCOMPARE(withoutSecretFields(secret), value(R"({"a":[{"n":1}]})"));
}

void TestSecrets::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    const auto same = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << text;
    };
    same("nothing", {});
    same("JSON as it was written", R"({ "n": 1.0 })");
    same("a form", "a=1&b=two+words");
    same("a sentence", "Please set your password again.");
    same("base64", "c2VjcmV0PQ==");
    same("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    same("two dashes", "-- a comment\r\n-- another\r\n");
    QTest::newRow("JSON") << R"({"otp":"1","n":1})"_ba
                          << R"({"n":1,"otp":"…"})"_ba;
    QTest::newRow("a form") << "a=1&Client_Secret=x%20y&b="_ba
                            << "a=1&Client_Secret=%E2%80%A6&b="_ba;
    QTest::newRow("JSON in a form") << "q=%7B%22token%22%3A%22x%22%7D&b=1"_ba
                                    << "q=%E2%80%A6&b=1"_ba;
    QTest::newRow("YAML") << "---\r\nuser: a\r\n\r\npassword: x\r\n"_ba
                          << "…"_ba;
    QTest::newRow("JSON lines") << "{\"a\":1}\n{\"pwd\":\"x\"}"_ba
                                << "…"_ba;
    const QByteArray head = "--b\r\nContent-Disposition: form-data; name=";
    QTest::newRow("multipart") << head + "\"pin\"\r\n\r\n1234\r\n" + head
            + "file; filename=\"a\"\r\n\r\n{\"token\":1}\r\n--b--\r\n"
                               << head + "\"pin\"\r\n\r\n…\r\n" + head
            + "file; filename=\"a\"\r\n\r\n{\"token\":\"…\"}--b--\r\n";
}

void TestSecrets::texts()
{
    QFETCH(QByteArray, text);
    QTEST(textWithoutSecrets(text), "kept");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
