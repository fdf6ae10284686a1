// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/contacthistory.h"

#include "details/valuetext.h"
#include "domain/contactlog.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactHistory)
};

domain::Paper paperIn(const QJsonObject &event)
{
    const QJsonObject json = event["paper"_L1].toObject();
    return {
        json["id"_L1].toString(), json["kind"_L1].toString(), {}, json["value"_L1].toObject()
    };
}

QString said(const QJsonObject &event, const Formatting &formatting)
{
    const domain::Paper paper = paperIn(event);
    QStringList parts;
    if (const auto contact = domain::contactFrom(paper))
        parts << domain::contactKindText(contact->kind) << formatting.dateTime(contact->at)
              << shortened(contact->text);
    if (const auto followUp = domain::followUpFrom(paper))
        parts << Words::tr("due %1").arg(formatting.date(followUp->due.startOfDay()))
              << shortened(followUp->text)
              << (followUp->isDone() ? Words::tr("done") : Words::tr("to be done"));
    return parts.join(u" · "_s);
}

} // namespace

DriveTexts contactTexts(const QJsonObject &before, const QJsonObject &after,
                        const Formatting &formatting)
{
    const QString kind = paperIn(after).kind;
    if (kind != domain::papers::contact && kind != domain::papers::followUp)
        return {};
    const QString was = said(before, formatting);
    const QString is = said(after, formatting);
    return { was, is.isEmpty() ? Words::tr("nothing") : is };
}

} // namespace forecourt::models
