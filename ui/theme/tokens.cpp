// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include "theme/themestyle.h"

namespace forecourt::ui {

using enum Token;

const std::array<UsedPair, 39> usedPairs{ {
    { Text, Window },          { Text, Surface },
    { Text, Raised },          { Text, Rail },
    { Text, Hover },           { Text, AccentGround },
    { Text, GoodGround },      { Text, WarningGround },
    { Text, BadGround },       { Text, VipGround },
    { Muted, Window },         { Muted, Surface },
    { Muted, Raised },         { Muted, Rail },
    { Muted, Hover },          { Muted, AccentGround },
    { Muted, GoodGround },     { Muted, WarningGround },
    { Muted, BadGround },      { Accent, Window },
    { Accent, Surface },       { Accent, Raised },
    { Accent, Rail },          { Accent, Hover },
    { Accent, AccentGround },  { OnAccent, Accent },
    { OnAccent, AccentHover }, { Good, Surface },
    { Good, GoodGround },      { Good, Window },
    { Warning, Surface },      { Warning, WarningGround },
    { Warning, Window },       { Bad, Surface },
    { Bad, BadGround },        { Bad, Window },
    { Vip, VipGround },        { Vip, Surface },
    { Muted, VipGround },
} };

static const ThemeStyle *themeStyle(const QWidget *widget)
{
    if (widget) {
        if (auto *style = qobject_cast<const ThemeStyle *>(widget->style()))
            return style;
    }
    return qobject_cast<const ThemeStyle *>(QApplication::style());
}

Scheme scheme(const QWidget *widget)
{
    const ThemeStyle *style = themeStyle(widget);
    return style ? style->scheme() : Scheme::Light;
}

QColor color(Token token, const QWidget *widget)
{
    return QColor::fromRgb(rgb(token, scheme(widget)));
}

} // namespace forecourt::ui
