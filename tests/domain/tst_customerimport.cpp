// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerimport.h"
#include "domain/spreadsheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;
using Outcome = PlannedRow::Outcome;

class TestCustomerImport : public QObject
{
    Q_OBJECT

private slots:
    void refusedFiles_data();
    void refusedFiles();
    void unusedColumns();
    void plans_data();
    void plans();
    void leftOut_data();
    void leftOut();
    void faultsStandAmongTheRows();
    void aCustomerIsTakenOnce();
    void basesAndPatches();
    void notesThatWereNeverFetched();
    void whatIsUnknownKeepsItsPlace();
    void exportedCellsChangeNothing();
};

static KnownCustomer customer(const char *id, const char *email, const CustomerDraft &draft)
{
    return { CustomerId{ QString::fromLatin1(id) }, QString::fromLatin1(email),
             u"Name of "_s + QString::fromLatin1(id), draft };
}

static QList<KnownCustomer> people()
{
    CustomerDraft anna;
    anna.notes = u"First line\r\nSecond"_s;
    anna.tags = QStringList{ u"repeat-buyer"_s, u"Financing"_s };
    anna.preferences = Preferences(QJsonObject{ { u"vehicleTypes"_s, QJsonArray{ u"SUV"_s } } });
    anna.isVip = false;
    CustomerDraft ben = anna;
    ben.notes = std::nullopt;
    ben.tags = QStringList();
    ben.isVip = true;
    CustomerDraft nothing;
    return { customer("a", "anna@example.com", anna), customer("b", "Ben@Example.com", ben),
             customer("c", "twice@example.com", anna), customer("d", "TWICE@example.com", anna),
             customer("n", "", nothing) };
}

static ImportPlan planned(const QByteArray &bytes)
{
    const auto file = readCustomerImport(bytes);
    if (!file) {
        qWarning("%s", qPrintable(file.error().detail));
        return {};
    }
    return planImport(*file, people());
}

/// "notes: old -> new; …" of the only row, or "unchanged", or its message.
static QString spoken(const PlannedRow &row)
{
    if (row.outcome == Outcome::Unchanged)
        return u"unchanged"_s;
    if (row.outcome != Outcome::Changed)
        return row.message;
    QStringList words;
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact));
    };
    for (const FieldChange &change : changesOf(row.edit)) {
        words << fieldName(change.field) + u' ' + text(change.before) + u" -> "_s
                + text(change.after) + (change.isAddition ? u" added"_s : u""_s);
    }
    return words.join(u"; "_s);
}

void TestCustomerImport::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("blank lines") << "\r\n\r\n"_ba << u"empty"_s;
    QTest::newRow("no key") << "name,notes\nx,y\n"_ba << u"neither id nor email"_s;
    QTest::newRow("nothing to change")
        << "id,email,segment\n1,2,3\n"_ba << u"nothing that can be changed"_s;
    QTest::newRow("a column twice") << "id,notes,Notes\n1,2,3\n"_ba << u"the same: notes"_s;
    QTest::newRow("a column by both names")
        << "id,vip,isVip\n1,true,false\n"_ba << u"the same: isVip"_s;
    QTest::newRow("broken header") << "id,\"no\"tes\n1,2\n"_ba << u"line 1"_s;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba << u"UTF-8"_s;
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << u"UTF-8"_s;
}

void TestCustomerImport::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto file = readCustomerImport(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ApiError::Kind::NotPossible);
    QVERIFY2(file.error().explanation().contains(words), qPrintable(file.error().explanation()));
}

void TestCustomerImport::unusedColumns()
{
    const auto plan = planned("ID,customer, Tags ,leadScore\na,Anna,x,5\n");
    QCOMPARE(plan.unusedColumns, QStringList({ u"customer"_s, u"leadScore"_s }));
    QCOMPARE(plan.count(Outcome::Changed), 1);
}

