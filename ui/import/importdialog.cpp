// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"

#include "bulk/bulkedits.h"
#include "dialogs/formdialog.h"
#include "import/importpreview.h"
#include "models/customerimport.h"
#include "models/importmodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "status/planwords.h"
#include "sync/bulkedit.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Done;
using domain::ImportPlan;
using domain::Result;
using sync::BulkEdit;

ImportDialog::ImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_planning(context.workspace.makeCustomerImport())
    , m_choose(makeButton(tr("Choose a file…"), u"file-text"_s))
    , m_file(new ElidedLabel(tr("or drop it here"), Type::Body, Token::Muted))
    , m_message(new MessagePanel)
    , m_preview(new ImportPreview(context.workspace.formatting()))
    , m_progress(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel")))
    , m_import(makeButton(tr("Import"), u"upload"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Import edits of customers"));
    setAcceptDrops(true);
    build();
    resize(960, 640);
    m_preview->showSentence(u"table-2"_s, tr("What the file would change is shown here first."));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_planning.get(), &models::CustomerImport::planned, this, &ImportDialog::showPlan);
    connect(m_planning.get(), &models::CustomerImport::refused, this, &ImportDialog::refuse);
    // The connection is left: nothing may be asked of its store any more.
    connect(&context.navigator, &QObject::destroyed, this, [this] {
        m_planning.reset();
        done(QDialog::Rejected);
    });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    auto *intro = new TextLabel(
        tr("From a CSV file with a header line. The columns id or email say who is meant; notes, "
           "tags, preferences and isVip replace what is stored; addTags and removeTags change "
           "single tags. An empty cell leaves the field as it is, a lone hyphen (-) empties it. "
           "Other columns are left alone, so an edited export will do."),
        Type::Body, Token::Muted);
    intro->setWordWrap(true);
    m_message->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 16);
    all->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new TextLabel(windowTitle(), Type::Heading));
    head->addWidget(intro);
    all->addLayout(head);
    all->addLayout(buildFile());
    all->addWidget(m_message);
    all->addWidget(m_preview, 1);
    all->addLayout(buildFooter());
}

QLayout *ImportDialog::buildFile()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    return row;
}

QLayout *ImportDialog::buildFooter()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_import->setEnabled(false);
    m_import->setDefault(true);
    for (QPushButton *button : { m_choose, m_cancel })
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return row;
}

void ImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with edits of customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_saving && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

void ImportDialog::openFile(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_message->hide();
    m_import->setEnabled(false);
    m_preview->showSentence(u"loader"_s, tr("Reading the file and comparing it…"));
    m_planning->plan(path);
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_preview->showPlan(plan);
    const int changes = m_preview->model()->changeCount();
    m_import->setText(changes == 0 ? tr("Import") : tr("Import %Ln change(s)", nullptr, changes));
    m_import->setEnabled(changes > 0);
    QStringList words;
    if (changes > 0)
        words << planWords(m_context.session.planEdits(int(plan.edits().size())),
                           m_context.workspace.formatting());
    if (!plan.unusedColumns.isEmpty())
        words << tr("Columns that are not used: %1").arg(plan.unusedColumns.join(u", "_s));
    m_message->setMessage(Tone::Neutral, words.join(u' '));
    m_message->setVisible(!words.isEmpty());
    m_preview->view()->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::refuse(const domain::ApiError &error)
{
    m_preview->showSentence(u"table-2"_s, tr("Nothing was read."));
    m_message->setMessage(Tone::Bad, errorWords(error));
    m_message->show();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_progress->setVisible(saving);
    for (QPushButton *button : { m_choose, m_cancel, m_import })
        button->setEnabled(!saving);
}

void ImportDialog::save()
{
    auto *edit = new BulkEdit(m_context.session, m_preview->model()->plan().edits(),
                              tr("Import of %1").arg(QFileInfo(m_path).fileName()));
    m_progress->setRange(0, int(edit->total()));
    m_progress->setValue(0);
    setSaving(true);
    connect(edit, &BulkEdit::progressed, m_progress, &QProgressBar::setValue);
    connect(edit, &BulkEdit::finished, this,
            [this, edit](const Result<Done> &result) { saved(*edit, result); });
    edit->start();
}

void ImportDialog::saved(BulkEdit &edit, const Result<Done> &result)
{
    setSaving(false);
    if (!result) {
        m_import->setEnabled(false);
        m_message->setMessage(Tone::Bad, stoppedSentence(edit, result.error()));
        m_message->show();
        return;
    }
    tellSaved(m_context, edit,
              tr("%Ln customer(s) were changed by the import.", nullptr, int(edit.total())),
              tr("The import was taken back."));
    accept();
}

void ImportDialog::reject()
{
    if (!m_saving)
        QDialog::reject();
}

void openImportDialog(const PageContext &context, QWidget *parent)
{
    openDialog(new ImportDialog(context, parent));
}

} // namespace forecourt::ui
