// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/restoredialog.h"

#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

RestoreDialog::RestoreDialog(const PageContext &context, const QString &file, const QString &name,
                             QWidget *parent)
    : FormDialog(tr("Restore this backup?"),
                 tr("%1. What only this desk knows becomes as it was then.").arg(name), parent)
    , m_context(context)
    , m_file(file)
    , m_name(name)
{
    setPrimary(tr("Restore"), u"rotate-ccw"_s, true);
    auto *card = new Card;
    for (const QString &what :
         { tr("Test drives, records, drafts and waiting changes of the time since are no longer "
              "shown. What is here now is kept beside it as a file: nothing is deleted."),
           tr("Requests that were waiting then are marked as “may have arrived”: they may have "
              "been sent since, so none is sent again by itself."),
           tr("Forecourt closes this connection and opens it again.") }) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *line = new TextLabel(what);
        line->setWordWrap(true);
        row->addWidget(new TextLabel(u"•"_s), 0, Qt::AlignTop);
        row->addWidget(line, 1);
        card->body()->addLayout(row);
    }
    body()->addWidget(card);
}

QString RestoreDialog::doneWords() const
{
    return tr("Restored: %1. What was here before is kept beside it as a file.").arg(m_name);
}

void RestoreDialog::submit()
{
    hush();
    setBusy(tr("Checking the backup…"), false);
    whenAnswered(m_context.session.stageRestore(m_file), this,
                 [this](const domain::Result<domain::Done> &done) {
                     setBusy({}, true);
                     if (!done)
                         return say(Tone::Bad,
                                    tr("Not restored. %1").arg(errorWords(done.error())));
                     Navigator &navigator = m_context.navigator;
                     const QString words = doneWords();
                     accept();
                     emit navigator.reopenWanted(words);
                 });
}

} // namespace forecourt::ui
