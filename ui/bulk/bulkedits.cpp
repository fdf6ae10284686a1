// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkedits.h"

#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/undonewords.h"
#include "status/planwords.h"
#include "sync/bulkedit.h"
#include "sync/session.h"

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using domain::Result;
using sync::BulkEdit;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkEdits)
};

} // namespace

QString planSentence(const PageContext &context, int changed, int chosen)
{
    const models::Formatting &formatting = context.workspace.formatting();
    const QString who = changed == chosen
        ? Words::tr("All %1 change.").arg(formatting.number(chosen))
        : Words::tr("%1 of %2 change; the others are so already.")
              .arg(formatting.number(changed), formatting.number(chosen));
    return who + u' ' + planWords(context.session.planEdits(changed), formatting);
}

QString stoppedSentence(const BulkEdit &edit, const domain::ApiError &error)
{
    return Words::tr("%L1 of %L2 customers were saved, then it stopped: %3")
        .arg(edit.saved())
        .arg(edit.total())
        .arg(errorWords(error));
}

void tellSaved(const PageContext &context, BulkEdit &edit, const QString &done,
               const QString &undone)
{
    Navigator *navigator = &context.navigator;
    QObject::connect(&edit, &BulkEdit::undone, navigator,
                     [navigator, undone](const Result<domain::Undone> &result) {
                         emit navigator->notice(takenBackWords(result, undone));
                     });
    const auto takeBack = [edit = QPointer(&edit)] {
        if (edit)
            edit->undo();
    };
    emit navigator->notice(done, Words::tr("Undo"), takeBack);
}

} // namespace forecourt::ui
