// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>

namespace forecourt::domain {

/// Puts one level of a schema together: what `$ref` leads to, the parts of `allOf`, and the one
/// alternative beside null. What stands in its properties is left as it is.
class SchemaMerge
{
public:
    explicit SchemaMerge(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    QJsonObject resolved(const QJsonObject &schema);

private:
    QJsonObject followed(QJsonObject schema);
    QJsonObject withParts(const QJsonObject &schema);
    QJsonObject withoutNullChoice(const QJsonObject &schema, const QString &keyword);

    QJsonObject m_root;
    int m_steps = 0;
    QSet<QString> m_entered; ///< references on the way: a circle ends where it closes
};

} // namespace forecourt::domain
