// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/savedialog.h"

#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

SaveDialog::SaveDialog(const QString &name, Save save, QWidget *parent)
    : FormDialog(tr("Save this request"),
                 tr("It stands under “Saved” and runs again with what is filled in now. No key "
                    "is kept with it."),
                 parent)
    , m_save(std::move(save))
    , m_name(new QLineEdit(name))
    , m_field(new LabelledField(tr("Name"), m_name))
{
    m_field->setHint(tr("A request of this name is replaced."));
    m_name->setMaxLength(200);
    m_name->selectAll();
    body()->addWidget(m_field);
    setPrimary(tr("Save"), u"bookmark"_s);
}

void SaveDialog::submit()
{
    const QString name = m_name->text().simplified();
    m_field->setProblem(name.isEmpty() ? tr("Give it a name.") : QString());
    if (name.isEmpty())
        return;
    hush();
    setBusy(tr("Saving…"), false);
    whenAnswered(m_save(name), this, [this](const domain::Result<domain::Done> &done) {
        setBusy({}, true);
        if (done)
            accept();
        else
            say(Tone::Bad, errorWords(done.error()));
    });
}

} // namespace forecourt::ui
