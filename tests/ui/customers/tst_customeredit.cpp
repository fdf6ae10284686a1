// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/contactlinks.h"
#include "customers/customeredit.h"
#include "customers/querysettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;
namespace ui = forecourt::ui;

class TestCustomerEdit : public QObject
{
    Q_OBJECT
private slots:
    void nothingTypedIsNothingToSave();
    void onlyTouchedFieldsAreSent();
    void typedBackIsNoEdit();
    void untouchedFieldsFollow();
    void touchedFieldsStayAndTheOthersAreNamed();
    void takingTheOtherEndsTheDifference();
    void notesThatComeLaterStandAboveWhatWasTyped();
    void savingKeepsWhatWasTypedSince();
    void discardGoesBackToWhatIsStored();
    void draftSurvivesAsJson();
    void draftThatWasOvertakenLeavesNothing();
    void linksAreMadeOfDigitsOnly_data();
    void linksAreMadeOfDigitsOnly();
    void filtersAreKeptAndTheSearchIsNot();
};

static CustomerDraft someone()
{
    CustomerDraft draft;
    draft.notes = u"Likes red"_s;
    draft.tags = QStringList{ u"fleet"_s, u"walk-in"_s };
    draft.preferences = Preferences(QJsonObject{ { u"colour"_s, u"red"_s } });
    draft.isVip = false;
    return draft;
}

static ui::CustomerEdit editOf(const CustomerDraft &stored)
{
    ui::CustomerEdit edit;
    edit.start(stored);
    return edit;
}

void TestCustomerEdit::nothingTypedIsNothingToSave()
{
    ui::CustomerEdit edit = editOf(someone());
    QVERIFY(!edit.isDirty());
    QVERIFY(edit.toJson(QDateTime::currentDateTime()).isEmpty());
    ui::CustomerEdit unknown = editOf({});
    unknown.setNotes({});
    unknown.setTags({});
    unknown.setPreferences({});
    unknown.setVip(false);
    QVERIFY(!unknown.isDirty());
}

void TestCustomerEdit::onlyTouchedFieldsAreSent()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setVip(true);
    QCOMPARE(edit.patch().toJson(), (QJsonObject{ { u"isVip"_s, true } }));
    edit.setTags({ u"fleet"_s });
    QCOMPARE(edit.patch().toJson().keys(), (QStringList{ u"isVip"_s, u"tags"_s }));
}

void TestCustomerEdit::typedBackIsNoEdit()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    QVERIFY(edit.isDirty());
    edit.setNotes(u"Likes red"_s);
    QVERIFY(!edit.isDirty());
    edit.setTags({ u"walk-in"_s, u"fleet"_s });
    QVERIFY(!edit.isDirty());
}

void TestCustomerEdit::untouchedFieldsFollow()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    CustomerDraft moved = someone();
    moved.isVip = true;
    moved.tags = QStringList{ u"new"_s };
    edit.follow(moved);
    QCOMPARE(edit.draft().isVip, std::optional(true));
    QCOMPARE(*edit.draft().tags, QStringList{ u"new"_s });
    QCOMPARE(*edit.draft().notes, u"Likes blue"_s);
    QVERIFY(edit.changedElsewhere().isEmpty());
    QCOMPARE(edit.patch().toJson().keys(), QStringList{ u"notes"_s });
}

void TestCustomerEdit::touchedFieldsStayAndTheOthersAreNamed()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    CustomerDraft moved = someone();
    moved.notes = u"Likes green"_s;
    edit.follow(moved);
    QCOMPARE(*edit.draft().notes, u"Likes blue"_s);
    QCOMPARE(*edit.base().notes, u"Likes red"_s);
    QCOMPARE(edit.changedElsewhere(), QList{ CustomerField::Notes });
}

void TestCustomerEdit::takingTheOtherEndsTheDifference()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    edit.setVip(true);
    CustomerDraft moved = someone();
    moved.notes = u"Likes green"_s;
    edit.follow(moved);
    edit.takeOther();
    QCOMPARE(*edit.draft().notes, u"Likes green"_s);
    QVERIFY(edit.changedElsewhere().isEmpty());
    QCOMPARE(edit.patch().toJson().keys(), QStringList{ u"isVip"_s });
}

void TestCustomerEdit::notesThatComeLaterStandAboveWhatWasTyped()
{
    CustomerDraft unknown = someone();
    unknown.notes.reset();
    ui::CustomerEdit edit = editOf(unknown);
    edit.setNotes(u"Call after five"_s);
    edit.follow(someone());
    QCOMPARE(*edit.draft().notes, u"Likes red\nCall after five"_s);
    QCOMPARE(*edit.base().notes, u"Likes red"_s);
    QVERIFY(edit.changedElsewhere().isEmpty());
}

