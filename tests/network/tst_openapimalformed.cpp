// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/openapidocument.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;

namespace {

const QString Directory =
    QStringLiteral(FORECOURT_SOURCE_DIR "/tests/network/data/openapi-malformed/");

QByteArray contentOf(const QString &name)
{
    QFile file(Directory + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString errorOf(const QByteArray &text)
{
    const auto document = network::readApiDocument(text);
    return document ? QString() : document.error().explanation();
}

} // namespace

/// Broken and hostile documents: each is either refused with a sentence that says what and where,
/// or read without what is broken in it. expected.json says which, word for word.
class TestOpenApiMalformed : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void everyFileIsExpected();
    void tooLarge();
    void tooManyValues();
    void everyCutOfADocumentEnds();
    void everyDamagedByteEnds();
};

void TestOpenApiMalformed::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject all = QJsonDocument::fromJson(contentOf(u"expected.json"_s)).object();
    QVERIFY(all.size() >= 30);
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toObject();
}

void TestOpenApiMalformed::files()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, expected);
    const auto document = network::readApiDocument(contentOf(name));
    if (!document) {
        QCOMPARE(document.error().explanation(), expected.value("error"_L1).toString());
        return;
    }
    QVERIFY(!expected.contains("error"_L1));
    QCOMPARE(QJsonArray::fromStringList(document->remarks), expected.value("remarks"_L1).toArray());
    QJsonArray operations;
    for (const domain::ApiOperation &operation : document->operations)
        operations.append(operation.id);
    QCOMPARE(operations, expected.value("operations"_L1).toArray());
}

void TestOpenApiMalformed::everyFileIsExpected()
{
    const QJsonObject all = QJsonDocument::fromJson(contentOf(u"expected.json"_s)).object();
    QStringList files = QDir(Directory).entryList(QDir::Files, QDir::Name);
    files.removeOne(u"expected.json"_s);
    files.sort();
    QCOMPARE(all.keys(), files);
}

void TestOpenApiMalformed::tooLarge()
{
    QByteArray text = "openapi: 3.0.0\npaths: {}\nx: ";
    text += QByteArray(50 * 1024 * 1024, 'x');
    QCOMPARE(errorOf(text), u"The document is larger than 50 MB."_s);
}

void TestOpenApiMalformed::tooManyValues()
{
    QByteArray thousand = "a: &a [";
    for (int i = 0; i < 1000; ++i)
        thousand += "1,";
    thousand += "]\n";
    const QByteArray million = thousand + "b: &b [" + QByteArray("*a,").repeated(1000) + "]\n";
    QVERIFY(errorOf(million).startsWith(u"This is not an OpenAPI document"));
    QCOMPARE(errorOf(million + "c: [*b, *b]\n"),
             u"Line 3, column 5: There are more than 2,000,000 values up to here, counting what is "
             "repeated by aliases."_s);
}

// Whatever is missing at its end, it is read or refused, and never takes the program along.
void TestOpenApiMalformed::everyCutOfADocumentEnds()
{
    QFile file(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/network/data/openapi/cars-3.0.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    int read = 0;
    for (qsizetype length = 0; length < text.size(); length += 7) {
        const auto document = network::readApiDocument(text.left(length));
        QVERIFY(document || !document.error().explanation().isEmpty());
        read += document ? 1 : 0;
    }
    QVERIFY(read > 0);
}

void TestOpenApiMalformed::everyDamagedByteEnds()
{
    QFile file(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/network/data/openapi/cars-2.0.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    constexpr char Bytes[] = { '"', '{', ']', '&', '*', '\n', '0', '\xff' };
    int refused = 0;
    for (qsizetype at = 0; at < text.size(); at += 11) {
        QByteArray damaged = text;
        damaged[at] = Bytes[at % std::size(Bytes)];
        refused += errorOf(damaged).isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestOpenApiMalformed)
#include "tst_openapimalformed.moc"
