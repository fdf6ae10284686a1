// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/diagnosticsreport.h"

#include "domain/redaction.h"
#include "models/diagnostics.h"

#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::DiagnosticFacts;
using sync::Status;

namespace {

/// Whatever else stands in the settings may say something about somebody.
constexpr const char *publicSettings[] = {
    "activity/class",       "appearance/density", "appearance/language", "appearance/theme",
    "catalogue/kind",       "customers/compact",  "inventory/view",      "sync/intervalMinutes",
    "sync/notes",           "sync/passMinutes",   "testdrives/view",     "window/page",
    "window/railCollapsed",
};

constexpr const char *linkWords[] = { "unknown",           "connected", "offline",
                                      "offline by choice", "no key",    "key refused" };
constexpr const char *holdWords[] = { "nothing",   "the window's allowance", "the server's word",
                                      "an outage", "the month's maximum",    "a refused key" };
constexpr const char *environmentWords[] = { "live", "test", "demo" };

class Writer
{
public:
    void head(const char *title) { m_text += u"\n%1\n"_s.arg(QLatin1StringView(title)); }
    void line(const char *name, const QString &value)
    {
        m_text += u"  %1 %2\n"_s.arg(QString(QLatin1StringView(name)) + u':', -24).arg(value);
    }
    void line(const char *name, qint64 value) { line(name, QString::number(value)); }
    void raw(const QString &line) { m_text += u"  "_s + line + u'\n'; }
    QString text() const { return m_text; }

private:
    QString m_text = u"Forecourt diagnostics\n"_s;
};

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : u"never"_s;
}

QString known(const std::optional<int> &value)
{
    return value ? QString::number(*value) : u"not told"_s;
}

void writeProgram(Writer &out, const DiagnosticFacts &facts)
{
    out.head("Program");
    out.line("Written", timeText(QDateTime::currentDateTimeUtc()));
    out.line("Version", QCoreApplication::applicationVersion());
    out.line("Qt", QString::fromLatin1(qVersion()));
    out.line("SQLite", facts.sqliteVersion);
    out.line("System", QSysInfo::prettyProductName());
    out.line("Kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    out.line("Processor", QSysInfo::currentCpuArchitecture());
    out.line("Platform", QGuiApplication::platformName());
    out.line("Locale", QLocale().name());
}

void writeConnection(Writer &out, const Status &status, const domain::Connection &connection)
{
    out.head("Connection");
    out.line("Kind", QLatin1StringView(environmentWords[int(connection.environment)]));
    out.line("Host", connection.baseUrl.host());
    out.line("State", QLatin1StringView(linkWords[int(status.link)]));
    out.line("Last complete pass", timeText(status.lastSync));
    out.line("Parts forbidden", status.forbidden.size());
    if (status.lastError) {
        out.line("Last problem, kind", int(status.lastError->kind));
        out.line("Last problem, status", status.lastError->httpStatus);
    }
}

void writeLimits(Writer &out, const Status &status, const DiagnosticFacts &facts)
{
    out.head("Limits");
    out.line("Left in this window", status.limitRemaining);
    out.line("In a window", status.limitTotal);
    out.line("Resets", timeText(status.limitResetAt));
    out.line("Held back by", QLatin1StringView(holdWords[int(status.hold)]));
    out.line("Used this month", known(status.quota.used));
    out.line("Base of the month", known(status.quota.base));
    out.line("Maximum of the month", known(status.quota.maximum));
    out.line("Requests in a week", facts.requestsInAWeek);
    out.line("Refused of them (429)", facts.refusedInAWeek);
    out.line("Failed of them", facts.failedInAWeek);
}

void writeStore(Writer &out, const Status &status, const DiagnosticFacts &facts)
{
    out.head("Databases");
    out.line("Customers", facts.customers);
    out.line("With notes known", status.notesKnown);
    out.line("Vehicles", facts.vehicles);
    out.line("Backups", facts.backups);
    out.line("Found damaged", facts.wasDamaged ? u"yes"_s : u"no"_s);
    for (auto it = facts.changes.cbegin(); it != facts.changes.cend(); ++it)
        out.raw(u"Changes, %1: %2"_s.arg(it.key()).arg(it.value()));
}

void writeSettings(Writer &out, const QSettings &settings)
{
    out.head("Settings");
    for (const char *key : publicSettings) {
        const QVariant value = settings.value(QLatin1StringView(key));
        if (value.isValid())
            out.line(key, value.toString());
    }
}

void writeRequests(Writer &out, const DiagnosticFacts &facts)
{
    out.head("Last requests, newest first");
    for (const domain::RequestRecord &record : facts.lastRequests) {
        out.raw(u"%1 %2 %3 %4 %5, %6 ms, %7 bytes, attempt %8"_s.arg(
            timeText(record.startedAt), QString::fromLatin1(record.method),
            domain::addressShape(record.url), QString::number(record.status), record.outcome,
            QString::number(record.durationMs), QString::number(record.bytes),
            QString::number(record.attempt)));
    }
}

} // namespace

QString diagnosticsReport(const DiagnosticFacts &facts, const Status &status,
                          const domain::Connection &connection, const QSettings &settings)
{
    Writer out;
    writeProgram(out, facts);
    writeConnection(out, status, connection);
    writeLimits(out, status, facts);
    writeStore(out, status, facts);
    writeSettings(out, settings);
    writeRequests(out, facts);
    out.head("Log, without what it says about anybody");
    for (const QString &line : facts.log)
        out.raw(line);
    return out.text();
}

} // namespace forecourt::ui
