// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

const QStringList regions{ u"nz"_s };

Valuation valuationOf(const char *answer)
{
    Valuation valuation;
    valuation.source = object(answer);
    valuation.kms = 48'000;
    valuation.at = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    return valuation;
}

Appraisal wholeAppraisal()
{
    Appraisal appraisal;
    appraisal.id.value = u"a1"_s;
    appraisal.service.value = u"grab"_s;
    appraisal.question = { .plate = u"ABC123"_s, .vehicleId = {}, .region = u"nz"_s };
    appraisal.vehicle = AppraisedVehicle::fromJson(
        object(R"({"id":"5804870883868672","title":"2014 Toyota Harrier","recall":[1]})"));
    appraisal.lookedUpAt = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    appraisal.kms = 48'000;
    appraisal.condition = 3;
    appraisal.valuation = valuationOf(R"({"prediction":{"price":20000,"trade_price":17000}})");
    appraisal.valuation->condition = 3;
    appraisal.state = ValuationState::Valued;
    appraisal.askedAt = appraisal.valuation->at;
    appraisal.asked = Amount{ 1'768'000 };
    appraisal.customerId.value = u"c1"_s;
    appraisal.customerName = u"Ana Ruiz"_s;
    appraisal.vehicleId.value = u"v1"_s;
    appraisal.vehicleName = u"2014 Harrier"_s;
    appraisal.remarks = u"Scratch on the left door"_s;
    appraisal.person = u"Grace"_s;
    appraisal.changedAt = appraisal.askedAt;
    return appraisal;
}

} // namespace

class TestAppraisal : public QObject
{
    Q_OBJECT

private slots:
    void plates_data();
    void plates();
    void vehicleIds_data();
    void vehicleIds();
    void regions_data();
    void regions();
    void vehicleQuestions_data();
    void vehicleQuestions();
    void valuationQuestions_data();
    void valuationQuestions();
    void readsEveryFieldOfTheContract();
    void nothingIsDropped_data();
    void nothingIsDropped();
    void namesWhatHasNoTitle();
    void prices_data();
    void prices();
    void comparisons_data();
    void comparisons();
    void comparesOnlyInOneCurrency();
    void survivesAsPaper();
    void removedAndForeignPapersAreNone();
    void remembersEqualQuestionsOnly();
};

void TestAppraisal::plates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plate"); // null: refused
    QTest::newRow("as it is") << u"ABC123"_s << u"ABC123"_s;
    QTest::newRow("small letters") << u"abc123"_s << u"ABC123"_s;
    QTest::newRow("blanks") << u"  abc 123 "_s << u"ABC123"_s;
    QTest::newRow("no-break blank") << u"ABC\u00a0123"_s << u"ABC123"_s;
    QTest::newRow("dash") << u"ABC-123"_s << u"ABC123"_s;
    QTest::newRow("long dash") << u"ABC–123"_s << u"ABC123"_s;
    QTest::newRow("wide letters") << u"ＡＢＣ１２３"_s << u"ABC123"_s;
    QTest::newRow("one") << u"A"_s << u"A"_s;
    QTest::newRow("eight") << u"ABCD1234"_s << u"ABCD1234"_s;
    QTest::newRow("nine") << u"ABCD12345"_s << QString();
    QTest::newRow("none") << u""_s << QString();
    QTest::newRow("only gaps") << u" - "_s << QString();
    QTest::newRow("dots") << u"../x"_s << QString();
    QTest::newRow("sign") << u"ABC?12"_s << QString();
    QTest::newRow("accent") << u"ÄBC12"_s << QString();
    QTest::newRow("arabic digits") << u"ABC١٢٣"_s << QString();
    QTest::newRow("for trying") << u"reg4success"_s << u"REG4SUCCESS"_s;
}

void TestAppraisal::plates()
{
    QFETCH(QString, typed);
    QFETCH(QString, plate);
    const auto read = plateFrom(typed);
    QCOMPARE(read.has_value(), !plate.isNull());
    QCOMPARE(read.value_or(QString()), plate);
}

