// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearer/bearerjson.h"

#include <QDate>

namespace forecourt::sandbox {

namespace {

void textOrNull(JsonWriter &json, const char *name, const QByteArray &text)
{
    json.key(name);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

JsonWriter &begin(JsonWriter &json, const QByteArray &id, const char *type)
{
    json.beginObject().field("id", id).field("type", type);
    return json.key("attributes").beginObject();
}

void end(JsonWriter &json, qint64 created, qint64 updated)
{
    json.moment("created_at", created).moment("updated_at", updated).endObject().endObject();
}

QByteArray dayText(int year, int month, int day)
{
    return QDate(year, month, day).toString(Qt::ISODate).toLatin1();
}

} // namespace

void write(JsonWriter &json, const Participant &participant, int version)
{
    begin(json, participant.id, "participant");
    if (version == 1) {
        const QByteArray name = participant.givenName + ' ' + participant.familyName;
        json.field("full_name", name.trimmed());
    } else {
        json.field("given_name", participant.givenName);
        textOrNull(json, "family_name", participant.familyName);
    }
    textOrNull(json, "email", participant.email);
    textOrNull(json, "telephone", participant.telephone);
    end(json, participant.created, participant.updated);
}

void write(JsonWriter &json, const Application &application, int)
{
    begin(json, application.id, "application").field("participant_id", application.participantId);
    json.field("course", application.course).field("cohort", application.cohort);
    json.field("status", application.status).field("funded", application.isFunded);
    textOrNull(json, "rejection_reason", application.reason);
    end(json, application.created, application.updated);
}

void write(JsonWriter &json, const Statement &statement, int)
{
    begin(json, statement.id, "statement").field("cohort", QByteArray::number(statement.year));
    json.field("month", QByteArray::number(statement.month));
    json.field("year", QByteArray::number(statement.year)).field("paid", statement.isPaid);
    json.field("cut_off_date", dayText(statement.year, statement.month, 25));
    textOrNull(json, "payment_date",
               statement.isPaid ? dayText(statement.year, statement.month, 28) : QByteArray());
    end(json, statement.created, statement.updated);
}

} // namespace forecourt::sandbox
