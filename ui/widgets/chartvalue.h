// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>
#include <QVariant>

namespace forecourt::ui {

// One bar. `display` is the number as people read it ("KES 4.2 M"), `key` what
// a click hands back.
struct ChartValue
{
    QString label;
    double value = 0;
    QString display;
    Token color = Token::Series1;
    QVariant key;
};

} // namespace forecourt::ui
