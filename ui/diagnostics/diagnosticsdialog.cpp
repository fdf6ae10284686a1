// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/diagnosticsdialog.h"

#include "diagnostics/diagnosticsreport.h"
#include "dialogs/formdialog.h"
#include "models/diagnostics.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

#include <QSaveFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

/// The log lies beside the settings.
static QString logFile(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).absolutePath() + u"/forecourt.log"_s;
}

DiagnosticsDialog::DiagnosticsDialog(const PageContext &context, QWidget *parent)
    : SheetDialog(tr("Diagnostics for support"),
                  tr("This is all that is saved, word for word. It holds no key and nothing about "
                     "a customer: no name, address, note or search. Nothing is sent anywhere."),
                  context.navigator, parent)
    , m_context(context)
    , m_diagnostics(context.workspace.makeDiagnostics(logFile(context.settings), this))
    , m_preview(new QPlainTextEdit)
    , m_message(new MessagePanel)
    , m_copy(makeButton(tr("Copy"), u"copy"_s))
    , m_save(makeButton(tr("Save…"), u"save"_s, ButtonKind::Primary))
{
    resize(760, 620);
    build();
    connect(m_diagnostics, &models::Diagnostics::collected, this, &DiagnosticsDialog::show);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    m_diagnostics->collect();
}

void DiagnosticsDialog::leave()
{
    delete m_diagnostics;
}

void DiagnosticsDialog::build()
{
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("What is saved"));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->hide();
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_message);
    QPushButton *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    foot()->addWidget(m_copy);
    foot()->addStretch(1);
    for (QPushButton *button : { m_copy, cancel })
        button->setAutoDefault(false);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
}

QString DiagnosticsDialog::report() const
{
    return m_preview->toPlainText();
}

void DiagnosticsDialog::show(const models::DiagnosticFacts &facts)
{
    const sync::Session &session = m_context.session;
    m_preview->setPlainText(diagnosticsReport(
        facts, session.status(), m_context.workspace.connection(), m_context.settings));
    m_save->setEnabled(true);
    m_copy->setEnabled(true);
    m_save->setFocus(Qt::OtherFocusReason);
}

void DiagnosticsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(
        u"forecourt-diagnostics-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    dialog->open();
}

/// As it is shown: a few kilobytes, so that nobody waits for it.
void DiagnosticsDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly | QIODevice::Text)
        && file.write(report().toUtf8()) >= 0 && file.commit();
    if (isSaved) {
        emit m_context.navigator.notice(tr("Saved in %1").arg(QDir::toNativeSeparators(path)));
        return accept();
    }
    m_message->setMessage(Tone::Bad, tr("Not saved: %1").arg(file.errorString()));
    m_message->show();
}

void openDiagnosticsDialog(const PageContext &context, QWidget *parent)
{
    openDialog(new DiagnosticsDialog(context, parent));
}

} // namespace forecourt::ui
