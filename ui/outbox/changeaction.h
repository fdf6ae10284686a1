// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "widgets/buttons.h"

class QPushButton;

namespace forecourt::ui {

/// What a person can do about a change that is not on the server.
enum class ChangeAction {
    Decide, ///< a conflict, side by side
    Arrived,
    SendAgain, ///< a doubtful request, knowing that there may be two then
    SetAgain, ///< a value that was replaced on the server
    Retry,
    SendFirst,
    Pause,
    Resume,
    Dismiss, ///< what was replaced stays replaced
    Drop, ///< a doubtful request is no longer asked about
    Discard,
};

/// How an action is offered; which changes have it depends on their state alone.
struct ChangeActionLook
{
    ChangeAction action;
    const char *text; ///< in the context "ChangeActions"
    const char *icon;
    ButtonKind kind;
};

/// Those of this state in the order in which they are offered.
QList<ChangeActionLook> actionsOf(domain::ChangeState state);
QPushButton *makeActionButton(const ChangeActionLook &look);

} // namespace forecourt::ui
