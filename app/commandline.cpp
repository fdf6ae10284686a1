// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace forecourt::app {

using namespace Qt::StringLiterals;

namespace {

const char usageText[] = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Usage: forecourt [COMMAND] [OPTIONS]\n"
    "\n"
    "Without a command the window opens.\n"
    "\n"
    "Commands:\n"
    "  sync                        fetch what changed and send what waits\n"
    "  status                      say what is stored and what waits, without the network\n"
    "  export customers|vehicles|test-drives\n"
    "                              write the stored records\n"
    "  import customers FILE       take edits of customers from a CSV file\n"
    "  webhook send URL            send a signed event, as a sender of webhooks does\n"
    "\n"
    "Options:\n"
    "  --connection NAME           the stored connection of this name\n"
    "  --base-url URL              another host (plain http only on this machine)\n"
    "  --sandbox                   the demo dealership\n"
    "  --data-dir DIR              where Forecourt keeps its data\n"
    "  --json                      sync, status, import: print one JSON object\n"
    "  --format csv|json           export: csv unless told otherwise\n"
    "  --output FILE               export: a file instead of standard output\n"
    "  --dry-run                   import: say what would change, and write nothing\n"
    "  --event NAME                webhook: the event's name\n"
    "  --data JSON                 webhook: what it tells\n"
    "  --file FILE                 webhook: send these bytes in place of a made event\n"
    "  --page NAME                 window: open with this page\n"
    "  --picture FILE              window: save a picture once it has loaded, then quit\n"
    "  --help, --version\n"
    "\n"
    "The file of an import has a header line. Its columns id or email say who is meant;\n"
    "notes, tags, preferences (JSON) and isVip replace what is stored, addTags and\n"
    "removeTags change single tags. An empty cell leaves a field as it is, a lone hyphen\n"
    "(-) empties it. Other columns are left alone, so an edited export will do.\n"
    "\n"
    "The key comes from the keychain, or from FORECOURT_API_KEY for this process only.\n"
    "The secret of a webhook comes from FORECOURT_WEBHOOK_SECRET, or from standard input.\n"
    "Exit code: 0 all done, 1 something was left undone, 2 wrong usage.\n");

Answer wrongUsage(const QString &what)
{
    return { what + u"\n"_s + QCoreApplication::translate("CommandLine", "Try 'forecourt --help'."),
             exitUsage };
}

/// The options, and which commands take them ("" is the window).
constexpr struct
{
    const char *name;
    bool hasValue;
    const char *commands;
} options[] = {
    { "connection", true, "* sync status export import" },
    { "base-url", true, "* sync status export import" },
    { "sandbox", false, "* sync status export import" },
    { "data-dir", true, "* sync status export import" },
    { "json", false, "sync status import" },
    { "format", true, "export" },
    { "output", true, "export" },
    { "dry-run", false, "import" },
    { "event", true, "webhook" },
    { "data", true, "webhook" },
    { "file", true, "webhook" },
    { "page", true, "*" },
    { "picture", true, "*" },
};

std::optional<ExportRun::What> exportKind(const QString &word)
{
    if (word == "customers"_L1)
        return ExportRun::What::Customers;
    if (word == "vehicles"_L1)
        return ExportRun::What::Vehicles;
    if (word == "test-drives"_L1)
        return ExportRun::What::TestDrives;
    return std::nullopt;
}

std::variant<CommandLine, Answer> readExport(const QCommandLineParser &parser,
                                             const QStringList &words, CommandLine line)
{
    ExportRun run;
    if (words.size() != 2 || !exportKind(words.at(1)))
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "export needs one of: customers, vehicles, test-drives."));
    run.what = *exportKind(words.at(1));
    if (parser.isSet(u"format"_s)) {
        const auto format = models::exportFormatFromKey(parser.value(u"format"_s));
        if (!format)
            return wrongUsage(
                QCoreApplication::translate("CommandLine", "--format is csv or json."));
        run.format = *format;
    }
    run.output = parser.value(u"output"_s);
    line.run = run;
    return line;
}

std::variant<CommandLine, Answer> readImport(const QCommandLineParser &parser,
                                             const QStringList &words, CommandLine line)
{
    if (words.size() != 3 || words.at(1) != "customers"_L1)
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "import needs two words: customers, and the name of a file."));
    line.run = ImportRun{ words.at(2), parser.isSet(u"dry-run"_s), parser.isSet(u"json"_s) };
    return line;
}

