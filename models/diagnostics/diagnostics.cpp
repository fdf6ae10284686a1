// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnostics.h"

#include "domain/change.h"
#include "domain/redaction.h"
#include "domain/whenanswered.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "storage/vehicletable.h"

#include <QFile>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastRequests = 100;
constexpr int lastLines = 200;
constexpr qint64 lastBytes = 128 * 1024;

QStringList readLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isWhole = file.size() <= lastBytes;
    file.seek(isWhole ? 0 : file.size() - lastBytes);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (!isWhole && !lines.isEmpty())
        lines.removeFirst(); // half a line
    lines = lines.mid(qMax(qsizetype(0), lines.size() - lastLines));
    std::transform(lines.begin(), lines.end(), lines.begin(), domain::publicLogLine);
    return lines;
}

} // namespace

Diagnostics::Diagnostics(storage::Store &store, QString logFile, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_logFile(std::move(logFile))
{
}

template <typename T, typename Take> void Diagnostics::ask(const QFuture<T> &future, Take take)
{
    ++m_open;
    domain::whenEnded(future, this, [this, take](const std::optional<T> &answer) {
        if (answer)
            take(*answer);
        if (--m_open == 0)
            emit collected(m_facts);
    });
}

void Diagnostics::collect()
{
    if (m_open > 0)
        return;
    m_facts = {};
    m_facts.sqliteVersion = storage::Store::sqliteVersion();
    m_facts.backups = int(m_store.backups().size());
    m_facts.wasDamaged = !m_store.deskDamage().isEmpty();
    ask(m_store.customers().count(), [this](int count) { m_facts.customers = count; });
    ask(m_store.vehicles().count(), [this](int count) { m_facts.vehicles = count; });
    ask(m_store.desk().openChanges(), [this](const QList<domain::Change> &changes) {
        for (const domain::Change &change : changes)
            ++m_facts.changes[domain::toKey(change.state)];
    });
    ask(m_store.syncState().read(), [this](const QVariantMap &state) {
        m_facts.lastSync = state.value(u"lastSync"_s).toDateTime();
    });
    ask(m_store.activity().read(lastRequests),
        [this](const QList<domain::RequestRecord> &records) { m_facts.lastRequests = records; });
    const QDateTime week = QDateTime::currentDateTimeUtc().addDays(-7);
    ask(m_store.activity().tallies(week), [this](const QList<storage::MinuteTally> &tallies) {
        for (const storage::MinuteTally &tally : tallies) {
            m_facts.requestsInAWeek += tally.answered + tally.refused + tally.failed;
            m_facts.refusedInAWeek += tally.refused;
            m_facts.failedInAWeek += tally.failed;
        }
    });
    const auto log = QtFuture::makeReadyFuture(m_logFile).then(QtFuture::Launch::Async, readLog);
    ask(log, [this](const QStringList &lines) { m_facts.log = lines; });
}

} // namespace forecourt::models