void TestCustomerEdit::savingKeepsWhatWasTypedSince()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    const CustomerPatch sent = edit.patch();
    edit.setNotes(u"Likes blue and green"_s);
    edit.committed(sent);
    QCOMPARE(*edit.base().notes, u"Likes blue"_s);
    QVERIFY(edit.isDirty());
    ui::CustomerEdit plain = editOf(someone());
    plain.setVip(true);
    plain.committed(plain.patch());
    QVERIFY(!plain.isDirty());
}

void TestCustomerEdit::discardGoesBackToWhatIsStored()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    CustomerDraft moved = someone();
    moved.notes = u"Likes green"_s;
    edit.follow(moved);
    edit.discard();
    QCOMPARE(*edit.draft().notes, u"Likes green"_s);
    QVERIFY(!edit.isDirty());
}

void TestCustomerEdit::draftSurvivesAsJson()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    edit.setTags({});
    const QDateTime now = QDateTime::currentDateTime();
    const QJsonObject json = edit.toJson(now);
    QCOMPARE(ui::CustomerEdit::timeOf(json), now);
    CustomerDraft moved = someone();
    moved.isVip = true;
    ui::CustomerEdit again = editOf(moved);
    QVERIFY(again.restore(json));
    QCOMPARE(*again.draft().notes, u"Likes blue"_s);
    QVERIFY(again.draft().tags->isEmpty());
    QCOMPARE(again.draft().isVip, std::optional(true));
    QCOMPARE(again.patch().toJson().keys(), (QStringList{ u"notes"_s, u"tags"_s }));
}

void TestCustomerEdit::draftThatWasOvertakenLeavesNothing()
{
    ui::CustomerEdit edit = editOf(someone());
    edit.setNotes(u"Likes blue"_s);
    const QJsonObject json = edit.toJson(QDateTime::currentDateTime());
    CustomerDraft moved = someone();
    moved.notes = u"Likes blue"_s;
    ui::CustomerEdit again = editOf(moved);
    QVERIFY(!again.restore(json));
}

void TestCustomerEdit::linksAreMadeOfDigitsOnly_data()
{
    QTest::addColumn<QUrl>("made");
    QTest::addColumn<QString>("wanted");
    using namespace forecourt::ui;
    QTest::newRow("call") << callUrl(u"+254 712 345-678"_s) << u"tel:+254712345678"_s;
    QTest::newRow("national") << callUrl(u"0712 345 678"_s) << u"tel:0712345678"_s;
    QTest::newRow("no number") << callUrl(u"javascript:alert(1)"_s) << QString();
    QTest::newRow("chat") << whatsAppUrl(u"+254 712 345 678"_s) << u"https://wa.me/254712345678"_s;
    QTest::newRow("chat 00") << whatsAppUrl(u"00254712345678"_s) << u"https://wa.me/254712345678"_s;
    QTest::newRow("chat needs a country") << whatsAppUrl(u"0712345678"_s) << QString();
    QTest::newRow("mail") << mailUrl(u"a.b@example.com"_s) << u"mailto:a.b@example.com"_s;
    QTest::newRow("no mail") << mailUrl(u"nobody"_s) << QString();
}

void TestCustomerEdit::linksAreMadeOfDigitsOnly()
{
    QFETCH(QUrl, made);
    QFETCH(QString, wanted);
    QCOMPARE(made.toString(), wanted);
    QVERIFY(!forecourt::ui::openContactUrl(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!forecourt::ui::openContactUrl(QUrl(u"https://example.com/"_s)));
}

void TestCustomerEdit::filtersAreKeptAndTheSearchIsNot()
{
    QTemporaryDir directory;
    QSettings settings(directory.filePath(u"s.ini"_s), QSettings::IniFormat);
    CustomerQuery query;
    query.text = u"Wanjiku"_s;
    query.segments = QStringList{ u"vip"_s };
    query.tags = QStringList{ u"fleet"_s };
    query.vip = true;
    query.sort = CustomerSort::TotalSpent;
    query.descending = false;
    forecourt::ui::saveQuery(settings, query);
    settings.sync();
    CustomerQuery wanted = query;
    wanted.text.clear();
    QCOMPARE(forecourt::ui::loadQuery(settings), wanted);
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Wanjiku"));
}

QTEST_MAIN(TestCustomerEdit)
#include "tst_customeredit.moc"
