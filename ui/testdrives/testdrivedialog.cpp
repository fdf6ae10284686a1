// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/testdrivedialog.h"

#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "testdrives/driveform.h"
#include "testdrives/drivewords.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::SendState;
using domain::TestDrive;

TestDriveDialog::TestDriveDialog(const PageContext &context, const TestDrive &draft,
                                 QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_new(draft.id.isEmpty())
    , m_fixed(isFixedAtServer(draft))
    , m_form(new DriveForm(context))
    , m_missing(new MessagePanel)
    , m_clash(new MessagePanel)
    , m_problem(new MessagePanel)
    , m_cancel(makeButton(tr("Cancel")))
    , m_keep(makeButton(m_fixed ? tr("Save") : tr("Save on this desk"), u"save"_s,
                        m_fixed ? ButtonKind::Primary : ButtonKind::Secondary))
    , m_send(makeButton(tr("Save and send"), u"send"_s, ButtonKind::Primary))
{
    setWindowTitle(m_new ? tr("Book a test drive") : tr("Edit the test drive"));
    build();
    TestDrive base = draft;
    if (m_new)
        base.id = domain::TestDriveId::create();
    m_form->setDrive(base);
    m_form->setRequestLocked(m_fixed);
    connect(m_form, &DriveForm::changed, this, &TestDriveDialog::check);
    connect(&context.workspace.testDrives(), &models::TestDriveModel::changed, this,
            &TestDriveDialog::check);
    check();
    m_form->focusFirstGap();
}

void TestDriveDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(windowTitle(), Type::Heading));
    layout->addWidget(m_form);
    layout->addWidget(m_missing);
    layout->addWidget(m_clash);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_clash->hide();
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : { m_cancel, m_keep, m_send })
        buttons->addWidget(button);
    layout->addLayout(buttons);
    m_send->setVisible(!m_fixed);
    m_cancel->setAutoDefault(false);
    m_keep->setAutoDefault(m_fixed);
    m_send->setDefault(!m_fixed);
    setMinimumWidth(520);
    resize(560, 520);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_send, &QPushButton::clicked, this, [this] { save(true); });
}

void TestDriveDialog::check()
{
    const TestDrive drive = m_form->drive();
    checkSending(drive);
    checkClashes(drive);
    growToFit();
}

// Messages wrap, so the height that they need depends on the width.
void TestDriveDialog::growToFit()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(qMax(wanted, layout()->totalMinimumSize().height()));
}

void TestDriveDialog::checkSending(const TestDrive &drive)
{
    const QStringList missing = m_context.workspace.testDrives().missing(drive);
    m_send->setEnabled(!m_saving && !m_fixed && missing.isEmpty());
    m_keep->setEnabled(!m_saving);
    if (drive.sendState == SendState::Unknown)
        m_missing->setMessage(Tone::Warning,
                              tr("The request may have reached CarStrel. Decide that in the "
                                 "outbox; here only our own handling changes."));
    else if (m_fixed)
        m_missing->setMessage(Tone::Neutral,
                              tr("CarStrel has this request and takes no change of it: only our "
                                 "own handling changes."));
    else if (!missing.isEmpty())
        m_missing->setMessage(Tone::Neutral,
                              tr("Missing before it can be sent: %1.").arg(missing.join(u", "_s)));
    else
        m_missing->setMessage(Tone::Good, tr("Complete: it can be sent to CarStrel."));
}

void TestDriveDialog::checkClashes(const TestDrive &drive)
{
    QStringList texts;
    for (const domain::Clash &clash : m_context.workspace.testDrives().clashes(drive))
        texts << ui::clashText(clash, m_context.workspace.formatting());
    texts.removeDuplicates();
    m_clash->setVisible(!texts.isEmpty());
    m_clash->setMessage(Tone::Warning, texts.join(u'\n'));
}

QString TestDriveDialog::missingText() const
{
    return m_missing->text();
}

QString TestDriveDialog::clashText() const
{
    return m_clash->isVisibleTo(this) ? m_clash->text() : QString();
}

void TestDriveDialog::save(bool send)
{
    if (m_saving)
        return;
    TestDrive drive = m_form->drive();
    const bool complete = m_context.workspace.testDrives().missing(drive).isEmpty();
    // A complete one that is kept here on purpose is not a draft, and is not to be sent.
    if (!send && !m_fixed && complete && drive.sendState == SendState::Draft)
        drive.sendState = SendState::DeskOnly;
    m_saving = true;
    m_problem->hide();
    check();
    whenAnswered(m_context.session.saveTestDrive(drive, send), this,
                 [this, send](const domain::Result<domain::Done> &done) { answered(done, send); });
}

void TestDriveDialog::answered(const domain::Result<domain::Done> &done, bool send)
{
    m_saving = false;
    check();
    if (!done) {
        m_problem->setMessage(Tone::Bad, errorWords(done.error()));
        m_problem->show();
        return;
    }
    emit m_context.navigator.stepNotice(send ? tr("Saved; it will be sent to CarStrel")
                                             : tr("Saved on this desk"));
    accept();
}

void TestDriveDialog::reject()
{
    if (m_saving)
        return;
    if (!m_form->isChanged())
        return QDialog::reject();
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Close without saving what you typed?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *close = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep typing"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void openTestDriveDialog(const PageContext &context, const TestDrive &draft, QWidget *parent)
{
    auto *dialog = new TestDriveDialog(context, draft, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
}

} // namespace forecourt::ui
