// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pushplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestPushPlan : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsSent();
    void theLaterOfTwoEditsStandsOnTheEarlier();
    void aDisputeStopsItsFieldAlone();
    void anAdditionThatArrivedIsNotMadeAgain();
    void readBacks_data();
    void readBacks();
    void laterReads_data();
    void laterReads();
    void whatThisDeskTookAwayItselfIsNotReplaced();
    void anEarlierEditIsMissedThoughTheLastIsThere();
};

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().at(0);
}

Change edit(CustomerField field, const char *base, const char *value)
{
    static int counter = 0;
    Change change;
    change.id.value = QString::number(++counter);
    change.field = field;
    change.base = json(base);
    change.value = json(value);
    change.state = ChangeState::Done;
    return change;
}

constexpr auto Notes = CustomerField::Notes;
constexpr auto Tags = CustomerField::Tags;
constexpr auto Wishes = CustomerField::Preferences;
constexpr auto Vip = CustomerField::IsVip;

} // namespace

void TestPushPlan::onlyWhatDiffersIsSent()
{
    const CustomerDraft server{ u"a\nt"_s, QStringList{ u"x"_s }, Preferences(), true };
    const PushPlan plan = planPush(server,
                                   { edit(Notes, R"("a")", R"("a\no")"),
                                     edit(Tags, "[]", R"(["x"])"), edit(Vip, "false", "true") });
    QVERIFY(plan.conflicts.isEmpty());
    QCOMPARE(plan.patch.notes, u"a\nt\no"_s);
    QVERIFY(!plan.patch.tags && !plan.patch.preferences && !plan.patch.isVip);
}

void TestPushPlan::theLaterOfTwoEditsStandsOnTheEarlier()
{
    const QList<Change> edits{ edit(Tags, "[]", R"(["x"])"), edit(Tags, R"(["x"])", R"(["y"])") };
    for (const QStringList &server : { QStringList(), QStringList{ u"x"_s } }) {
        const PushPlan plan = planPush({ {}, server, {}, {} }, edits);
        QVERIFY(plan.conflicts.isEmpty());
        QCOMPARE(plan.patch.tags, QStringList{ u"y"_s });
    }
}

void TestPushPlan::aDisputeStopsItsFieldAlone()
{
    const CustomerDraft server{ u"T"_s, QStringList(), {}, {} };
    const PushPlan plan = planPush(server,
                                   { edit(Notes, R"("a")", R"("O")"), edit(Tags, "[]", R"(["x"])"),
                                     edit(Notes, R"("O")", R"("O\nmore")") });
    QCOMPARE(plan.conflicts, QList{ Notes });
    QVERIFY(!plan.patch.notes);
    QCOMPARE(plan.patch.tags, QStringList{ u"x"_s });
}

void TestPushPlan::anAdditionThatArrivedIsNotMadeAgain()
{
    Change addition = edit(Notes, "null", R"("called")");
    const CustomerDraft server{ u"a\ncalled\nt"_s, {}, {}, {} };
    addition.attempts = 1; // the line is somebody else's
    QCOMPARE(planPush(server, { addition }).patch.notes, u"a\ncalled\nt\ncalled"_s);
    addition.attempts = 2;
    QVERIFY(planPush(server, { addition }).patch.isEmpty());
}

