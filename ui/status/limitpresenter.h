// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "status/limitpopup.h"

#include <QPointer>

class QTimer;

namespace forecourt::ui {

class MainWindow;

/// Keeps true what the status line says about requests, also when only time passes, and shows the
/// limits in detail where it is pressed.
class LimitPresenter : public QObject
{
    Q_OBJECT
public:
    LimitPresenter(MainWindow &window, const PageContext &context, QObject *parent);

    void openDetails();
    LimitPopup *details() const { return m_details; }

private:
    void follow();
    void confirmPermit();
    void wakeAtNextChange();

    MainWindow &m_window;
    PageContext m_context;
    QTimer *m_wake;
    QPointer<LimitPopup> m_details;
};

} // namespace forecourt::ui
