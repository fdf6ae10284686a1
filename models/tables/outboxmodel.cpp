// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "details/valuetext.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "support/whenanswered.h"
#include "tables/rowaccess.h"

#include <QGuiApplication>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;

namespace {

using Spec = ColumnSpec<Change, int>;

constexpr qsizetype mostByOne = 32;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxModel)
};

Cell showRecord(const Change &change, const Formatting &)
{
    const QString name = change.recordName.isEmpty() ? change.recordId : change.recordName;
    const QString what = OutboxModel::whatText(change);
    return { .text = name, .subtitle = what, .sort = name, .toolTip = name % u'\n' % what };
}

Cell showValues(const Change &change, const Formatting &formatting)
{
    const QString after = OutboxModel::valueText(change, change.value, formatting);
    if (change.kind != Change::Kind::CustomerField)
        return { .text = after, .sort = after, .toolTip = after };
    const QString before = OutboxModel::valueText(change, change.base, formatting);
    const QString was = Words::tr("before: %1").arg(before);
    return { .text = after, .subtitle = was, .sort = after, .toolTip = after % u'\n' % was };
}

Cell showSince(const Change &change, const Formatting &formatting)
{
    return { .text = formatting.ago(change.createdAt),
             .sort = change.createdAt,
             .toolTip = formatting.dateTime(change.createdAt) };
}

Cell showTries(const Change &change, const Formatting &formatting)
{
    return { .text = formatting.number(change.attempts), .sort = change.attempts };
}

Cell showState(const Change &change, const Formatting &)
{
    const QString text = OutboxModel::stateText(change);
    return { .text = text,
             .sort = int(change.state),
             .tone = OutboxModel::toneOf(change.state),
             .toolTip = text };
}

Cell showWhy(const Change &change, const Formatting &formatting)
{
    const QString text = OutboxModel::whyText(change, formatting);
    return { .text = text, .sort = text, .toolTip = text };
}

constexpr std::array<Spec, 6> table{ {
    { { "record", QT_TRANSLATE_NOOP("Columns", "Change"), CellKind::TwoLine, 168, true, false },
      showRecord,
      nullptr },
    { { "values", QT_TRANSLATE_NOOP("Columns", "New value"), CellKind::TwoLine, 184, true, false },
      showValues,
      nullptr },
    { { "since", QT_TRANSLATE_NOOP("Columns", "Since"), CellKind::Text, 120, true, false },
      showSince,
      nullptr },
    { { "tries", QT_TRANSLATE_NOOP("Columns", "Tries"), CellKind::Number, 60, true, false },
      showTries,
      nullptr },
    { { "state", QT_TRANSLATE_NOOP("Columns", "State"), CellKind::Badge, 152, true, false },
      showState,
      nullptr },
    { { "why", QT_TRANSLATE_NOOP("Columns", "Why it waits"), CellKind::Text, 144, true, false },
      showWhy,
      nullptr },
} };
constexpr auto tableInfos = infosOf(table);

/// What holds a change where nothing else was said.
QString ownReason(ChangeState state)
{
    switch (state) {
    case ChangeState::Queued:
        return Words::tr("It goes by itself once the server can be reached.");
    case ChangeState::Held:
        return Words::tr("Somebody paused it; it goes when it is resumed.");
    case ChangeState::Replaced:
        return Words::tr("It was on the server; since then somebody set another value there.");
    case ChangeState::Unknown:
        return Words::tr("No answer came. It is never sent again by itself.");
    default:
        return {};
    }
}

/// Where a change stands in the list.
int rankOf(const Change &change)
{
    if (domain::needsAttention(change.state))
        return 0;
    if (change.state == ChangeState::Replaced)
        return 1;
    return change.state == ChangeState::Held ? 3 : 2;
}

bool standsBefore(const Change &a, const Change &b)
{
    const int first = rankOf(a), second = rankOf(b);
    if (first != second)
        return first < second;
    return a.position != b.position ? a.position < b.position : a.createdAt < b.createdAt;
}

