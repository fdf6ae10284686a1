// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

namespace forecourt::ui {

/// Asks before the desk becomes what a backup holds, says what that means, and has the
/// connection opened anew.
class RestoreDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `name` is what a person knows the backup by: its time, or the file's name.
    RestoreDialog(const PageContext &context, const QString &file, const QString &name,
                  QWidget *parent);

protected:
    void submit() override;

private:
    QString doneWords() const;
    PageContext m_context;
    QString m_file;
    QString m_name;
};

} // namespace forecourt::ui
