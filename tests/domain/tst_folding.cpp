// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void everyCharacterSurvives();
    void searchWordsOf_data();
    void searchWordsOf();
};

namespace {

const char16_t *const Samples[] = { u"Müller",     u"Łukasz Żółć",   u"Straße",   u"Ørsted Ægir",
                                    u"Ñandú",      u"İstanbul Işık", u"Đặng Văn", u"Þórður",
                                    u"王小明",     u"김민수",        u"ガパオ",   u"محمّد",
                                    u"Ελευθέριος", u"Фёдор",         u"हिन्दी",    u"สวัสดี ค่ะ",
                                    u"O’Neill",    u"naïve ﬁn" };

} // namespace

void TestFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("empty", u"", u"");
    row("ascii", u"John DOE-Smith 12", u"john doe-smith 12");
    row("german", u"MÜLLER Straße GROẞ", u"muller strasse gross");
    row("polish", u"Łukasz Żółć", u"lukasz zolc");
    row("nordic", u"Ørsted Ærø Åse Þórður Guðrún", u"orsted aero ase thordur gudrun");
    row("croatian and vietnamese", u"Đorđe Nguyễn Đặng", u"dorde nguyen dang");
    row("turkish", u"İSTANBUL Işık ILGAZ", u"istanbul isik ilgaz");
    row("french", u"Œuvre Æquo Élève", u"oeuvre aequo eleve");
    row("hausa", u"Ɓala Ɗan Ƙasa Ƴar", u"bala dan kasa yar");
    row("composed apart", u"Mu\u0308ller", u"muller");
    row("a mark after ascii", u"Cafe\u0301", u"cafe");
    row("ligature and full width", u"ﬁn ＡＢＣ１２", u"fin abc12");
    row("greek", u"ΕΛΕΥΘΈΡΙΟΣ ΐ", u"ελευθεριοσ ι");
    row("cyrillic", u"ФЁДОР Й", u"федор и");
    row("arabic marks and tatweel", u"مُحَمَّد عـــلي", u"محمد علي");
    row("arabic alefs", u"أحمد إبراهيم آمنة", u"احمد ابراهيم امنه");
    row("persian keyboard", u"علی کریم", u"علي كريم");
    row("hebrew points", u"שָׁלוֹם", u"שלום");
    row("arabic and indic digits", u"٠٧١٢ ०७१२", u"0712 0712");
    row("chinese", u"王小明", u"王小明");
    row("korean", u"김민수", u"김민수");
    row("japanese voicing marks", u"ガパオ ぱ ｶﾞ", u"ガパオ ぱ ガ");
    row("hindi vowels stay", u"हिन्दी", u"हिन्दी");
    row("thai vowels stay", u"สวัสดี", u"สวัสดี");
    row("apostrophes", u"O’Neill O‘Neill OʼNeill O´Neill O`Neill O＇Neill Hawaiʻi",
        u"o'neill o'neill o'neill o'neill o'neill o'neill hawai'i");
    row("invisible signs", u"a\u200Bb\u00ADc\u200Fd\uFEFFe", u"abcde");
    row("a space that does not break", u"a\u00A0b", u"a b");
    row("outside the first plane", u"𐐀 𝒜 😀", u"𐐨 a 😀");
    row("half a character", u"a\xD83D", u"a\xFFFD");
}

void TestFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestFolding::foldingTwiceChangesNothing()
{
    for (const char16_t *sample : Samples) {
        const QString once = folded(QString::fromUtf16(sample));
        QCOMPARE(folded(once), once);
    }
    // Upper and lower case meet wherever both exist alone.
    for (char32_t c = 0xa0; c < 0x2000; ++c) {
        const QString text = QString::fromUcs4(&c, 1);
        const QString once = folded(text);
        QVERIFY2(folded(once) == once, qPrintable(QString::number(c, 16)));
        if (text.toUpper().size() == 1 && text.toUpper().toLower() == text)
            QVERIFY2(folded(text.toUpper()) == once, qPrintable(QString::number(c, 16)));
    }
}

void TestFolding::everyCharacterSurvives()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c < 0xd800 || c > 0xdfff)
            QVERIFY(folded(QString::fromUcs4(&c, 1)).size() <= 40);
    }
}

void TestFolding::searchWordsOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("names") << u" Jürgen  MÜLLER "_s << QStringList{ u"jurgen"_s, u"muller"_s };
    QTest::newRow("once each") << u"anna Anna ANNA"_s << QStringList{ u"anna"_s };
    QTest::newRow("a phone is one word") << u"0712 34"_s << QStringList{ u"071234"_s };
    QTest::newRow("a phone with signs") << u"+254 (712) 345-678"_s << QStringList{ u"712345678"_s };
    QTest::newRow("a phone among words")
        << u"anna +254712345678"_s << QStringList{ u"anna"_s, u"712345678"_s };
    QTest::newRow("a year stays") << u"Camry 2019"_s << QStringList{ u"camry"_s, u"2019"_s };
    QTest::newRow("a capacity stays") << u"2.5"_s << QStringList{ u"2.5"_s };
    QTest::newRow("a name with a dash") << u"F-150 4x4"_s << QStringList{ u"f-150"_s, u"4x4"_s };
    QTest::newRow("chinese") << u"王 小明"_s << QStringList{ u"王"_s, u"小明"_s };
    QTest::newRow("signs alone") << u"+"_s << QStringList{ u"+"_s };
    QTest::newRow("arabic digits") << u"٠٧١٢ ٣٤"_s << QStringList{ u"071234"_s };
    QTest::newRow("wide space") << u"王\u3000明"_s << QStringList{ u"王"_s, u"明"_s };
}

void TestFolding::searchWordsOf()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(searchWords(text), expected);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