/// A name of another direction of writing stays in its place among its neighbours.
QString apart(const QString &text)
{
    if (text.isRightToLeft() == QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2068) % text % QChar(0x2069);
}

/// The fields of a request that say most about it, in this order.
QString requestText(const QJsonObject &body, const Formatting &formatting)
{
    QStringList parts;
    for (const QString &key : { u"vehicleName"_s, u"name"_s, u"email"_s, u"subject"_s, u"message"_s,
                                u"preferredDate"_s }) {
        const QString value = body.value(key).toString();
        if (value.isEmpty())
            continue;
        const QDateTime at =
            key == "preferredDate"_L1 ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
        parts << (at.isValid() ? formatting.dateTime(at) : apart(shortened(value, 60)));
    }
    return parts.join(u" · "_s);
}

} // namespace

struct OutboxModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<Change> rows = {};
    bool loaded = false;
    bool loading = false;
    quint64 turn = 0;
    QSet<domain::OperationId> missed = {}; ///< changed while a complete list was on its way
};

OutboxModel::OutboxModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ store, formatting })
{
    connect(&store.desk(), &storage::Desk::outboxChanged, this, &OutboxModel::follow);
    refresh();
}

OutboxModel::~OutboxModel() = default;

void OutboxModel::refresh()
{
    d->loading = true;
    whenValue(d->store.desk().openChanges(), this,
              [this, asked = ++d->turn](QList<Change> changes) {
                  if (asked != d->turn)
                      return;
                  std::stable_sort(changes.begin(), changes.end(), standsBefore);
                  RowAccess::replace(*this, d->rows, changes,
                                     [](const Change &change) { return change.id.value; });
                  d->loaded = true;
                  d->loading = false;
                  emit changed();
                  if (!d->missed.isEmpty())
                      follow(std::exchange(d->missed, {}));
              });
}

/// A hundred thousand may wait: only what changed is read again.
void OutboxModel::follow(const QSet<domain::OperationId> &ids)
{
    if (d->loading) {
        d->missed.unite(ids);
        return;
    }
    if (ids.size() > mostByOne) {
        refresh();
        return;
    }
    whenValue(d->store.desk().changes(ids), this,
              [this, ids, asked = d->turn](const QList<Change> &fresh) {
                  if (asked == d->turn)
                      take(ids, fresh);
              });
}

void OutboxModel::take(QSet<domain::OperationId> gone, const QList<Change> &fresh)
{
    for (const Change &change : fresh) {
        const bool isOpen =
            change.state != ChangeState::Done && change.state != ChangeState::Discarded;
        if (!isOpen)
            continue;
        gone.remove(change.id);
        put(change);
    }
    for (const domain::OperationId &id : std::as_const(gone)) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        d->rows.removeAt(row);
        endRemoveRows();
    }
    emit changed();
}

/// One row in its place.
void OutboxModel::put(const Change &change)
{
    int row = rowOf(change.id);
    const auto after = std::upper_bound(d->rows.cbegin(), d->rows.cend(), change, standsBefore);
    const int place = int(after - d->rows.cbegin());
    if (row < 0) {
        beginInsertRows({}, place, place);
        d->rows.insert(place, change);
        endInsertRows();
        return;
    }
    if (place != row && place != row + 1) {
        beginMoveRows({}, row, row, {}, place);
        d->rows.move(row, place > row ? place - 1 : place);
        endMoveRows();
        row = place > row ? place - 1 : place;
    }
    d->rows[row] = change;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::span<const ColumnInfo> OutboxModel::columns()
{
    return tableInfos;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const Change &change = d->rows.at(index.row());
    switch (role) {
    case IdRole:
        return change.id.value;
    case ObjectRole:
        return QVariant::fromValue(change);
    case MarkRole: // that it waits goes without saying here
        return int(index.column() == Record && rankOf(change) < 2 ? Mark::Attention : Mark::None);
    default:
        return specData(std::span<const Spec>(table), change, index.column(), role, d->formatting);
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(tableInfos[size_t(section)], role);
}

bool OutboxModel::isLoaded() const
{
    return d->loaded;
}

const QList<Change> &OutboxModel::changes() const
{
    return d->rows;
}

int OutboxModel::rowOf(const domain::OperationId &id) const
{
    const auto found = std::find_if(d->rows.cbegin(), d->rows.cend(),
                                    [&](const Change &change) { return change.id == id; });
    return found == d->rows.cend() ? -1 : int(found - d->rows.cbegin());
}

std::optional<Change> OutboxModel::find(const domain::OperationId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(d->rows.at(row));
}

int OutboxModel::attentionCount() const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(), [](const Change &change) {
        return domain::needsAttention(change.state);
    }));
}