void TestAppraisal::vehicleIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("digits") << u"5804870883868672"_s << true;
    QTest::newRow("letters") << u"239c8928fnc934fc"_s << true;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("way out") << u"../x"_s << false;
    QTest::newRow("question") << u"a?region=au"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("65") << QString(65, u'a') << false;
}

void TestAppraisal::vehicleIds()
{
    QFETCH(QString, text);
    QTEST(isVehicleId(text), "isOne");
}

void TestAppraisal::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("currency");
    QTest::newRow("nz") << u"nz"_s << u"NZD"_s;
    QTest::newRow("au") << u"au"_s << u"AUD"_s;
    QTest::newRow("uk") << u"uk"_s << u"GBP"_s;
    QTest::newRow("no country") << u"everywhere"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestAppraisal::regions()
{
    QFETCH(QString, region);
    QTEST(currencyOfRegion(region), "currency");
    QCOMPARE(regionName(u"nz"_s), u"New Zealand"_s);
    QCOMPARE(regionName(u"everywhere"_s), u"everywhere"_s);
}

void TestAppraisal::vehicleQuestions_data()
{
    using At = QuestionFault::At;
    QTest::addColumn<VehicleQuestion>("question");
    QTest::addColumn<QList<At>>("faults");
    const auto row = [](const char *name, const QString &plate, const QString &id,
                        const QString &region, QList<At> faults) {
        QTest::newRow(name) << VehicleQuestion{ plate, id, region } << faults;
    };
    row("plate", u"ABC123"_s, {}, u"nz"_s, {});
    row("id", {}, u"239c8928fnc934fc"_s, u"nz"_s, {});
    row("nothing", {}, {}, u"nz"_s, { At::Vehicle });
    row("no plate", u"ABC123456789"_s, {}, u"nz"_s, { At::Vehicle });
    row("plate as it was typed", u"abc 123"_s, {}, u"nz"_s, { At::Vehicle });
    row("bad id", {}, u"a/b"_s, u"nz"_s, { At::Vehicle });
    row("no region", u"ABC123"_s, {}, {}, { At::Region });
    row("other region", u"ABC123"_s, {}, u"mars"_s, { At::Region });
    row("both", {}, {}, {}, { At::Vehicle, At::Region });
}

void TestAppraisal::vehicleQuestions()
{
    QFETCH(VehicleQuestion, question);
    QList<QuestionFault::At> found;
    for (const QuestionFault &fault : faultsOf(question, ::regions)) {
        QVERIFY(!fault.sentence.isEmpty());
        found << fault.at;
    }
    QTEST(found, "faults");
}

