// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/result.h"
#include "domain/testdrive.h"

#include <QDialog>

class QPushButton;

namespace forecourt::ui {

class DriveForm;
class MessagePanel;

/// Books a test drive or changes one. Says while one types what is missing for sending and what
/// clashes; keeps everything typed until it is on disk.
class TestDriveDialog : public QDialog
{
    Q_OBJECT
public:
    /// A draft without an id is a new one.
    TestDriveDialog(const PageContext &context, const domain::TestDrive &draft,
                    QWidget *parent = nullptr);

    DriveForm *form() const { return m_form; }
    QPushButton *sendButton() const { return m_send; }
    QPushButton *keepButton() const { return m_keep; }
    QString missingText() const;
    QString clashText() const; ///< empty where nothing clashes

    void reject() override;

private:
    void build();
    void check();
    void checkSending(const domain::TestDrive &drive);
    void growToFit();
    void checkClashes(const domain::TestDrive &drive);
    void save(bool send);
    void answered(const domain::Result<domain::Done> &done, bool send);

    PageContext m_context;
    bool m_new;
    bool m_fixed; ///< the server has it, or may have it
    bool m_saving = false;
    DriveForm *m_form;
    MessagePanel *m_missing;
    MessagePanel *m_clash;
    MessagePanel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    QPushButton *m_send;
};

void openTestDriveDialog(const PageContext &context, const domain::TestDrive &draft,
                         QWidget *parent);

} // namespace forecourt::ui
