// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace forecourt::network {

/// An OpenAPI document while it is read: its values, what its references lead to, and what had to
/// be left out or mended.
class Source
{
public:
    Source(QJsonObject root, bool isVersion2)
        : m_root(std::move(root))
        , m_isVersion2(isVersion2)
    {
    }

    const QJsonObject &root() const { return m_root; }
    void setRoot(QJsonObject root) { m_root = std::move(root); }
    bool isVersion2() const { return m_isVersion2; }

    /// "paths./cars.get.parameters[2]: the sentence"
    void remark(const QString &where, const QString &sentence);
    QStringList remarks() const; ///< the first ones, and how many more there are
    /// Why a reference cannot be followed; null: it can, and leads to an object.
    QString referenceFault(const QString &reference) const;
    /// The object itself or what its `$ref` leads to; nothing, with a remark, where that is none.
    std::optional<QJsonObject> followed(const QJsonValue &value, const QString &where);

private:
    QJsonObject m_root;
    bool m_isVersion2;
    QStringList m_remarks;
    qsizetype m_more = 0;
};

} // namespace forecourt::network
