// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportfixture.h"

using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pages = 100;
constexpr int Limit = 20;
constexpr int Seconds = 2;

/// Each way in which a server may speak of its limit, or not speak of it at all. Refused is what
/// was on its way when the limit was found, and what asked whether it is over.
constexpr struct
{
    const char *name;
    int mostRefused;
} Dialects[] = {
    { "none", 5 }, { "autograb", 0 }, { "xratelimit", 0 }, { "retry-after", 3 }, { "body", 3 },
};

/// A server with a limit, and a hundred pages asked of it at once.
struct Reading
{
    explicit Reading(const char *dialect)
        : sandbox({ u"--rate-limit"_s, u"%1/%2"_s.arg(Limit).arg(Seconds), u"--rate-headers"_s,
                    QString::fromLatin1(dialect) })
        , transport(optionsFor(sandbox))
    {
        for (int i = 0; i < Pages; ++i) {
            Request request = getting(u"/external/customers"_s);
            request.query.addQueryItem(u"page"_s, QString::number(1 + i));
            request.query.addQueryItem(u"limit"_s, u"1"_s);
            answers.push_back(started(transport.send(request)));
        }
    }
    int answered() const
    {
        return int(std::count_if(answers.begin(), answers.end(),
                                 [](const auto &answer) { return answer->has_value(); }));
    }
    int good() const
    {
        return int(std::count_if(answers.begin(), answers.end(),
                                 [](const auto &answer) { return bool(**answer); }));
    }
    int refused() const { return sandbox.state()["refused"_L1].toInt(); }

    SandboxProcess sandbox;
    Transport transport;
    std::vector<std::shared_ptr<std::optional<forecourt::domain::Result<Reply>>>> answers;
};

} // namespace

/// A hundred pages from servers that allow ten a second, each in another dialect, side by side.
class TestDialects : public QObject
{
    Q_OBJECT
private slots:
    void everyPageComesAndTheServerIsLeftInPeace()
    {
        std::vector<std::unique_ptr<Reading>> readings;
        for (const auto &dialect : Dialects)
            readings.push_back(std::make_unique<Reading>(dialect.name));
        const auto done = [&] {
            return std::all_of(readings.begin(), readings.end(),
                               [](const auto &reading) { return reading->answered() == Pages; });
        };
        QVERIFY(QTest::qWaitFor(done, 100'000));
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const Reading &reading = *readings[i];
            qInfo("%s: %d pages, %d refused", Dialects[i].name, reading.good(), reading.refused());
            QCOMPARE(reading.good(), Pages);
            QVERIFY(reading.sandbox.state()["requests"_L1].toInt() >= Pages);
            QVERIFY(reading.refused() <= Dialects[i].mostRefused);
        }
    }
};

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
