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

#define TEXT(text) QT_TRANSLATE_NOOP("ChangeActions", text)
constexpr Row rows[] = {
    { in(ChangeState::Conflict),
      { ChangeAction::Decide, TEXT("Compare and decide…"), "columns-2", ButtonKind::Primary } },
    { in(ChangeState::Unknown),
      { ChangeAction::Arrived, TEXT("It arrived…"), "check", ButtonKind::Secondary } },
    { in(ChangeState::Unknown),
      { ChangeAction::SendAgain, TEXT("Send again…"), "send", ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::SetAgain, TEXT("Set again"), "rotate-ccw", ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::Decide, TEXT("Compare…"), "columns-2", ButtonKind::Secondary } },
    { in(ChangeState::Queued) | in(ChangeState::Rejected),
      { ChangeAction::Retry, TEXT("Retry now"), "refresh-cw", ButtonKind::Secondary } },
    { in(ChangeState::Queued),
      { ChangeAction::SendFirst, TEXT("Send first"), "arrow-up", ButtonKind::Secondary } },
    { in(ChangeState::Queued),
      { ChangeAction::Pause, TEXT("Pause"), "pause", ButtonKind::Secondary } },
    { in(ChangeState::Held),
      { ChangeAction::Resume, TEXT("Resume"), "play", ButtonKind::Secondary } },
    { in(ChangeState::Replaced),
      { ChangeAction::Dismiss, TEXT("Dismiss"), "x", ButtonKind::Secondary } },
    { in(ChangeState::Unknown),
      { ChangeAction::Drop, TEXT("Drop…"), "trash-2", ButtonKind::Danger } },
    { idle, { ChangeAction::Discard, TEXT("Discard…"), "trash-2", ButtonKind::Danger } },
};
#undef TEXT

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