int OutboxModel::waitingCount() const
{
    return countOf(ChangeState::Queued) + countOf(ChangeState::Sending);
}

int OutboxModel::countOf(ChangeState state) const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(),
                             [state](const Change &change) { return change.state == state; }));
}

void OutboxModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString OutboxModel::whatText(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::CustomerField:
        return domain::fieldText(change.field);
    case Change::Kind::TestDrive:
        return tr("Test drive request");
    case Change::Kind::NewsletterSubscribe:
        return tr("Subscribe to the newsletter");
    case Change::Kind::NewsletterUnsubscribe:
        return tr("Unsubscribe from the newsletter");
    case Change::Kind::ContactMessage:
        return tr("Message to the office");
    }
    return {};
}

QString OutboxModel::stateText(const Change &change)
{
    switch (change.state) {
    case ChangeState::Queued:
        return change.attempts == 0 ? tr("Not sent yet") : tr("Will be tried again");
    case ChangeState::Sending:
        return tr("Being sent");
    case ChangeState::Done:
        return tr("Done");
    case ChangeState::Conflict:
        return tr("Changed on both sides");
    case ChangeState::Rejected:
        return tr("Refused by the server");
    case ChangeState::Unknown:
        return tr("May have arrived");
    case ChangeState::Discarded:
        return tr("Discarded");
    case ChangeState::Held:
        return tr("Paused");
    case ChangeState::Replaced:
        return tr("Replaced on the server");
    }
    return {};
}

QString OutboxModel::whyText(const Change &change, const Formatting &formatting)
{
    QStringList parts;
    if (!change.reason.isEmpty())
        parts << change.reason;
    if (!change.serverMessage.isEmpty())
        parts << tr("The server says: “%1”").arg(change.serverMessage);
    if (change.state == ChangeState::Queued && change.notBefore > QDateTime::currentDateTime())
        parts << tr("Next try %1.").arg(formatting.ago(change.notBefore));
    return parts.isEmpty() ? ownReason(change.state) : parts.join(u' ');
}

Tone OutboxModel::toneOf(ChangeState state)
{
    if (state == ChangeState::Rejected)
        return Tone::Bad;
    if (domain::needsAttention(state) || state == ChangeState::Replaced)
        return Tone::Warning;
    return state == ChangeState::Done ? Tone::Good : Tone::Neutral;
}

QString OutboxModel::wholeText(const Change &change, const QJsonValue &value,
                               const Formatting &formatting)
{
    const bool isNotes =
        change.kind == Change::Kind::CustomerField && change.field == domain::CustomerField::Notes;
    const QString notes = isNotes ? value.toString().trimmed() : QString();
    return notes.isEmpty() ? valueText(change, value, formatting) : notes;
}

QString OutboxModel::valueText(const Change &change, const QJsonValue &value,
                               const Formatting &formatting)
{
    if (change.kind == Change::Kind::CustomerField)
        return fieldValueText(change.field, value, formatting);
    return requestText(value.toObject(), formatting);
}

} // namespace forecourt::models
