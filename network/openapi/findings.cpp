// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/openapidocument.h"

#include "domain/api/schemacheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiAnswer;
using forecourt::domain::ApiFault;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

constexpr qsizetype MostFindings = 20;
constexpr qsizetype MostFaults = 2'000;

// Every row of a list tends to have the same fault: told once, with the first place.
QStringList collapsed(const QList<ApiFault> &faults)
{
    static const QRegularExpression index(u"/\\d+(?=/|$)"_s);
    QList<std::pair<ApiFault, int>> kinds;
    QHash<QString, qsizetype> known;
    for (const ApiFault &fault : faults) {
        const QString kind = QString(fault.at).replace(index, u"/*"_s) + u'\n' + fault.sentence;
        if (known.contains(kind)) {
            ++kinds[known.value(kind)].second;
        } else {
            known.insert(kind, kinds.size());
            kinds.append({ fault, 0 });
        }
    }
    QStringList sentences;
    for (const auto &[fault, more] : std::as_const(kinds)) {
        const QString place = fault.at.isEmpty() ? Words::tr("The answer") : fault.at.mid(1);
        QString sentence = place + u": "_s + fault.sentence;
        if (more > 0)
            sentence += u' ' + Words::tr("And at %n more places.", nullptr, more);
        sentences.append(sentence);
    }
    return sentences;
}

// The type of what came is another than the promised one; parameters such as charset aside.
bool isOtherType(const QByteArray &came, const QString &promised)
{
    const QString type = QString::fromLatin1(came).section(u';', 0, 0).trimmed().toLower();
    return type != promised.section(u';', 0, 0).trimmed().toLower();
}

QStringList bodyFindings(const domain::ApiDocument &document, const domain::ApiContent &content,
                         const ApiAnswer &answer)
{
    if (content.type.isEmpty())
        return {};
    QStringList findings;
    if (isOtherType(answer.contentType, content.type)) {
        findings.append(Words::tr("The answer is “%1”, the document promises “%2”.")
                            .arg(QString::fromLatin1(answer.contentType), content.type));
    }
    if (!answer.isJson() || content.schema.isEmpty())
        return findings;
    // Wrapped, since Qt reads no single value by itself.
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson('[' + answer.body + ']', &error);
    if (error.error != QJsonParseError::NoError || json.array().size() != 1)
        return findings << Words::tr("The answer is not JSON, though it says so.");
    return findings
        + collapsed(domain::schemaFaults(document, content.schema, json.array().at(0), {},
                                         domain::ValueDirection::Received, MostFaults));
}

} // namespace

QStringList findingsOf(const domain::ApiDocument &document, const domain::ApiOperation &operation,
                       const ApiAnswer &answer)
{
    const domain::ApiResponse *response = operation.response(answer.status);
    if (!response)
        return { Words::tr("The document does not mention the status %1.").arg(answer.status) };
    return bodyFindings(document, response->content, answer).mid(0, MostFindings);
}

} // namespace forecourt::network
