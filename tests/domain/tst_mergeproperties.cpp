// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

// What must hold for every merge, tried on many random edits. The seed is fixed, so a failure
// can be repeated; the few letters make the sides meet often.
class TestMergeProperties : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anUnchangedSideTakesTheOther_data();
    void anUnchangedSideTakesTheOther();
    void mergingAgainChangesNothing_data();
    void mergingAgainChangesNothing();
    void noAddedLineIsLost();
    void noRemovedLineComesBack();
    void distantEditsNeverConflict();
    void tagsAreTheSetOfBothEdits();
    void noPreferenceIsLost();

private:
    int below(int bound) { return m_random.bounded(bound); }
    QStringList edited(QStringList lines, QChar side);
    QStringList randomLines();
    QJsonValue randomValue(CustomerField field);
    QJsonValue editedValue(CustomerField field, const QJsonValue &base, QChar side);

    QRandomGenerator m_random;
    int m_counter = 0;
};

namespace {

constexpr int Cases = 3000;

QJsonValue notesOf(const QStringList &lines)
{
    return lines.join(u'\n');
}

QStringList linesOf(const QJsonValue &notes)
{
    return notes.toString().split(u'\n');
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &item : array.toArray())
        strings << item.toString();
    return strings;
}

void addFieldColumns()
{
    QTest::addColumn<CustomerField>("field");
    QTest::newRow("notes") << CustomerField::Notes;
    QTest::newRow("tags") << CustomerField::Tags;
    QTest::newRow("preferences") << CustomerField::Preferences;
    QTest::newRow("isVip") << CustomerField::IsVip;
}

} // namespace

void TestMergeProperties::init()
{
    m_random.seed(20240115);
    m_counter = 0;
}

QStringList TestMergeProperties::randomLines()
{
    QStringList lines;
    for (int i = 0, count = 1 + below(6); i < count; ++i)
        lines << QString(QChar(u'a' + below(8)));
    return lines;
}

QStringList TestMergeProperties::edited(QStringList lines, QChar side)
{
    for (int i = 0, count = 1 + below(3); i < count; ++i) {
        const int place = below(int(lines.size()) + 1);
        const bool atEnd = place == lines.size();
        const int what = below(3);
        if (what == 0 || atEnd)
            lines.insert(place, side + QString::number(++m_counter));
        else if (what == 1)
            lines[place] = side + QString::number(++m_counter);
        else
            lines.removeAt(place);
    }
    return lines;
}

QJsonValue TestMergeProperties::randomValue(CustomerField field)
{
    if (field == CustomerField::Notes)
        return notesOf(randomLines());
    if (field == CustomerField::Tags)
        return QJsonArray::fromStringList(cleanTags(randomLines()));
    if (field == CustomerField::IsVip)
        return below(2) == 0;
    QJsonObject object{ { u"priceRange"_s,
                          QJsonObject{ { u"min"_s, below(5) }, { u"max"_s, 90 } } } };
    for (const QString &key : randomLines())
        object.insert(key, below(3));
    return object;
}

QJsonValue TestMergeProperties::editedValue(CustomerField field, const QJsonValue &base, QChar side)
{
    if (field == CustomerField::Notes)
        return notesOf(edited(linesOf(base), side));
    if (field == CustomerField::Tags)
        return QJsonArray::fromStringList(cleanTags(edited(stringsOf(base), side)));
    if (field == CustomerField::IsVip)
        return below(2) == 0;
    QJsonObject object = base.toObject();
    const QStringList keys = object.keys();
    if (below(2) == 0)
        object.insert(QString(QChar(u'a' + below(8))), below(100));
    else if (below(2) == 0)
        object.insert(u"priceRange"_s,
                      QJsonObject{ { u"min"_s, below(5) }, { u"max"_s, 50 + below(9) } });
    else
        object.remove(keys[below(int(keys.size()))]);
    return object;
}

void TestMergeProperties::anUnchangedSideTakesTheOther_data()
{
    addFieldColumns();
}

void TestMergeProperties::anUnchangedSideTakesTheOther()
{
    QFETCH(CustomerField, field);
    for (int i = 0; i < Cases; ++i) {
        const QJsonValue base = randomValue(field);
        const QJsonValue changed = editedValue(field, base, u'x');
        for (const auto &[ours, theirs] :
             { std::pair(base, changed), std::pair(changed, base), std::pair(changed, changed) }) {
            const FieldMerge merged = mergeField(field, base, ours, theirs);
            QVERIFY(!merged.conflict);
            QCOMPARE(merged.value, changed);
        }
    }
}

void TestMergeProperties::mergingAgainChangesNothing_data()
{
    addFieldColumns();
}

