// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "domain/api/jsonpointer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

constexpr qsizetype MostRemarks = 100;
// From one reference to the next; long ones would be walked again from each of their members.
constexpr qsizetype LongestChain = 50;

} // namespace

void Source::remark(const QString &where, const QString &sentence)
{
    if (m_remarks.size() < MostRemarks)
        m_remarks.append(where + u": "_s + sentence);
    else
        ++m_more;
}

QStringList Source::remarks() const
{
    QStringList all = m_remarks;
    if (m_more > 0)
        all.append(Words::tr("And %n more.", nullptr, int(m_more)));
    return all;
}

QString Source::referenceFault(const QString &reference) const
{
    QStringList seen;
    for (QString next = reference; !next.isNull();) {
        const QString pointer = domain::pointerOf(next);
        if (pointer.isNull()) {
            return Words::tr("“%1” lies outside of this document and is not fetched.")
                .arg(next.left(200));
        }
        if (seen.size() > LongestChain)
            return Words::tr("“%1” leads through too many others.").arg(reference.left(200));
        if (seen.contains(next))
            return Words::tr("“%1” refers to itself.").arg(reference.left(200));
        seen.append(next);
        const QJsonValue target = domain::valueAt(m_root, pointer);
        if (!target.isObject() && !target.isBool())
            return Words::tr("“%1” does not exist.").arg(next.left(200));
        next = target.toObject().value("$ref"_L1).toString(QString());
    }
    return {};
}

std::optional<QJsonObject> Source::followed(const QJsonValue &value, const QString &where)
{
    if (!value.isObject()) {
        remark(where, Words::tr("is not an object and is left out."));
        return {};
    }
    QJsonObject object = value.toObject();
    const QString reference = object.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return object;
    if (const QString fault = referenceFault(reference); !fault.isNull()) {
        remark(where, fault);
        return {};
    }
    while (object.contains("$ref"_L1)) {
        const QString pointer = domain::pointerOf(object.value("$ref"_L1).toString());
        object = domain::valueAt(m_root, pointer).toObject();
    }
    return object;
}

} // namespace forecourt::network
