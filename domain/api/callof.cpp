// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

#include "bodytext.h"
#include "domain/api/schemacheck.h"
#include "domain/secrets.h"
#include "parametertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheck)
};

// What a form holds as text and the schema wants as number or truth.
QJsonValue inType(const QJsonObject &schema, const QJsonValue &value)
{
    const QJsonValue type = schema.value("type"_L1);
    const auto wants = [&](QLatin1StringView name) {
        return type == name || type.toArray().contains(name);
    };
    const QString text = value.toString();
    if (!value.isString() || type.isUndefined() || wants("string"_L1))
        return value;
    bool ok = false;
    const qint64 whole = text.toLongLong(&ok);
    if (ok && (wants("integer"_L1) || wants("number"_L1)))
        return whole;
    const double real = text.toDouble(&ok);
    if (ok && wants("number"_L1))
        return real;
    if (wants("boolean"_L1) && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    return value;
}

// As the document writes it; "{" and "}" are gone by then.
QByteArray literal(const QString &text)
{
    return text.toUtf8().toPercentEncoding("!$&'()*+,/:;=@%");
}

class CallBuilder
{
public:
    CallBuilder(const ApiDocument &document, const ApiOperation &operation, const ApiInput &input)
        : m_document(document)
        , m_operation(operation)
        , m_input(input)
    {
    }

    std::variant<ApiCall, QList<ApiFault>> build();

private:
    void checkNames();
    void addParameter(const ApiParameter &parameter);
    void addHeader(const ApiParameter &parameter, const QJsonValue &value);
    void addPath(const ApiParameter &parameter, const QJsonValue &value);
    void finishPath();
    QString pathKey() const;
    void addBody();
    void addJsonBody(const ApiContent &content);
    void fault(const QString &at, const QString &sentence) { m_faults.append({ at, sentence }); }

    const ApiDocument &m_document;
    const ApiOperation &m_operation;
    const ApiInput &m_input;
    ApiCall m_call;
    QList<ApiFault> m_faults;
    QMap<QString, QByteArray> m_pathTexts;
    QByteArrayList m_query;
};

std::variant<ApiCall, QList<ApiFault>> CallBuilder::build()
{
    m_call.operation = m_operation.id;
    m_call.method = m_operation.method;
    m_call.counts = m_operation.counts;
    checkNames();
    for (const ApiParameter &parameter : m_operation.parameters)
        addParameter(parameter);
    finishPath();
    addBody();
    m_call.query = m_query.join('&');
    if (!m_faults.isEmpty())
        return m_faults;
    return m_call;
}

// A request that was saved before the document changed.
void CallBuilder::checkNames()
{
    const auto &parameters = m_operation.parameters;
    for (auto it = m_input.values.cbegin(); it != m_input.values.cend(); ++it) {
        const bool isKnown =
            std::any_of(parameters.cbegin(), parameters.cend(),
                        [&](const ApiParameter &one) { return inputKey(one) == it.key(); });
        if (!isKnown)
            fault(it.key(), Words::tr("The document has no such parameter."));
    }
}

void CallBuilder::addParameter(const ApiParameter &parameter)
{
    const QString key = inputKey(parameter);
    const QJsonValue given = m_input.values.value(key, QJsonValue::Undefined);
    if (given.isUndefined() || given.isNull()) {
        if (parameter.required)
            fault(key, Words::tr("Needed."));
        return;
    }
    const QJsonValue value = inType(m_document.resolved(parameter.schema), given);
    const auto faults =
        schemaFaults(m_document, parameter.schema, value, key, ValueDirection::Sent);
    if (!faults.isEmpty())
        m_faults += faults;
    else if (parameter.place == ParameterPlace::Path)
        addPath(parameter, value);
    else if (parameter.place == ParameterPlace::Query)
        m_query += queryParts(parameter, value);
    else
        addHeader(parameter, value);
}

void CallBuilder::addHeader(const ApiParameter &parameter, const QJsonValue &value)
{
    static const QRegularExpression token(uR"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z)"_s);
    static const QRegularExpression sendable(uR"(\A[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?\z)"_s);
    const QString key = inputKey(parameter);
    const QByteArray name = parameter.name.toLatin1();
    const bool isKeys =
        name.compare(m_document.auth.value_or(AuthScheme()).header, Qt::CaseInsensitive) == 0;
    if (parameter.place == ParameterPlace::Cookie)
        return fault(key, Words::tr("Cookies are not sent."));
    if (isOwnHeader(parameter.name) || isKeys || !token.match(parameter.name).hasMatch())
        return fault(key, Words::tr("Forecourt sets this header itself."));
    const QString text = headerText(parameter, value);
    if (!sendable.match(text).hasMatch())
        return fault(key, Words::tr("A header may hold only plain letters, digits and signs."));
    m_call.headers.append({ name, text.toLatin1() });
}

void CallBuilder::addPath(const ApiParameter &parameter, const QJsonValue &value)
{
    const QByteArray text = pathText(parameter, value);
    if (text.isEmpty())
        return fault(inputKey(parameter), Words::tr("Needed."));
    m_pathTexts.insert(parameter.name, text);
}

void CallBuilder::finishPath()
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QByteArray kept;
    qsizetype at = 0;
    for (auto matches = braces.globalMatch(m_operation.path); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const QByteArray between = literal(m_operation.path.mid(at, match.capturedStart() - at));
        m_call.path += between + m_pathTexts.value(name);
        kept += between
            + (isSecretName(name) ? hiddenSecret.toUtf8().toPercentEncoding()
                                  : m_pathTexts.value(name));
        at = match.capturedEnd();
    }
    const QByteArray rest = literal(m_operation.path.mid(at));
    m_call.path += rest;
    if (kept + rest != m_call.path)
        m_call.keptPath = kept + rest;
    // "." and ".." would lead to another path than the one that was meant.
    const QByteArrayList segments = m_call.path.split('/');
    const bool leadsElsewhere = segments.contains(".") || segments.contains("..")
        || !m_call.path.startsWith('/') || m_call.path.startsWith("//");
    if (leadsElsewhere)
        fault(pathKey(), Words::tr("“.” and “..” cannot stand in a path."));
}

