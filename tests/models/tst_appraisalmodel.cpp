// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelstest.h"

#include "domain/folding.h"
#include "models/appraisalmodel.h"
#include "models/appraisaltext.h"
#include "models/recordhistory.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::Amount;
using domain::Appraisal;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

Appraisal appraisal(const QString &id, const QString &plate, int minutes)
{
    Appraisal made;
    made.id.value = id;
    made.service.value = u"grab"_s;
    made.question = { plate, {}, u"nz"_s };
    made.vehicle =
        domain::AppraisedVehicle::fromJson({ { u"id"_s, QString(u"v-"_s + plate) },
                                             { u"title"_s, QString(u"2014 Toyota "_s + plate) } });
    made.lookedUpAt = made.changedAt = minute(minutes);
    made.person = u"Grace"_s;
    return made;
}

void value(Appraisal &appraisal, int trade, int retail, int minutes)
{
    domain::Valuation valuation;
    valuation.kms = 48'000;
    valuation.at = minute(minutes);
    valuation.source = { { u"prediction"_s,
                           QJsonObject{ { u"trade_price"_s, trade },
                                        { u"retail_price"_s, retail },
                                        { u"price"_s, retail },
                                        { u"score"_s, 0.9 },
                                        { u"id"_s, u"p1"_s } } },
                         { u"demand_index"_s, 7 } };
    appraisal.valuation = valuation;
    appraisal.state = domain::ValuationState::Valued;
    appraisal.kms = 48'000;
}

void put(TestStore &store, const Appraisal &appraisal, const QString &what = u"lookedup"_s)
{
    QVERIFY(store->desk().savePaper(domain::paperOf(appraisal), what).result());
}

QStringList titles(const QList<Fact> &facts)
{
    QStringList titles;
    for (const Fact &fact : facts)
        titles << fact.title;
    return titles;
}

QString valueOf(const QList<Fact> &facts, const QString &title)
{
    for (const Fact &fact : facts) {
        if (fact.title == title)
            return fact.value;
    }
    return {};
}

} // namespace

class TestAppraisalModel : public QObject
{
    Q_OBJECT
private slots:
    void listsTheNewestFirstAndFollows();
    void saysWhyThereIsNoPrice();
    void findsByWords();
    void knowsWhatBelongsToACustomerAndAListing();
    void namesEveryFact();
    void showsWhatIsInNoDocument();
    void cutsALongAnswer();
    void tellsThePricesBesideTheTwo();
    void sentences_data();
    void sentences();
    void neverComparesTwoCurrencies();
    void historyTellsEachStep();
};

void TestAppraisalModel::listsTheNewestFirstAndFollows()
{
    TestStore store;
    put(store, appraisal(u"a"_s, u"AAA111"_s, 1));
    put(store, appraisal(u"b"_s, u"BBB222"_s, 2));
    put(store, appraisal(u"c"_s, u"CCC333"_s, 3));
    AppraisalModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, 0, IdRole), u"c"_s);
    QCOMPARE(text(model, 2, 0, IdRole), u"a"_s);
    QCOMPARE(text(model, 0, AppraisalModel::Vehicle), u"2014 Toyota CCC333"_s);
    QCOMPARE(text(model, 0, AppraisalModel::Vehicle, SubtitleRole), u"CCC333"_s);

    const QPersistentModelIndex kept = model.index(2, 0);
    Appraisal valued = appraisal(u"a"_s, u"AAA111"_s, 1);
    value(valued, 17'000, 20'000, 5);
    valued.asked = Amount{ 1'768'000 };
    valued.customerName = u"Ana Ruiz"_s;
    put(store, valued, u"valued"_s);
    QTRY_COMPARE(text(model, 2, AppraisalModel::Trade), u"NZD 17,000"_s);
    QCOMPARE(text(model, 2, AppraisalModel::Retail), u"NZD 20,000"_s);
    QCOMPARE(text(model, 2, AppraisalModel::Asked), u"NZD 17,680"_s);
    QVERIFY(text(model, 2, AppraisalModel::Against).contains(u"+4"));
    QCOMPARE(text(model, 2, AppraisalModel::Vehicle, SubtitleRole),
             u"AAA111 · 48,000 km · Ana Ruiz"_s);
    QCOMPARE(kept.row(), 2);

    model.sort(AppraisalModel::Vehicle, Qt::AscendingOrder);
    QCOMPARE(text(model, 0, 0, IdRole), u"a"_s);
    QCOMPARE(kept.row(), 0);

    domain::Paper gone = domain::paperOf(valued);
    gone.value = {};
    QVERIFY(store->desk().savePaper(gone, u"removed"_s).result());
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!model.find({ u"a"_s }));
}

