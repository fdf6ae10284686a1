// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/card.h"

class QComboBox;

namespace forecourt::ui {

class LabelledField;
class ToggleSwitch;

/// Requests of one pass: every customer and vehicle in pages of 100, and both summaries.
qint64 requestsOfAPass(qint64 customers, qint64 vehicles);

/// How often passes are made, what that costs, and working offline.
class SyncSection : public Card
{
    Q_OBJECT
public:
    explicit SyncSection(const PageContext &context, QWidget *parent = nullptr);

    QComboBox *interval() const { return m_interval; }
    LabelledField *intervalField() const { return m_field; }
    ToggleSwitch *workOffline() const { return m_offline; }

private:
    void showCost();
    void showOffline();
    PageContext m_context;
    QComboBox *m_interval;
    LabelledField *m_field;
    ToggleSwitch *m_offline;
};

} // namespace forecourt::ui
