// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "sandboxprocess.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/accounts.h"
#include "sync/appraiser.h"
#include "sync/services.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::domain;
using sync::Appraiser;
using test::answerOf;
using test::SandboxProcess;
using Answer = Result<Appraiser::Answered>;

namespace {

/// A store, a connection to an AutoGrab of its own, and the appraiser between them.
struct Desk
{
    explicit Desk(const QStringList &arguments = {})
        : sandbox(QStringList{ u"--style"_s, u"autograb"_s } + arguments)
        , store({ directory.filePath(u"store"_s), u"device"_s, u"Amina"_s })
        , accounts({ directory.path(), {} })
    {
        if (!store.open().result())
            qFatal("The test's store could not be opened.");
        ApiService draft;
        draft.name = u"AutoGrab"_s;
        draft.system = u"autograb"_s;
        draft.environment = u"production"_s;
        draft.region = u"nz"_s;
        draft.baseUrl = sandbox.baseUrl();
        draft.auth = apiSystem(u"autograb")->auth();
        const auto added = answerOf(accounts.services().add(draft, sandbox.key(), true, {}));
        Q_ASSERT(added);
        service = added.value();
        appraiser = std::make_unique<Appraiser>(accounts.services(), store, u"Amina"_s);
        sandbox.resetCounters();
    }

    Answer lookUp(const QString &plate, bool again = false)
    {
        return answerOf(appraiser->lookUp(service, { plate, {}, u"nz"_s }, again));
    }
    Appraisal kept(const AppraisalId &id)
    {
        const auto paper = answerOf(store.desk().paper(papers::appraisal, id.value));
        return paper ? appraisalFrom(*paper).value_or(Appraisal()) : Appraisal();
    }
    Result<Done> say(const AppraisalId &id, std::optional<qint64> kms,
                     std::optional<int> condition = {})
    {
        AppraisalDetails details = kept(id).details();
        details.kms = kms;
        details.condition = condition;
        return answerOf(appraiser->save(id, details));
    }
    /// A vehicle that was looked up and driven so far.
    AppraisalId driven(const QString &plate, qint64 kms)
    {
        const auto found = lookUp(plate);
        Q_ASSERT(found);
        if (!say(found->id, kms)) // in a release too
            qFatal("The test's appraisal could not be changed.");
        return found->id;
    }
    Answer value(const AppraisalId &id, bool again = false)
    {
        return answerOf(appraiser->value(id, again));
    }
    QStringList journal(const AppraisalId &id)
    {
        QStringList words;
        for (const auto &entry : answerOf(store.desk().journalOf(u"appraisal/"_s + id.value)))
            words << entry.kind;
        return words;
    }
    int lookUps() const { return sandbox.count(u"GET"_s, u"/v2/vehicle"_s); }
    int questions() const { return sandbox.count(u"POST"_s, u"/v2/valuations"_s); }

    QTemporaryDir directory;
    SandboxProcess sandbox;
    storage::Store store;
    sync::Accounts accounts;
    ConnectionId service;
    std::unique_ptr<Appraiser> appraiser;
};

} // namespace

class TestAppraiser : public QObject
{
    Q_OBJECT
private slots:
    void knowsItsConnections();
    void whatCannotBeAskedIsCaughtBefore();
    void keepsWhatItShows();
    void anEqualLookUpIsRemembered();
    void anEqualValuationIsRemembered();
    void theQuestionIsOnDiskBeforeItLeaves();
    void noAnswerIsUnknownAndNotAskedAgainByItself();
    void refusalsKeepTheirWords();
    void whatDidNotLeaveIsAsBefore();
    void twoVerbsNeverUndoEachOther();
    void anAnswerThatCannotBeWrittenIsNotForgotten();
    void onlyOneQuestionAtATime();
    void countsValuationsApart();
    void quotaThatIsUsedUpHoldsUntilAWord();
    void removedAndBroughtBack();
    void anUnknownPlateLeavesNothing();
    void offlineNothingIsAsked();
};

void TestAppraiser::knowsItsConnections()
{
    Desk desk;
    const auto services = desk.appraiser->services();
    QCOMPARE(services.size(), 1);
    QCOMPARE(services.first().id, desk.service);
    QCOMPARE(Appraiser::regionsOf(services.first()), QStringList{ u"nz"_s });
    ApiService further = services.first();
    further.region = u"au"_s;
    QCOMPARE(Appraiser::regionsOf(further), (QStringList{ u"au"_s, u"nz"_s }));
}

