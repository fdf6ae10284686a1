// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/valuediff.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::CustomerField;
using Mark = ValueLine::Mark;

/// What the comparison marks, field by field; the words of a value are the models'.
class TestValueDiff : public QObject
{
    Q_OBJECT
private slots:
    void notesLineByLine();
    void notesThatWereNeverFetched();
    void longStretchesAreFolded();
    void tagsWithoutCase();
    void vipIsOneValue();
    void preferencesByKey();
};

static QString marks(const QList<ValueLine> &lines)
{
    QString signs;
    for (const ValueLine &line : lines)
        signs += QLatin1StringView("=+-~")[int(line.mark)];
    return signs;
}

static QList<ValueLine> lines(CustomerField field, const QJsonValue &base, const QJsonValue &value)
{
    return linesOf(field, base, value, models::Formatting{ .locale = QLocale::c() });
}

void TestValueDiff::notesLineByLine()
{
    const auto found = lines(CustomerField::Notes, u"one\ntwo\nthree"_s, u"one\n2\nthree\nfour"_s);
    QCOMPARE(marks(found), u"=-+=+"_s);
    QCOMPARE(found.at(1).text, u"two"_s);
    QCOMPARE(found.at(2).text, u"2"_s);
    QCOMPARE(marks(lines(CustomerField::Notes, u"one"_s, u"one"_s)), u"="_s);
}

void TestValueDiff::notesThatWereNeverFetched()
{
    QCOMPARE(marks(lines(CustomerField::Notes, QJsonValue(), u"one\ntwo"_s)), u"++"_s);
    QVERIFY(lines(CustomerField::Notes, QJsonValue(), u""_s).isEmpty());
}

void TestValueDiff::longStretchesAreFolded()
{
    QStringList text;
    for (int i = 0; i < 30; ++i)
        text << QString::number(i);
    QStringList changed = text;
    changed[15] = u"new"_s;
    const auto all = lines(CustomerField::Notes, text.join(u'\n'), changed.join(u'\n'));
    QCOMPARE(all.size(), 31);
    const auto few = folded(all);
    QCOMPARE(marks(few), u"===-+==="_s);
    QVERIFY(few.first().text.contains(u"13"));
    QCOMPARE(few.at(1).text, u"13"_s);
    QCOMPARE(few.at(6).text, u"17"_s);
    QVERIFY(few.last().text.contains(u"12"));
    QCOMPARE(folded(all.mid(12, 7)), all.mid(12, 7)); // short ones stay as they are
}

void TestValueDiff::tagsWithoutCase()
{
    const QJsonArray base{ u"fleet"_s, u"Walk-in"_s }, value{ u"walk-in"_s, u"hot"_s };
    const auto found = lines(CustomerField::Tags, base, value);
    QCOMPARE(marks(found), u"-=+"_s);
    QCOMPARE(found.first().text, u"fleet"_s);
}

void TestValueDiff::vipIsOneValue()
{
    QCOMPARE(marks(lines(CustomerField::IsVip, false, true)), u"~"_s);
    QCOMPARE(marks(lines(CustomerField::IsVip, true, true)), u"="_s);
}

void TestValueDiff::preferencesByKey()
{
    const QJsonObject base{ { u"colour"_s, u"red"_s },
                            { u"vehicleTypes"_s, QJsonArray{ u"SUV"_s } } };
    const QJsonObject value{ { u"colour"_s, u"blue"_s }, { u"seats"_s, 7 } };
    const auto found = lines(CustomerField::Preferences, base, value);
    QCOMPARE(marks(found), u"~+-"_s);
    QCOMPARE(found.at(0).key, u"colour"_s);
    QCOMPARE(found.at(0).text, u"colour: blue"_s);
    QCOMPARE(found.at(2).text, u"Looking for: SUV"_s);
}

QTEST_MAIN(TestValueDiff)
#include "tst_valuediff.moc"
