// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/appraisal.h"

namespace forecourt::ui {

/// Says what a valuation costs and asks before it goes; stays until AutoGrab has answered, and may
/// be closed before: the answer is kept all the same.
class ValuationDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `again`: it was answered before, and somebody wants a fresh answer.
    ValuationDialog(const PageContext &context, const domain::Appraisal &appraisal, bool again,
                    QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void showQuota();

    PageContext m_context;
    domain::Appraisal m_appraisal;
    bool m_again;
};

} // namespace forecourt::ui