void TestAppraiser::whatCannotBeAskedIsCaughtBefore()
{
    const std::pair<const char *, VehicleQuestion> questions[] = {
        { "region missing", { u"ABC123"_s, {}, {} } },
        { "region unknown", { u"ABC123"_s, {}, u"mars"_s } },
        { "no plate", { {}, {}, u"nz"_s } },
        { "too long", { u"ABC123456"_s, {}, u"nz"_s } },
        { "way out", { {}, u"../customers"_s, u"nz"_s } },
    };
    Desk desk;
    for (const auto &[name, question] : questions) {
        const auto answer = answerOf(desk.appraiser->lookUp(desk.service, question));
        QVERIFY2(!answer, name);
        QCOMPARE(answer.error().kind, ApiError::Kind::NotPossible);
        QVERIFY2(!answer.error().explanation().isEmpty(), name);
    }
    QVERIFY(!answerOf(desk.appraiser->lookUp({ u"none"_s }, { u"ABC123"_s, {}, u"nz"_s })));
    QCOMPARE(desk.sandbox.requests().size(), 0);
    QVERIFY(answerOf(desk.store.desk().papers(papers::appraisal)).isEmpty());
}

void TestAppraiser::keepsWhatItShows()
{
    Desk desk;
    const auto found = desk.lookUp(u"abc 123"_s);
    QVERIFY2(bool(found), found ? "" : qPrintable(found.error().explanation()));
    QVERIFY(!found->remembered);
    const Appraisal looked = desk.kept(found->id);
    QCOMPARE(looked.question.plate, u"ABC123"_s);
    QCOMPARE(looked.person, u"Amina"_s);
    QCOMPARE(looked.lookedUpAt, found->at);
    QVERIFY(!looked.vehicle.title.isEmpty());
    QVERIFY(!looked.vehicle.rest().isEmpty());
    // Without kilometres nothing is asked.
    const auto early = desk.value(found->id);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ApiError::Kind::NotPossible);
    QCOMPARE(desk.questions(), 0);
    QVERIFY(bool(desk.say(found->id, 48'000, 4)));
    const auto valued = desk.value(found->id);
    QVERIFY2(bool(valued), valued ? "" : qPrintable(valued.error().explanation()));
    const Appraisal known = desk.kept(found->id);
    QCOMPARE(known.state, ValuationState::Valued);
    QCOMPARE(known.valuation->kms, 48'000);
    QCOMPARE(known.valuation->condition, 4);
    QVERIFY(known.valuation->trade() && known.valuation->retail());
    QCOMPARE(desk.journal(found->id),
             (QStringList{ u"lookedup"_s, u"edit"_s, u"sending"_s, u"valued"_s }));
}

void TestAppraiser::anEqualLookUpIsRemembered()
{
    Desk desk;
    const auto first = desk.lookUp(u"ABC123"_s);
    QVERIFY(bool(first));
    const auto second = desk.lookUp(u"ABC-123"_s);
    QVERIFY(bool(second) && second->remembered);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->at, first->at);
    QCOMPARE(desk.lookUps(), 1);
    // Another session reads it from the desk.
    desk.appraiser = std::make_unique<Appraiser>(desk.accounts.services(), desk.store, u"Zoë"_s);
    QVERIFY(desk.lookUp(u"ABC123"_s)->remembered);
    QCOMPARE(desk.lookUps(), 1);
    const auto again = desk.lookUp(u"ABC123"_s, true);
    QVERIFY(bool(again) && !again->remembered);
    QVERIFY(again->id != first->id);
    QCOMPARE(desk.lookUps(), 2);
    QCOMPARE(desk.lookUp(u"ABC123"_s)->id, again->id);
    QVERIFY(!desk.lookUp(u"ABC124"_s)->remembered);
    QCOMPARE(desk.lookUps(), 3);
}

void TestAppraiser::anEqualValuationIsRemembered()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    QVERIFY(bool(desk.value(id)));
    const auto same = desk.value(id);
    QVERIFY(bool(same) && same->remembered);
    QCOMPARE(desk.questions(), 1);
    // A later appraisal of the same vehicle, too.
    const AppraisalId later = desk.lookUp(u"ABC123"_s, true)->id;
    QVERIFY(bool(desk.say(later, 48'000)));
    const auto copied = desk.value(later);
    QVERIFY(bool(copied) && copied->remembered);
    QCOMPARE(desk.kept(later).valuation, desk.kept(id).valuation);
    QCOMPARE(desk.questions(), 1);
    QVERIFY(bool(desk.say(later, 48'001)));
    QVERIFY(!desk.value(later)->remembered);
    QCOMPARE(desk.questions(), 2);
    QVERIFY(bool(desk.say(later, 48'001, 3)));
    QVERIFY(!desk.value(later)->remembered);
    QCOMPARE(desk.questions(), 3);
    QVERIFY(!desk.value(later, true)->remembered);
    QCOMPARE(desk.questions(), 4);
}

void TestAppraiser::theQuestionIsOnDiskBeforeItLeaves()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    desk.sandbox.setFaults({ u"stall,method=POST"_s });
    const auto waiting = desk.appraiser->value(id);
    QTRY_COMPARE(desk.questions(), 1);
    QVERIFY(!waiting.isFinished());
    QCOMPARE(desk.kept(id).state, ValuationState::Asking);
    QVERIFY(desk.kept(id).askedAt.isValid());
    // Whoever ends the program now finds it in doubt at the next start.
    desk.appraiser.reset();
    QVERIFY(bool(answerOf(desk.store.desk().recover())));
    QCOMPARE(desk.kept(id).state, ValuationState::Unknown);
    QVERIFY(!desk.kept(id).problem.isEmpty());
}

void TestAppraiser::noAnswerIsUnknownAndNotAskedAgainByItself()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    desk.sandbox.setFaults({ u"drop-after,method=POST"_s });
    const auto dropped = desk.value(id);
    desk.sandbox.setFaults({});
    QVERIFY(!dropped);
    QCOMPARE(dropped.error().kind, ApiError::Kind::Unknown);
    QCOMPARE(desk.questions(), 1);
    QCOMPARE(desk.kept(id).state, ValuationState::Unknown);
    QCOMPARE(desk.journal(id).last(), u"unknown"_s);
    const auto careless = desk.value(id);
    QVERIFY(!careless);
    QCOMPARE(careless.error().kind, ApiError::Kind::NotPossible);
    QCOMPARE(desk.questions(), 1);
    QVERIFY(bool(desk.value(id, true)));
    QCOMPARE(desk.questions(), 2);
    QCOMPARE(desk.kept(id).state, ValuationState::Valued);
    QVERIFY(desk.kept(id).problem.isEmpty());
}

void TestAppraiser::refusalsKeepTheirWords()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    QVERIFY(bool(desk.value(id)));
    desk.sandbox.setFaults({ u"status=400,method=POST"_s });
    const auto refused = desk.value(id, true);
    QVERIFY(!refused);
    const Appraisal kept = desk.kept(id);
    QCOMPARE(kept.state, ValuationState::Refused);
    QVERIFY(!kept.problem.isEmpty());
    QVERIFY(kept.valuation); // what came before is still worth something
}

void TestAppraiser::whatDidNotLeaveIsAsBefore()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    desk.sandbox.stop();
    const auto unreached = desk.value(id);
    QVERIFY(!unreached);
    const Appraisal kept = desk.kept(id);
    QCOMPARE(kept.state, ValuationState::None);
    QVERIFY(!kept.problem.isEmpty());
    QCOMPARE(desk.journal(id).last(), u"notsent"_s);
    // What is stored is still given without anybody being asked.
    QVERIFY(desk.lookUp(u"ABC123"_s)->remembered);
}

void TestAppraiser::twoVerbsNeverUndoEachOther()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    desk.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 300 } });
    const auto valuing = desk.appraiser->value(id);
    QTRY_COMPARE(desk.kept(id).state, ValuationState::Asking);
    AppraisalDetails details = desk.kept(id).details();
    details.remarks = u"Scratch on the left door"_s;
    details.asked = Amount{ 1'500'000 };
    QVERIFY(bool(answerOf(desk.appraiser->save(id, details))));
    QVERIFY(bool(answerOf(valuing)));
    const Appraisal kept = desk.kept(id);
    QCOMPARE(kept.remarks, details.remarks);
    QCOMPARE(kept.asked, details.asked);
    QVERIFY(kept.valuation);
}

/// It was paid for.
void TestAppraiser::anAnswerThatCannotBeWrittenIsNotForgotten()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    const auto outside = [&](const QString &statement) {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            file.setDatabaseName(desk.directory.filePath(u"store/desk.sqlite"_s));
            QVERIFY(file.open());
            QVERIFY(!file.exec(statement).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    };
    outside(u"CREATE TRIGGER full BEFORE INSERT ON paper"
            " WHEN instr(new.value, '\"state\":\"valued\"')"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
    const auto answer = desk.value(id);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Storage);
    outside(u"DROP TRIGGER full"_s);
    const auto remembered = desk.value(id);
    QVERIFY(remembered);
    QVERIFY(remembered->remembered);
    QVERIFY(desk.kept(id).valuation);
    QCOMPARE(desk.questions(), 1);
}

void TestAppraiser::onlyOneQuestionAtATime()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    const auto first = desk.appraiser->value(id);
    const auto second = desk.appraiser->value(id);
    QVERIFY(bool(answerOf(first)));
    answerOf(second); // refused, or the first one's answer
    QCOMPARE(desk.questions(), 1);
}

void TestAppraiser::countsValuationsApart()
{
    Desk desk({ u"--monthly-quota"_s, u"100/200/10"_s });
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    desk.appraiser->watchQuota(desk.service);
    QVERIFY(bool(desk.value(id)));
    const RequestQuota quota = desk.appraiser->quota(desk.service);
    QCOMPARE(quota.base, 100);
    QCOMPARE(quota.maximum, 200);
    QCOMPARE(quota.used, 11);
    for (const auto &plate : { u"AA1"_s, u"AA2"_s, u"AA3"_s })
        QVERIFY(bool(desk.lookUp(plate)));
    QCOMPARE(desk.appraiser->quota(desk.service).used, 11);
}

void TestAppraiser::quotaThatIsUsedUpHoldsUntilAWord()
{
    Desk desk({ u"--monthly-quota"_s, u"1/2/1"_s });
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    QVERIFY(bool(desk.value(id)));
    QCOMPARE(desk.appraiser->quota(desk.service).level(), RequestQuota::Level::UsedUp);
    QVERIFY(!desk.value(id, true));
    QCOMPARE(desk.questions(), 1);
    QCOMPARE(desk.kept(id).state, ValuationState::Valued);
    QCOMPARE(desk.journal(id).last(), u"valued"_s);
    desk.appraiser->permitBeyondQuota(desk.service);
    const auto further = desk.appraiser->value(id, true);
    QTRY_COMPARE(desk.questions(), 2);
}

void TestAppraiser::removedAndBroughtBack()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    const Appraisal before = desk.kept(id);
    QVERIFY(bool(answerOf(desk.appraiser->remove(id))));
    QVERIFY(desk.kept(id).id.isEmpty());
    QVERIFY(!desk.value(id));
    QVERIFY(!answerOf(desk.appraiser->save(id, before.details())));
    QVERIFY(bool(answerOf(desk.appraiser->restore(before))));
    QCOMPARE(desk.kept(id).details(), before.details());
    QVERIFY(bool(desk.value(id)));
}

