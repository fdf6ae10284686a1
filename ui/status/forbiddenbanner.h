// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "sync/status.h"
#include "widgets/messagepanel.h"

namespace forecourt::ui {

/// Across the top of a page or dialog whose part of the API the key may not read or send (403);
/// what was read before stays below it.
class ForbiddenBanner : public MessagePanel
{
    Q_OBJECT
public:
    ForbiddenBanner(const PageContext &context, sync::Part part, QWidget *parent = nullptr);

    void follow(const sync::Status &status);

private:
    const sync::Part m_part;
};

} // namespace forecourt::ui