void TestCustomerImport::plans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("empty cells", "id,notes,tags,preferences,isVip\na,,,,\n", "unchanged");
    row("blank cells", "id,notes,isVip\na,  ,\t\n", "unchanged");
    row("notes", "id,notes\na,New\n", R"(notes ["First line\r\nSecond"] -> ["New"])");
    row("notes of two lines", "id,notes\na,\"1\r\n2\"\n",
        R"(notes ["First line\r\nSecond"] -> ["1\n2"])");
    row("same notes", "id,notes\na,\"First line\r\nSecond\"\n", "unchanged");
    row("same notes, other breaks", "id,notes\na,\"First line\nSecond\"\n", "unchanged");
    row("notes emptied", "id,notes\na,-\n", R"(notes ["First line\r\nSecond"] -> [""])");
    row("a hyphen as text", "id,notes\na,'-\n", R"(notes ["First line\r\nSecond"] -> ["-"])");
    row("a formula as text", "id,notes\na,'=1+1\n",
        R"(notes ["First line\r\nSecond"] -> ["=1+1"])");
    row("an apostrophe as text", "id,notes\na,'tis so\n",
        R"(notes ["First line\r\nSecond"] -> ["'tis so"])");
    row("tags", "id,tags\na,\"x, y\"\n", R"(tags [["repeat-buyer","Financing"]] -> [["x","y"]])");
    row("same tags in another order", "id,tags\na,\"Financing,repeat-buyer\"\n", "unchanged");
    row("tags emptied", "id,tags\na,-\n", R"(tags [["repeat-buyer","Financing"]] -> [[]])");
    row("tags of nobody emptied", "id,tags\nb,-\n", "unchanged");
    row("a tag more", "id,addTags\na,x\n",
        R"(tags [["repeat-buyer","Financing"]] -> [["repeat-buyer","Financing","x"]])");
    row("a tag that is there", "id,addTags\na,financing\n", "unchanged");
    row("a tag less", "id,removeTags\na,FINANCING; other\n",
        R"(tags [["repeat-buyer","Financing"]] -> [["repeat-buyer"]])");
    row("a tag that is not there", "id,removeTags\na,other\n", "unchanged");
    row("tags, more and less", "id,tags,addTags,removeTags\na,\"x,y\",z,x\n",
        R"(tags [["repeat-buyer","Financing"]] -> [["y","z"]])");
    row("vip", "id,isVip\na,TRUE\n", "isVip [false] -> [true]");
    row("vip as exported", "id,vip\na,true\n", "isVip [false] -> [true]");
    row("vip as a number", "id,isVip\nb,0\n", "isVip [true] -> [false]");
    row("vip in German", "id,isVip\nb,FALSCH\n", "isVip [true] -> [false]");
    row("same vip", "id,isVip\nb,Yes\n", "unchanged");
    row("preferences", "id,preferences\na,\"{\"\"colour\"\":\"\"red\"\"}\"\n",
        R"(preferences [{"vehicleTypes":["SUV"]}] -> [{"colour":"red"}])");
    row("same preferences", "id,preferences\na,\"{ \"\"vehicleTypes\"\" : [\"\"SUV\"\"] }\"\n",
        "unchanged");
    row("preferences emptied", "id,preferences\na,-\n",
        R"(preferences [{"vehicleTypes":["SUV"]}] -> [{}])");
    row("by e-mail", "email,isVip\nANNA@example.COM,1\n", "isVip [false] -> [true]");
    row("id first", "id,email,isVip\nd,twice@example.com,1\n", "isVip [false] -> [true]");
    row("id empty", "id,email,isVip\n,anna@example.com,1\n", "isVip [false] -> [true]");
    row("semicolons", "id;tags;isVip\na;\"x; y\";true\n",
        R"(tags [["repeat-buyer","Financing"]] -> [["x","y"]]; isVip [false] -> [true])");
    row("unknown vip", "id,isVip\nn,false\n", "isVip [null] -> [false]");
    row("unknown tags added to", "id,addTags\nn,x\n", R"(tags [null] -> [["x"]])");
}

void TestCustomerImport::plans()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto plan = planned(bytes);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().line, 2);
    QCOMPARE(spoken(plan.rows.first()), expected);
}

void TestCustomerImport::leftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, bool unknown,
                        const char *words) {
        QTest::newRow(name) << bytes << unknown << QString::fromUtf8(words);
    };
    row("no such id", "id,notes\nzz,x\n", true, "the id zz");
    row("no such address", "email,notes\nnobody@example.com,x\n", true, "nobody@example.com");
    row("no such id beside an address", "id,email,notes\nzz,anna@example.com,x\n", true, "zz");
    row("two with one address", "email,notes\nTwice@Example.com,x\n", false, "2 customers");
    row("id and address of two people", "id,email,notes\na,ben@example.com,x\n", false,
        "anna@example.com");
    row("neither", "id,email,notes\n,,x\n", false, "neither an id");
    row("no truth", "id,isVip\na,perhaps\n", false, "isVip: ");
    row("vip emptied", "id,isVip\na,-\n", false, "cannot be emptied");
    row("no tags to add", "id,addTags\na,-\n", false, "addTags: ");
    row("no tags to remove", "id,removeTags\na,-\n", false, "removeTags: ");
    row("no object", "id,preferences\na,\"[1,2]\"\n", false, "preferences: ");
    row("no JSON", "id,preferences\na,{colour}\n", false, "preferences: ");
    row("a lone quote", "id,notes\na,6\" rims\n", false, "quote");
    row("too few fields", "id,notes,tags\na,x\n", false, "2 fields");
    row("unknown notes emptied", "id,notes\nb,-\n", false, "never fetched");
    row("unknown tags emptied", "id,tags\nn,-\n", false, "never fetched");
    row("unknown tags taken away", "id,removeTags\nn,x\n", false, "never fetched");
}