void TestAppraisalModel::saysWhyThereIsNoPrice()
{
    TestStore store;
    Appraisal doubtful = appraisal(u"a"_s, u"AAA111"_s, 1);
    doubtful.state = domain::ValuationState::Unknown;
    doubtful.problem = u"No answer came."_s;
    put(store, doubtful);
    put(store, appraisal(u"b"_s, u"BBB222"_s, 2));
    AppraisalModel model(*store, english());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, AppraisalModel::Trade), u"Not valued"_s);
    QCOMPARE(text(model, 1, AppraisalModel::Trade), u"No answer"_s);
    QCOMPARE(text(model, 1, AppraisalModel::Trade, Qt::ToolTipRole), u"No answer came."_s);
    QCOMPARE(model.data(model.index(1, 0), MarkRole).toInt(), int(Mark::Attention));
    QCOMPARE(model.data(model.index(0, 0), MarkRole).toInt(), int(Mark::None));
}

void TestAppraisalModel::findsByWords()
{
    Appraisal made = appraisal(u"a"_s, u"ABC123"_s, 1);
    made.customerName = u"Zoë Müller"_s;
    made.remarks = u"Scratch on the left door"_s;
    const auto finds = [&](const QString &typed) {
        return AppraisalModel::matches(made, domain::searchWords(typed));
    };
    QVERIFY(finds(u""_s));
    QVERIFY(finds(u"abc123"_s));
    QVERIFY(finds(u"abc 123"_s));
    QVERIFY(finds(u"muller toyota"_s));
    QVERIFY(finds(u"scratch"_s));
    QVERIFY(finds(u"grace"_s));
    QVERIFY(!finds(u"abc124"_s));
    QVERIFY(!finds(u"muller honda"_s));
}

void TestAppraisalModel::knowsWhatBelongsToACustomerAndAListing()
{
    TestStore store;
    Appraisal old = appraisal(u"a"_s, u"AAA111"_s, 1);
    old.customerId.value = u"c1"_s;
    old.vehicleId.value = u"v1"_s;
    value(old, 17'000, 20'000, 10);
    Appraisal fresh = appraisal(u"b"_s, u"BBB222"_s, 2);
    fresh.customerId.value = u"c1"_s;
    fresh.vehicleId.value = u"v1"_s;
    Appraisal others = appraisal(u"c"_s, u"CCC333"_s, 3);
    value(others, 1, 2, 30);
    for (const Appraisal &each : { old, fresh, others })
        put(store, each);
    AppraisalModel model(*store, english());
    QTRY_COMPARE(model.rowCount(), 3);
    const auto ofCustomer = model.of(domain::CustomerId{ u"c1"_s });
    QCOMPARE(ofCustomer.size(), 2);
    QCOMPARE(ofCustomer.first().id.value, u"b"_s);
    QVERIFY(model.of(domain::CustomerId()).isEmpty());
    // The one that was valued, though another was looked up later.
    QCOMPARE(model.valuationOf({ u"v1"_s })->id.value, u"a"_s);
    QVERIFY(!model.valuationOf({ u"v2"_s }));
    QVERIFY(!model.valuationOf({}));
}

void TestAppraisalModel::namesEveryFact()
{
    const auto vehicle = domain::AppraisedVehicle::fromJson(object(R"({
        "year": "2014", "make": "Toyota", "num_doors": 5, "capacity_cc": 1986,
        "power_kw": 111.5, "torque_nm": 193, "options": ["Towbar", "Sunroof"]})"));
    const auto facts = vehicleFacts(vehicle, english());
    QCOMPARE(titles(facts),
             (QStringList{ u"Year"_s, u"Make"_s, u"Capacity"_s, u"Power"_s, u"Torque"_s, u"Doors"_s,
                           u"Options"_s }));
    QCOMPARE(valueOf(facts, u"Year"_s), u"2014"_s);
    QCOMPARE(valueOf(facts, u"Capacity"_s), u"1,986 cc"_s);
    QCOMPARE(valueOf(facts, u"Power"_s), u"111.5 kW"_s);
    QCOMPARE(valueOf(facts, u"Options"_s), u"Towbar, Sunroof"_s);
    const QStringList missing = missingFacts(vehicle);
    QCOMPARE(missing.size() + facts.size(), 19);
    QVERIFY(missing.contains(u"Series"_s));
}

void TestAppraisalModel::showsWhatIsInNoDocument()
{
    const auto facts = jsonFacts(object(R"({
        "odometer_trust": "high", "write_off": null, "imported": true, "range": 270,
        "upstream_vehicle": {"make": "TOYOTA", "colours": ["RED", "BLACK"]},
        "recalls": [{"code": 7}, {"code": 9}], "none": [], "empty": {}})"),
                                 english());
    QCOMPARE(valueOf(facts, u"Odometer trust"_s), u"high"_s);
    QCOMPARE(valueOf(facts, u"Write off"_s), Formatting::notKnown());
    QCOMPARE(valueOf(facts, u"Imported"_s), u"Yes"_s);
    QCOMPARE(valueOf(facts, u"Range"_s), u"270"_s);
    QCOMPARE(valueOf(facts, u"Upstream vehicle · Make"_s), u"TOYOTA"_s);
    QCOMPARE(valueOf(facts, u"Upstream vehicle · Colours"_s), u"RED, BLACK"_s);
    QCOMPARE(valueOf(facts, u"Recalls 2 · Code"_s), u"9"_s);
    QCOMPARE(valueOf(facts, u"None"_s), Formatting::notKnown());
    QCOMPARE(valueOf(facts, u"Empty"_s), Formatting::notKnown());
    QVERIFY(jsonFacts({}, english()).isEmpty());
}

