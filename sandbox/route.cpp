// SPDX-License-Identifier: GPL-3.0-or-later
#include "route.h"

#include "endpoints.h"

namespace forecourt::sandbox {

namespace {

using enum Need;

constexpr Param Paging[] = { { "page", Type::Page }, { "limit", Type::Limit } };
constexpr Param ModelQuery[] = { { "brandId", Type::Text } };
constexpr Param VehicleQuery[] = {
    { "page", Type::Page },
    { "limit", Type::Limit, Optional, 100 },
    { "brandId", Type::Text },
    { "modelId", Type::Text },
    { "bodyTypeId", Type::Text },
    { "minYear", Type::Number },
    { "maxYear", Type::Number },
    { "minPrice", Type::Number },
    { "maxPrice", Type::Number },
    { "listingType", Type::Choice, Optional, 0, "sale|rental|auction" },
    { "sort", Type::Choice, Optional, 0, "createdDate|impressionsCount|year|mileage|price|name" },
    { "order", Type::Choice, Optional, 0, "asc|desc" },
};
constexpr Param CustomerQuery[] = {
    { "page", Type::Page },
    { "limit", Type::Limit, Optional, 100 },
    { "search", Type::Text },
    { "segment", Type::Choice, Optional, 0, "new|regular|vip|at_risk" },
    { "sortBy", Type::Choice, Optional, 0, "createdDate|totalSpent|lastPurchaseDate|leadScore" },
    { "sortOrder", Type::Choice, Optional, 0, "ASC|DESC" },
};
constexpr Param CustomerPatch[] = {
    { "notes", Type::Text },
    { "tags", Type::Texts },
    { "preferences", Type::Object },
    { "isVip", Type::Truth },
};
constexpr Param Registration[] = {
    { "email", Type::Email, Required },
    { "password", Type::Password, Required, 8 },
    { "firstName", Type::Text, Required },
    { "lastName", Type::Text, Required },
    { "phone", Type::Phone },
};
constexpr Param Login[] = { { "email", Type::Email, Required },
                            { "password", Type::Password, Required } };
constexpr Param Newsletter[] = { { "email", Type::Email, Required } };
constexpr Param Contact[] = {
    { "name", Type::Text, Required },
    { "email", Type::Email, Required },
    { "message", Type::Text, Required },
    { "subject", Type::Text },
};
constexpr Param TestDrive[] = {
    { "vehicleId", Type::Text, Required }, { "name", Type::Text, Required },
    { "email", Type::Email, Required },    { "phone", Type::Text },
    { "preferredDate", Type::Text },
};

// clang-format off
constexpr Route Routes[] = {
    {"GET", "/external/brands", "catalogue", Paging, {}, listBrands},
    {"GET", "/external/brands/:id", "catalogue", {}, {}, getBrand},
    {"GET", "/external/brands/:id/models", "catalogue", {}, {}, listModelsOfBrand},
    {"GET", "/external/models", "catalogue", ModelQuery, {}, listModels},
    {"GET", "/external/models/:id", "catalogue", {}, {}, getModel},
    {"GET", "/external/body-types", "catalogue", {}, {}, listBodyTypes},
    {"GET", "/external/body-types/:id", "catalogue", {}, {}, getBodyType},
    {"GET", "/external/engines", "catalogue", {}, {}, listEngines},
    {"GET", "/external/engines/:id", "catalogue", {}, {}, getEngine},
    {"GET", "/external/engine-types", "catalogue", {}, {}, listEngineTypes},
    {"GET", "/external/transmission-types", "catalogue", {}, {}, listTransmissionTypes},
    {"GET", "/external/drivetrain-types", "catalogue", {}, {}, listDrivetrainTypes},
    {"GET", "/external/generations", "catalogue", Paging, {}, listGenerations},
    {"GET", "/external/generations/:id", "catalogue", {}, {}, getGeneration},
    {"GET", "/external/trims", "catalogue", Paging, {}, listTrims},
    {"GET", "/external/trims/:id", "catalogue", {}, {}, getTrim},
    {"GET", "/external/vehicles", "vehicles", VehicleQuery, {}, listVehicles},
    {"GET", "/external/vehicles/stats/summary", "vehicles", {}, {}, summariseVehicles},
    {"GET", "/external/vehicles/:id", "vehicles", {}, {}, getVehicle},
    {"POST", "/external/auth/register", "auth", {}, Registration, registerCustomer},
    {"POST", "/external/auth/login", "auth", {}, Login, loginCustomer},
    {"GET", "/external/auth/me", "auth", {}, {}, getMe},
    {"GET", "/external/customers", "customers", CustomerQuery, {}, listCustomers},
    {"GET", "/external/customers/stats/summary", "customers", {}, {}, summariseCustomers},
    {"GET", "/external/customers/:id", "customers", {}, {}, getCustomer},
    {"PATCH", "/external/customers/:id", "customers", {}, CustomerPatch, patchCustomer},
    {"POST", "/external/newsletter/subscribe", "engagement", {}, Newsletter, subscribe},
    {"POST", "/external/newsletter/unsubscribe", "engagement", {}, Newsletter, unsubscribe},
    {"GET", "/external/blogs", "engagement", Paging, {}, listBlogs},
    {"POST", "/external/contact/submit", "engagement", {}, Contact, submitContact},
    {"POST", "/external/test-drives", "engagement", {}, TestDrive, requestTestDrive},
};
// clang-format on
static_assert(std::size(Routes) == 31);

} // namespace

std::span<const Route> routes()
{
    return Routes;
}

std::optional<QByteArray> idIn(QByteArrayView pattern, const QByteArray &path)
{
    const qsizetype colon = pattern.indexOf(":id");
    if (colon < 0)
        return pattern == path ? std::optional(QByteArray()) : std::nullopt;
    const QByteArrayView tail = pattern.sliced(colon + 3);
    if (path.size() <= colon + tail.size() || !path.startsWith(pattern.first(colon))
        || !path.endsWith(tail))
        return std::nullopt;
    const QByteArray id = path.mid(colon, path.size() - colon - tail.size());
    return id.contains('/') ? std::nullopt : std::optional(id);
}

} // namespace forecourt::sandbox
