// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearer/bearersite.h"

#include "jsonwriter.h"

#include <QFile>

static void initDocuments()
{
    Q_INIT_RESOURCE(systems);
}

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int Versions = 3;

/** 0 where the path is not of a version that there is. */
int versionIn(const QByteArray &path, const char *before, const char *after)
{
    for (int version = 1; version <= Versions; ++version) {
        const QByteArray start = before + QByteArray::number(version) + after;
        if (path.startsWith(start))
            return version;
    }
    return 0;
}

} // namespace

BearerSite::BearerSite(const Options &options)
    : Site(options)
    , m_book(options.seed, options.rows, options.today)
{
    initDocuments();
}

Reply BearerSite::refusal(const Refusal &why) const
{
    JsonWriter json;
    json.beginObject();
    if (why.status == 401)
        return { 401, json.field("error", "Unauthorized").endObject().take() };
    json.key("errors").beginArray().beginObject();
    json.field("title", statusText(why.status)).field("detail", why.text);
    return { why.status, json.endObject().endArray().endObject().take() };
}

std::optional<Reply> BearerSite::open(const Request &request)
{
    const int version = versionIn(request.path, "/api/docs/v", "/swagger.yaml");
    if (version == 0 || request.method != "GET")
        return std::nullopt;
    QFile document(u":/systems/bearer-crm-v%1.yaml"_s.arg(version));
    if (!document.open(QIODevice::ReadOnly))
        return refusal({ 500, "The document is missing" });
    return Reply{ 200, document.readAll(), "application/yaml" };
}

Reply BearerSite::routed(const Request &request, const Doorman &doorman)
{
    BookView view{ m_book, versionIn(request.path, "/api/v", "/"), doorman.refuse };
    Request below = request;
    below.path = request.path.mid(qstrlen("/api/v1"));
    return sandbox::routed(bearerRoutes(view.version), view, below, doorman);
}

} // namespace forecourt::sandbox
