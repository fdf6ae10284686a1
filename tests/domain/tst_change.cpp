// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"
#include "domain/changereason.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

namespace {

/// Another language: every sentence begins with a word of its own.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"tafsiri: "_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void statesComeThroughTheirKeys();
    void kindsComeThroughTheirKeys();
    void anUnknownStateWaitsForAPerson();
    void everyErrorIsExplained();
    void whatMayPassByItself();
    void reasonsFollowTheLanguage();
    void whatIsNoReasonStaysAsItIs();
};

void TestChange::statesComeThroughTheirKeys()
{
    QSet<QString> keys;
    for (int i = 0; i <= int(ChangeState::Discarded); ++i) {
        const auto state = ChangeState(i);
        QVERIFY(!toKey(state).isEmpty());
        QCOMPARE(changeStateFromKey(toKey(state)), state);
        keys.insert(toKey(state));
    }
    QCOMPARE(keys.size(), int(ChangeState::Discarded) + 1);
    // Storage claims rows by this very word.
    QCOMPARE(toKey(ChangeState::Queued), u"queued"_s);
}

void TestChange::kindsComeThroughTheirKeys()
{
    QSet<QString> keys;
    for (int i = 0; i <= int(Change::Kind::ContactMessage); ++i) {
        const auto kind = Change::Kind(i);
        QCOMPARE(changeKindFromKey(toKey(kind)), kind);
        keys.insert(toKey(kind));
    }
    QCOMPARE(keys.size(), int(Change::Kind::ContactMessage) + 1);
}

void TestChange::anUnknownStateWaitsForAPerson()
{
    QVERIFY(needsAttention(changeStateFromKey(u"from_a_later_version")));
    QVERIFY(needsAttention(ChangeState::Conflict));
    QVERIFY(needsAttention(ChangeState::Rejected));
    QVERIFY(!needsAttention(ChangeState::Queued));
    QVERIFY(!needsAttention(ChangeState::Sending));
    QVERIFY(!needsAttention(ChangeState::Done));
    QVERIFY(!needsAttention(ChangeState::Discarded));
    // An edit that somebody wrote over on the server is lost unless a person looks.
    QVERIFY(isForPerson(ChangeState::Replaced));
    QVERIFY(!needsAttention(ChangeState::Replaced));
    QVERIFY(isForPerson(ChangeState::Conflict));
    QVERIFY(!isForPerson(ChangeState::Held));
    QVERIFY(!isForPerson(ChangeState::Done));
}

void TestChange::everyErrorIsExplained()
{
    QSet<QString> explanations;
    for (int i = 0; i <= int(ApiError::Kind::NotPossible); ++i) {
        ApiError error;
        error.kind = ApiError::Kind(i);
        QVERIFY(error.explanation().endsWith(u'.') || error.explanation().endsWith(u'?'));
        explanations.insert(error.explanation());
    }
    QCOMPARE(explanations.size(), int(ApiError::Kind::NotPossible) + 1);
    const auto explanationOf = [](ApiError::Kind kind) {
        ApiError error;
        error.kind = kind;
        return error.explanation();
    };
    QVERIFY(explanationOf(ApiError::Kind::Unauthorized).contains(u"key"_s));
    QVERIFY(explanationOf(ApiError::Kind::Certificate).contains(u"certificate"_s));
    QVERIFY(explanationOf(ApiError::Kind::Storage).contains(u"file"_s));
    QCOMPARE(ApiError::notPossible(u"The car was sold."_s).explanation(), u"The car was sold."_s);
    QVERIFY(ApiError::storage(u"disk I/O error"_s).detail.contains(u"disk"_s));
}

void TestChange::whatMayPassByItself()
{
    using Kind = ApiError::Kind;
    const QSet<Kind> transient{ Kind::Network, Kind::Timeout, Kind::RateLimited, Kind::Server,
                                Kind::Malformed };
    for (int i = 0; i <= int(Kind::NotPossible); ++i) {
        ApiError error;
        error.kind = Kind(i);
        QCOMPARE(error.isTransient(), transient.contains(error.kind));
    }
}

void TestChange::reasonsFollowTheLanguage()
{
    QStringList reasons;
    for (int i = 0; i <= int(ChangeReason::CameFromElsewhere); ++i)
        reasons << reasonOf(ChangeReason(i), QDateTime::currentDateTimeUtc());
    for (int i = 0; i < int(ApiError::Kind::NotPossible); ++i)
        reasons << reasonOf(ApiError{ .kind = ApiError::Kind(i) });
    QSet<QString> words;
    for (const QString &reason : std::as_const(reasons))
        words.insert(reasonText(reason));
    QCOMPARE(words.size(), reasons.size());
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    for (const QString &reason : std::as_const(reasons)) {
        const QString now = reasonText(reason);
        QVERIFY2(now.startsWith(u"tafsiri: "), qPrintable(reason));
        QVERIFY(words.contains(now.mid(9)));
    }
    QVERIFY(QCoreApplication::removeTranslator(&other));
    const QDateTime seen(QDate(2026, 11, 22), QTime(9, 30));
    const QString replaced = reasonText(reasonOf(ChangeReason::Replaced, seen));
    QVERIFY2(replaced.contains(QLocale().toString(seen, QLocale::ShortFormat)),
             qPrintable(replaced));
}

void TestChange::whatIsNoReasonStaysAsItIs()
{
    for (const QString &text :
         { QString(), u"Somebody else changed this."_s, u"{\"a\":1}"_s, u"{not even JSON"_s })
        QCOMPARE(reasonText(text), text);
    const ApiError refused = ApiError::notPossible(u"The car was sold."_s);
    QCOMPARE(reasonText(reasonOf(refused)), u"The car was sold."_s);
    // Of a later version: whoever shows it has words of their own for the state.
    QCOMPARE(reasonText(u"{\"why\":\"fromALaterVersion\"}"_s), QString());
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
