// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/webhook.h"

#include <QJsonArray>
#include <QTest>

using namespace forecourt::domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "whsec_forecourt"_ba;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

WebhookDelivery signedDelivery(const QByteArray &body)
{
    return { body, webhookSignature(secret, body), noon() };
}

QByteArray eventAt(const QByteArray &timestamp)
{
    return R"({"event":"resource.created","timestamp":)" + timestamp + R"(,"data":{"id":"123"}})";
}

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void spellings_data();
    void spellings();
    void signatureIsOverTheBytesAsTheyCame();
    void judges_data();
    void judges();
    void readsWhatIsDocumented();
    void keepsWhatItDoesNotKnow();
    void isKeptAsAPaper();
    void otherPapersAreNone();
    void everyVerdictHasAKey();
    void remembersLongEnough();
    void comparesEveryByte();
};

/// The cases of RFC 4231 for SHA-256; the fifth is cut short by its document.
void TestWebhook::vectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mac");

    QTest::newRow("1") << QByteArray(20, '\x0b') << "Hi There"_ba
                       << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
    QTest::newRow("2") << "Jefe"_ba
                       << "what do ya want for nothing?"_ba
                       << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
    QTest::newRow("4") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                       << QByteArray(50, '\xcd')
                       << "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"_ba;
    QTest::newRow("5, its first 128 bits") << QByteArray(20, '\x0c') << "Test With Truncation"_ba
                                           << "a3b6167473100ee06e0c796c2955552b"_ba;
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
                       << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
    QTest::newRow("7") << QByteArray(131, '\xaa')
                       << "This is a test using a larger than block-size key and a larger than "
                          "block-size data. The key needs to be hashed before being used by the "
                          "HMAC algorithm."_ba
                       << "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"_ba;
}

void TestWebhook::vectors()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, mac);
    QCOMPARE(webhookSignature(key, text).first(mac.size()), mac);
    const bool isWhole = mac.size() == 64;
    QCOMPARE(isSignedWith(key, text, mac), isWhole); // a shortened one is none
}

void TestWebhook::spellings_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("good");

    const QByteArray hex = webhookSignature(secret, "body");
    const QByteArray raw = QByteArray::fromHex(hex);
    const QByteArray base64 = raw.toBase64();
    QByteArray lastOther = hex;
    lastOther.back() = lastOther.back() == '0' ? '1' : '0';
    QTest::newRow("hex") << hex << true;
    QTest::newRow("HEX") << hex.toUpper() << true;
    QTest::newRow("prefix and hex") << "sha256=" + hex << true;
    QTest::newRow("PREFIX and HEX") << "SHA256=" + hex.toUpper() << true;
    QTest::newRow("base64") << base64 << true;
    QTest::newRow("prefix and base64") << "sha256=" + base64 << true;
    QTest::newRow("base64 without its end") << raw.toBase64(QByteArray::OmitTrailingEquals) << true;
    QTest::newRow("blanks around") << " " + hex + "\t" << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("the prefix alone") << "sha256="_ba << false;
    QTest::newRow("another prefix") << "sha1=" + hex << false;
    QTest::newRow("the prefix twice") << "sha256=sha256=" + hex << false;
    QTest::newRow("the last digit") << lastOther << false;
    QTest::newRow("too short") << hex.chopped(2) << false;
    QTest::newRow("too long") << hex + "00" << false;
    QTest::newRow("no hex digit") << hex.chopped(1) + "g" << false;
    QTest::newRow("base64 of other bytes") << QByteArray(32, 'x').toBase64() << false;
    QTest::newRow("the bytes themselves") << raw << false;
}

void TestWebhook::spellings()
{
    QFETCH(const QByteArray, header);
    QFETCH(const bool, good);
    QCOMPARE(isSignedWith(secret, "body", header), good);
    QVERIFY(!isSignedWith("another", "body", header));
    QVERIFY(!isSignedWith(secret, "Body", header));
    QVERIFY(!isSignedWith({}, "body", webhookSignature({}, "body")));
}

