// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncschedule.h"
#include "page/page.h"
#include "widgets/card.h"

class QComboBox;

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

class LabelledField;
class TextLabel;
class ToggleSwitch;

/// How fresh the mirror is kept, what that costs in requests, and working offline.
class SyncSection : public Card
{
    Q_OBJECT
public:
    explicit SyncSection(const PageContext &context, QWidget *parent = nullptr);

    QComboBox *look() const { return m_look; }
    QComboBox *pass() const { return m_pass; }
    ToggleSwitch *fetchNotes() const { return m_notes; }
    ToggleSwitch *workOffline() const { return m_offline; }
    QString cost() const;

private:
    void build();
    void choose();
    domain::SyncSchedule chosen() const;
    void showCost();
    void showStatus();

    PageContext m_context;
    QComboBox *m_look;
    QComboBox *m_pass;
    ToggleSwitch *m_notes;
    TextLabel *m_notesKnown;
    TextLabel *m_cost;
    ToggleSwitch *m_offline;
};

/// "About 140 requests an hour of 12,000", or without the limit where none is known.
QString scheduleCostWords(const domain::ScheduleCost &cost, const models::Formatting &formatting);

} // namespace forecourt::ui
