// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearer/bearerjson.h"
#include "bearer/bearersite.h"
#include "moment.h"

#include <algorithm>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using enum Need;

constexpr auto SortChoices = "created_at|-created_at|updated_at|-updated_at";
constexpr auto StatusChoices = "pending|accepted|rejected";

constexpr Param Page = { "page[page]", Type::Page };
constexpr Param PerPage = { "page[per_page]", Type::Limit, Optional, 3000 };
constexpr Param Since = { "filter[updated_since]", Type::Moment };
constexpr Param Cohort = { "filter[cohort]", Type::Year };
constexpr Param OfParticipant = { "filter[participant_id]", Type::Uuid };
constexpr Param OfStatus = { "filter[status]", Type::Choice, Optional, 0, StatusChoices };
constexpr Param Sort = { "sort", Type::Choices, Optional, 0, SortChoices };

constexpr Param People[] = { Page, PerPage, Since };
constexpr Param PeopleSorted[] = { Page, PerPage, Since, Sort };
constexpr Param Applications1[] = { Page, PerPage, Since, Cohort };
constexpr Param Applications2[] = { Page, PerPage, Since, Cohort, OfParticipant };
constexpr Param Applications3[] = { Page, PerPage, Since, Cohort, OfParticipant, OfStatus, Sort };
constexpr Param StatementsQuery[] = { Page, PerPage, Cohort };

constexpr Param Reason[] = { { "reason", Type::Text, Required, 200 } };
constexpr Param RejectionData[] = {
    { "type", Type::Choice, Required, 0, "application-rejection" },
    { "attributes", Type::Object, Required, 0, "", Reason },
};
constexpr Param Rejection[] = { { "data", Type::Object, Required, 0, "", RejectionData } };
constexpr Param Contact[] = { { "email", Type::Email }, { "telephone", Type::Telephone } };
constexpr Param ContactData[] = {
    { "type", Type::Choice, Required, 0, "participant-contact" },
    { "attributes", Type::Object, Required, 0, "", Contact },
};
constexpr Param ContactBody[] = { { "data", Type::Object, Required, 0, "", ContactData } };

/** Those that the question asks for, in its order. */
template <typename Row>
std::vector<const Row *> sorted(std::vector<const Row *> rows, const Call &call)
{
    QByteArrayList keys = call.query.value("sort").split(',');
    std::reverse(keys.begin(), keys.end());
    for (const QByteArray &key : keys) {
        const auto moment = key.endsWith("updated_at") ? &Row::updated : &Row::created;
        const bool falls = key.startsWith('-');
        std::stable_sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) {
            return falls ? a->*moment > b->*moment : a->*moment < b->*moment;
        });
    }
    return rows;
}

template <typename Row, typename Fits>
Reply list(const std::vector<Row> &all, const BookView &view, const Call &call, Fits fits)
{
    std::vector<const Row *> rows;
    for (const Row &row : all) {
        if (fits(row))
            rows.push_back(&row);
    }
    rows = sorted(std::move(rows), call);
    const qint64 size = call.number("page[per_page]", 100);
    const qint64 first = std::min((call.number("page[page]", 1) - 1) * size, qint64(rows.size()));
    const qint64 last = std::min(first + size, qint64(rows.size()));
    JsonWriter json;
    json.beginObject().key("data").beginArray();
    for (qint64 i = first; i < last; ++i)
        write(json, *rows[std::size_t(i)], view.version);
    return { 200, json.endArray().endObject().take() };
}

template <typename Row> Reply one(const Row &row, const BookView &view)
{
    JsonWriter json;
    json.beginObject().key("data");
    write(json, row, view.version);
    return { 200, json.endObject().take() };
}

Reply noneOf(const BookView &view, const char *what)
{
    return view.refuse({ 404, QByteArray("There is no ") + what + " of this id" });
}

/** Of every row's updated_at: those since then; all where that is not asked. */
qint64 since(const Call &call)
{
    const QByteArray text = call.query.value("filter[updated_since]");
    return text.isEmpty() ? 0 : momentOf(QString::fromLatin1(text));
}

bool isAsked(const Call &call, const char *name, const QByteArray &value)
{
    return !call.query.contains(name) || call.query.value(name) == value;
}

Reply listParticipants(BookView &view, const Call &call)
{
    return list(view.book.participants, view, call,
                [&](const Participant &row) { return row.updated >= since(call); });
}

