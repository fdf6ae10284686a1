// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"

#include "domain/connection.h"
#include "domain/result.h"

namespace forecourt::sync {
class Accounts;
}

namespace forecourt::ui {

class KeyField;

/// Takes a newer key of the same dealership; another dealership's is refused in words.
class ReplaceKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    ReplaceKeyDialog(sync::Accounts &accounts, const domain::Connection &connection,
                     QWidget *parent = nullptr);
    KeyField *keyField() const { return m_key; }
    void done(int result) override;

protected:
    void submit() override;

private:
    void replace(bool memoryOnly);
    void replaced(const domain::Result<domain::Done> &done);
    sync::Accounts &m_accounts;
    domain::Connection m_connection;
    KeyField *m_key;
};

} // namespace forecourt::ui
