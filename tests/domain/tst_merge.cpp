// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void notes_data();
    void notes();
    void notesThatWereNeverFetched_data();
    void notesThatWereNeverFetched();
    void tags_data();
    void tags();
    void preferences_data();
    void preferences();
    void vip();
    void hugeNotesAreADispute();
};

namespace {

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

QJsonValue tagList(const char *text)
{
    const QString all = QString::fromUtf8(text);
    return QJsonArray::fromStringList(all.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestMerge::notes_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged"); // null: a conflict
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                        const char *merged) {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(ours)
                            << QString::fromUtf8(theirs) << QString::fromUtf8(merged);
    };
    row("both append: theirs first", "a", "a\no", "a\nt", "a\nt\no");
    row("both prepend: theirs first", "a", "o\na", "t\na", "t\no\na");
    row("both append the same", "a", "a\nx", "a\nx", "a\nx");
    row("both append, in part the same", "a", "a\nx\no", "a\nx\nt", "a\nx\nt\no");
    row("ours is there already", "a", "a\no", "a\nt\no", "a\nt\no");
    row("different lines", "a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC");
    row("the same line", "a\nb\nc", "a\nO\nc", "a\nT\nc", nullptr);
    row("the same line in the same way", "a\nb\nc", "a\nX\nc\no", "a\nX\nc", "a\nX\nc\no");
    row("change and append", "a\nb", "a\nB", "a\nb\nt", "a\nB\nt");
    row("change and append, sent before", "a\nb", "a\nB", "a\nB\nt", "a\nB\nt");
    // Looks the same as our removal that arrived, with a line that they added.
    row("remove here, change there", "a\nb\nc", "a\nc", "a\nT\nc", "a\nT\nc");
    row("change here, remove there", "a\nb\nc", "a\nO\nc", "a\nc", "a\nO\nc");
    row("the same line in two places", "a\nb\nc", "a\nx\nb\nc\no", "a\nb\nc\nx", nullptr);
    row("remove here, append there", "a\nb\nc", "a\nc", "a\nb\nc\nt", "a\nc\nt");
    row("both remove the same, one more", "a\nb\nc\nd", "a\nd", "a\nc\nd", "a\nd");
    row("insert within what they rewrote", "a\nb\nc\nd", "a\nb\no\nc\nd", "a\nX\nd", nullptr);
    row("from nothing", "", "o", "t", "t\no");
    row("cleared here, appended there", "a", "", "a\nt", "t");
    row("line ends of another system", "a\r\nb", "a\nb\no", "a\r\nb\r\nt", "a\nb\nt\no");
    row("umlauts and scripts", "Größe", "Größe\n王", "Größe\nعربي", "Größe\nعربي\n王");
}

void TestMerge::notes()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const FieldMerge result = mergeField(CustomerField::Notes, base, ours, theirs);
    QCOMPARE(result.conflict, merged.isNull());
    QCOMPARE(result.value.toString(), merged.isNull() ? ours : merged);
}

void TestMerge::notesThatWereNeverFetched_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("appended") << u"o"_s << u"t"_s << u"t\no"_s;
    QTest::newRow("after a line end") << u"o"_s << u"t\n"_s << u"t\no"_s;
    QTest::newRow("nothing there") << u"o"_s << u""_s << u"o"_s;
    QTest::newRow("nothing here") << u" "_s << u"t"_s << u"t"_s;
    QTest::newRow("sent before") << u"o"_s << u"t\no"_s << u"t\no"_s;
    QTest::newRow("only looks as if sent before") << u"o"_s << u"two"_s << u"two\no"_s;
    QTest::newRow("typed below theirs") << u"t\no"_s << u"t"_s << u"t\no"_s;
}

void TestMerge::notesThatWereNeverFetched()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QCOMPARE(appendedNotes(theirs, ours), merged);
    const FieldMerge result = mergeField(CustomerField::Notes, {}, ours, theirs);
    QVERIFY(!result.conflict);
    QCOMPARE(result.value.toString(), merged);
}

void TestMerge::tags_data()
{
    QTest::addColumn<QJsonValue>("base");
    QTest::addColumn<QJsonValue>("ours");
    QTest::addColumn<QJsonValue>("theirs");
    QTest::addColumn<QJsonValue>("merged");
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs,
                        const char *merged) {
        QTest::newRow(name) << tagList(base) << tagList(ours) << tagList(theirs) << tagList(merged);
    };
    row("both add", "a", "a o", "a t", "a t o");
    row("both add the same", "a", "a x", "x a", "x a");
    row("add here, remove there", "a b", "a b o", "b", "b o");
    row("remove here, add there", "a b", "b", "a b t", "b t");
    row("both remove", "a b c", "c", "a", "");
    row("removed here, another spelling there", "vip", "", "VIP t", "t");
    row("added in two spellings", "", "Cash", "cash", "cash");
    row("respelled here", "vip a", "VIP a", "vip a t", "VIP a t");
    row("respelled there", "vip a", "vip a o", "VIP a", "VIP a o");
    row("not ASCII", "größe", "GRÖßE o", "größe t", "GRÖßE t o");
}

void TestMerge::tags()
{
    QFETCH(QJsonValue, base);
    QFETCH(QJsonValue, ours);
    QFETCH(QJsonValue, theirs);
    QFETCH(QJsonValue, merged);
    const FieldMerge result = mergeField(CustomerField::Tags, base, ours, theirs);
    QVERIFY(!result.conflict);
    QCOMPARE(result.value, merged);
}

