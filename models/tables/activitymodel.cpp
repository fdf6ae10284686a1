// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "domain/whenanswered.h"
#include "storage/smalltables.h"
#include "storage/store.h"
#include "tables/curl.h"
#include "tables/rowaccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::RequestRecord;

namespace {

using Spec = ColumnSpec<RequestRecord, int>;

constexpr int batch = 200;
constexpr int mostKept = 5000; // as many as are stored
constexpr qint64 slowMs = 2000;

QString pathOf(const RequestRecord &record)
{
    const QString query = record.url.query(QUrl::PrettyDecoded);
    const QString path = record.url.path();
    return query.isEmpty() ? path : QString(path % u'?' % query);
}

Cell showTime(const RequestRecord &record, const Formatting &formatting)
{
    return { .text = formatting.timeWithSeconds(record.startedAt),
             .sort = record.startedAt,
             .toolTip = formatting.dateTime(record.startedAt) };
}

Cell showMethod(const RequestRecord &record, const Formatting &)
{
    const QString method = QString::fromLatin1(record.method);
    return { .text = method, .sort = method };
}

/// Systems differ in their host, servers on this machine in their port.
QString hostOf(const RequestRecord &record)
{
    const int port = record.url.port();
    const QString host = record.url.host();
    return port < 0 ? host : QString(host % u':' % QString::number(port));
}

Cell showHost(const RequestRecord &record, const Formatting &)
{
    const QString host = hostOf(record);
    return { .text = host, .sort = host, .toolTip = record.url.toDisplayString() };
}

Cell showPath(const RequestRecord &record, const Formatting &)
{
    const QString path = pathOf(record);
    return { .text = path, .sort = path, .toolTip = record.url.toDisplayString() };
}

struct OutcomeWord
{
    QLatin1StringView outcome; // as the log has it
    const char *text;
};

constexpr OutcomeWord outcomeWords[] = {
    { "ok"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Answered") },
    { "not connected"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Not connected") },
    { "connection lost"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Connection lost") },
    { "timed out"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Timed out") },
    { "not JSON"_L1, QT_TRANSLATE_NOOP("ActivityModel", "The answer was not JSON") },
    { "too large"_L1, QT_TRANSLATE_NOOP("ActivityModel", "The answer was too large") },
    { "rate limited"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Too many requests") },
    { "server error"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Server error") },
    { "refused"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Refused") },
    { "redirected"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Redirected, not followed") },
    { "certificate"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Certificate not accepted") },
    { "cancelled"_L1, QT_TRANSLATE_NOOP("ActivityModel", "Cancelled") },
};

Cell showStatus(const RequestRecord &record, const Formatting &formatting)
{
    QLocale locale = formatting.locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool ok = record.outcome == "ok"_L1;
    return { .text = record.status == 0 ? QCoreApplication::translate("ActivityModel", "No answer")
                                        : locale.toString(record.status),
             .sort = record.status,
             .tone = ActivityModel::toneOf(record),
             .toolTip = ok ? QString() : ActivityModel::outcomeText(record) };
}

Cell showDuration(const RequestRecord &record, const Formatting &formatting)
{
    return { .text = formatting.duration(record.durationMs), .sort = record.durationMs };
}

Cell showBytes(const RequestRecord &record, const Formatting &formatting)
{
    return { .text = formatting.bytes(record.bytes), .sort = record.bytes };
}

Cell showAttempt(const RequestRecord &record, const Formatting &formatting)
{
    return { .text = formatting.number(record.attempt), .sort = record.attempt };
}

constexpr std::array<Spec, 8> table{ {
    { { "time", QT_TRANSLATE_NOOP("Columns", "Time"), CellKind::Text, 88, true, false },
      showTime,
      nullptr },
    { { "method", QT_TRANSLATE_NOOP("Columns", "Method"), CellKind::Text, 72, true, false },
      showMethod,
      nullptr },
    { { "host", QT_TRANSLATE_NOOP("Columns", "Host"), CellKind::Text, 176, false, false },
      showHost,
      nullptr },
    { { "path", QT_TRANSLATE_NOOP("Columns", "Path"), CellKind::Text, 400, true, false },
      showPath,
      nullptr },
    { { "status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::Badge, 96, true, false },
      showStatus,
      nullptr },
    { { "duration", QT_TRANSLATE_NOOP("Columns", "Duration"), CellKind::Number, 88, true, false },
      showDuration,
      nullptr },
    { { "bytes", QT_TRANSLATE_NOOP("Columns", "Size"), CellKind::Number, 88, true, false },
      showBytes,
      nullptr },
    { { "attempt", QT_TRANSLATE_NOOP("Columns", "Attempt"), CellKind::Number, 72, true, false },
      showAttempt,
      nullptr },
} };
constexpr auto tableInfos = infosOf(table);

ActivityModel::StatusClass classOf(const RequestRecord &record)
{
    using enum ActivityModel::StatusClass;
    constexpr ActivityModel::StatusClass classes[] = { NoAnswer,   Any,     Good,
                                                       Redirected, Refused, Failed };
    return classes[qBound(0, record.status / 100, 5)];
}

bool passes(const RequestRecord &record, const ActivityModel::Filter &filter)
{
    if (!filter.method.isEmpty() && record.method != filter.method)
        return false;
    if (filter.status != ActivityModel::StatusClass::Any && classOf(record) != filter.status)
        return false;
    return filter.text.isEmpty() || hostOf(record).contains(filter.text, Qt::CaseInsensitive)
        || pathOf(record).contains(filter.text, Qt::CaseInsensitive)
        || ActivityModel::outcomeText(record).contains(filter.text, Qt::CaseInsensitive);
}

} // namespace

struct ActivityModel::Private
{
    ActivityModel *q;
    storage::Store &store;
    Formatting formatting;
    Filter filter;
    QList<RequestRecord> all; ///< newest first
    QList<RequestRecord> shown; ///< those of `all` that pass the filter
    bool reading = false;
    bool atEnd = false;

    QList<RequestRecord> passing(const QList<RequestRecord> &records) const
    {
        QList<RequestRecord> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                     [this](const RequestRecord &record) { return passes(record, filter); });
        return found;
    }
    void prepend(QList<RequestRecord> records);
    void append(const QList<RequestRecord> &records);
    void trim();
};

ActivityModel::ActivityModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ this, store, formatting, {}, {}, {} })
{
    connect(&store.activity(), &storage::ActivityTable::appended, this,
            [this](const QList<RequestRecord> &records) { d->prepend(records); });
    fetchMore({});
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::Private::prepend(QList<RequestRecord> records)
{
    std::sort(records.begin(), records.end(),
              [](const RequestRecord &a, const RequestRecord &b) { return a.id > b.id; });
    // A read that ran at the same time may have brought some of them already.
    const qint64 newest = all.isEmpty() ? 0 : all.first().id;
    records.removeIf(
        [&](const RequestRecord &record) { return record.id != 0 && record.id <= newest; });
    if (records.isEmpty())
        return;
    all = records + all;
    const QList<RequestRecord> fresh = passing(records);
    if (!fresh.isEmpty()) {
        q->beginInsertRows({}, 0, int(fresh.size()) - 1);
        shown = fresh + shown;
        q->endInsertRows();
    }
    trim();
    emit q->changed();
}

void ActivityModel::Private::append(const QList<RequestRecord> &records)
{
    const qint64 oldest = all.isEmpty() ? 0 : all.last().id;
    QList<RequestRecord> older = records;
    older.removeIf([&](const RequestRecord &record) { return oldest && record.id >= oldest; });
    all += older;
    const QList<RequestRecord> fresh = passing(older);
    if (!fresh.isEmpty()) {
        q->beginInsertRows({}, int(shown.size()), int(shown.size() + fresh.size()) - 1);
        shown += fresh;
        q->endInsertRows();
    }
    emit q->changed();
}

void ActivityModel::Private::trim()
{
    if (all.size() <= mostKept)
        return;
    const qint64 last = all.at(mostKept - 1).id;
    all.resize(mostKept);
    atEnd = true;
    qsizetype keep = shown.size();
    while (keep > 0 && shown.at(keep - 1).id < last)
        --keep;
    if (keep == shown.size())
        return;
    q->beginRemoveRows({}, int(keep), int(shown.size()) - 1);
    shown.resize(keep);
    q->endRemoveRows();
}

std::span<const ColumnInfo> ActivityModel::columns()
{
    return tableInfos;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->shown.size())
        return {};
    const RequestRecord &record = d->shown.at(index.row());
    if (role == IdRole)
        return QString::number(record.id);
    if (role == ObjectRole)
        return QVariant::fromValue(record);
    return specData(std::span<const Spec>(table), record, index.column(), role, d->formatting);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(tableInfos[size_t(section)], role);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->atEnd && !d->reading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    d->reading = true;
    const qint64 before = d->all.isEmpty() ? 0 : d->all.last().id;
    domain::whenEnded(d->store.activity().read(batch, before), this,
                      [this](const std::optional<QList<RequestRecord>> &records) {
                          d->reading = false;
                          d->atEnd = !records || records->size() < batch;
                          if (records)
                              d->append(*records);
                      });
}

void ActivityModel::setFilter(const Filter &filter)
{
    if (filter == d->filter)
        return;
    beginResetModel();
    d->filter = filter;
    d->shown = d->passing(d->all);
    endResetModel();
    emit changed();
}

const ActivityModel::Filter &ActivityModel::filter() const
{
    return d->filter;
}

std::optional<RequestRecord> ActivityModel::recordAt(int row) const
{
    if (row < 0 || row >= d->shown.size())
        return {};
    return d->shown.at(row);
}

QString ActivityModel::curlOf(const RequestRecord &record, const QList<domain::ApiService> &known)
{
    return curlCommand(record, known);
}

QString ActivityModel::outcomeText(const RequestRecord &record)
{
    for (const auto &word : outcomeWords) {
        if (record.outcome == word.outcome)
            return QCoreApplication::translate("ActivityModel", word.text);
    }
    return record.outcome;
}

Tone ActivityModel::toneOf(const RequestRecord &record)
{
    if (record.status == 429)
        return Tone::Warning;
    if (record.outcome != "ok"_L1 || record.status == 0 || record.status >= 400)
        return Tone::Bad;
    return record.durationMs > slowMs ? Tone::Warning : Tone::Good;
}

int ActivityModel::failedCount() const
{
    return int(std::count_if(d->all.cbegin(), d->all.cend(), [](const RequestRecord &record) {
        return toneOf(record) == Tone::Bad;
    }));
}

int ActivityModel::loadedCount() const
{
    return int(d->all.size());
}

void ActivityModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace forecourt::models
