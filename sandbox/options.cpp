// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "moment.h"
#include "ratelimiter.h"

#include <QCommandLineParser>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DefaultToday = "2026-11-22T09:00:00Z";

const QList<QCommandLineOption> AllOptions = {
    { u"style"_s, u"Whose API it speaks: carstrel, autograb, bearer or general."_s, u"STYLE"_s,
      u"carstrel"_s },
    { u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"0"_s },
    { u"customers"_s, u"How many customers."_s, u"N"_s, u"400"_s },
    { u"vehicles"_s, u"How many vehicles."_s, u"N"_s, u"60"_s },
    { u"blogs"_s, u"How many blog posts."_s, u"N"_s, u"4"_s },
    { u"rows"_s, u"How many participants (bearer) or resources (general)."_s, u"N"_s, u"250"_s },
    { u"seed"_s, u"Another seed is another dealership."_s, u"N"_s, u"1"_s },
    { u"today"_s, u"The day that the demo's dates count back from (ISO 8601)."_s, u"DATE"_s,
      QLatin1StringView(DefaultToday) },
    { u"key"_s, u"API key that is accepted; may be repeated."_s, u"KEY"_s,
      u"sk_test_demo_forecourt"_s },
    { u"forbid"_s, u"Groups of endpoints that a key may not use: KEY=GROUP,…"_s, u"RULE"_s },
    { u"data-dir"_s, u"Where edits last; without it they are lost at the end."_s, u"DIR"_s },
    { u"rate-limit"_s, u"Requests in so many seconds."_s, u"N/SECONDS"_s },
    { u"rate-headers"_s,
      u"none, autograb, xratelimit, retry-after or body; otherwise as is the style's way."_s,
      u"DIALECT"_s },
    { u"monthly-quota"_s, u"Requests a month: in the contract, at most, made already."_s,
      u"BASE/MAX[/USED]"_s },
    { u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s },
    { u"list-cap"_s, u"Rows at most in lists without paging; 0 is all."_s, u"N"_s, u"0"_s },
    { u"page-cap"_s, u"Rows at most on a page; 0 is as asked."_s, u"N"_s, u"0"_s },
    { u"fault"_s, u"Something to go wrong, e.g. kind=status,status=503,every=2; may be repeated."_s,
      u"SPEC"_s },
    { u"webhook"_s, u"Where the general style sends its events."_s, u"URL"_s },
    { u"webhook-secret-env"_s, u"The environment variable with the secret that signs them."_s,
      u"NAME"_s },
    { u"exit-with-parent"_s, u"Ends when standard input is closed."_s },
};

/** Takes numbers from the parser and remembers the first that is none. */
class NumberReader
{
public:
    NumberReader(const QCommandLineParser &parser, QString &errorText)
        : m_parser(parser)
        , m_errorText(errorText)
    {
    }

    template <typename T> void read(const QString &name, T &into, qint64 most)
    {
        bool isNumber = false;
        const qint64 number = m_parser.value(name).toLongLong(&isNumber);
        if (isNumber && number >= 0 && number <= most)
            into = T(number);
        else if (m_errorText.isEmpty())
            m_errorText = u"--%1 takes a number from 0 to %2"_s.arg(name).arg(most);
    }

private:
    const QCommandLineParser &m_parser;
    QString &m_errorText;
};

