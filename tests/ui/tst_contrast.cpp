// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <cmath>

using namespace forecourt::ui;

// WCAG 2.1: the contrast of two colours, from their relative luminance.
static double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(QRgb color)
{
    return 0.2126 * channel(qRed(color)) + 0.7152 * channel(qGreen(color))
        + 0.0722 * channel(qBlue(color));
}

static double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

class TestContrast : public QObject
{
    Q_OBJECT
private slots:
    void tableIsInTheOrderOfTheNames();
    void formulaKnowsBlackOnWhite();
    void usedPairsAreReadable_data();
    void usedPairsAreReadable();
    void tonesAreAmongTheUsedPairs();
    void edgesAreVisible();
};

void TestContrast::tableIsInTheOrderOfTheNames()
{
    for (size_t i = 0; i < tokenTable.size(); ++i)
        QCOMPARE(size_t(tokenTable[i].token), i);
}

void TestContrast::formulaKnowsBlackOnWhite()
{
    QCOMPARE(contrast(0xFF000000, 0xFFFFFFFF), 21.0);
}

void TestContrast::usedPairsAreReadable_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("dark");
    for (size_t i = 0; i < usedPairs.size(); ++i) {
        for (const int dark : { 0, 1 })
            QTest::addRow("text %d on %d %s", int(usedPairs[i].text), int(usedPairs[i].ground),
                          dark ? "dark" : "light")
                << int(i) << dark;
    }
}

void TestContrast::usedPairsAreReadable()
{
    QFETCH(int, row);
    QFETCH(int, dark);
    const UsedPair &used = usedPairs[size_t(row)];
    const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
    const double found = contrast(rgb(used.text, scheme), rgb(used.ground, scheme));
    QVERIFY2(found >= (used.large ? 3.0 : 4.5), qPrintable(QString::number(found)));
}

void TestContrast::tonesAreAmongTheUsedPairs()
{
    for (const Tone tone :
         { Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Vip }) {
        const TokenPair wanted = pair(tone);
        const bool listed = std::any_of(usedPairs.begin(), usedPairs.end(), [&](auto &used) {
            return used.text == wanted.text && used.ground == wanted.ground;
        });
        QVERIFY(listed);
    }
}

// What is not text but must be seen (WCAG 1.4.11): the edge of an empty check
// box and the focus ring.
void TestContrast::edgesAreVisible()
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        for (const Token ground : { Token::Surface, Token::Raised, Token::Window }) {
            QVERIFY(contrast(rgb(Token::Accent, scheme), rgb(ground, scheme)) >= 3.0);
            const double faint = contrast(rgb(Token::Faint, scheme), rgb(ground, scheme));
            QVERIFY2(faint >= 2.8, qPrintable(QString::number(faint)));
        }
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
