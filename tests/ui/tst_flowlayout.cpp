// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QWidget>
#include <QtTest>

using namespace forecourt::ui;

class TestFlowLayout : public QObject
{
    Q_OBJECT
private slots:
    void wrapsWhereItMust();
    void mirrors();
    void hiddenTakesNoRoom();
    void tooWideIsCutToTheLine();
    void heightFollowsWidth();

private:
    static QList<QWidget *> fill(QWidget &parent, int count, QSize size);
};

QList<QWidget *> TestFlowLayout::fill(QWidget &parent, int count, QSize size)
{
    auto *flow = new FlowLayout(&parent, 10, 5);
    QList<QWidget *> widgets;
    for (int i = 0; i < count; ++i) {
        auto *widget = new QWidget;
        widget->setFixedSize(size);
        flow->addWidget(widget);
        widgets.append(widget);
    }
    return widgets;
}

void TestFlowLayout::wrapsWhereItMust()
{
    QWidget parent;
    const auto widgets = fill(parent, 3, { 40, 20 });
    parent.resize(100, 100);
    parent.show();
    QCOMPARE(widgets[0]->pos(), QPoint(0, 0));
    QCOMPARE(widgets[1]->pos(), QPoint(50, 0));
    QCOMPARE(widgets[2]->pos(), QPoint(0, 25));
}

void TestFlowLayout::mirrors()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    const auto widgets = fill(parent, 2, { 40, 20 });
    parent.resize(100, 100);
    parent.show();
    QCOMPARE(widgets[0]->pos(), QPoint(60, 0));
    QCOMPARE(widgets[1]->pos(), QPoint(10, 0));
}

void TestFlowLayout::hiddenTakesNoRoom()
{
    QWidget parent;
    const auto widgets = fill(parent, 2, { 40, 20 });
    parent.resize(100, 100);
    parent.show();
    widgets[0]->hide();
    parent.layout()->activate();
    QCOMPARE(widgets[1]->pos(), QPoint(0, 0));
}

void TestFlowLayout::tooWideIsCutToTheLine()
{
    QWidget parent;
    auto *flow = new FlowLayout(&parent);
    auto *wide = new QWidget;
    wide->setMinimumWidth(300);
    wide->setMinimumWidth(10);
    flow->addWidget(wide);
    parent.resize(100, 50);
    parent.show();
    QVERIFY(wide->width() <= 100);
}

void TestFlowLayout::heightFollowsWidth()
{
    QWidget parent;
    fill(parent, 4, { 40, 20 });
    QCOMPARE(parent.layout()->heightForWidth(200), 20);
    QCOMPARE(parent.layout()->heightForWidth(100), 45);
    QCOMPARE(parent.layout()->heightForWidth(50), 95);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