void readNumbers(const QCommandLineParser &parser, Options &options, QString &errorText)
{
    NumberReader numbers(parser, errorText);
    numbers.read(u"port"_s, options.port, 65535);
    numbers.read(u"customers"_s, options.customers, 50'000'000);
    numbers.read(u"vehicles"_s, options.vehicles, 200'000);
    numbers.read(u"blogs"_s, options.blogs, 1000);
    numbers.read(u"rows"_s, options.rows, 1'000'000);
    numbers.read(u"seed"_s, options.seed, std::numeric_limits<qint64>::max());
    numbers.read(u"latency"_s, options.latencyMs, 600'000);
    numbers.read(u"list-cap"_s, options.listCap, 1'000'000);
    numbers.read(u"page-cap"_s, options.pageCap, 100);
}

bool readForbidden(const QStringList &rules, Options &options)
{
    for (const QString &rule : rules) {
        const qsizetype equals = rule.indexOf(u'=');
        if (equals < 1)
            return false;
        auto &groups = options.forbidden[rule.first(equals).toUtf8()];
        for (const QString &group : rule.sliced(equals + 1).split(u','))
            groups.insert(group.toUtf8());
    }
    return true;
}

bool readRateLimit(const QString &text, Options &options)
{
    if (text.isEmpty())
        return true;
    const QStringList parts = text.split(u'/');
    options.rateLimit = parts.value(0).toInt();
    options.rateSeconds = parts.size() > 1 ? parts[1].toInt() : 1;
    return parts.size() <= 2 && options.rateLimit > 0 && options.rateSeconds > 0;
}

bool readQuota(const QString &text, Options &options)
{
    if (text.isEmpty())
        return true;
    const QStringList parts = text.split(u'/');
    options.quotaBase = parts.value(0).toInt();
    options.quotaMaximum = parts.value(1).toInt();
    options.quotaUsed = parts.value(2).toInt();
    return parts.size() <= 3 && options.quotaBase > 0 && options.quotaMaximum >= options.quotaBase
        && options.quotaUsed >= 0;
}

struct StyleRow
{
    QLatin1StringView name;
    Style style;
    RateHeaders headers;
};

constexpr StyleRow Styles[] = {
    { "carstrel"_L1, Style::Carstrel, RateHeaders::RetryAfter },
    { "autograb"_L1, Style::Autograb, RateHeaders::Autograb },
    { "bearer"_L1, Style::Bearer, RateHeaders::None },
    { "general"_L1, Style::General, RateHeaders::XRateLimit },
};

QString readStyle(const QCommandLineParser &parser, Options &options)
{
    const QString name = parser.value(u"style"_s);
    const auto *row = std::find_if(std::begin(Styles), std::end(Styles),
                                   [&](const StyleRow &style) { return name == style.name; });
    if (row == std::end(Styles))
        return u"--style takes carstrel, autograb, bearer or general"_s;
    options.style = row->style;
    options.rateHeaders = row->headers;
    if (options.style != Style::Carstrel && parser.isSet(u"data-dir"_s))
        return u"--data-dir goes with the style carstrel"_s;
    return {};
}

QString readRateHeaders(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(u"rate-headers"_s))
        return {};
    const auto dialect = rateHeadersNamed(parser.value(u"rate-headers"_s));
    options.rateHeaders = dialect.value_or(RateHeaders::None);
    return dialect ? QString()
                   : u"--rate-headers takes one of %1"_s.arg(rateHeadersNames().join(u", "));
}

QString readWebhook(const QCommandLineParser &parser, Options &options)
{
    options.webhookUrl = parser.value(u"webhook"_s);
    const QString name = parser.value(u"webhook-secret-env"_s);
    options.webhookSecret = name.isEmpty() ? QByteArray() : qgetenv(name.toUtf8().constData());
    if (options.webhookUrl.isEmpty())
        return {};
    if (options.style != Style::General)
        return u"--webhook goes with the style general"_s;
    return options.webhookSecret.isEmpty()
        ? u"--webhook needs --webhook-secret-env, and a secret in that variable"_s
        : QString();
}

using ReadPart = QString (*)(const QCommandLineParser &, Options &);
constexpr ReadPart Parts[] = { readStyle, readRateHeaders, readWebhook };

} // namespace

std::optional<Options> readOptions(const QStringList &arguments, QString &errorText)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The demo dealership: a server on this computer that speaks the CarStrel API, or that of "
        "another system."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(AllOptions);
    parser.process(arguments);

    Options options;
    readNumbers(parser, options, errorText);
    for (const QString &key : parser.values(u"key"_s))
        options.keys.append(key.toUtf8());
    options.dataDir = parser.value(u"data-dir"_s);
    options.faults = parser.values(u"fault"_s);
    options.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    options.today = momentOf(parser.value(u"today"_s));
    for (const ReadPart read : Parts) {
        if (errorText.isEmpty())
            errorText = read(parser, options);
    }
    if (options.today < 0)
        errorText = u"--today takes an ISO 8601 date"_s;
    else if (!readRateLimit(parser.value(u"rate-limit"_s), options))
        errorText = u"--rate-limit takes N/SECONDS"_s;
    else if (!readQuota(parser.value(u"monthly-quota"_s), options))
        errorText = u"--monthly-quota takes BASE/MAX or BASE/MAX/USED"_s;
    else if (!readForbidden(parser.values(u"forbid"_s), options))
        errorText = u"--forbid takes KEY=GROUP,…"_s;
    else if (!parser.positionalArguments().isEmpty())
        errorText = u"Unexpected argument %1"_s.arg(parser.positionalArguments().constFirst());
    return errorText.isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace forecourt::sandbox