// Our PATCH arrived, its answer was lost: the next attempt meets our own edit at the server.
void TestMergeProperties::mergingAgainChangesNothing()
{
    QFETCH(CustomerField, field);
    int disputes = 0;
    for (int i = 0; i < Cases; ++i) {
        // Of lines that stand there several times nobody can say which one went.
        const QJsonValue base =
            field == CustomerField::Notes ? notesOf(cleanTags(randomLines())) : randomValue(field);
        const QJsonValue ours = editedValue(field, base, u'o');
        const FieldMerge first = mergeField(field, base, ours, editedValue(field, base, u't'));
        if (first.conflict)
            continue;
        const FieldMerge again = mergeField(field, base, ours, first.value);
        disputes += again.conflict ? 1 : 0;
        if (!again.conflict)
            QCOMPARE(again.value, first.value);
    }
    QVERIFY2(disputes < Cases / 50, "a lost answer should hardly ever need a person");
}

void TestMergeProperties::noAddedLineIsLost()
{
    int merges = 0;
    for (int i = 0; i < Cases; ++i) {
        const QStringList base = randomLines();
        const QStringList ours = edited(base, u'o');
        const QStringList theirs = edited(base, u't');
        const FieldMerge merged =
            mergeField(CustomerField::Notes, notesOf(base), notesOf(ours), notesOf(theirs));
        if (merged.conflict) {
            QCOMPARE(merged.value, notesOf(ours));
            continue;
        }
        ++merges;
        const QStringList lines = linesOf(merged.value);
        for (const QString &line : ours + theirs) {
            if (!base.contains(line))
                QVERIFY2(lines.contains(line), qPrintable(line));
        }
    }
    QVERIFY2(merges > Cases / 3, "the cases hardly ever merge, so they prove little");
}

void TestMergeProperties::noRemovedLineComesBack()
{
    for (int i = 0; i < Cases; ++i) {
        const QStringList base = randomLines();
        const QStringList ours = edited(base, u'o');
        const QStringList theirs = edited(base, u't');
        const FieldMerge merged =
            mergeField(CustomerField::Notes, notesOf(base), notesOf(ours), notesOf(theirs));
        if (merged.conflict)
            continue;
        const QStringList lines = linesOf(merged.value);
        for (const QString &line : lines)
            QVERIFY(ours.contains(line) || theirs.contains(line) || line.isEmpty());
        for (const QString &line : base) {
            if (!ours.contains(line) || !theirs.contains(line))
                QVERIFY2(!lines.contains(line), qPrintable(line));
        }
    }
}

void TestMergeProperties::distantEditsNeverConflict()
{
    for (int i = 0; i < Cases; ++i) {
        QStringList top = randomLines();
        QStringList bottom = randomLines();
        const QStringList middle{ u"--1--"_s, u"--2--"_s };
        const QStringList base = top + middle + bottom;
        const QStringList newTop = edited(top, u'o');
        const QStringList newBottom = edited(bottom, u't');
        const FieldMerge merged =
            mergeField(CustomerField::Notes, notesOf(base), notesOf(newTop + middle + bottom),
                       notesOf(top + middle + newBottom));
        QVERIFY(!merged.conflict);
        QCOMPARE(merged.value, notesOf(newTop + middle + newBottom));
    }
}

void TestMergeProperties::tagsAreTheSetOfBothEdits()
{
    for (int i = 0; i < Cases; ++i) {
        const QStringList base = cleanTags(randomLines());
        const QStringList ours = cleanTags(edited(base, u'o'));
        const QStringList theirs = cleanTags(edited(base, u't'));
        const auto list = [](const QStringList &tags) { return QJsonArray::fromStringList(tags); };
        const FieldMerge merged =
            mergeField(CustomerField::Tags, list(base), list(ours), list(theirs));
        QVERIFY(!merged.conflict);
        QSet<QString> expected;
        for (const QString &tag : base + ours + theirs) {
            const bool removed =
                base.contains(tag) && !(ours.contains(tag) && theirs.contains(tag));
            if (!removed)
                expected.insert(tag);
        }
        const QStringList result = stringsOf(merged.value);
        QCOMPARE(QSet<QString>(result.cbegin(), result.cend()), expected);
        QCOMPARE(result.size(), expected.size());
    }
}

void TestMergeProperties::noPreferenceIsLost()
{
    for (int i = 0; i < Cases; ++i) {
        const QJsonObject base = randomValue(CustomerField::Preferences).toObject();
        const QJsonObject ours = editedValue(CustomerField::Preferences, base, u'o').toObject();
        const QJsonObject theirs = editedValue(CustomerField::Preferences, base, u't').toObject();
        const FieldMerge merged = mergeField(CustomerField::Preferences, base, ours, theirs);
        if (merged.conflict)
            continue;
        const QJsonObject result = merged.value.toObject();
        for (const QJsonObject &side : { ours, theirs }) {
            for (auto it = side.begin(); it != side.end(); ++it) {
                if (it.key() != "priceRange"_L1 && base.value(it.key()) != it.value())
                    QCOMPARE(result.value(it.key()), QJsonValue(it.value()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
