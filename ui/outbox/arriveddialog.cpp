// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/arriveddialog.h"

#include "dialogs/labelledfield.h"
#include "outbox/changeactions.h"
#include "page/whenanswered.h"
#include "sync/session.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ArrivedDialog::ArrivedDialog(const PageContext &context, const domain::Change &change,
                             QWidget *parent)
    : FormDialog(tr("It arrived"),
                 tr("Forecourt takes your word for it and does not send it again."), parent)
    , m_context(context)
    , m_id(change.id)
    , m_number(new QLineEdit)
{
    auto *field = new LabelledField(tr("The number that CarStrel gave it"), m_number);
    field->setHint(tr("May stay empty."));
    body()->addWidget(field);
    setPrimary(tr("It arrived"), u"check"_s);
}

void ArrivedDialog::submit()
{
    hush();
    setBusy(tr("Saving…"), false);
    whenAnswered(m_context.session.confirmArrived(m_id, m_number->text().trimmed()), this,
                 [this](const domain::Result<domain::Done> &done) {
                     setBusy({}, true);
                     if (done)
                         accept();
                     else
                         say(Tone::Bad, failureText(done.error()));
                 });
}

} // namespace forecourt::ui
