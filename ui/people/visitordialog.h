// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/apierror.h"

namespace forecourt::ui {

class LabelledField;

/// What is done once for somebody who is here: at once and only online, or through the outbox.
/// Says while there is no connection what that means for it, and closes when the connection that
/// it belongs to is left.
class VisitorDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Way { Online, Outbox };

    VisitorDialog(const PageContext &context, const QString &title, const QString &intro,
                  QWidget *parent, Way way = Way::Online);

    /// Why nothing can be sent now, and whether it goes later; empty while it can.
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
    /// It waits in the outbox, which ends this dialog; `reason` says why where that is known.
    void saySaved(const QString &reason);

private:
    bool goesLater() const;
    void showOffline();
    void leaveOffline();
    PageContext m_context;
    Way m_way;
    MessagePanel *m_offline;
};

} // namespace forecourt::ui