void TestAppraisal::valuationQuestions_data()
{
    using At = QuestionFault::At;
    QTest::addColumn<ValuationQuestion>("question");
    QTest::addColumn<QList<At>>("faults");
    const ValuationQuestion good{ u"v1"_s, u"nz"_s, 48'000, {} };
    const auto row = [&](const char *name, auto change, QList<At> faults) {
        ValuationQuestion question = good;
        change(question);
        QTest::newRow(name) << question << faults;
    };
    row("good", [](auto &) {}, {});
    row("no kilometres", [](auto &each) { each.kms = 0; }, {});
    row("most kilometres", [](auto &each) { each.kms = mostKms; }, {});
    row("best", [](auto &each) { each.condition = 5; }, {});
    row("worst", [](auto &each) { each.condition = 1; }, {});
    row("too far", [](auto &each) { each.kms = mostKms + 1; }, { At::Kms });
    row("backwards", [](auto &each) { each.kms = -1; }, { At::Kms });
    row("not said", [](auto &each) { each.kms.reset(); }, { At::Kms });
    row("beyond best", [](auto &each) { each.condition = 6; }, { At::Condition });
    row("below worst", [](auto &each) { each.condition = 0; }, { At::Condition });
    row("no model", [](auto &each) { each.vehicleId.clear(); }, { At::Vehicle });
    row("no region", [](auto &each) { each.region.clear(); }, { At::Region });
    row("other region", [](auto &each) { each.region = u"xx"_s; }, { At::Region });
}

void TestAppraisal::valuationQuestions()
{
    QFETCH(ValuationQuestion, question);
    QList<QuestionFault::At> found;
    for (const QuestionFault &fault : faultsOf(question, ::regions))
        found << fault.at;
    QTEST(found, "faults");
}

void TestAppraisal::readsEveryFieldOfTheContract()
{
    const auto vehicle = AppraisedVehicle::fromJson(object(R"({
        "id": "5804870883868672", "region": "nz", "title": "2014 Toyota Harrier G", "year": "2014",
        "make": "Toyota", "model": "Harrier", "badge": "G", "series": "XU60", "model_year": "MY15",
        "body_type": "SUV", "transmission": "CVT", "fuel": "Petrol", "engine": "2.0L",
        "drive": "AWD", "num_doors": 5, "num_seats": 5, "num_gears": 7, "num_cylinders": 4,
        "capacity_cc": 1986, "power_kw": 111.5, "torque_nm": 193, "options": ["Sunroof"]})"));
    QCOMPARE(vehicle.id, u"5804870883868672"_s);
    QCOMPARE(vehicle.region, u"nz"_s);
    QCOMPARE(vehicle.title, u"2014 Toyota Harrier G"_s);
    QCOMPARE((QStringList{ vehicle.make, vehicle.model, vehicle.badge, vehicle.series }),
             (QStringList{ u"Toyota"_s, u"Harrier"_s, u"G"_s, u"XU60"_s }));
    QCOMPARE((QStringList{ vehicle.bodyType, vehicle.transmission, vehicle.fuel, vehicle.engine,
                           vehicle.drive }),
             (QStringList{ u"SUV"_s, u"CVT"_s, u"Petrol"_s, u"2.0L"_s, u"AWD"_s }));
    QCOMPARE(vehicle.year, 2014);
    QCOMPARE(vehicle.modelYear, u"MY15"_s);
    QCOMPARE(vehicle.doors, 5);
    QCOMPARE(vehicle.seats, 5);
    QCOMPARE(vehicle.gears, 7);
    QCOMPARE(vehicle.cylinders, 4);
    QCOMPARE(vehicle.capacityCc, 1986.0);
    QCOMPARE(vehicle.powerKw, 111.5);
    QCOMPARE(vehicle.torqueNm, 193.0);
    QCOMPARE(vehicle.options, QStringList{ u"Sunroof"_s });
    QVERIFY(vehicle.rest().isEmpty());
}

void TestAppraisal::nothingIsDropped_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("rest");
    const auto row = [](const char *source, QStringList rest) {
        QTest::newRow(source) << QByteArray(source) << rest;
    };
    row(R"({"year": null, "series": null, "options": null})", {});
    row(R"({"odometer_trust": "high"})", { u"odometer_trust"_s });
    row(R"({"write_off": null})", { u"write_off"_s });
    row(R"({"recalls": [{"id": 1}], "market": {"days": 12}})", { u"market"_s, u"recalls"_s });
    row(R"({"year": "2014"})", {});
    row(R"({"year": 2014})", {});
    row(R"({"year": "about 2014"})", { u"year"_s });
    row(R"({"model_year": 2015})", {});
    row(R"({"num_doors": 4.5})", { u"num_doors"_s });
    row(R"({"num_doors": -1})", { u"num_doors"_s });
    row(R"({"make": {"name": "Toyota"}})", { u"make"_s });
    row(R"({"options": [{"name": "Sunroof", "rrp": 900}]})", { u"options"_s });
    row(R"({"options": {"sunroof": true}})", { u"options"_s });
    row(R"({"options": ["Sunroof"]})", {});
    row(R"({"id": 5804870883868672})", {});
    row(R"({"id": true})", { u"id"_s });
}

void TestAppraisal::nothingIsDropped()
{
    QFETCH(QByteArray, source);
    const QJsonObject given = object(source.constData());
    const auto vehicle = AppraisedVehicle::fromJson(given);
    QTEST(vehicle.rest().keys(), "rest");
    QCOMPARE(vehicle.source, given);
    if (source.contains("Sunroof"))
        QCOMPARE(vehicle.options, QStringList{ u"Sunroof"_s });
    if (given["id"_L1].isDouble())
        QCOMPARE(vehicle.id, u"5804870883868672"_s);
}