Reply getParticipant(BookView &view, const Call &call)
{
    const Participant *row = rowOf(view.book.participants, call.id);
    return row ? one(*row, view) : noneOf(view, "participant");
}

Reply changeContact(BookView &view, const Call &call)
{
    Participant *row = rowOf(view.book.participants, call.id);
    if (!row)
        return noneOf(view, "participant");
    const QJsonObject wanted = call.fields["data"_L1]["attributes"_L1].toObject();
    if (wanted.isEmpty())
        return view.refuse({ 400, "data.attributes must not be empty" });
    row->email = wanted["email"_L1].toString(QString::fromUtf8(row->email)).toUtf8();
    row->telephone = wanted["telephone"_L1].toString(QString::fromUtf8(row->telephone)).toUtf8();
    row->updated = secondsNow();
    return one(*row, view);
}

Reply listApplications(BookView &view, const Call &call)
{
    return list(view.book.applications, view, call, [&](const Application &row) {
        return row.updated >= since(call) && isAsked(call, "filter[cohort]", row.cohort)
            && isAsked(call, "filter[participant_id]", row.participantId)
            && isAsked(call, "filter[status]", row.status);
    });
}

Reply getApplication(BookView &view, const Call &call)
{
    const Application *row = rowOf(view.book.applications, call.id);
    return row ? one(*row, view) : noneOf(view, "application");
}

Reply decide(BookView &view, const Call &call, const char *status, const QByteArray &reason)
{
    Application *row = rowOf(view.book.applications, call.id);
    if (!row)
        return noneOf(view, "application");
    if (row->status != "pending")
        return view.refuse({ 422, "The application is " + row->status + " already" });
    row->status = status;
    row->reason = reason;
    row->updated = secondsNow();
    return one(*row, view);
}

Reply acceptApplication(BookView &view, const Call &call)
{
    return decide(view, call, "accepted", {});
}

Reply rejectApplication(BookView &view, const Call &call)
{
    const QJsonValue reason = call.fields["data"_L1]["attributes"_L1]["reason"_L1];
    return decide(view, call, "rejected", reason.toString().toUtf8());
}

Reply listStatements(BookView &view, const Call &call)
{
    return list(view.book.statements, view, call, [&](const Statement &row) {
        return isAsked(call, "filter[cohort]", QByteArray::number(row.year));
    });
}

Reply getStatement(BookView &view, const Call &call)
{
    const Statement *row = rowOf(view.book.statements, call.id);
    return row ? one(*row, view) : noneOf(view, "statement");
}

using Row = RouteOf<BookView>;

constexpr Row Participant1 = { "GET", "/participants/:id", "participants", {}, {}, getParticipant };
constexpr Row PutContact = { "PUT",          "/participants/:id/contact",
                             "participants", {},
                             ContactBody,    changeContact };
constexpr Row Application1 = { "GET", "/applications/:id", "applications", {}, {}, getApplication };
constexpr Row Accept = { "POST", "/applications/:id/accept", "applications", {},
                         {},     acceptApplication };
constexpr Row Reject = { "POST",    "/applications/:id/reject", "applications", {},
                         Rejection, rejectApplication };

constexpr Row Routes1[] = {
    { "GET", "/participants", "participants", People, {}, listParticipants },
    { "GET", "/applications", "applications", Applications1, {}, listApplications },
    Participant1,
    Application1,
    Accept,
    Reject,
};
constexpr Row Routes2[] = {
    { "GET", "/participants", "participants", People, {}, listParticipants },
    { "GET", "/applications", "applications", Applications2, {}, listApplications },
    Participant1,
    Application1,
    Accept,
    Reject,
    PutContact,
};
constexpr Row Routes3[] = {
    { "GET", "/participants", "participants", PeopleSorted, {}, listParticipants },
    { "GET", "/applications", "applications", Applications3, {}, listApplications },
    { "GET", "/statements", "statements", StatementsQuery, {}, listStatements },
    { "GET", "/statements/:id", "statements", {}, {}, getStatement },
    Participant1,
    Application1,
    Accept,
    Reject,
    PutContact,
};

} // namespace

std::span<const RouteOf<BookView>> bearerRoutes(int version)
{
    static constexpr std::span<const Row> Versions[] = { {}, Routes1, Routes2, Routes3 };
    return Versions[version];
}

} // namespace forecourt::sandbox