void TestWebhook::signatureIsOverTheBytesAsTheyCame()
{
    const QByteArray body = R"({"event":"a","data":{"b":1}})";
    const QByteArray spaced = R"({"event": "a", "data": {"b": 1}})";
    QCOMPARE(judgedWebhook({ spaced, webhookSignature(secret, body), noon() }, secret).verdict,
             WebhookVerdict::WrongSignature);
    const QByteArray notUtf8 = R"({"event":"a","data":")" + "\xff\xfe"_ba + R"("})";
    QVERIFY(isSignedWith(secret, notUtf8, webhookSignature(secret, notUtf8)));
}

void TestWebhook::judges_data()
{
    using enum WebhookVerdict;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<WebhookVerdict>("verdict");

    QTest::newRow("now") << eventAt(R"("2026-03-01T12:00:00Z")") << Taken;
    QTest::newRow("5 minutes old") << eventAt(R"("2026-03-01T11:55:00Z")") << Taken;
    QTest::newRow("a little older") << eventAt(R"("2026-03-01T11:54:59Z")") << Stale;
    QTest::newRow("5 minutes ahead") << eventAt(R"("2026-03-01T12:05:00Z")") << Taken;
    QTest::newRow("further ahead") << eventAt(R"("2026-03-01T12:05:01Z")") << Stale;
    QTest::newRow("another zone") << eventAt(R"("2026-03-01T15:00:00+03:00")") << Taken;
    QTest::newRow("no zone is UTC") << eventAt(R"("2026-03-01T12:00:00")") << Taken;
    QTest::newRow("microseconds") << eventAt(R"("2026-03-01T12:00:00.123456Z")") << Taken;
    QTest::newRow("seconds") << eventAt("1772366400") << Taken;
    QTest::newRow("milliseconds") << eventAt("1772366400000") << Taken;
    QTest::newRow("an old second") << eventAt("1772360000") << Stale;
    QTest::newRow("no time") << R"({"event":"a","data":1})"_ba << TakenUndated;
    QTest::newRow("null") << eventAt("null") << TakenUndated;
    QTest::newRow("not a time") << eventAt(R"("yesterday")") << Malformed;
    QTest::newRow("far out") << eventAt("1e300") << Malformed;
    QTest::newRow("a list") << "[1]"_ba << Malformed;
    QTest::newRow("no JSON") << "event=a"_ba << Malformed;
    QTest::newRow("half") << R"({"event":"a")"_ba << Malformed;
    QTest::newRow("empty") << QByteArray() << Malformed;
    QTest::newRow("no event") << R"({"data":{}})"_ba << Malformed;
    QTest::newRow("an event that is no text") << R"({"event":7})"_ba << Malformed;
}

void TestWebhook::judges()
{
    QFETCH(const QByteArray, body);
    QFETCH(const WebhookVerdict, verdict);
    QCOMPARE(judgedWebhook(signedDelivery(body), secret).verdict, verdict);
    // Nothing is read of what nobody signed.
    const WebhookEvent wrong = judgedWebhook({ body, "sha256=00", noon() }, secret);
    QCOMPARE(wrong.verdict, WebhookVerdict::WrongSignature);
    QVERIFY(wrong.content.isEmpty() && wrong.name.isEmpty() && !wrong.timestamp.isValid());
    QCOMPARE(judgedWebhook({ body, {}, noon() }, secret).verdict, WebhookVerdict::NoSignature);
}

