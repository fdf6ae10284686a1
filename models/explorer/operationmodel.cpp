// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationmodel.h"

#include "support/cell.h"

#include <QSet>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::ApiOperation;

namespace {

struct MethodTone
{
    const char *method;
    Tone tone;
};

constexpr MethodTone methodTones[] = {
    { "GET", Tone::Accent },    { "POST", Tone::Good },  { "PUT", Tone::Warning },
    { "PATCH", Tone::Warning }, { "DELETE", Tone::Bad },
};

bool matches(const ApiOperation &operation, const QStringList &words)
{
    const QStringList parts{ QString::fromLatin1(operation.method), operation.path,
                             operation.summary, operation.id, operation.tags.join(u' ') };
    const QString all = parts.join(u'\n');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

Tone OperationModel::toneOf(const QByteArray &method)
{
    for (const MethodTone &row : methodTones) {
        if (method == row.method)
            return row.tone;
    }
    return Tone::Neutral;
}

void OperationModel::setDocument(const domain::ApiDocument &document)
{
    beginResetModel();
    m_document = document;
    m_groups = groupsOf(m_filter);
    endResetModel();
}

void OperationModel::setFilter(const QString &text)
{
    if (text.simplified() == m_filter)
        return;
    beginResetModel();
    m_filter = text.simplified();
    m_groups = groupsOf(m_filter);
    endResetModel();
}

QList<OperationModel::Group> OperationModel::groupsOf(const QString &text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Group> groups;
    QHash<QString, int> places;
    const auto groupFor = [&](const QString &tag) -> Group & {
        if (!places.contains(tag)) {
            places.insert(tag, int(groups.size()));
            groups.append({ tag, {} });
        }
        return groups[places.value(tag)];
    };
    for (const QString &tag : m_document.tags)
        groupFor(tag);
    QList<int> untagged;
    for (int i = 0; i < m_document.operations.size(); ++i) {
        const ApiOperation &operation = m_document.operations.at(i);
        if (!matches(operation, words))
            continue;
        for (const QString &tag : operation.tags)
            groupFor(tag).operations.append(i);
        if (operation.tags.isEmpty())
            untagged.append(i);
    }
    if (!untagged.isEmpty())
        groups.append({ {}, untagged });
    groups.removeIf([](const Group &group) { return group.operations.isEmpty(); });
    return groups;
}

int OperationModel::operationCount() const
{
    return int(m_document.operations.size());
}

int OperationModel::shownCount() const
{
    QSet<int> shown;
    for (const Group &group : m_groups)
        shown.unite({ group.operations.begin(), group.operations.end() });
    return int(shown.size());
}

const ApiOperation *OperationModel::operationAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(qsizetype(index.internalId()) - 1);
    return &m_document.operations.at(group.operations.at(index.row()));
}

QModelIndex OperationModel::indexOf(QStringView operation) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<int> &places = m_groups.at(group).operations;
        for (int row = 0; row < places.size(); ++row) {
            if (m_document.operations.at(places.at(row)).id == operation)
                return createIndex(row, 0, quintptr(group) + 1);
        }
    }
    return {};
}

// An operation's index carries the number of its group, from one; a group's carries none.
QModelIndex OperationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex OperationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(parent.row()).operations.size()) : 0;
}

int OperationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags OperationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ApiOperation *operation = operationAt(index))
        return operationData(*operation, role);
    return groupData(m_groups.at(index.row()), role);
}

QVariant OperationModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.tag.isEmpty() ? tr("Other") : group.tag;
    case Qt::AccessibleTextRole:
        return tr("%1, %n operation(s)", nullptr, int(group.operations.size()))
            .arg(groupData(group, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant OperationModel::operationData(const ApiOperation &operation, int role)
{
    const QString method = QString::fromLatin1(operation.method);
    switch (role) {
    case Qt::DisplayRole:
        return operation.summary.isEmpty() ? operation.path : operation.summary;
    case Qt::ToolTipRole:
        return plainToolTip(QString(method % u' ' % operation.path));
    case Qt::AccessibleTextRole: {
        QStringList parts{ method, operation.summary, operation.path };
        if (operation.deprecated)
            parts << tr("deprecated");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return operation.id;
    case SubtitleRole:
        return operation.path;
    case BadgeToneRole:
        return int(toneOf(operation.method));
    case MethodRole:
        return method;
    case DeprecatedRole:
        return operation.deprecated;
    default:
        return {};
    }
}

} // namespace forecourt::models
