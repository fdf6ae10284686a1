// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/card.h"

namespace forecourt::ui {

/// Version, licences, and where the data is.
class AboutSection : public Card
{
    Q_OBJECT
public:
    explicit AboutSection(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace forecourt::ui
