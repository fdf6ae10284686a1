// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"

#include <QComboBox>

namespace forecourt::sync {
class ApiDesk;
}

namespace forecourt::ui {

/// Which API is asked: the open dealership's own, or another that was connected.
class ServiceChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit ServiceChooser(sync::ApiDesk &desk, QWidget *parent = nullptr);

    domain::ApiService service() const; ///< with an empty id where there is none
    bool choose(const domain::ConnectionId &id); ///< tells serviceChosen where it is another
    QSize sizeHint() const override;

signals:
    void serviceChosen(const forecourt::domain::ApiService &service);

private:
    void fill();
    void tell();

    sync::ApiDesk &m_desk;
    QList<domain::ApiService> m_services;
    domain::ApiService m_told;
};

} // namespace forecourt::ui
