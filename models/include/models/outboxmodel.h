// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <span>

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

struct Formatting;
struct RowAccess;

/// Changes that are not on the server yet: those that need a person first, then those that were
/// replaced there, then what goes by itself in its order, then what is paused.
/// IdRole is the operation's id, ObjectRole a domain::Change.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, Values, Since, Tries, State, Why };

    OutboxModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~OutboxModel() override;

    static std::span<const ColumnInfo> columns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    bool isLoaded() const;
    const QList<domain::Change> &changes() const; ///< in the order of the rows
    std::optional<domain::Change> find(const domain::OperationId &id) const;
    int rowOf(const domain::OperationId &id) const;
    int waitingCount() const; ///< will go by themselves
    int attentionCount() const; ///< need a person, also those that were replaced
    int countOf(domain::ChangeState state) const;
    void setFormatting(const Formatting &formatting);

    static QString whatText(const domain::Change &change); ///< "Tags", "Test drive request"
    static QString stateText(const domain::Change &change); ///< "Will be tried again"
    /// Why it is not on the server: the reason, the server's own words, when it is tried next.
    static QString whyText(const domain::Change &change, const Formatting &formatting);
    static Tone toneOf(domain::ChangeState state);
    /// A value of the change in words: tags as a list, preferences as a sentence, "not known".
    static QString valueText(const domain::Change &change, const QJsonValue &value,
                             const Formatting &formatting);
    /// The same without being cut short, for where there is room: notes as they were written.
    static QString wholeText(const domain::Change &change, const QJsonValue &value,
                             const Formatting &formatting);

public slots:
    /// Everything anew.
    void refresh();

signals:
    void changed(); ///< after the rows did

private:
    void follow(const QSet<domain::OperationId> &ids);
    void take(QSet<domain::OperationId> gone, const QList<domain::Change> &fresh);
    void put(const domain::Change &change);

    friend struct RowAccess;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
