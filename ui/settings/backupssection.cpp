// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backupssection.h"

#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "settings/restoredialog.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr qsizetype shownBackups = 5;

BackupsSection::BackupsSection(const PageContext &context, QWidget *parent)
    : Card(tr("Backups"), parent)
    , m_context(context)
    , m_backUp(makeButton(tr("Back up now…"), u"download"_s))
    , m_restore(makeButton(tr("Restore from a file…"), u"rotate-ccw"_s))
    , m_message(new MessagePanel)
    , m_list(new QVBoxLayout)
{
    auto *words = new TextLabel(tr("What only this desk knows in one file: waiting changes, test "
                                   "drives with their handling, contact records, drafts and the "
                                   "history. Customers and vehicles are fetched from CarStrel."),
                                Type::Small, Token::Muted);
    words->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    m_list->setSpacing(2);
    body()->setSpacing(12);
    body()->addWidget(words);
    body()->addLayout(buttons);
    body()->addWidget(m_message);
    body()->addLayout(m_list);
    m_message->setClosable(true);
    m_message->hide();
    connect(m_message, &MessagePanel::closed, m_message, &QWidget::hide);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsSection::chooseTarget);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::chooseSource);
    fill();
}

static QFileDialog *openFileDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({ BackupsSection::tr("Backups of a desk (*.sqlite *.backup*)"),
                             BackupsSection::tr("All files (*)") });
    return dialog;
}

void BackupsSection::chooseTarget()
{
    auto *dialog = openFileDialog(this, tr("Back up the desk"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(
        u"forecourt-desk-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsSection::backUpTo);
    dialog->open();
}

void BackupsSection::chooseSource()
{
    auto *dialog = openFileDialog(this, tr("Restore the desk"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        openDialog(new RestoreDialog(m_context, file, QFileInfo(file).fileName(), this));
    });
    dialog->open();
}

void BackupsSection::backUpTo(const QString &file)
{
    m_backUp->setEnabled(false);
    m_message->setMessage(Tone::Neutral, tr("Backing up…"));
    m_message->show();
    whenAnswered(m_context.session.backUpDesk(file), this,
                 [this, file](const domain::Result<domain::Done> &done) { backedUp(file, done); });
}

void BackupsSection::backedUp(const QString &file, const domain::Result<domain::Done> &done)
{
    m_backUp->setEnabled(true);
    if (!done)
        return m_message->setMessage(Tone::Bad,
                                     tr("Not backed up. %1").arg(errorWords(done.error())));
    const auto &formatting = m_context.workspace.formatting();
    m_message->setMessage(
        Tone::Good,
        tr("Backed up and checked: %1, %2")
            .arg(QDir::toNativeSeparators(file), formatting.bytes(QFileInfo(file).size())));
    fill();
}

void BackupsSection::fill()
{
    m_rows.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto backups = m_context.session.backups();
    if (!backups.isEmpty())
        m_list->addWidget(new TextLabel(tr("Made automatically"), Type::SmallStrong, Token::Muted));
    const qsizetype count = m_all ? backups.size() : qMin(backups.size(), shownBackups);
    for (const sync::Backup &backup : backups.first(count))
        addRow(backup.file, backup.at, backup.bytes);
    if (count == backups.size())
        return;
    auto *all = makeButton(tr("Show all %L1").arg(backups.size()), {}, ButtonKind::Quiet);
    connect(all, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    m_list->addWidget(all, 0, Qt::AlignLeading);
}

void BackupsSection::addRow(const QString &file, const QDateTime &at, qint64 bytes)
{
    const auto &formatting = m_context.workspace.formatting();
    const QString when = formatting.dateTime(at);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(12);
    auto *text = new TextLabel(when);
    text->setToolTip(plainToolTip(QDir::toNativeSeparators(file)));
    auto *restore = makeButton(tr("Restore…"), {}, ButtonKind::Quiet);
    restore->setAccessibleName(tr("Restore the backup of %1").arg(when));
    connect(restore, &QPushButton::clicked, this,
            [this, file, when] { openDialog(new RestoreDialog(m_context, file, when, this)); });
    layout->addWidget(text);
    layout->addWidget(new TextLabel(formatting.bytes(bytes), Type::Small, Token::Muted));
    layout->addStretch(1);
    layout->addWidget(restore);
    m_list->addWidget(row);
    m_rows.append(restore);
}

DamageNotice damageNotice(const PageContext &context)
{
    DamageNotice notice{ context.session.deskDamage(), {}, {}, {} };
    const auto backups = context.session.backups();
    if (notice.text.isEmpty() || backups.isEmpty())
        return notice;
    notice.file = backups.first().file;
    notice.name = context.workspace.formatting().dateTime(backups.first().at);
    notice.action = BackupsSection::tr("Restore it…");
    return notice;
}

} // namespace forecourt::ui
