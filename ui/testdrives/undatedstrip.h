// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"

#include <QWidget>

namespace forecourt::ui {

class FlowLayout;
class TextLabel;

/// Drives that have no date yet, above the calendar so that they are not forgotten; hidden where
/// there are none.
class UndatedStrip : public QWidget
{
    Q_OBJECT
public:
    explicit UndatedStrip(QWidget *parent = nullptr);
    void setDrives(const QList<domain::TestDrive> &drives);

signals:
    void chosen(const forecourt::domain::TestDriveId &id);
    void allWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<domain::TestDrive> m_shown;
    TextLabel *m_title;
    QWidget *m_flowWidget;
    FlowLayout *m_flow;
};

} // namespace forecourt::ui
