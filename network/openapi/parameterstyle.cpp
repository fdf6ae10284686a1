// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameterstyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using forecourt::domain::ParameterPlace;
using forecourt::domain::ParameterStyle;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

struct Style
{
    QLatin1StringView word;
    ParameterStyle style;
    QList<ParameterPlace> places;
};

struct Collection
{
    QLatin1StringView word;
    ParameterStyle style;
    bool explode;
};

constexpr Collection Collections[] = {
    { "csv"_L1, ParameterStyle::Form, false },
    { "ssv"_L1, ParameterStyle::SpaceDelimited, false },
    { "tsv"_L1, ParameterStyle::TabDelimited, false },
    { "pipes"_L1, ParameterStyle::PipeDelimited, false },
    { "multi"_L1, ParameterStyle::Form, true },
};

const QList<Style> &styles()
{
    using P = ParameterPlace;
    static const QList<Style> all{
        { "simple"_L1, ParameterStyle::Simple, { P::Path, P::Header } },
        { "label"_L1, ParameterStyle::Label, { P::Path } },
        { "matrix"_L1, ParameterStyle::Matrix, { P::Path } },
        { "form"_L1, ParameterStyle::Form, { P::Query, P::Cookie } },
        { "spaceDelimited"_L1, ParameterStyle::SpaceDelimited, { P::Query } },
        { "pipeDelimited"_L1, ParameterStyle::PipeDelimited, { P::Query } },
        { "deepObject"_L1, ParameterStyle::DeepObject, { P::Query } },
    };
    return all;
}

bool isInPathOrHeader(const domain::ApiParameter &parameter)
{
    return parameter.place == ParameterPlace::Path || parameter.place == ParameterPlace::Header;
}

void readCollection(const QJsonObject &json, domain::ApiParameter &parameter)
{
    const QString given = json.value("collectionFormat"_L1).toString();
    const auto found = std::find_if(std::begin(Collections), std::end(Collections),
                                    [&](const Collection &one) { return given == one.word; });
    parameter.explode = false;
    if (isInPathOrHeader(parameter) || found == std::end(Collections))
        return;
    parameter.style = found->style;
    parameter.explode = found->explode;
}

} // namespace

void readStyle(Source &source, const QJsonObject &json, const QString &where,
               domain::ApiParameter &parameter)
{
    parameter.style = isInPathOrHeader(parameter) ? ParameterStyle::Simple : ParameterStyle::Form;
    if (source.isVersion2())
        return readCollection(json, parameter);
    const QString given = json.value("style"_L1).toString();
    const auto found = std::find_if(styles().cbegin(), styles().cend(), [&](const Style &style) {
        return given == style.word && style.places.contains(parameter.place);
    });
    if (found != styles().cend())
        parameter.style = found->style;
    else if (!given.isEmpty())
        source.remark(where,
                      Words::tr("The style “%1” does not exist there; the usual one is used.")
                          .arg(given.left(100)));
    const bool usual =
        parameter.style == ParameterStyle::Form || parameter.style == ParameterStyle::DeepObject;
    parameter.explode = json.value("explode"_L1).toBool(usual);
}

} // namespace forecourt::network
