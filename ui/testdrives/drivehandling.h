// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "widgets/card.h"

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace forecourt::ui {

/// Our own handling of one drive: its status at a press, and who drives with what remarks, saved
/// on purpose. What is typed survives a refresh of the same drive.
class DriveHandling : public Card
{
    Q_OBJECT
public:
    explicit DriveHandling(QWidget *parent = nullptr);

    void show(const domain::TestDrive &drive);
    void setPeople(const QStringList &names);
    QAbstractButton *statusButton(domain::TestDriveStatus status) const;
    QPushButton *saveButton() const { return m_save; }
    QComboBox *assigned() const { return m_assigned; }
    QPlainTextEdit *remarks() const { return m_remarks; }

signals:
    /// The drive with what was changed here.
    void saveWanted(const forecourt::domain::TestDrive &drive);

private:
    void buildStatuses();
    void buildFields();
    void compare();
    domain::TestDrive draft() const;

    domain::TestDrive m_drive;
    QButtonGroup *m_statuses;
    QComboBox *m_assigned;
    QPlainTextEdit *m_remarks;
    QPushButton *m_save;
};

} // namespace forecourt::ui