void TestMerge::preferences_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged"); // empty: a conflict
    QTest::newRow("different keys") << R"({"a":1})"_ba
                                    << R"({"a":1,"o":2})"_ba
                                    << R"({"a":1,"t":3})"_ba
                                    << R"({"a":1,"o":2,"t":3})"_ba;
    QTest::newRow("the same key") << R"({"a":1})"_ba
                                  << R"({"a":2})"_ba
                                  << R"({"a":3})"_ba
                                  << ""_ba;
    QTest::newRow("removed here") << R"({"a":1,"b":1})"_ba
                                  << R"({"b":1})"_ba
                                  << R"({"a":1,"b":2})"_ba
                                  << R"({"b":2})"_ba;
    QTest::newRow("removed here, changed there") << R"({"a":1})"_ba
                                                 << R"({})"_ba
                                                 << R"({"a":2})"_ba
                                                 << ""_ba;
    QTest::newRow("both ends of the range") << R"({"priceRange":{"min":1,"max":9,"note":"x"}})"_ba
                                            << R"({"priceRange":{"min":2,"max":9,"note":"x"}})"_ba
                                            << R"({"priceRange":{"min":1,"max":8,"note":"x"}})"_ba
                                            << R"({"priceRange":{"min":2,"max":8,"note":"x"}})"_ba;
    QTest::newRow("the same end of the range") << R"({"priceRange":{"min":1}})"_ba
                                               << R"({"priceRange":{"min":2}})"_ba
                                               << R"({"priceRange":{"min":3}})"_ba
                                               << ""_ba;
    QTest::newRow("a range that nobody meant") << R"({"priceRange":{"min":1,"max":9}})"_ba
                                               << R"({"priceRange":{"min":7,"max":9}})"_ba
                                               << R"({"priceRange":{"min":1,"max":5}})"_ba
                                               << ""_ba;
    QTest::newRow("types as a set") << R"({"vehicleTypes":["SUV"]})"_ba
                                    << R"({"vehicleTypes":["SUV","Sedan"]})"_ba
                                    << R"({"vehicleTypes":["Truck"]})"_ba
                                    << R"({"vehicleTypes":["Truck","Sedan"]})"_ba;
    QTest::newRow("types taken away while one came") << R"({"vehicleTypes":["SUV"]})"_ba
                                                     << R"({})"_ba
                                                     << R"({"vehicleTypes":["SUV","Van"]})"_ba
                                                     << R"({"vehicleTypes":["Van"]})"_ba;
    QTest::newRow("types taken away by both") << R"({"vehicleTypes":["SUV","Van"]})"_ba
                                              << R"({"vehicleTypes":["Van"]})"_ba
                                              << R"({})"_ba
                                              << R"({})"_ba;
    QTest::newRow("a range taken away while it got an end")
        << R"({"priceRange":{"min":1}})"_ba
        << R"({})"_ba
        << R"({"priceRange":{"min":1,"max":5}})"_ba
        << R"({"priceRange":{"max":5}})"_ba;
    QTest::newRow("a range taken away while it changed") << R"({"priceRange":{"min":1}})"_ba
                                                         << R"({})"_ba
                                                         << R"({"priceRange":{"min":2}})"_ba
                                                         << ""_ba;
    QTest::newRow("of another type here, taken away there") << R"({"extra":5})"_ba
                                                            << R"({"extra":{"min":5}})"_ba
                                                            << R"({})"_ba
                                                            << ""_ba;
    QTest::newRow("taken away here, of another type there") << R"({"vehicleTypes":"SUV"})"_ba
                                                            << R"({})"_ba
                                                            << R"({"vehicleTypes":["SUV"]})"_ba
                                                            << ""_ba;
    QTest::newRow("never fetched") << "null"_ba
                                   << R"({"o":1})"_ba
                                   << R"({"t":2})"_ba
                                   << R"({"o":1,"t":2})"_ba;
}

void TestMerge::preferences()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const FieldMerge result =
        mergeField(CustomerField::Preferences, json(base), json(ours), json(theirs));
    QCOMPARE(result.conflict, merged.isEmpty());
    QCOMPARE(result.value, json(merged.isEmpty() ? ours : merged));
}

void TestMerge::vip()
{
    const auto merge = [](const QJsonValue &base, bool ours, bool theirs) {
        return mergeField(CustomerField::IsVip, base, ours, theirs);
    };
    for (const bool value : { false, true }) {
        QCOMPARE(merge(value, value, !value).value, QJsonValue(!value));
        QCOMPARE(merge(value, !value, value).value, QJsonValue(!value));
        QCOMPARE(merge(value, !value, !value).value, QJsonValue(!value));
        QCOMPARE(merge({}, value, !value).value, QJsonValue(value));
        QVERIFY(!merge({}, value, !value).conflict);
    }
    // What we do not know, we do not change.
    QCOMPARE(mergeField(CustomerField::IsVip, false, {}, true).value, QJsonValue(true));
}

void TestMerge::hugeNotesAreADispute()
{
    QStringList ours;
    QStringList theirs;
    for (int i = 0; i < 3000; ++i) {
        ours << u"o%1"_s.arg(i);
        theirs << u"t%1"_s.arg(i);
    }
    const QString base = u"a\nb"_s;
    const FieldMerge result = mergeField(CustomerField::Notes, base, QJsonValue(ours.join(u'\n')),
                                         QJsonValue(theirs.join(u'\n')));
    QVERIFY(result.conflict);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
