// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/result.h"

namespace forecourt::sync {
class WebhookInbox;
}

namespace forecourt::ui {

class KeyEdit;
class LabelledField;

/// Takes the secret that sender and desk share: pasted from the sender, or made here and copied
/// to it once. It is never shown again.
class SecretDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit SecretDialog(sync::WebhookInbox &inbox, QWidget *parent = nullptr);
    void done(int result) override;

    KeyEdit *edit() const { return m_edit; }
    QPushButton *makeOne() const { return m_make; }

protected:
    void submit() override;

private:
    void make();
    void keep(bool memoryOnly);
    void kept(const domain::Result<domain::Done> &done);

    sync::WebhookInbox &m_inbox;
    KeyEdit *m_edit;
    LabelledField *m_field;
    QPushButton *m_make;
};

} // namespace forecourt::ui
