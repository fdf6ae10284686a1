// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apisystem.h"

#include "keytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<PagingStyle> PagingKeys[] = {
    { PagingStyle::None, "none" },        { PagingStyle::LimitTotal, "limit-total" },
    { PagingStyle::PerPage, "per-page" }, { PagingStyle::Brackets, "brackets" },
    { PagingStyle::Link, "link" },
};

// One host: the key decides whether it is live.
constexpr ApiEnvironment CarStrelEnvironments[] = {
    { "live", QT_TRANSLATE_NOOP("ApiSystem", "Live"), "https://api.carstrel.com", true, "" },
    { "test", QT_TRANSLATE_NOOP("ApiSystem", "Test"), "https://api.carstrel.com", false, "" },
};

constexpr ApiEnvironment AutoGrabEnvironments[] = {
    { "production", QT_TRANSLATE_NOOP("ApiSystem", "Production"), "https://api.autograb.com.au/v2/",
      true, "" },
};
constexpr const char *AutoGrabRegions[] = { "nz" };
constexpr ApiProduct AutoGrabProducts[] = {
    { "/vehicle", "vehicles" }, // "/vehicle/…" and "/vehicles/…"
    { "/valuations", "valuations" },
};

constexpr ApiEnvironment CrmEnvironments[] = {
    { "production", QT_TRANSLATE_NOOP("ApiSystem", "Production"),
      "https://npq-registration-web.teacherservices.cloud/api/{version}", true,
      "1000-per-5-minutes" },
    { "sandbox", QT_TRANSLATE_NOOP("ApiSystem", "Sandbox"),
      "https://npq-registration-separation-web.teacherservices.cloud/api/{version}", false, "" },
};
constexpr const char *CrmVersions[] = { "v3", "v2", "v1" };

// Its document names hosts of "yourcompany": every company has its own.
constexpr ApiEnvironment GeneralEnvironments[] = {
    { "production", QT_TRANSLATE_NOOP("ApiSystem", "Production"), "", true, "" },
    { "staging", QT_TRANSLATE_NOOP("ApiSystem", "Staging"), "", false, "" },
    { "sandbox", QT_TRANSLATE_NOOP("ApiSystem", "Sandbox"), "", false, "" },
};
constexpr const char *GeneralVersions[] = { "v1", "v2" };

// Nobody told which of a stranger's hosts are only for trying out.
constexpr ApiEnvironment AnyEnvironments[] = {
    { "production", QT_TRANSLATE_NOOP("ApiSystem", "Production"), "", true, "" },
    { "sandbox", QT_TRANSLATE_NOOP("ApiSystem", "Sandbox"), "", false, "" },
};

constexpr ApiSystem Systems[] = {
    { .id = "carstrel",
      .title = QT_TRANSLATE_NOOP("ApiSystem", "CarStrel"),
      .authHeader = "x-api-key",
      .authPrefix = "",
      .environments = CarStrelEnvironments,
      .paging = PagingStyle::LimitTotal,
      .document = ":/systems/carstrel.yaml",
      .products = {},
      .question = "/external/brands?page=1&limit=1",
      .keyQuestion = "",
      .appraises = false },
    // Every answer costs quota but those about the plates of its "API Test Cases".
    { .id = "autograb",
      .title = QT_TRANSLATE_NOOP("ApiSystem", "AutoGrab"),
      .authHeader = "ApiKey",
      .authPrefix = "",
      .environments = AutoGrabEnvironments,
      .regions = AutoGrabRegions,
      .paging = PagingStyle::None,
      .document = ":/systems/autograb.yaml",
      .products = AutoGrabProducts,
      .question = "",
      .keyQuestion = "/vehicles/registrations/REG4SUCCESS?region={region}",
      .appraises = true },
    { .id = "bearer-crm",
      .title = QT_TRANSLATE_NOOP("ApiSystem", "CRM with a bearer token"),
      .authHeader = "Authorization",
      .authPrefix = "Bearer ",
      .environments = CrmEnvironments,
      .versions = CrmVersions,
      .paging = PagingStyle::Brackets,
      .document = ":/systems/bearer-crm-{version}.yaml",
      .products = {},
      .question = "",
      .keyQuestion = "/participants?page%5Bpage%5D=1&page%5Bper_page%5D=1",
      .appraises = false },
    { .id = "general",
      .title = QT_TRANSLATE_NOOP("ApiSystem", "Company API with pages and webhooks"),
      .authHeader = "Authorization",
      .authPrefix = "Bearer ",
      .environments = GeneralEnvironments,
      .versions = GeneralVersions,
      .paging = PagingStyle::PerPage,
      .document = ":/systems/general.yaml",
      .products = {},
      .question = "/resources?page=1&per_page=1",
      .keyQuestion = "",
      .appraises = false },
    { .id = "openapi",
      .title = QT_TRANSLATE_NOOP("ApiSystem", "Any API with an OpenAPI document"),
      .authHeader = "",
      .authPrefix = "",
      .environments = AnyEnvironments,
      .paging = PagingStyle::Link,
      .document = "",
      .products = {},
      .question = "",
      .keyQuestion = "",
      .appraises = false },
};

QString withVersion(const char *text, const QString &version)
{
    return QString::fromLatin1(text).replace("{version}"_L1, version);
}

} // namespace

QString toKey(PagingStyle style)
{
    return keyOf(PagingKeys, style);
}

std::optional<PagingStyle> pagingStyleFromKey(QStringView key)
{
    return valueOf(PagingKeys, key);
}

const ApiEnvironment *ApiSystem::environment(QStringView wanted) const
{
    const auto found =
        std::find_if(environments.begin(), environments.end(), [&](const ApiEnvironment &one) {
            return wanted == QLatin1StringView(one.id);
        });
    return found == environments.end() ? nullptr : &*found;
}

QUrl ApiSystem::baseUrl(const ApiEnvironment &environment, const QString &version) const
{
    return QUrl(withVersion(environment.baseUrl, version));
}

QString ApiSystem::productOf(QStringView path) const
{
    const auto found =
        std::find_if(products.begin(), products.end(), [&](const ApiProduct &product) {
            return path.startsWith(QLatin1StringView(product.pathPrefix));
        });
    return found == products.end() ? QString() : QString::fromLatin1(found->name);
}

QString ApiSystem::keyQuestionIn(const QString &region) const
{
    const char *text = *keyQuestion == '\0' ? question : keyQuestion;
    return QString::fromLatin1(text).replace("{region}"_L1, region);
}

QString ApiSystem::documentFile(const QString &version) const
{
    return withVersion(document, version);
}

std::span<const ApiSystem> apiSystems()
{
    return Systems;
}

const ApiSystem *apiSystem(QStringView id)
{
    const auto found =
        std::find_if(std::begin(Systems), std::end(Systems),
                     [&](const ApiSystem &system) { return id == QLatin1StringView(system.id); });
    return found == std::end(Systems) ? nullptr : found;
}

} // namespace forecourt::domain
