// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <span>

namespace forecourt::domain {

/// Where the key stands in a request: `Authorization: Bearer KEY`, `ApiKey: KEY`.
struct AuthScheme
{
    QByteArray header; ///< empty: no key at all
    QByteArray prefix; ///< with its blank, such as "Bearer "

    friend bool operator==(const AuthScheme &, const AuthScheme &) = default;
};

/// How a list tells where it goes on.
enum class PagingStyle {
    None,
    LimitTotal, ///< `page` and `limit` in, `total` out: CarStrel
    PerPage, ///< `page` and `per_page` in, `meta.has_next` out
    Brackets, ///< `page[page]` and `page[per_page]` in; ends with a page that is not full
    Link, ///< `Link: <…>; rel="next"` of RFC 8288
};
QString toKey(PagingStyle style);
std::optional<PagingStyle> pagingStyleFromKey(QStringView key);

/// One host of a system.
struct ApiEnvironment
{
    const char *id; ///< stable, such as "production"
    const char *title; ///< for translate("ApiSystem", …)
    const char *baseUrl; ///< may hold {version}; empty: the person knows it
    bool isProduction; ///< a write there asks once more
    const char *limit; ///< id of a ratePreset; empty: none is documented
};

/// Requests that a system counts apart, with limits and quotas of their own.
struct ApiProduct
{
    const char *pathPrefix; ///< of the requests that belong to it, below the base URL
    const char *name;
};

/// A system that Forecourt knows: everything that tells one from another, as data. The explorer,
/// the appraisal and the connection dialog read it; no code asks which system it is.
struct ApiSystem
{
    const char *id; ///< stable, such as "autograb"; the settings and files hold it
    const char *title; ///< for translate("ApiSystem", …)
    const char *authHeader, *authPrefix;
    std::span<const ApiEnvironment> environments;
    std::span<const char *const> versions; ///< first the usual one; empty: none in its URLs
    std::span<const char *const> regions; ///< first the usual one; empty: it has none
    PagingStyle paging;
    const char *document; ///< its OpenAPI document, see documentFile()
    std::span<const ApiProduct> products; ///< empty: all requests are counted together
    const char *question; ///< a cheap read that any key may ask at any time; empty: none known
    /// What tests a key where a person connects, with {region}; empty: the question does.
    const char *keyQuestion;
    bool appraises; ///< offers what the Appraise page needs

    AuthScheme auth() const { return { authHeader, authPrefix }; }
    const ApiEnvironment *environment(QStringView id) const; ///< null: it has none such
    QUrl baseUrl(const ApiEnvironment &environment, const QString &version) const;
    /// The resource of its OpenAPI document; empty: the person imports one.
    QString documentFile(const QString &version) const;
    /// Which ledger counts a request to this path; empty: that of all others.
    QString productOf(QStringView path) const;
    QString keyQuestionIn(const QString &region) const; ///< empty: none is known
};

/// CarStrel, AutoGrab, the bearer CRM style, the general style, and "any": a document of one's own.
std::span<const ApiSystem> apiSystems();
const ApiSystem *apiSystem(QStringView id); ///< null for one of a newer version

} // namespace forecourt::domain