// Where a fault of the whole path is shown.
QString CallBuilder::pathKey() const
{
    const QString name = m_pathTexts.isEmpty() ? QString() : m_pathTexts.firstKey();
    return inputKey(ParameterPlace::Path, name);
}

void CallBuilder::addBody()
{
    if (!m_operation.body) {
        if (!m_input.body.isUndefined() || !m_input.rawBody.isEmpty())
            fault(u"body"_s, Words::tr("The document has no body here."));
        return;
    }
    const ApiContent &content = *m_operation.body;
    if (!m_input.rawBody.isEmpty()) {
        m_call.body = m_input.rawBody;
        m_call.contentType = content.type.toLatin1();
    } else if (!m_input.body.isUndefined()) {
        addJsonBody(content);
    } else if (content.required) {
        fault(u"body"_s, Words::tr("Needed."));
    }
}

void CallBuilder::addJsonBody(const ApiContent &content)
{
    const QString at = u"body"_s;
    const QJsonValue value = withoutReadOnly(m_document, content.schema, m_input.body);
    m_faults += schemaFaults(m_document, content.schema, value, at, ValueDirection::Sent);
    const auto text = bodyText(content.type, value);
    if (!text)
        return fault(at, Words::tr("It cannot be written as %1.").arg(content.type));
    m_call.body = text->bytes;
    m_call.contentType = text->contentType;
}

} // namespace

std::variant<ApiCall, QList<ApiFault>> callOf(const ApiDocument &document,
                                              const ApiOperation &operation, const ApiInput &input)
{
    return CallBuilder(document, operation, input).build();
}

} // namespace forecourt::domain
