// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accounts.h"

#include <QWidget>

class QVBoxLayout;

namespace forecourt::ui {

/// What the test of a connection found: one sentence, then each group of pages.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);
    void setReport(const sync::ConnectionReport &report);
    void clear();
    /// All that is shown, line by line.
    QStringList lines() const { return m_lines; }

private:
    void addLine(const sync::ConnectionReport::Line &line);
    QVBoxLayout *m_column;
    QStringList m_lines;
};

} // namespace forecourt::ui
