// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestEnums : public QObject
{
    Q_OBJECT

private slots:
    void canonical_data();
    void canonical();
    void everyKnownValueHasAWord();
    void anUnknownValueStaysAsItCame();
};

void TestEnums::canonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("petrol", "petrol");
    row("PETROL", "petrol");
    row("atRisk", "at_risk");
    row("at_risk", "at_risk");
    row("AT_RISK", "at_risk");
    row("AtRisk", "at_risk");
    row("At Risk", "at_risk");
    row(" at-risk ", "at_risk");
    row("PLUGIN_HYBRID", "plugin_hybrid");
    row("pluginHybrid", "plugin_hybrid");
    row("Plug-in hybrid", "plugin_hybrid");
    row("SEMI_AUTOMATIC", "semi_automatic");
    row("semiAutomatic", "semi_automatic");
    row("4WD", "4wd");
    row("4wd", "4wd");
    row("CVT", "cvt");
    row("SUVCoupe", "suv_coupe");
    row("__no__show__", "no_show");
    row("ÉLECTRIQUE", "électrique");
}

void TestEnums::canonical()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(canonicalEnum(text), expected);
    QCOMPARE(canonicalEnum(expected), expected);
}

void TestEnums::everyKnownValueHasAWord()
{
    for (int i = 0; i <= int(EnumSet::TestDriveStatus); ++i) {
        const auto set = EnumSet(i);
        const QStringList values = enumValues(set);
        QVERIFY(values.size() >= 3);
        QSet<QString> words;
        for (const QString &value : values) {
            QCOMPARE(canonicalEnum(value), value);
            QVERIFY(enumText(set, value) != value);
            QCOMPARE(enumText(set, value.toUpper()), enumText(set, value));
            words.insert(enumText(set, value));
        }
        QCOMPARE(words.size(), values.size());
    }
    QCOMPARE(enumValues(EnumSet::Segment),
             (QStringList{ u"new"_s, u"regular"_s, u"vip"_s, u"at_risk"_s }));
}

void TestEnums::anUnknownValueStaysAsItCame()
{
    QCOMPARE(enumText(EnumSet::Fuel, u"HYDROGEN_Cell"), u"HYDROGEN_Cell"_s);
    QCOMPARE(enumText(EnumSet::Fuel, u"vip"), u"vip"_s);
    QCOMPARE(enumText(EnumSet::Fuel, u""), QString(u""_s));
}

QTEST_GUILESS_MAIN(TestEnums)
#include "tst_enums.moc"
