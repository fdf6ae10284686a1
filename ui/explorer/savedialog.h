// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/api/apicall.h"
#include "domain/result.h"

#include <QFuture>

class QLineEdit;

namespace forecourt::ui {

class LabelledField;

/// Asks for the name under which a request is kept.
class SaveDialog : public FormDialog
{
    Q_OBJECT
public:
    using Save = std::function<QFuture<domain::Result<domain::Done>>(const QString &name)>;

    SaveDialog(const QString &name, Save save, QWidget *parent = nullptr);
    QLineEdit *name() const { return m_name; }

protected:
    void submit() override;

private:
    Save m_save;
    QLineEdit *m_name;
    LabelledField *m_field;
};

} // namespace forecourt::ui
