// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pushwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

/// One line for all that waited together, and silence where there is nothing to hear.
class TestPushWords : public QObject
{
    Q_OBJECT
private slots:
    void words_data();
    void words();
};

void TestPushWords::words_data()
{
    QTest::addColumn<sync::PushReport>("report");
    QTest::addColumn<QString>("expected");
    const auto report = [](int sent, int attention, bool wasOffline, const QStringList &names) {
        sync::PushReport made;
        made.sent = sent;
        made.attention = attention;
        made.wasOffline = wasOffline;
        made.names = names;
        return made;
    };
    const QStringList amina{ u"Amina Hassan"_s };
    QTest::newRow("sent at once") << report(1, 0, false, amina) << QString();
    QTest::newRow("nothing came of it") << report(0, 0, true, {}) << QString();
    QTest::newRow("after a time alone")
        << report(5, 0, true, {}) << u"Connected again: 5 change(s) sent"_s;
    QTest::newRow("after a time alone, with a person")
        << report(5, 1, true, {}) << u"Connected again: 5 change(s) sent, 1 need(s) you"_s;
    QTest::newRow("needs a person")
        << report(0, 1, false, amina) << u"1 need(s) you: Amina Hassan"_s;
    QTest::newRow("some of it") << report(2, 1, false, amina)
                                << u"2 change(s) sent, 1 need(s) you"_s;
}

void TestPushWords::words()
{
    QFETCH(sync::PushReport, report);
    QFETCH(QString, expected);
    QCOMPARE(pushWords(report), expected);
}

QTEST_MAIN(TestPushWords)
#include "tst_pushwords.moc"
