// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage.h"
#include "scenes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// What limits cost, in virtual time: bench-limits [quick]
using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inJson(const Figures &figures)
{
    return { { u"sent"_s, figures.sent },
             { u"refused"_s, figures.refused },
             { u"refused_later"_s, figures.refusedLater },
             { u"used"_s, figures.used },
             { u"person_median_ms"_s, qint64(figures.personMedian.count()) },
             { u"person_p95_ms"_s, qint64(figures.person95th.count()) },
             { u"person_max_ms"_s, qint64(figures.personWorst.count()) } };
}

QJsonObject inJson(const OutageFigures &figures)
{
    return { { u"needed"_s, figures.needed },
             { u"sent"_s, figures.sent },
             { u"sent_per_needed"_s, figures.sentPerNeeded() },
             { u"probes_after"_s, figures.probesAfter },
             { u"recovered_s"_s, double(figures.recoveredAfter.count()) / 1000 } };
}

using Run = Figures (*)(const LimitCase &, Dialect);
struct NamedRun
{
    const char *id;
    Run run;
};
/// A fifth of the limit, which is what another program of the dealership may well use.
constexpr double hiddenShare = 0.2;

constexpr std::array runs{
    NamedRun{ "alone",
              [](const LimitCase &limit, Dialect dialect) {
                  return soleUser(limit, dialect, toldLedger);
              } },
    NamedRun{ "alone_without_reserve",
              [](const LimitCase &limit, Dialect dialect) {
                  LimitCase all = limit;
                  all.conditions.syncAs = forecourt::network::Priority::Action;
                  return soleUser(all, dialect, toldLedger);
              } },
    NamedRun{ "alone_unconfigured",
              [](const LimitCase &limit, Dialect dialect) {
                  return soleUser(limit, dialect, untoldLedger);
              } },
    NamedRun{ "hidden",
              [](const LimitCase &limit, Dialect dialect) {
                  return hiddenUser(limit, dialect, toldLedger, hiddenShare);
              } },
    NamedRun{ "restart",
              [](const LimitCase &limit, Dialect dialect) { return restarted(limit, dialect); } },
    NamedRun{ "two", twoInstances },
    NamedRun{ "clock_ahead",
              [](const LimitCase &limit, Dialect dialect) {
                  return restarted(limit, dialect, { true, 1h });
              } },
    NamedRun{ "clock_behind",
              [](const LimitCase &limit, Dialect dialect) {
                  return restarted(limit, dialect, { true, -1h });
              } },
    NamedRun{ "people",
              [](const LimitCase &limit, Dialect dialect) {
                  return peopleBesideSync(limit, dialect, toldLedger);
              } },
};

QJsonObject runsOf(const LimitCase &limit)
{
    QJsonObject all;
    for (const NamedRun &one : runs) {
        QJsonObject byDialect;
        for (const Dialect dialect : dialects)
            byDialect.insert(QString::fromLatin1(dialectNames[size_t(dialect)]),
                             inJson(one.run(limit, dialect)));
        all.insert(QString::fromLatin1(one.id), byDialect);
    }
    QJsonObject beside;
    for (const Rival &rival : rivals)
        beside.insert(QString::fromLatin1(rival.name),
                      inJson(soleUser(limit, Dialect::Silent, rival.make)));
    all.insert(u"rivals"_s, beside);
    return { { u"limit"_s, QString::fromLatin1(limit.name) },
             { u"hours"_s, double(limit.length.count()) / 3'600'000 },
             { u"runs"_s, all } };
}

QJsonObject outages()
{
    QJsonObject all;
    for (const bool hangs : { false, true }) {
        const OutageCase outage{ .hangs = hangs };
        all.insert(hangs ? u"hangs"_s : u"refuses"_s,
                   QJsonObject{ { u"ours"_s, inJson(outageWithBreaker(outage)) },
                                { u"rival"_s, inJson(outageWithBackoff(outage)) } });
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isQuick = argc > 1 && QByteArrayView(argv[1]) == "quick";
    QJsonArray limits;
    for (const LimitCase &limit : limitCases) {
        if (!isQuick || limit.window.count <= 100)
            limits.append(runsOf(limit));
    }
    if (isQuick)
        limits.prepend(runsOf(documentedLimit));
    const QJsonObject figures{ { u"limits"_s, limits }, { u"outage"_s, outages() } };
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
