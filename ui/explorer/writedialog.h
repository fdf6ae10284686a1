// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "domain/api/apicall.h"
#include "domain/api/apiservice.h"

class QCheckBox;

namespace forecourt::ui {

/// What a person is asked before something is changed in another system, or counted there: what
/// goes where. A write in production once more, by the environment's name.
class WriteDialog : public FormDialog
{
    Q_OBJECT
public:
    WriteDialog(const domain::ApiService &service, const domain::ApiCall &call,
                QWidget *parent = nullptr);

    QCheckBox *confirmation() const
    {
        return m_confirmation;
    } ///< null where nothing real is changed

protected:
    void submit() override;

private:
    QCheckBox *m_confirmation = nullptr;
};

} // namespace forecourt::ui