/// Any JSON value, also a mere number or word in quotes.
std::optional<QJsonValue> jsonValue(const QString &text)
{
    const auto list = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    return list.size() == 1 ? std::optional(list.first()) : std::nullopt;
}

std::variant<CommandLine, Answer> readWebhook(const QCommandLineParser &parser,
                                              const QStringList &words, CommandLine line)
{
    WebhookRun run;
    run.url = QUrl(words.value(2), QUrl::StrictMode);
    const bool isWeb = run.url.scheme() == "http"_L1 || run.url.scheme() == "https"_L1;
    if (words.size() != 3 || words.at(1) != "send"_L1 || !isWeb || run.url.host().isEmpty())
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "webhook needs two words: send, and an address with http or https."));
    run.file = parser.value(u"file"_s);
    if (parser.isSet(u"file"_s) && (parser.isSet(u"event"_s) || parser.isSet(u"data"_s)))
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "--file is sent as it is: it goes with neither --event nor --data."));
    if (parser.isSet(u"event"_s))
        run.event = parser.value(u"event"_s);
    if (parser.isSet(u"data"_s)) {
        const auto data = jsonValue(parser.value(u"data"_s));
        if (!data)
            return wrongUsage(QCoreApplication::translate("CommandLine", "--data is not JSON."));
        run.data = *data;
    }
    line.run = run;
    return line;
}

std::optional<Answer> checkOptions(const QCommandLineParser &parser, const QString &command)
{
    const QString asked = command.isEmpty() ? u"*"_s : command;
    for (const auto &option : options) {
        const auto name = QString::fromLatin1(option.name);
        if (parser.isSet(name) && !QString::fromLatin1(option.commands).split(u' ').contains(asked))
            return wrongUsage(
                QCoreApplication::translate("CommandLine", "--%1 does not go with this command.")
                    .arg(name));
    }
    const int targets =
        parser.isSet(u"sandbox"_s) + parser.isSet(u"connection"_s) + parser.isSet(u"base-url"_s);
    if (targets > 1)
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "Only one of --sandbox, --connection and --base-url."));
    return std::nullopt;
}

} // namespace

std::variant<CommandLine, Answer> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto &option : options) {
        const auto name = QString::fromLatin1(option.name);
        parser.addOption(option.hasValue ? QCommandLineOption(name, {}, u"value"_s)
                                         : QCommandLineOption(name));
    }
    parser.addOption(QCommandLineOption(QStringList{ u"h"_s, u"help"_s }));
    parser.addOption(QCommandLineOption(QStringList{ u"v"_s, u"version"_s }));
    parser.addOption(QCommandLineOption(u"reverse"_s)); // Qt's own: mirror the window
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Answer{ QCoreApplication::translate("CommandLine", usageText), 0 };
    if (parser.isSet(u"version"_s))
        return Answer{ u"forecourt "_s + QStringLiteral(FORECOURT_VERSION) + u'\n', 0 };

    CommandLine line;
    line.dataDirectory = parser.value(u"data-dir"_s);
    line.target.sandbox = parser.isSet(u"sandbox"_s);
    line.target.connection = parser.value(u"connection"_s);
    if (parser.isSet(u"base-url"_s)) {
        line.target.baseUrl = QUrl(parser.value(u"base-url"_s), QUrl::StrictMode);
        if (!line.target.baseUrl.isValid() || line.target.baseUrl.host().isEmpty())
            return wrongUsage(QCoreApplication::translate(
                "CommandLine", "--base-url needs an address such as https://api.carstrel.com"));
    }
    const auto words = parser.positionalArguments();
    const QString command = words.value(0);
    if (const auto wrong = checkOptions(parser, command))
        return *wrong;
    if (command == "export"_L1)
        return readExport(parser, words, line);
    if (command == "import"_L1)
        return readImport(parser, words, line);
    if (command == "webhook"_L1)
        return readWebhook(parser, words, line);
    if (words.size() > 1)
        return wrongUsage(QCoreApplication::translate("CommandLine", "'%1' is one word too many.")
                              .arg(words.at(1)));
    if (command.isEmpty())
        line.run = WindowRun{ parser.value(u"picture"_s), parser.value(u"page"_s) };
    else if (command == "sync"_L1)
        line.run = SyncRun{ parser.isSet(u"json"_s) };
    else if (command == "status"_L1)
        line.run = StatusRun{ parser.isSet(u"json"_s) };
    else
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "There is no command '%1'.").arg(command));
    return line;
}

} // namespace forecourt::app
