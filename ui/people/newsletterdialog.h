// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/visitordialog.h"

#include "domain/result.h"
#include "sync/visitors.h"

class QLineEdit;

namespace forecourt::ui {

class Segmented;

/// Subscribes an address to the dealership's newsletter or unsubscribes it. The desk keeps a
/// record of who did it and when.
class NewsletterDialog : public VisitorDialog
{
    Q_OBJECT
public:
    NewsletterDialog(const PageContext &context, const QString &email, const QString &name,
                     QWidget *parent = nullptr);

    QLineEdit *email() const { return m_email; }
    Segmented *choice() const { return m_choice; }

protected:
    void submit() override;

private:
    void nameButton();
    void answered(const domain::Result<sync::Posted> &answer, bool subscribed);

    QString m_name;
    QString m_nameOf; ///< the address that the name belongs to
    QLineEdit *m_email;
    LabelledField *m_emailField;
    Segmented *m_choice;
};

} // namespace forecourt::ui