void TestAppraisal::namesWhatHasNoTitle()
{
    Appraisal appraisal;
    appraisal.question.vehicleId = u"v9"_s;
    QCOMPARE(appraisal.displayName(), u"v9"_s);
    appraisal.question = { .plate = u"ABC123"_s, .vehicleId = {}, .region = {} };
    QCOMPARE(appraisal.displayName(), u"ABC123"_s);
    appraisal.vehicle.make = u"Toyota"_s;
    appraisal.vehicle.year = 2014;
    QCOMPARE(appraisal.displayName(), u"2014 Toyota"_s);
    appraisal.vehicle.title = u"2014 Toyota Harrier"_s;
    QCOMPARE(appraisal.displayName(), u"2014 Toyota Harrier"_s);
}

void TestAppraisal::prices_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("prices");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<qint64>("trade"); // 0: none
    QTest::addColumn<qint64>("retail");
    const auto row = [](const char *name, const char *answer, QStringList prices, QStringList rest,
                        qint64 trade, qint64 retail) {
        QTest::newRow(name) << QByteArray(answer) << prices << rest << trade << retail;
    };
    row("as documented",
        R"({"prediction": {"id": "p1", "vehicle_id": "v1", "kms": 48000, "score": 0.91,
            "price": 21800, "retail_price": 21800, "trade_price": 18400.5}})",
        { u"price"_s, u"retail_price"_s, u"trade_price"_s }, { u"id"_s }, 1'840'050, 2'180'000);
    row("bounds", R"({"prediction": {"price": 9000},
                      "bounds": {"retail": {"lower": 8000, "upper": 9900}}})",
        { u"price"_s, u"bounds.retail.lower"_s, u"bounds.retail.upper"_s }, {}, 0, 900'000);
    row("no prediction", R"({"trade": 100, "demand": "high"})", { u"trade"_s }, { u"demand"_s },
        10'000, 0);
    row("a price in words", R"({"prediction": {"price": "ask us"}})", {}, { u"price"_s }, 0, 0);
    row("a score is no price", R"({"prediction": {"retail_score": 0.5, "score": 7}})", {},
        { u"retail_score"_s, u"score"_s }, 0, 0);
    row("a prediction in words", R"({"prediction": "soon"})", {}, { u"prediction"_s }, 0, 0);
    row("nothing", "{}", {}, {}, 0, 0);
}

void TestAppraisal::prices()
{
    QFETCH(QByteArray, answer);
    const Valuation valuation = valuationOf(answer.constData());
    QStringList prices, rest;
    for (const auto &price : valuation.prices())
        prices << price.name;
    for (const auto &[name, value] : valuation.rest())
        rest << name;
    QTEST(prices, "prices");
    QTEST(rest, "rest");
    QTEST(valuation.trade().value_or(Amount()).hundredths, "trade");
    QTEST(valuation.retail().value_or(Amount()).hundredths, "retail");
    QCOMPARE(valuation.confidence().has_value(), answer.contains("0.91"));
}

