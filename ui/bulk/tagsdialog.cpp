// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/tagsdialog.h"

#include "bulk/bulkedits.h"
#include "dialogs/labelledfield.h"
#include "models/customerbatch.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "sync/bulkedit.h"
#include "sync/session.h"
#include "widgets/chipeditor.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Done;
using domain::Result;
using sync::BulkEdit;

TagsDialog::TagsDialog(const PageContext &context, const QList<qint64> &rows, QWidget *parent)
    : FormDialog(tr("Edit tags of %Ln customer(s)", nullptr, int(rows.size())),
                 tr("The same for all of them; other tags stay as they are."), parent)
    , m_context(context)
    , m_batch(context.workspace.makeCustomerBatch(rows))
    , m_added(new ChipEditor)
    , m_removed(new ChipEditor)
    , m_vip(new QComboBox)
    , m_plan(new TextLabel({}, Type::Body, Token::Muted))
    , m_progress(new QProgressBar)
{
    build(int(rows.size()));
    for (ChipEditor *editor : { m_added, m_removed })
        connect(editor, &ChipEditor::chipsChanged, this, &TagsDialog::showPlan);
    connect(m_vip, &QComboBox::currentIndexChanged, this, &TagsDialog::showPlan);
    connect(m_batch.get(), &models::CustomerBatch::read, this, [this] {
        m_removed->setCompletions(m_batch->tags());
        showPlan();
    });
    // The connection is left: nothing may be asked of its store any more.
    connect(&context.navigator, &QObject::destroyed, this, [this] {
        m_batch.reset();
        done(QDialog::Rejected);
    });
    showPlan();
}

TagsDialog::~TagsDialog() = default;

void TagsDialog::build(int count)
{
    m_added->setAccessibleLabel(tr("Add tags"));
    m_removed->setAccessibleLabel(tr("Remove tags"));
    m_added->setCompletionModel(m_context.workspace.facets().tags());
    m_vip->addItem(tr("Leave as it is"));
    m_vip->addItem(tr("Make them VIP"), true);
    m_vip->addItem(tr("No longer VIP"), false);
    m_plan->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximum(count);
    m_progress->hide();
    body()->addWidget(new LabelledField(tr("Add tags"), m_added));
    body()->addWidget(new LabelledField(tr("Remove tags"), m_removed));
    body()->addWidget(new LabelledField(tr("VIP"), m_vip));
    body()->addWidget(m_plan);
    body()->addWidget(m_progress);
}

domain::WantedEdit TagsDialog::wish() const
{
    domain::WantedEdit wish;
    wish.addedTags = m_added->chips();
    wish.removedTags = m_removed->chips();
    if (m_vip->currentData().isValid())
        wish.isVip = m_vip->currentData().toBool();
    return wish;
}

bool TagsDialog::isReady() const
{
    return m_batch && m_batch->isRead();
}

void TagsDialog::showPlan()
{
    const domain::WantedEdit wanted = wish();
    const bool isAnything =
        !wanted.addedTags.isEmpty() || !wanted.removedTags.isEmpty() || wanted.isVip;
    m_edits = isReady() && isAnything ? m_batch->edits(wanted) : QList<domain::CustomerEdit>();
    const int count = int(m_edits.size());
    setPrimary(count == 0 ? tr("Save") : tr("Save for %Ln customer(s)", nullptr, count), u"save"_s);
    primaryButton()->setEnabled(count > 0);
    if (!isReady())
        m_plan->setText(tr("Reading the customers…"));
    else if (!isAnything)
        m_plan->setText(tr("Say what is to change."));
    else if (count == 0)
        m_plan->setText(tr("All of them are so already."));
    else
        m_plan->setText(planSentence(m_context, count, m_batch->count()));
}

void TagsDialog::submit()
{
    auto *edit = new BulkEdit(m_context.session, m_edits, windowTitle());
    m_progress->setMaximum(int(edit->total()));
    m_progress->setValue(0);
    m_progress->show();
    setBusy(tr("Saving on this computer…"), false);
    connect(edit, &BulkEdit::progressed, m_progress, &QProgressBar::setValue);
    connect(edit, &BulkEdit::finished, this,
            [this, edit](const Result<Done> &result) { saved(*edit, result); });
    edit->start();
}

void TagsDialog::saved(BulkEdit &edit, const Result<Done> &result)
{
    setBusy({}, true);
    m_progress->hide();
    if (!result)
        return say(Tone::Bad, stoppedSentence(edit, result.error()));
    tellSaved(m_context, edit,
              tr("Tags of %Ln customer(s) were changed.", nullptr, int(edit.total())),
              tr("The tags were set back."));
    accept();
}

} // namespace forecourt::ui
