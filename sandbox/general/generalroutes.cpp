// SPDX-License-Identifier: GPL-3.0-or-later
#include "general/generalsite.h"
#include "moment.h"

#include <QJsonDocument>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

using enum Need;

constexpr auto Kinds = "processor|storage|connector|schedule";
constexpr auto States = "active|paused|failed";

constexpr Param Page = { "page", Type::Page };
constexpr Param PerPage = { "per_page", Type::Limit, Optional, 100 };
constexpr Param Order = { "order", Type::Choice, Optional, 0, "asc|desc" };
constexpr Param ResourceQuery[] = {
    Page,
    PerPage,
    Order,
    { "sort", Type::Choice, Optional, 0, "name|type|status|created_at|updated_at" },
    { "status", Type::Choice, Optional, 0, States },
    { "type", Type::Choice, Optional, 0, Kinds },
};
constexpr Param ProjectQuery[] = {
    Page,
    PerPage,
    Order,
    { "sort", Type::Choice, Optional, 0, "name|status|created_at|updated_at" },
    { "status", Type::Choice, Optional, 0, "active|archived" },
};
constexpr Param UserQuery[] = {
    Page,
    PerPage,
    Order,
    { "sort", Type::Choice, Optional, 0, "name|email|role|created_at" },
    { "role", Type::Choice, Optional, 0, "admin|editor|viewer" },
};
constexpr Param Config[] = {
    { "timeout", Type::Whole, Optional, 3600, "", {}, 1 },
    { "retries", Type::Whole, Optional, 10 },
    { "labels", Type::Texts },
};
constexpr Param NewResource[] = {
    { "name", Type::Text, Required, 80 },
    { "type", Type::Choice, Required, 0, Kinds },
    { "status", Type::Choice, Optional, 0, States },
    { "project_id", Type::Text },
    { "config", Type::Object, Optional, 0, "", Config },
};
constexpr Param ResourceUpdate[] = {
    { "name", Type::Text, Optional, 80 },
    { "type", Type::Choice, Optional, 0, Kinds },
    { "status", Type::Choice, Optional, 0, States },
    { "project_id", Type::Text },
    { "config", Type::Object, Optional, 0, "", Config },
};

QString nowText()
{
    return QString::fromLatin1(momentText(secondsNow()));
}

Reply enveloped(int status, const QJsonValue &data, const QJsonObject &meta)
{
    const QJsonObject body{ { "status"_L1, u"success"_s },
                            { "data"_L1, data },
                            { "meta"_L1, meta } };
    return { status, QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

Reply enveloped(int status, const QJsonObject &row)
{
    return enveloped(status, row, { { "timestamp"_L1, nowText() } });
}

/** Every parameter that is not of paging or sorting is a filter. */
ListQuestion questionOf(const Call &call)
{
    ListQuestion question;
    question.page = call.number("page", 1);
    question.perPage = call.number("per_page", 20);
    question.sort = QString::fromLatin1(call.query.value("sort"));
    question.descending = call.query.value("order") == "desc";
    for (const char *name : { "status", "type", "role" }) {
        if (call.query.contains(name))
            question.filters.insert(QString::fromLatin1(name),
                                    QString::fromUtf8(call.query.value(name)));
    }
    return question;
}

Reply list(const Shelf &shelf, const Call &call)
{
    QJsonObject meta;
    const QJsonArray page = shelf.page(questionOf(call), meta);
    return enveloped(200, page, meta);
}

Reply noneOf(const GeneralHouse &house, const Call &call)
{
    return house.refuse({ 404, "There is nothing with the id " + call.id.left(80) });
}

Reply one(const GeneralHouse &house, Shelf &shelf, const Call &call)
{
    const QJsonObject *row = shelf.find(QString::fromUtf8(call.id));
    return row ? enveloped(200, *row) : noneOf(house, call);
}

/** Of a project that there is not; the field is the only one that points elsewhere. */
bool namesNoProject(GeneralHouse &house, const Call &call)
{
    return call.fields.contains("project_id"_L1)
        && !house.stock.projects.find(call.text("project_id"_L1));
}

const Refusal NoProject = { 400, "project_id is of no project", "project_id", Wrong::Invalid };

Reply listResources(GeneralHouse &house, const Call &call)
{
    return list(house.stock.resources, call);
}

Reply getResource(GeneralHouse &house, const Call &call)
{
    return one(house, house.stock.resources, call);
}

Reply createResource(GeneralHouse &house, const Call &call)
{
    if (namesNoProject(house, call))
        return house.refuse(NoProject);
    QJsonObject row{ { "status"_L1, u"active"_s },
                     { "project_id"_L1, QJsonValue::Null },
                     { "config"_L1, QJsonValue::Null },
                     { "updated_at"_L1, QJsonValue::Null } };
    for (auto field = call.fields.begin(); field != call.fields.end(); ++field)
        row[field.key()] = field.value();
    row["id"_L1] = house.stock.nextId();
    row["created_at"_L1] = nowText();
    house.stock.resources.put(row);
    house.webhook.send("resource.created", row);
    return enveloped(201, row);
}

Reply updateResource(GeneralHouse &house, const Call &call)
{
    QJsonObject *row = house.stock.resources.find(QString::fromUtf8(call.id));
    if (!row)
        return noneOf(house, call);
    if (call.fields.isEmpty())
        return house.refuse({ 400, "the body must not be empty", "body", Wrong::Invalid });
    if (namesNoProject(house, call))
        return house.refuse(NoProject);
    for (auto field = call.fields.begin(); field != call.fields.end(); ++field)
        (*row)[field.key()] = field.value();
    (*row)["updated_at"_L1] = nowText();
    house.webhook.send("resource.updated", *row);
    return enveloped(200, *row);
}

Reply deleteResource(GeneralHouse &house, const Call &call)
{
    const QString id = QString::fromUtf8(call.id);
    const QJsonObject *row = house.stock.resources.find(id);
    if (!row)
        return noneOf(house, call);
    house.webhook.send("resource.deleted", *row);
    house.stock.resources.remove(id);
    return { 204, {} };
}

Reply listProjects(GeneralHouse &house, const Call &call)
{
    return list(house.stock.projects, call);
}

Reply getProject(GeneralHouse &house, const Call &call)
{
    return one(house, house.stock.projects, call);
}

Reply listUsers(GeneralHouse &house, const Call &call)
{
    return list(house.stock.users, call);
}

Reply getUser(GeneralHouse &house, const Call &call)
{
    return one(house, house.stock.users, call);
}

// clang-format off
constexpr RouteOf<GeneralHouse> Routes[] = {
    {"GET", "/v1/resources", "resources", ResourceQuery, {}, listResources},
    {"POST", "/v1/resources", "resources", {}, NewResource, createResource},
    {"GET", "/v1/resources/:id", "resources", {}, {}, getResource},
    {"PUT", "/v1/resources/:id", "resources", {}, ResourceUpdate, updateResource},
    {"DELETE", "/v1/resources/:id", "resources", {}, {}, deleteResource},
    {"GET", "/v1/projects", "projects", ProjectQuery, {}, listProjects},
    {"GET", "/v1/projects/:id", "projects", {}, {}, getProject},
    {"GET", "/v1/users", "users", UserQuery, {}, listUsers},
    {"GET", "/v1/users/:id", "users", {}, {}, getUser},
};
// clang-format on

} // namespace

std::span<const RouteOf<GeneralHouse>> generalRoutes()
{
    return Routes;
}

} // namespace forecourt::sandbox
