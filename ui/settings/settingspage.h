// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace forecourt::ui {

class AppearanceSection;
class BackupsSection;
class ConnectionsSection;
class SyncSection;

/// Connections and their keys, how the window looks, how often it syncs, backups, and what it is
/// made of.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    ConnectionsSection *connections() const { return m_connections; }
    AppearanceSection *appearance() const { return m_appearance; }
    SyncSection *sync() const { return m_sync; }
    BackupsSection *backups() const { return m_backups; }

private:
    ConnectionsSection *m_connections;
    AppearanceSection *m_appearance;
    SyncSection *m_sync;
    BackupsSection *m_backups;
};

} // namespace forecourt::ui
