// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "decode/envelope.h"
#include "decode/listtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace forecourt::network;
using namespace Qt::StringLiterals;

class TestListText : public QObject
{
    Q_OBJECT
private slots:
    void takesRowsApart();
    void leavesAloneWhatIsNotPlain_data();
    void leavesAloneWhatIsNotPlain();
    /// Whatever is taken apart, QJsonDocument reads to the same.
    void isWhatQtReads();
    void pagesOfTexts_data();
    void pagesOfTexts();
    void aRefusalInTheBodyCounts();
};

namespace {

QByteArrayList textsOf(const ListText &list)
{
    QByteArrayList texts;
    for (const RowText &row : list.rows)
        texts << row.text;
    return texts;
}

QByteArray page(const QByteArray &rows)
{
    return "{\"statusCode\":200,\"data\":[" + rows + "],\"total\":7,\"limit\":2}";
}

Answer answerTo(const QByteArray &body)
{
    Outcome outcome;
    outcome.status = 200;
    outcome.body = body;
    return readAnswer(outcome, true);
}

} // namespace

void TestListText::takesRowsApart()
{
    const auto list =
        takenApart(page(R"( {"id":"a","x":[1,-2.5e3,{"id":"no"}]} ,{"n":"]}\\\"","id":"ä"})"));
    QVERIFY(list);
    const QByteArrayList rows{ R"({"id":"a","x":[1,-2.5e3,{"id":"no"}]})",
                               R"({"n":"]}\\\"","id":"ä"})" };
    QCOMPARE(textsOf(*list), rows);
    QCOMPARE(list->rows[0].id, "a");
    QCOMPARE(list->rows[1].id, "ä");
    QCOMPARE(list->envelope, page({}));
    QVERIFY(takenApart(page({})));
}

void TestListText::leavesAloneWhatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = page(R"({"id":"a","n":"\u00e4","b":true})");
    for (qsizetype i = 0; i < whole.size(); ++i)
        QTest::addRow("cut after %d", int(i)) << whole.left(i);
    QTest::newRow("more behind") << QByteArray(whole + "x");
    QTest::newRow("two lists") << QByteArray(R"({"data":[],"data":[]})");
    QTest::newRow("no list") << QByteArray(R"({"data":{}})");
    QTest::newRow("no data") << QByteArray(R"({"rows":[]})");
    QTest::newRow("a list of all") << QByteArray("[]");
    QTest::newRow("rows are no objects") << page("1");
    QTest::newRow("an escaped id") << page(R"({"id":"\u0061"})");
    QTest::newRow("two ids") << page(R"({"id":"a","id":"b"})");
    QTest::newRow("a word") << page(R"({"id":"a","b":tru})");
    QTest::newRow("a number") << page(R"({"n":01})");
    QTest::newRow("too large a number") << page(R"({"n":1e400})");
    QTest::newRow("a number of many digits") << page(R"({"n":)" + QByteArray(400, '9') + "}");
    QTest::newRow("a comma") << page(R"({"id":"a",})");
    QTest::newRow("a new line in a text") << page("{\"n\":\"\n\"}");
    QTest::newRow("an escape") << page(R"({"n":"\x"})");
    QTest::newRow("an escape without figures") << page(R"({"n":"\u12g4"})");
    QTest::newRow("no UTF-8") << page("{\"n\":\"\xff\"}");
    QTest::newRow("deep") << page(R"({"n":)" + QByteArray(100, '[') + QByteArray(100, ']') + "}");
}

void TestListText::leavesAloneWhatIsNotPlain()
{
    QFETCH(QByteArray, body);
    QVERIFY(!takenApart(body));
}

void TestListText::isWhatQtReads()
{
    const QByteArray body = page(R"({"id":"a","n":[0,-0,0.5,1E2,1e-7,""],"o":{},"z":null})");
    const auto list = takenApart(body);
    QVERIFY(list);
    const auto whole = QJsonDocument::fromJson(body).object();
    QCOMPARE(QJsonDocument::fromJson(list->rows[0].text).object(),
             whole[u"data"_s].toArray()[0].toObject());
    QCOMPARE(QJsonDocument::fromJson(list->envelope).object()[u"total"_s], whole[u"total"_s]);
}

void TestListText::pagesOfTexts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("apart") << QByteArray(R"({"id":"a","n":1},{"n":2},{"id":""})");
    QTest::newRow("as a whole") << QByteArray(R"({"id":"\u0061","n":1},7,{"id":3})");
}

void TestListText::pagesOfTexts()
{
    QFETCH(QByteArray, rows);
    const Answer answer = answerTo(page(rows));
    QCOMPARE(answer.outcome.failure, Failure::None);
    Reply reply;
    reply.status = 200;
    reply.json = answer.json;
    reply.rows = answer.rows;
    const auto read = pageOfTexts(reply);
    QVERIFY(bool(read));
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows[0].id.value, u"a"_s);
    QCOMPARE(QJsonDocument::fromJson(read->rows[0].text).object()[u"n"_s].toInt(), 1);
    QCOMPARE(read->skipped, 2);
    QCOMPARE(read->total, 7);
    QCOMPARE(read->limit, 2);
}

void TestListText::aRefusalInTheBodyCounts()
{
    const Answer answer = answerTo(R"({"statusCode":500,"data":[{"id":"a"}]})");
    QCOMPARE(answer.outcome.failure, Failure::ServerError);
    QCOMPARE(answerTo(page(R"({"id":"a")")).outcome.failure, Failure::NotJson);
}

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