void TestAppraisal::comparisons_data()
{
    QTest::addColumn<std::optional<Amount>>("price");
    QTest::addColumn<std::optional<Amount>>("valuation");
    QTest::addColumn<bool>("isPossible");
    QTest::addColumn<qint64>("difference");
    QTest::addColumn<double>("share");
    using Maybe = std::optional<Amount>;
    const auto row = [](const char *name, Maybe price, Maybe valuation, bool isPossible,
                        qint64 difference, double share) {
        QTest::newRow(name) << price << valuation << isPossible << difference << share;
    };
    row("above", Amount{ 10'400 }, Amount{ 10'000 }, true, 400, 0.04);
    row("below", Amount{ 7'500 }, Amount{ 10'000 }, true, -2'500, -0.25);
    row("equal", Amount{ 10'000 }, Amount{ 10'000 }, true, 0, 0.0);
    row("for nothing", Amount{ 0 }, Amount{ 10'000 }, true, -10'000, -1.0);
    row("worth nothing", Amount{ 100 }, Amount{ 0 }, false, 0, 0.0);
    row("no price", {}, Amount{ 100 }, false, 0, 0.0);
    row("no valuation", Amount{ 100 }, {}, false, 0, 0.0);
}

void TestAppraisal::comparisons()
{
    QFETCH(std::optional<Amount>, price);
    QFETCH(std::optional<Amount>, valuation);
    const auto comparison = compared(price, valuation);
    QTEST(comparison.has_value(), "isPossible");
    if (!comparison)
        return;
    QTEST(comparison->difference().hundredths, "difference");
    QTEST(comparison->share(), "share");
}

void TestAppraisal::comparesOnlyInOneCurrency()
{
    const Appraisal appraisal = wholeAppraisal();
    QCOMPARE(appraisal.currency(), u"NZD"_s);
    const Amount price{ 2'080'000 };
    const auto listed = appraisal.listedAgainstValuation(price, u"NZD"_s);
    QVERIFY(listed);
    QCOMPARE(listed->valuation, Amount{ 2'000'000 }); // what it may be sold at
    QVERIFY(!appraisal.listedAgainstValuation(price, u"KES"_s));
    const auto asked = appraisal.askedAgainstValuation();
    QVERIFY(asked);
    QCOMPARE(asked->valuation, Amount{ 1'700'000 }); // what a dealer may give
    QCOMPARE(asked->share(), 0.04);
}

void TestAppraisal::survivesAsPaper()
{
    const Appraisal appraisal = wholeAppraisal();
    const Paper paper = paperOf(appraisal);
    QCOMPARE(paper.kind, papers::appraisal);
    QCOMPARE(paper.id, appraisal.id.value);
    // Through bytes, as the desk keeps it.
    Paper kept = paper;
    kept.value = QJsonDocument::fromJson(QJsonDocument(paper.value).toJson()).object();
    QCOMPARE(appraisalFrom(kept), std::optional(appraisal));
    Appraisal little;
    little.id.value = u"a2"_s;
    QCOMPARE(appraisalFrom(paperOf(little)), std::optional(little));
    kept.value["state"_L1] = u"weighed"_s;
    QCOMPARE(appraisalFrom(kept)->state, ValuationState::Unknown);
}

void TestAppraisal::removedAndForeignPapersAreNone()
{
    Paper paper = paperOf(wholeAppraisal());
    paper.kind = QString(papers::savedRequest);
    QVERIFY(!appraisalFrom(paper));
    paper = paperOf(wholeAppraisal());
    paper.value = {};
    QVERIFY(!appraisalFrom(paper));
}

void TestAppraisal::remembersEqualQuestionsOnly()
{
    const Appraisal known = wholeAppraisal();
    Appraisal newer = known;
    newer.id.value = u"a2"_s;
    newer.lookedUpAt = known.lookedUpAt.addDays(1);
    newer.valuation.reset();
    const QList<Appraisal> all{ known, newer };
    const VehicleQuestion question = known.question;
    QCOMPARE(rememberedVehicle(all, known.service, question), &all[1]);
    QVERIFY(!rememberedVehicle(all, { u"other"_s }, question));
    VehicleQuestion other = question;
    other.region = u"au"_s;
    QVERIFY(!rememberedVehicle(all, known.service, other));
    other = question;
    other.plate = u"ABC124"_s;
    QVERIFY(!rememberedVehicle(all, known.service, other));

    const ValuationQuestion asked = known.valuationQuestion();
    QCOMPARE(rememberedValuation(all, known.service, asked), &all[0]);
    QVERIFY(!rememberedValuation(all, { u"other"_s }, asked));
    const auto unlike = [&](auto change) {
        ValuationQuestion changed = asked;
        change(changed);
        return !rememberedValuation(all, known.service, changed);
    };
    QVERIFY(unlike([](auto &each) { each.kms = 48'001; }));
    QVERIFY(unlike([](auto &each) { each.condition = 4; }));
    QVERIFY(unlike([](auto &each) { each.condition.reset(); }));
    QVERIFY(unlike([](auto &each) { each.region = u"au"_s; }));
    QVERIFY(unlike([](auto &each) { each.vehicleId = u"other"_s; }));
}

QTEST_APPLESS_MAIN(TestAppraisal)
#include "tst_appraisal.moc"