void TestCustomerImport::leftOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, unknown);
    QFETCH(QString, words);
    const auto plan = planned(bytes);
    QCOMPARE(plan.rows.size(), 1);
    const PlannedRow &row = plan.rows.first();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.outcome, unknown ? Outcome::Unknown : Outcome::Fault);
    QVERIFY2(row.message.contains(words), qPrintable(row.message));
    QVERIFY(row.edit.patch.isEmpty());
    QVERIFY(plan.edits().isEmpty());
}

void TestCustomerImport::faultsStandAmongTheRows()
{
    const auto plan = planned("id,notes,isVip\n"
                              "a,\"two\nlines\",\n"
                              "zz,x,\n"
                              "b,\"x\"y,\n"
                              "b,,maybe\n"
                              "\n"
                              "b,,true\n"
                              "d,,true\n");
    QList<std::pair<int, Outcome>> rows;
    for (const PlannedRow &row : plan.rows)
        rows << std::pair(row.line, row.outcome);
    const QList<std::pair<int, Outcome>> expected{
        { 2, Outcome::Changed }, { 4, Outcome::Unknown },   { 5, Outcome::Fault },
        { 6, Outcome::Fault },   { 8, Outcome::Unchanged }, { 9, Outcome::Changed },
    };
    QCOMPARE(rows, expected);
    QCOMPARE(plan.count(Outcome::Fault), 2);
    QCOMPARE(plan.edits().size(), 2);
}

void TestCustomerImport::aCustomerIsTakenOnce()
{
    const auto plan = planned("id,email,addTags\na,,x\n,anna@example.com,y\nb,,x\n");
    QCOMPARE(plan.rows.at(0).outcome, Outcome::Changed);
    QCOMPARE(plan.rows.at(1).outcome, Outcome::Fault);
    QVERIFY(plan.rows.at(1).message.contains(u"Line 2"_s));
    QCOMPARE(plan.rows.at(2).outcome, Outcome::Changed);
}

void TestCustomerImport::basesAndPatches()
{
    const auto edits = planned("id,addTags\na,x\n").edits();
    QCOMPARE(edits.size(), 1);
    const CustomerEdit &edit = edits.first();
    QCOMPARE(edit.id.value, u"a"_s);
    QCOMPARE(edit.name, u"Name of a"_s);
    QCOMPARE(edit.base, people().first().draft);
    QCOMPARE(edit.patch.toJson().keys(), QStringList{ u"tags"_s });
}

void TestCustomerImport::notesThatWereNeverFetched()
{
    const auto plan = planned("id,notes\nb,Call back\n");
    QCOMPARE(spoken(plan.rows.first()), uR"(notes [null] -> ["Call back"] added)"_s);
    // Without a base the push appends; see domain/merge.h.
    QVERIFY(!plan.edits().first().base.notes);
}

void TestCustomerImport::whatIsUnknownKeepsItsPlace()
{
    const auto plan = planned("id,email,notes\nzz,,x\n,nobody@example.com,x\n");
    QCOMPARE(plan.rows.at(0).edit.name, u"zz"_s);
    QCOMPARE(plan.rows.at(1).edit.name, u"nobody@example.com"_s);
    // A fault is about somebody as well, wherever in the line it says so.
    const auto faulty = planned("isVip,id,email\nperhaps,a,anna@example.com\nperhaps,a,\n");
    QCOMPARE(faulty.rows.at(0).edit.name, u"anna@example.com"_s);
    QCOMPARE(faulty.rows.at(1).edit.name, u"a"_s);
}

void TestCustomerImport::exportedCellsChangeNothing()
{
    CustomerDraft draft;
    draft.isVip = true;
    draft.preferences = Preferences(QJsonObject{ { u"=a"_s, u"\"b\", c"_s }, { u"n"_s, 20000.5 } });
    const QStringList awkward{ u"=1+1"_s,    u"'=1"_s,         u"-"_s,   u"'-"_s,
                               u"@x\r\ny"_s, u"a \"b\", c;"_s, u" x "_s, u"-5"_s };
    for (const QString &text : awkward) {
        draft.notes = text;
        draft.tags = QStringList{ text.simplified(), u"b, c"_s, u"6\" rims"_s };
        const QByteArray bytes =
            csvRecord({ u"id"_s, u"tags"_s, u"vip"_s, u"notes"_s, u"preferences"_s })
            + csvRecord({ u"x"_s, tagsCell(*draft.tags), u"true"_s, text,
                          QString::fromUtf8(QJsonDocument(draft.preferences->object()).toJson()) });
        const auto file = readCustomerImport(bytes);
        QVERIFY(file);
        const auto plan = planImport(*file, { customer("x", "", draft) });
        QCOMPARE(plan.rows.size(), 1);
        QVERIFY2(plan.rows.first().outcome == Outcome::Unchanged,
                 qPrintable(text + u": "_s + spoken(plan.rows.first())));
    }
}

QTEST_GUILESS_MAIN(TestCustomerImport)
#include "tst_customerimport.moc"