void TestAppraisalModel::cutsALongAnswer()
{
    QJsonObject many;
    for (int i = 0; i < factsShown + 50; ++i)
        many.insert(u"n%1"_s.arg(i), QString(100'000, u'x'));
    const auto facts = jsonFacts(many, english());
    QCOMPARE(facts.size(), factsShown + 1);
    QVERIFY(facts.last().value.contains(u"50"));
    QVERIFY(facts.first().value.size() < 1'000);
    QJsonValue deep = 1;
    for (int i = 0; i < 200; ++i)
        deep = QJsonObject{ { u"in"_s, deep } };
    QCOMPARE(jsonFacts({ { u"deep"_s, deep } }, english()).size(), 1);
}

void TestAppraisalModel::tellsThePricesBesideTheTwo()
{
    Appraisal made = appraisal(u"a"_s, u"AAA111"_s, 1);
    QVERIFY(valuationFacts(made, english()).isEmpty());
    value(made, 17'000, 20'000, 2);
    QJsonObject source = made.valuation->source;
    source.insert(u"bounds"_s,
                  QJsonObject{ { u"trade"_s, QJsonObject{ { u"lower"_s, 16'000 } } },
                               { u"retail"_s, QJsonObject{ { u"upper"_s, 21'000 } } } });
    made.valuation->source = source;
    const auto facts = valuationFacts(made, english());
    QCOMPARE(valueOf(facts, u"Trade, at least"_s), u"NZD 16,000"_s);
    QCOMPARE(valueOf(facts, u"Retail, at most"_s), u"NZD 21,000"_s);
    QCOMPARE(valueOf(facts, u"Demand index"_s), u"7"_s);
    QCOMPARE(valueOf(facts, u"Id"_s), u"p1"_s);
    // The two and the score stand in their own places.
    QCOMPARE(facts.size(), 4);
}

void TestAppraisalModel::sentences_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("tone");
    QTest::newRow("above") << qint64(2'080'000) << u"The asking price is 4 % above."_s
                           << int(Tone::Warning);
    QTest::newRow("far above") << qint64(2'600'000) << u"The asking price is 30 % above."_s
                               << int(Tone::Bad);
    QTest::newRow("below") << qint64(1'800'000) << u"The asking price is 10 % below."_s
                           << int(Tone::Good);
    QTest::newRow("same") << qint64(2'000'000) << u"The asking price is the same."_s
                          << int(Tone::Good);
    QTest::newRow("none") << qint64(0) << u"on 1 May."_s << int(Tone::Neutral);
}

void TestAppraisalModel::sentences()
{
    QFETCH(qint64, price);
    QFETCH(QString, end);
    Appraisal made = appraisal(u"a"_s, u"AAA111"_s, 1);
    value(made, 17'000, 20'000, 2);
    Formatting formatting = english();
    formatting.currency = u"NZD"_s;
    const auto asked = price ? std::optional(Amount{ price }) : std::nullopt;
    const QString sentence = listingSentence(made, asked, formatting);
    QVERIFY2(sentence.startsWith(u"Valued at NZD 20,000 on 1 May"), qPrintable(sentence));
    if (price)
        QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
    const auto comparison = made.listedAgainstValuation(asked, u"NZD"_s);
    if (comparison)
        QTEST(int(buyingTone(*comparison)), "tone");
}

void TestAppraisalModel::neverComparesTwoCurrencies()
{
    Appraisal made = appraisal(u"a"_s, u"AAA111"_s, 1);
    value(made, 17'000, 20'000, 2);
    const QString sentence = listingSentence(made, Amount{ 485'000'000 }, english());
    QVERIFY2(sentence.contains(u"KES") && !sentence.contains(u'%'), qPrintable(sentence));
}

void TestAppraisalModel::historyTellsEachStep()
{
    TestStore store;
    Appraisal made = appraisal(u"a"_s, u"AAA111"_s, 1);
    put(store, made);
    made.kms = 48'000;
    put(store, made, u"edit"_s);
    made.state = domain::ValuationState::Asking;
    put(store, made, u"sending"_s);
    value(made, 17'000, 20'000, 3);
    put(store, made, u"valued"_s);
    RecordHistory history(*store, english());
    history.show(AppraisalModel::journalName(made.id));
    QTRY_COMPARE(history.lines().size(), 3);
    QStringList whats, afters;
    for (const JournalLine &line : history.lines()) {
        whats << line.what;
        afters << line.after;
    }
    whats.sort();
    QCOMPARE(whats, (QStringList{ u"Edited"_s, u"Looked up"_s, u"Valued"_s }));
    QVERIFY(afters.contains(u"trade NZD 17,000, retail NZD 20,000"_s));
    QVERIFY(afters.contains(u"48,000 km"_s));
    // It follows what comes.
    made.remarks = u"Towbar"_s;
    put(store, made, u"edit"_s);
    QTRY_COMPARE(history.lines().size(), 4);
}

QTEST_GUILESS_MAIN(TestAppraisalModel)
#include "tst_appraisalmodel.moc"
