// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace forecourt::ui {

class Avatar;
class Badge;
class Navigator;
class TextLabel;

/// Who the customer is, how to reach them, and what can be started for them.
class CustomerHead : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerHead(Navigator &navigator, QWidget *parent = nullptr);

    void setCustomer(const domain::Customer &customer);
    void setNoLongerListed(bool gone);
    void setOrigin(const QString &origin); ///< of name and addresses

signals:
    void historyWanted();

private:
    QLayout *makeNames();
    QWidget *makeActions();
    QWidget *makeMore();
    QMenu *makeMenu();
    void open(const QUrl &url);
    void wantTestDrive();
    void wantAppraisal();

    Navigator &m_navigator;
    domain::Customer m_customer;
    Avatar *m_avatar;
    TextLabel *m_name;
    Badge *m_gone;
    TextLabel *m_phone;
    TextLabel *m_email;
    QPushButton *m_call;
    QPushButton *m_whatsApp;
    QToolButton *m_mail;
    QList<QAction *> m_needEmail;
};

} // namespace forecourt::ui
