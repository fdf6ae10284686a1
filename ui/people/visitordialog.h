// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/apierror.h"

namespace forecourt::ui {

class LabelledField;

/// What is done for somebody who is here: once, at once and only online. Says while there is no
/// connection why it cannot be done, and closes when the connection that it belongs to is left.
class VisitorDialog : public FormDialog
{
    Q_OBJECT
public:
    VisitorDialog(const PageContext &context, const QString &title, const QString &intro,
                  QWidget *parent);

    /// Why nothing can be sent now; empty while it can.
    QString offlineReason() const;
    MessagePanel *offlinePanel() const { return m_offline; }

protected:
    const PageContext &context() const { return m_context; }
    /// Shows in words what went wrong; `unknownAdvice` is added where it may have arrived.
    void refuse(const domain::ApiError &error, const QString &unknownAdvice);
    /// False, and said at the field, where it holds no e-mail address.
    static bool requireEmail(LabelledField *field);
    static bool requireText(LabelledField *field, const QString &problem);
    /// The first of them with a problem gets the keyboard; true where none has one.
    static bool allGood(const QList<LabelledField *> &fields);
    void endBusy();

private:
    void showOffline();
    void leaveOffline();
    PageContext m_context;
    MessagePanel *m_offline;
};

} // namespace forecourt::ui
