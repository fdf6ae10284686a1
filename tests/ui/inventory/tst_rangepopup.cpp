// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/choicepopup.h"
#include "inventory/rangepopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

class TestRangePopup : public QObject
{
    Q_OBJECT
private slots:
    void readsBothEnds();
    void keepsAndNamesWhatIsNoNumber();
    void refusesAnEndAboveTheOther();
    void anyClears();
    void severalChoicesApplyAtOnce();
    void searchFindsWithoutAccents();

private:
    static RangeForm form()
    {
        RangeForm form;
        form.title = u"Year"_s;
        form.parse = [](const QString &text) -> std::optional<qint64> {
            bool ok = false;
            const qint64 value = text.toLongLong(&ok);
            return ok ? std::optional<qint64>(value) : std::nullopt;
        };
        form.format = [](qint64 value) { return QString::number(value); };
        return form;
    }
    static QPushButton *button(QWidget &in, const QString &text)
    {
        const auto buttons = in.findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
};

void TestRangePopup::readsBothEnds()
{
    auto *popup = new RangePopup(form(), { 2016, {} }, nullptr);
    const auto fields = popup->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0)->text(), u"2016"_s);
    FilterRange applied;
    connect(popup, &RangePopup::applied, this, [&](const FilterRange &range) { applied = range; });
    fields.at(1)->setText(u" 2020 "_s);
    popup->show();
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(applied, (FilterRange{ 2016, 2020 }));
}

void TestRangePopup::keepsAndNamesWhatIsNoNumber()
{
    RangePopup popup(form(), {}, nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy applied(&popup, &RangePopup::applied);
    auto *from = popup.findChildren<QLineEdit *>().first();
    from->setText(u"twenty"_s);
    QVERIFY(!button(popup, u"Apply"_s)->isEnabled());
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(applied.size(), 0);
    QCOMPARE(from->text(), u"twenty"_s);
    from->setText(u"2020"_s);
    QVERIFY(button(popup, u"Apply"_s)->isEnabled());
}

void TestRangePopup::refusesAnEndAboveTheOther()
{
    RangePopup popup(form(), { 2020, 2016 }, nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!button(popup, u"Apply"_s)->isEnabled());
    popup.findChildren<QLineEdit *>().last()->setText(u"2020"_s);
    QVERIFY(button(popup, u"Apply"_s)->isEnabled());
}

void TestRangePopup::anyClears()
{
    auto *popup = new RangePopup(form(), { 2016, 2020 }, nullptr);
    std::optional<FilterRange> applied;
    connect(popup, &RangePopup::applied, this, [&](const FilterRange &range) { applied = range; });
    popup->show();
    button(*popup, u"Any"_s)->click();
    QVERIFY(applied && applied->isOpen());
}

void TestRangePopup::severalChoicesApplyAtOnce()
{
    const QList<FilterChoice> choices{ { u"petrol"_s, u"Petrol"_s, 3 },
                                       { u"diesel"_s, u"Diesel"_s, 4 } };
    ChoicePopup popup(u"Fuel"_s, choices, { u"diesel"_s }, ChoicePopup::Mode::Several, nullptr);
    QStringList chosen;
    connect(&popup, &ChoicePopup::chosen, this, [&](const QStringList &ids) { chosen = ids; });
    auto *list = popup.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(chosen, (QStringList{ u"petrol"_s, u"diesel"_s }));
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(chosen, QStringList{ u"petrol"_s });
}

void TestRangePopup::searchFindsWithoutAccents()
{
    QList<FilterChoice> choices;
    for (int i = 0; i < 20; ++i)
        choices.append({ QString::number(i), u"Brand %1"_s.arg(i) });
    choices.append({ u"skoda"_s, u"Škoda"_s });
    auto *popup = new ChoicePopup(u"Brand"_s, choices, {}, ChoicePopup::Mode::One, nullptr);
    QStringList chosen;
    connect(popup, &ChoicePopup::chosen, this, [&](const QStringList &ids) { chosen = ids; });
    popup->show();
    auto *search = popup->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"skod"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen, QStringList{ u"skoda"_s });
}

QTEST_MAIN(TestRangePopup)
#include "tst_rangepopup.moc"
