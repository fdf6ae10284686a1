// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklife.h"

#include <QTest>

using namespace forecourt::test;
using namespace Qt::StringLiterals;

/// SIGKILL at any moment of edits, pushes, merges and passes: nothing that was told as saved is
/// lost, no request is made twice, and the databases are whole. FORECOURT_KILLS says how often,
/// FORECOURT_FIRST_DESK where the seeds begin, so that several can run side by side.
class TestKill : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostAndNothingDoubled();
    void aBrokenPromiseIsSeen();

private:
    static int wanted() { return qEnvironmentVariableIntValue("FORECOURT_KILLS"); }
    Nest m_nest;
};

namespace {

constexpr int UsualKills = 300;
constexpr int KillsPerDesk = 50;

DeskLife::Counts sumOf(const DeskLife::Counts &a, const DeskLife::Counts &b)
{
    return { a.lives + b.lives,         a.diedAtPoints + b.diedAtPoints,
             a.left + b.left,           a.told + b.told,
             a.drives + b.drives,       a.doubtful + b.doubtful,
             a.conflicts + b.conflicts, a.decided + b.decided,
             a.replaced + b.replaced };
}

} // namespace

void TestKill::nothingIsLostAndNothingDoubled()
{
    const int kills = wanted() > 0 ? wanted() : UsualKills;
    DeskLife::Counts all;
    const auto first = quint32(qMax(1, qEnvironmentVariableIntValue("FORECOURT_FIRST_DESK")));
    for (quint32 seed = first; all.lives - all.left < kills; ++seed) {
        DeskLife desk(m_nest, seed);
        for (int i = 0; i < KillsPerDesk; ++i)
            QVERIFY(desk.liveOnce());
        const QStringList faults = desk.faults();
        if (!faults.isEmpty())
            qWarning().noquote() << faults.join(u'\n');
        QVERIFY2(faults.isEmpty(), u"desk %1, see above"_s.arg(seed).toUtf8());
        all = sumOf(all, desk.counts());
        if (all.lives % 1'000 == 0)
            qInfo("%d of %d killed", all.lives, kills);
    }
    qInfo("%d killed, %d of them at a named point, %d closed as usual; %d edits and bookings told "
          "as saved, 0 lost; "
          "%d test drives booked, 0 twice, %d left for a person to decide; %d conflicts "
          "open and %d decided on, %d replaced since",
          all.lives - all.left, all.diedAtPoints, all.left, all.told, all.drives, all.doubtful,
          all.conflicts, all.decided, all.replaced);
    if (all.lives < UsualKills)
        return;
    // Nothing lost is no merit where nothing was done.
    QVERIFY(all.told > all.lives / 3);
    QVERIFY(all.drives > all.lives / 50);
    QVERIFY(all.doubtful > 0);
    QVERIFY(all.conflicts + all.decided > 0);
    QVERIFY(all.diedAtPoints > all.lives / 20);
}

/// The control: a desk that says "saved" before it is.
void TestKill::aBrokenPromiseIsSeen()
{
    DeskLife desk(m_nest, 1'000);
    for (int i = 0; i < 20; ++i)
        QVERIFY(desk.liveOnce(true));
    const QStringList faults = desk.faults();
    QVERIFY2(!faults.filter(u"lost: "_s).isEmpty(), faults.join(u'\n').toUtf8());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
