// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QObject>

class QMenu;

namespace forecourt::models {
class VehicleDetail;
}

namespace forecourt::ui {

/// What can be done with the listing that is shown: the same for the buttons, the "more" menu
/// and the lists' context menu.
class ListingActions : public QObject
{
    Q_OBJECT
public:
    ListingActions(const PageContext &context, const models::VehicleDetail &detail,
                   QWidget *window);

    void requestTestDrive();
    void writeToOffice();
    void appraise();
    /// Asks first, in words: the server counts it as a public view.
    void confirmFetch();
    QMenu *makeMenu(QWidget *parent); ///< "More"
    QMenu *makeInterestMenu(QWidget *parent); ///< the customers whose wishes fit

signals:
    /// It went through, or why not; an empty text is success.
    void fetched(const QString &problem);

private:
    void fetch();
    void copy(const QString &text, const QString &notice);
    QString confirmationText() const;

    PageContext m_context;
    const models::VehicleDetail &m_detail;
    QWidget *m_window;
};

} // namespace forecourt::ui