void TestPushPlan::readBacks_data()
{
    QTest::addColumn<CustomerField>("field");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, CustomerField field, const char *before, const char *sent,
                        const char *found, ReadBack expected) {
        QTest::newRow(name) << field << QByteArray(before) << QByteArray(sent) << QByteArray(found)
                            << int(expected);
    };
    row("as sent", Notes, R"("a")", R"("a\no")", R"("a\no")", ReadBack::Taken);
    row("somebody wrote below", Notes, R"("a")", R"("a\no")", R"("a\no\nt")", ReadBack::Taken);
    row("line ends and blanks", Notes, R"("a")", R"("a \no\n")", R"("a\r\no")", ReadBack::Taken);
    row("as before", Notes, R"("a")", R"("a\no")", R"("a")", ReadBack::Ignored);
    row("somebody without ours", Notes, R"("a")", R"("a\no")", R"("a\nt")", ReadBack::Other);
    row("cut off", Notes, R"("a")", R"("a\nlong")", R"("a\nlo")", ReadBack::Other);
    row("was not there before", Notes, "null", R"("o")", R"("o")", ReadBack::Taken);
    row("is still not there", Notes, "null", R"("o")", "null", ReadBack::Ignored);
    row("emptied", Notes, R"("a")", R"("")", "null", ReadBack::Taken);
    row("another spelling", Tags, "[]", R"(["VIP"])", R"(["vip"])", ReadBack::Taken);
    row("another order", Tags, "[]", R"(["x","y"])", R"(["y","x"])", ReadBack::Taken);
    row("one is missing", Tags, "[]", R"(["x","y"])", R"(["x"])", ReadBack::Other);
    row("a tag that stayed", Tags, R"(["x"])", "[]", R"(["x"])", ReadBack::Ignored);
    row("a key more", Wishes, R"({"a":1})", R"({"a":2})", R"({"a":2,"t":3})", ReadBack::Taken);
    row("a key that stayed", Wishes, R"({"a":1,"b":1})", R"({"b":1})", R"({"a":1,"b":1})",
        ReadBack::Ignored);
    row("the last key removed", Wishes, R"({"a":1})", "{}", "null", ReadBack::Taken);
    row("another value", Wishes, R"({"a":1})", R"({"a":2})", R"({"a":3})", ReadBack::Other);
    row("VIP", Vip, "false", "true", "true", ReadBack::Taken);
    row("not VIP", Vip, "false", "true", "false", ReadBack::Ignored);
    row("VIP is not told", Vip, "false", "true", "null", ReadBack::Other);
}

void TestPushPlan::readBacks()
{
    QFETCH(CustomerField, field);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, found);
    QFETCH(int, expected);
    QCOMPARE(int(judge(field, json(before), json(sent), json(found))), expected);
}

void TestPushPlan::laterReads_data()
{
    QTest::addColumn<CustomerField>("field");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("replaced");
    const auto row = [](const char *name, CustomerField field, const char *base, const char *ours,
                        const char *found, bool replaced) {
        QTest::newRow(name) << field << QByteArray(base) << QByteArray(ours) << QByteArray(found)
                            << replaced;
    };
    row("there", Notes, R"("a")", R"("a\no")", R"("t\no\nu")", false);
    row("our line is gone", Notes, R"("a")", R"("a\no")", R"("a\nt")", true);
    row("what we removed is back", Notes, R"("a\nb")", R"("a")", R"("a\nb\nt")", true);
    row("our addition is in the middle", Notes, "null", R"("o")", R"("t\no\nu")", false);
    row("our addition is gone", Notes, "null", R"("o")", R"("t\noh")", true);
    row("a list has no notes", Notes, R"("a")", R"("a\no")", "null", false);
    row("a tag of ours is gone", Tags, "[]", R"(["x"])", R"(["t"])", true);
    row("a tag beside ours", Tags, "[]", R"(["x"])", R"(["x","t"])", false);
    row("a key of ours is as it was", Wishes, R"({"a":1})", R"({"a":2})", R"({"a":1})", true);
    row("VIP no more", Vip, "false", "true", "false", true);
}

void TestPushPlan::laterReads()
{
    QFETCH(CustomerField, field);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, found);
    QFETCH(bool, replaced);
    const Change ourEdit = edit(field, base.constData(), ours.constData());
    QCOMPARE(replacedSince({ ourEdit }, json(found)).contains(ourEdit.id), replaced);
}

void TestPushPlan::whatThisDeskTookAwayItselfIsNotReplaced()
{
    const QList<Change> ours{ edit(Tags, "[]", R"(["x"])"), edit(Tags, R"(["x"])", "[]") };
    QVERIFY(replacedSince(ours, json("[]")).isEmpty());
    QCOMPARE(replacedSince(ours, json(R"(["x"])")), QList{ ours.last().id });
}

void TestPushPlan::anEarlierEditIsMissedThoughTheLastIsThere()
{
    const QList<Change> ours{ edit(Tags, "[]", R"(["x"])"),
                              edit(Tags, R"(["x"])", R"(["x","y"])") };
    QCOMPARE(replacedSince(ours, json(R"(["y"])")), QList{ ours.first().id });
    QVERIFY(replacedSince(ours, json(R"(["x","y","t"])")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPushPlan)
#include "tst_pushplan.moc"