void TestWebhook::readsWhatIsDocumented()
{
    const QByteArray body = R"({"event":"resource.created","timestamp":"2024-01-01T12:00:00Z",)"
                            R"("data":{"id":"123","type":"processor","name":"new-resource"}})";
    const QDateTime then(QDate(2024, 1, 1), QTime(12, 0, 2), Qt::UTC);
    const WebhookEvent event =
        judgedWebhook({ body, webhookSignature(secret, body), then }, secret);
    QCOMPARE(event.verdict, WebhookVerdict::Taken);
    QCOMPARE(event.name, u"resource.created"_s);
    QCOMPARE(event.timestamp, QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(event.content.value("data"_L1).toObject().value("type"_L1).toString(), u"processor"_s);
    QCOMPARE(event.received, then);
    QCOMPARE(event.size, body.size());
    QCOMPARE(event.bodyHash.size(), 64);
}

void TestWebhook::keepsWhatItDoesNotKnow()
{
    const auto event =
        judgedWebhook(signedDelivery(R"({"event":"a","attempt":2,"data":[1,2]})"), secret);
    QCOMPARE(event.content,
             (QJsonObject{ { u"attempt"_s, 2 }, { u"data"_s, QJsonArray{ 1, 2 } } }));
}

void TestWebhook::isKeptAsAPaper()
{
    const WebhookEvent event =
        judgedWebhook(signedDelivery(eventAt(R"("2026-03-01T11:59:00Z")")), secret);
    const Paper paper = paperOf(event);
    QCOMPARE(paper.kind, papers::webhookEvent);
    QCOMPARE(webhookEventFrom(paper), event);
    const WebhookEvent undated = judgedWebhook(signedDelivery(R"({"event":"a"})"), secret);
    QCOMPARE(webhookEventFrom(paperOf(undated)), undated);
    QVERIFY(undated.id != event.id);
}

void TestWebhook::otherPapersAreNone()
{
    Paper paper = paperOf(judgedWebhook(signedDelivery(R"({"event":"a"})"), secret));
    Paper removed = paper;
    removed.value = {};
    QVERIFY(!webhookEventFrom(removed));
    paper.value.insert(u"verdict"_s, u"of a later version"_s);
    QVERIFY(!webhookEventFrom(paper));
    paper.kind = papers::appraisal;
    QVERIFY(!webhookEventFrom(paper));
}

void TestWebhook::everyVerdictHasAKey()
{
    for (int i = 0; i <= int(WebhookVerdict::Repeated); ++i) {
        const auto verdict = WebhookVerdict(i);
        QVERIFY(!toKey(verdict).isEmpty());
        QCOMPARE(webhookVerdictFromKey(toKey(verdict)), verdict);
    }
    QVERIFY(!webhookVerdictFromKey(u"x"));
}

/// Bytes that were 5 minutes ahead when they came could be sent again for 10.
void TestWebhook::remembersLongEnough()
{
    SeenDeliveries seen(300s);
    QVERIFY(!seen.knows("a", noon()));
    seen.remember("a", noon());
    QVERIFY(seen.knows("a", noon().addSecs(600)));
    QCOMPARE(seen.beginning(noon().addSecs(600)), noon());
    QVERIFY(!seen.knows("a", noon().addSecs(601)));
    QVERIFY(!seen.knows("b", noon()));
    seen.remember("b", noon().addSecs(601));
    QCOMPARE(seen.size(), 1); // what is too old to matter is dropped
    seen.forget("b");
    QVERIFY(!seen.knows("b", noon().addSecs(601)));
    // Nothing tells how old these are, ever.
    seen.remember({ "c", noon(), WebhookVerdict::TakenUndated });
    seen.remember("d", noon().addYears(1));
    QVERIFY(seen.knows("c", noon().addYears(2)));
    seen.forget("c");
    QVERIFY(!seen.knows("c", noon()));
}

void TestWebhook::comparesEveryByte()
{
    const QByteArray one(32, 'a');
    QVERIFY(isSameInConstantTime(one, one));
    QVERIFY(isSameInConstantTime({}, {}));
    QVERIFY(!isSameInConstantTime(one, one.chopped(1)));
    for (qsizetype i = 0; i < one.size(); ++i) {
        QByteArray other = one;
        other[i] = 'b';
        QVERIFY(!isSameInConstantTime(one, other));
    }
}

QTEST_APPLESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
