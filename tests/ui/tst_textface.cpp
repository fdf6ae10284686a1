// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textface.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

// Lines that are kept must look as if they were laid out each time.
class TestTextFace : public QObject
{
    Q_OBJECT
private slots:
    void measuresAsTheFontDoes_data();
    void measuresAsTheFontDoes();
    void staysInsideItsRoom();
    void standsWhereItIsTold();
    void isOneLine();

private:
    /// The columns that were painted, as a range; empty where nothing was.
    static QRect inked(const TextFace &face, const QString &text, Qt::Alignment alignment,
                       const QRect &rect);
};

static constexpr QSize Canvas(400, 40);

QRect TestTextFace::inked(const TextFace &face, const QString &text, Qt::Alignment alignment,
                          const QRect &rect)
{
    QImage image(Canvas, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    face.draw(&painter, rect, alignment, text);
    painter.end();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

void TestTextFace::measuresAsTheFontDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Latin") << u"Agnieszka Szczęsny"_s;
    QTest::newRow("Arabic") << u"محمد النجار"_s;
    QTest::newRow("Devanagari") << u"सुनीता Mehta"_s;
    QTest::newRow("Han") << u"王伟"_s;
}

void TestTextFace::measuresAsTheFontDoes()
{
    QFETCH(QString, text);
    const TextFace face((QFont()));
    const QFontMetricsF metrics{ QFont() };
    // Fonts differ in whether each letter's advance is rounded: half a pixel for each at most.
    const qreal tolerance = 1 + text.size() / 2.0;
    for (int time = 0; time < 2; ++time)
        QVERIFY(qAbs(face.width(text) - metrics.horizontalAdvance(text)) <= tolerance);
}

void TestTextFace::staysInsideItsRoom()
{
    const TextFace face((QFont()));
    const QString text = u"vikram.singh.400@example.com"_s;
    QVERIFY(face.width(text) > 90);
    // Wide, narrow, wide again: what was cut short for one room is not shown in another.
    const QRect whole(10, 0, 380, 40);
    const QRect narrow(10, 0, 80, 40);
    const QRect before = inked(face, text, Qt::AlignLeft, whole);
    QVERIFY(inked(face, text, Qt::AlignLeft, narrow).right() <= narrow.right() + 1);
    QCOMPARE(inked(face, text, Qt::AlignLeft, whole), before);
}

void TestTextFace::standsWhereItIsTold()
{
    const TextFace face((QFont()));
    const QRect rect(0, 0, 400, 40);
    const QRect left = inked(face, u"Regular"_s, Qt::AlignLeft, rect);
    const QRect middle = inked(face, u"Regular"_s, Qt::AlignHCenter, rect);
    const QRect right = inked(face, u"Regular"_s, Qt::AlignRight, rect);
    QVERIFY(left.left() < 5);
    QVERIFY(qAbs(middle.center().x() - 200) <= 2);
    QVERIFY(right.right() > 394);
    QVERIFY(qAbs(left.center().y() - 20) <= 4);
}

void TestTextFace::isOneLine()
{
    const TextFace face((QFont()));
    const QRect one = inked(face, u"one two"_s, Qt::AlignLeft, QRect(QPoint(), Canvas));
    const QRect broken = inked(face, u"one\ntwo"_s, Qt::AlignLeft, QRect(QPoint(), Canvas));
    QCOMPARE(broken, one);
}

QTEST_MAIN(TestTextFace)
#include "tst_textface.moc"
