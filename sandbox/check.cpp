// SPDX-License-Identifier: GPL-3.0-or-later
#include "param.h"
#include "wrongvalue.h"

#include <QJsonDocument>

#include <algorithm>

namespace forecourt::sandbox {

namespace {

const Param *find(std::span<const Param> params, QByteArrayView name)
{
    const auto found = std::find_if(params.begin(), params.end(),
                                    [&](const Param &param) { return name == param.name; });
    return found == params.end() ? nullptr : &*found;
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

Refusal unknown(const char *what, const QByteArray &name)
{
    const QByteArray shown = name.left(80);
    return { 400, what + shown + " is not documented here", shown, Wrong::Unknown };
}

Refusal missing(const QByteArray &name)
{
    return { 400, name + " is required", name, Wrong::Missing };
}

Refusal invalid(const QByteArray &name, const QByteArray &rule)
{
    return { 400, name + rule, name, Wrong::Invalid };
}

Refusal badBody(const char *sentence)
{
    return { 400, sentence, "body", Wrong::Invalid };
}

Refusal checkOne(std::span<const Param> params, const QByteArray &part, Call &call)
{
    const qsizetype equals = part.indexOf('=');
    const QByteArray name = decoded(equals < 0 ? part : part.first(equals));
    const QByteArray value = equals < 0 ? QByteArray() : decoded(part.sliced(equals + 1));
    const Param *param = find(params, name);
    if (!param)
        return unknown("the query parameter ", name);
    if (call.query.contains(name))
        return invalid(name, " is given twice");
    call.query.insert(name, value);
    const QByteArray rule = wrongText(*param, value);
    return rule.isEmpty() ? Refusal() : invalid(name, rule);
}

Refusal checkQuery(std::span<const Param> params, Call &call)
{
    const QByteArray &query = call.request.query;
    for (const QByteArray &part : query.isEmpty() ? QByteArrayList() : query.split('&')) {
        if (const Refusal refusal = checkOne(params, part, call))
            return refusal;
    }
    for (const Param &param : params) {
        if (param.need == Need::Required && !call.query.contains(param.name))
            return missing(param.name);
    }
    return {};
}

/** `within`: "config." for the fields of an object. */
Refusal checkFields(std::span<const Param> params, const QJsonObject &fields,
                    const QByteArray &within)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QByteArray name = field.key().toUtf8();
        const Param *param = find(params, name);
        if (!param)
            return unknown("the field ", within + name);
        const QByteArray rule = wrongField(*param, field.value());
        if (!rule.isEmpty())
            return invalid(within + name, rule);
        if (param->fields.empty())
            continue;
        if (const Refusal refusal =
                checkFields(param->fields, field.value().toObject(), within + name + '.'))
            return refusal;
    }
    for (const Param &param : params) {
        if (param.need == Need::Required && !fields.contains(QLatin1StringView(param.name)))
            return missing(within + param.name);
    }
    return {};
}

Refusal checkBody(std::span<const Param> params, Call &call)
{
    if (params.empty())
        return call.request.body.isEmpty() ? Refusal() : badBody("the body must be empty");
    if (!call.request.contentType.startsWith("application/json"))
        return { 400, "Content-Type must be application/json", "Content-Type", Wrong::Invalid };
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return badBody("the body must be a JSON object");
    call.fields = document.object();
    return checkFields(params, call.fields, {});
}

} // namespace

Refusal check(std::span<const Param> query, std::span<const Param> body, Call &call)
{
    const Refusal refusal = checkQuery(query, call);
    return refusal ? refusal : checkBody(body, call);
}

} // namespace forecourt::sandbox
