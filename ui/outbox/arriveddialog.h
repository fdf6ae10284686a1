// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/change.h"

namespace forecourt::ui {

/// "It arrived", with the server's number where somebody knows it.
class ArrivedDialog : public FormDialog
{
    Q_OBJECT
public:
    ArrivedDialog(const PageContext &context, const domain::Change &change, QWidget *parent);
    QLineEdit *number() const { return m_number; }

protected:
    void submit() override;

private:
    PageContext m_context;
    domain::OperationId m_id;
    QLineEdit *m_number;
};

} // namespace forecourt::ui
