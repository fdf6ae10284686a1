// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhookmodel.h"

#include "domain/whenanswered.h"
#include "models/formatting.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "support/cell.h"
#include "tables/rowaccess.h"

#include <QCoreApplication>

namespace forecourt::models {

using domain::WebhookEvent;
using domain::WebhookVerdict;

namespace {

struct VerdictRow
{
    WebhookVerdict verdict;
    Tone tone;
    const char *text;
    const char *sentence;
};

constexpr VerdictRow verdicts[] = {
    { WebhookVerdict::Taken, Tone::Good, QT_TRANSLATE_NOOP("WebhookModel", "Taken"),
      QT_TRANSLATE_NOOP("WebhookModel", "The signature fits, and the event was fresh.") },
    { WebhookVerdict::TakenUndated, Tone::Warning, QT_TRANSLATE_NOOP("WebhookModel", "Undated"),
      QT_TRANSLATE_NOOP("WebhookModel",
                        "The signature fits, but the sender told no time: nobody knows how old "
                        "the event was.") },
    { WebhookVerdict::NoSignature, Tone::Bad, QT_TRANSLATE_NOOP("WebhookModel", "Not signed"),
      QT_TRANSLATE_NOOP("WebhookModel", "It carried no X-Signature.") },
    { WebhookVerdict::WrongSignature, Tone::Bad,
      QT_TRANSLATE_NOOP("WebhookModel", "Wrong signature"),
      QT_TRANSLATE_NOOP("WebhookModel", "The signature does not fit the secret.") },
    { WebhookVerdict::Malformed, Tone::Bad, QT_TRANSLATE_NOOP("WebhookModel", "No event"),
      QT_TRANSLATE_NOOP("WebhookModel", "It was signed, but is no JSON that names an event.") },
    { WebhookVerdict::Stale, Tone::Bad, QT_TRANSLATE_NOOP("WebhookModel", "Stale"),
      QT_TRANSLATE_NOOP("WebhookModel", "Its time is more than five minutes away from ours.") },
    { WebhookVerdict::Repeated, Tone::Neutral, QT_TRANSLATE_NOOP("WebhookModel", "Repeated"),
      QT_TRANSLATE_NOOP("WebhookModel", "The same bytes had come before.") },
};

const VerdictRow &rowOf(WebhookVerdict verdict)
{
    for (const VerdictRow &row : verdicts) {
        if (row.verdict == verdict)
            return row;
    }
    return verdicts[0];
}

QString words(const char *text)
{
    return QCoreApplication::translate("WebhookModel", text);
}

Cell timeCell(const QDateTime &at, const Formatting &formatting)
{
    if (!at.isValid())
        return { .text = Formatting::notKnown() };
    return { .text = formatting.dateTime(at), .sort = at, .toolTip = formatting.longDate(at) };
}

Cell showReceived(const WebhookEvent &event, const Formatting &formatting)
{
    return timeCell(event.received, formatting);
}

Cell showName(const WebhookEvent &event, const Formatting &)
{
    const QString name = event.name.simplified();
    return { .text = name, .sort = name, .toolTip = name };
}

Cell showVerdict(const WebhookEvent &event, const Formatting &)
{
    return { .text = verdictText(event.verdict),
             .sort = int(event.verdict),
             .tone = rowOf(event.verdict).tone,
             .toolTip = verdictSentence(event.verdict) };
}

Cell showSent(const WebhookEvent &event, const Formatting &formatting)
{
    return timeCell(event.timestamp, formatting);
}

Cell showSize(const WebhookEvent &event, const Formatting &formatting)
{
    return { .text = formatting.bytes(event.size), .sort = event.size };
}

using Spec = ColumnSpec<WebhookEvent, int>;

constexpr std::array<Spec, 5> table{ {
    { { "received", QT_TRANSLATE_NOOP("Columns", "Received"), CellKind::Date, 136, true, false },
      showReceived,
      nullptr },
    { { "event", QT_TRANSLATE_NOOP("Columns", "Event"), CellKind::Text, 240, true, false },
      showName,
      nullptr },
    { { "verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), CellKind::Badge, 112, true, false },
      showVerdict,
      nullptr },
    { { "sent", QT_TRANSLATE_NOOP("Columns", "Sent"), CellKind::Date, 136, true, false },
      showSent,
      nullptr },
    { { "size", QT_TRANSLATE_NOOP("Columns", "Size"), CellKind::Number, 88, true, false },
      showSize,
      nullptr },
} };

constexpr auto infos = infosOf(table);

} // namespace

QString verdictText(WebhookVerdict verdict)
{
    return words(rowOf(verdict).text);
}

QString verdictSentence(WebhookVerdict verdict)
{
    return words(rowOf(verdict).sentence);
}

struct WebhookModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<WebhookEvent> rows;
    bool loaded = false;
    quint64 turn = 0;
};

WebhookModel::WebhookModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ store, formatting, {} })
{
    connect(&store.desk(), &storage::Desk::papersChanged, this, [this](const QString &kind) {
        if (kind == domain::papers::webhookEvent)
            refresh();
    });
    refresh();
}

WebhookModel::~WebhookModel() = default;

void WebhookModel::refresh()
{
    domain::whenAnswered(d->store.desk().papers(domain::papers::webhookEvent), this,
                         [this, asked = ++d->turn](const QList<domain::Paper> &papers) {
                             if (asked != d->turn)
                                 return;
                             QList<WebhookEvent> fresh;
                             for (const domain::Paper &paper : papers) {
                                 if (const auto event = domain::webhookEventFrom(paper))
                                     fresh.append(*event);
                             }
                             RowAccess::replace(*this, d->rows, fresh,
                                                [](const WebhookEvent &each) { return each.id; });
                             d->loaded = true;
                             emit changed();
                         });
}

std::span<const ColumnInfo> WebhookModel::columns()
{
    return infos;
}

int WebhookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int WebhookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(infos.size());
}

QVariant WebhookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const WebhookEvent &event = d->rows.at(index.row());
    if (role == IdRole)
        return event.id;
    if (role == ObjectRole)
        return QVariant::fromValue(event);
    return specData(std::span<const Spec>(table), event, index.column(), role, d->formatting);
}

QVariant WebhookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(infos[size_t(section)], role);
}

bool WebhookModel::isLoaded() const
{
    return d->loaded;
}

int WebhookModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < d->rows.size(); ++row) {
        if (d->rows.at(row).id == id)
            return int(row);
    }
    return -1;
}

std::optional<WebhookEvent> WebhookModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(d->rows.at(row));
}

void WebhookModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

} // namespace forecourt::models
