// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "domain/appraisalquestion.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace forecourt::ui {

/// Where a plate or an id is typed, with the region and, where there are several, the connection
/// that is asked.
class LookUpBar : public QWidget
{
    Q_OBJECT
public:
    explicit LookUpBar(QWidget *parent = nullptr);

    void setServices(const QList<domain::ApiService> &services); ///< what was chosen stays
    void choose(const domain::ConnectionId &service, const QString &region);
    domain::ConnectionId service() const;
    QString region() const;
    /// Eight letters and digits are a plate, more are an id.
    domain::VehicleQuestion question() const;
    void setBusy(bool busy);

    QLineEdit *field() const { return m_field; }
    QComboBox *regions() const { return m_regions; }
    QPushButton *button() const { return m_button; }

signals:
    void lookUpWanted();
    void edited();

private:
    void showRegions();
    void showButton();

    QList<domain::ApiService> m_all;
    QLineEdit *m_field;
    QComboBox *m_regions;
    QComboBox *m_services;
    QPushButton *m_button;
    bool m_busy = false;
};

} // namespace forecourt::ui
