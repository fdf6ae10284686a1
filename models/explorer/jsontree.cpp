// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontree.h"

#include "domain/api/jsonpointer.h"
#include "support/cell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batch = 300;
constexpr qsizetype longestShown = 300;

qsizetype sizeOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().size();
    return value.isObject() ? value.toObject().size() : 0;
}

QString numberText(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    return QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

struct JsonTree::Node
{
    QJsonValue value;
    Node *parent = nullptr;
    int row = 0;
    QString key; ///< of a member; empty in an array
    qsizetype total = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    QString name() const { return parent->value.isArray() ? QString::number(row) : key; }
    QString pointer() const
    {
        if (!parent)
            return {};
        return parent->pointer() % u'/' % domain::pointerStep(name());
    }
    void grow(qsizetype count)
    {
        for (qsizetype i = qsizetype(children.size()), end = i + count; i < end; ++i) {
            auto child = std::make_unique<Node>();
            if (value.isArray()) {
                child->value = value.toArray().at(i);
            } else {
                const QJsonObject object = value.toObject();
                const auto member = object.constBegin() + i;
                child->key = member.key();
                child->value = member.value();
            }
            child->parent = this;
            child->row = int(i);
            child->total = sizeOf(child->value);
            children.push_back(std::move(child));
        }
    }
};

JsonTree::JsonTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTree::~JsonTree() = default;

void JsonTree::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    const bool isLeaf = !value.isArray() && !value.isObject() && !value.isUndefined();
    m_root->value = isLeaf ? QJsonValue(QJsonArray{ value }) : value;
    m_root->total = sizeOf(m_root->value);
    m_root->grow(qMin(batch, m_root->total));
    endResetModel();
}

JsonTree::Node *JsonTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex JsonTree::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeAt(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int JsonTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTree::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeAt(parent)->total > 0;
}

bool JsonTree::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return parent.column() <= 0 && qsizetype(node->children.size()) < node->total;
}

void JsonTree::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeAt(parent);
    const qsizetype first = qsizetype(node->children.size());
    const qsizetype count = qMin(batch, node->total - first);
    if (count <= 0)
        return;
    beginInsertRows(parent, int(first), int(first + count - 1));
    node->grow(count);
    endInsertRows();
}

QString JsonTree::valueText(const Node &node) const
{
    if (node.value.isArray())
        return tr("%n value(s)", nullptr, int(node.total));
    if (node.value.isObject())
        return tr("%n field(s)", nullptr, int(node.total));
    const QString text = jsonText(node.value);
    return text.size() > longestShown ? QString(text.first(longestShown) % u'…') : text;
}

QVariant JsonTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? node.name() : valueText(node);
    case Qt::ToolTipRole:
        return node.value.isString() ? QVariant(plainToolTip(valueText(node))) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "name, value").arg(node.name(), valueText(node));
    case IdRole:
        return node.pointer();
    case SortRole:
        return jsonText(node.value);
    default:
        return {};
    }
}

QVariant JsonTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace forecourt::models
