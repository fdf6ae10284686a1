// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/sheetdialog.h"
#include "page/page.h"

class QPlainTextEdit;
class QPushButton;

namespace forecourt::models {
class Diagnostics;
struct DiagnosticFacts;
} // namespace forecourt::models

namespace forecourt::ui {

class MessagePanel;

/// Shows word for word what would be saved for support, then saves it where a person says.
class DiagnosticsDialog : public SheetDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const PageContext &context, QWidget *parent = nullptr);

    QString report() const;
    void saveTo(const QString &path);
    QPushButton *saveButton() const { return m_save; }
    MessagePanel *message() const { return m_message; }

protected:
    void leave() override;

private:
    void build();
    void show(const models::DiagnosticFacts &facts);
    void chooseFile();

    PageContext m_context;
    models::Diagnostics *m_diagnostics;
    QPlainTextEdit *m_preview;
    MessagePanel *m_message;
    QPushButton *m_copy;
    QPushButton *m_save;
};

void openDiagnosticsDialog(const PageContext &context, QWidget *parent);

} // namespace forecourt::ui
