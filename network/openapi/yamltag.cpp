// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltag.h"

#include "treebuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

enum class Tag { Plain, Text, Other };

Tag tagOf(const std::string &tag)
{
    static constexpr std::string_view core = "tag:yaml.org,2002:";
    static constexpr std::string_view known[] = { "int", "float", "bool", "null", "timestamp",
                                                  "seq", "map",   "set",  "omap" };
    if (tag.empty() || tag == "?")
        return Tag::Plain;
    if (tag == "!")
        return Tag::Text;
    if (!tag.starts_with(core))
        return Tag::Other;
    const std::string_view name = std::string_view(tag).substr(core.size());
    if (name == "str" || name == "binary")
        return Tag::Text;
    return std::find(std::begin(known), std::end(known), name) != std::end(known) ? Tag::Plain
                                                                                  : Tag::Other;
}

} // namespace

bool isTextTag(const YAML::Mark &mark, const std::string &tag)
{
    const Tag kind = tagOf(tag);
    if (kind == Tag::Other) {
        throw TextRefused{ placeOf(mark,
                                   Words::tr("The tag “%1” has no place in an OpenAPI document.")
                                       .arg(QString::fromStdString(tag).left(100))) };
    }
    return kind == Tag::Text;
}

} // namespace forecourt::network
