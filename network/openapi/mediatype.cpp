// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediatype.h"

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

QString bare(const QString &type)
{
    return type.section(u';', 0, 0).trimmed().toLower();
}

bool isAnyJson(const QString &type)
{
    const QString name = bare(type);
    return name == "application/json"_L1 || name == "text/json"_L1 || name.endsWith("+json"_L1);
}

// The lower, the better known.
int rank(const QString &type)
{
    const QString name = bare(type);
    if (name == "application/json"_L1)
        return 0;
    if (isAnyJson(name))
        return 1;
    if (name == "*/*"_L1 || name == "application/*"_L1)
        return 2;
    if (name == "application/x-www-form-urlencoded"_L1)
        return 3;
    if (name == "multipart/form-data"_L1)
        return 4;
    return name.startsWith("text/"_L1) ? 5 : 6;
}

// "*/*" can be sent as JSON, but not named so.
QString nameable(const QString &type)
{
    return type.contains(u'*') ? u"application/json"_s : type;
}

} // namespace

bool MediaChoice::isJson() const
{
    return isAnyJson(type);
}

QJsonObject MediaChoice::schema() const
{
    return withExample(media.value("schema"_L1).toObject(), media);
}

MediaChoice chosenMedia(const QJsonObject &content)
{
    const QString best = chosenType(content.keys());
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (nameable(it.key()) == best)
            return { best, it.value().toObject() };
    }
    return { best, {} };
}

QString chosenType(const QStringList &types)
{
    QString best;
    for (const QString &type : types) {
        if (best.isEmpty() || rank(type) < rank(best))
            best = type;
    }
    return best.isEmpty() ? u"application/json"_s : nameable(best);
}

QJsonObject withExample(QJsonObject schema, const QJsonObject &beside)
{
    QJsonValue example = beside.value("example"_L1);
    const QJsonObject examples = beside.value("examples"_L1).toObject();
    if (example.isUndefined() && !examples.isEmpty())
        example = examples.begin().value().toObject().value("value"_L1);
    if (!example.isUndefined())
        schema.insert("example"_L1, example);
    return schema;
}

} // namespace forecourt::network
