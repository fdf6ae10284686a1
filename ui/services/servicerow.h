// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "models/formatting.h"

#include <QWidget>

class QMenu;

namespace forecourt::ui {

/// What can be done with a connected system.
enum class ServiceAction { Edit, ReplaceKey, ReplaceDocument, Forget };

/// A connected system in the settings: its badge, its name, where it leads, how old its key is.
class ServiceRow : public QWidget
{
    Q_OBJECT
public:
    ServiceRow(const domain::ApiService &service, const models::Formatting &formatting,
               QWidget *parent = nullptr);

    const domain::ApiService &service() const { return m_service; }
    QAction *action(ServiceAction action) const;

signals:
    void wanted(forecourt::ui::ServiceAction action);

private:
    void build(const models::Formatting &formatting);
    void buildMenu();

    domain::ApiService m_service;
    QMenu *m_menu;
};

} // namespace forecourt::ui