void TestAppraiser::anUnknownPlateLeavesNothing()
{
    Desk desk;
    const auto found = desk.lookUp(u"ZZ9"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ApiError::Kind::NotFound);
    QVERIFY(answerOf(desk.store.desk().papers(papers::appraisal)).isEmpty());
    // Known to the road authority only: kept, and never valued.
    const auto unmatched = desk.lookUp(u"UX1"_s);
    QVERIFY(bool(unmatched));
    QVERIFY(bool(desk.say(unmatched->id, 48'000)));
    QVERIFY(!desk.value(unmatched->id));
    QCOMPARE(desk.questions(), 0);
}

void TestAppraiser::offlineNothingIsAsked()
{
    Desk desk;
    const AppraisalId id = desk.driven(u"ABC123"_s, 48'000);
    bool isOffline = true;
    desk.appraiser = std::make_unique<Appraiser>(desk.accounts.services(), desk.store, u"Amina"_s,
                                                 [&isOffline] { return isOffline; });
    desk.sandbox.resetCounters();
    const auto found = desk.lookUp(u"ABC124"_s);
    const auto valued = desk.value(id);
    QVERIFY(!found && !valued);
    QCOMPARE(found.error().kind, ApiError::Kind::Offline);
    QCOMPARE(valued.error().kind, ApiError::Kind::Offline);
    QVERIFY(desk.lookUp(u"ABC123"_s)->remembered);
    QCOMPARE(desk.sandbox.requests().size(), 0);
    isOffline = false;
    QVERIFY(bool(desk.value(id)));
}

QTEST_GUILESS_MAIN(TestAppraiser)
#include "tst_appraiser.moc"
