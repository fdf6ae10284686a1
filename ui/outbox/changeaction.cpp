// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changeaction.h"

#include <QCoreApplication>
#include <QPushButton>

namespace forecourt::ui {

using domain::ChangeState;

namespace {

constexpr unsigned in(ChangeState state)
{
    return 1U << unsigned(state);
}

constexpr unsigned idle = in(ChangeState::Queued) | in(ChangeState::Held)
    | in(ChangeState::Rejected) | in(ChangeState::Conflict);

struct Row
{
    unsigned states;
    ChangeActionLook look;
};

constexpr Row rows[] = {
    { in(ChangeState::Conflict),
      { ChangeAction::Decide, QT_TRANSLATE_NOOP("ChangeActions", "Compare and decide…"),
        "columns-2", ButtonKind::Primary } },
    { in(ChangeState::Unknown),
      { ChangeAction::Arrived, QT_TRANSLATE_NOOP("ChangeActions", "It arrived…"), "check",
        ButtonKind::Secondary } },
    { in(ChangeState::Unknown),
      { ChangeAction::SendAgain, QT_TRANSLATE_NOOP("ChangeActions", "Send again…"), "send",
        ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::SetAgain, QT_TRANSLATE_NOOP("ChangeActions", "Set again"), "rotate-ccw",
        ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::Decide, QT_TRANSLATE_NOOP("ChangeActions", "Compare…"), "columns-2",
        ButtonKind::Secondary } },
    { in(ChangeState::Queued) | in(ChangeState::Rejected),
      { ChangeAction::Retry, QT_TRANSLATE_NOOP("ChangeActions", "Retry now"), "refresh-cw",
        ButtonKind::Secondary } },
    { in(ChangeState::Queued),
      { ChangeAction::SendFirst, QT_TRANSLATE_NOOP("ChangeActions", "Send first"), "arrow-up",
        ButtonKind::Secondary } },
    { in(ChangeState::Queued),
      { ChangeAction::Pause, QT_TRANSLATE_NOOP("ChangeActions", "Pause"), "pause",
        ButtonKind::Secondary } },
    { in(ChangeState::Held),
      { ChangeAction::Resume, QT_TRANSLATE_NOOP("ChangeActions", "Resume"), "play",
        ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::Dismiss, QT_TRANSLATE_NOOP("ChangeActions", "Dismiss"), "x",
        ButtonKind::Secondary } },
    { in(ChangeState::Unknown),
      { ChangeAction::Drop, QT_TRANSLATE_NOOP("ChangeActions", "Drop…"), "trash-2",
        ButtonKind::Danger } },
    { idle,
      { ChangeAction::Discard, QT_TRANSLATE_NOOP("ChangeActions", "Discard…"), "trash-2",
        ButtonKind::Danger } },
};

} // namespace

QList<ChangeActionLook> actionsOf(ChangeState state)
{
    QList<ChangeActionLook> looks;
    for (const Row &row : rows) {
        if (row.states & in(state))
            looks.append(row.look);
    }
    return looks;
}

QPushButton *makeActionButton(const ChangeActionLook &look)
{
    return makeButton(QCoreApplication::translate("ChangeActions", look.text),
                      QString::fromLatin1(look.icon), look.kind);
}

} // namespace forecourt::ui
