// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivehandling.h"

#include "widgets/buttons.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::TestDriveStatus;

static constexpr TestDriveStatus statuses[] = { TestDriveStatus::Pending,
                                                TestDriveStatus::Confirmed, TestDriveStatus::Done,
                                                TestDriveStatus::NoShow,
                                                TestDriveStatus::Cancelled };

DriveHandling::DriveHandling(QWidget *parent)
    : Card(tr("Our handling"), parent)
    , m_statuses(new QButtonGroup(this))
    , m_assigned(new QComboBox)
    , m_remarks(new QPlainTextEdit)
    , m_save(makeButton(tr("Save"), u"save"_s))
{
    buildStatuses();
    buildFields();
    auto *hint = new TextLabel(tr("Kept on this desk. CarStrel cannot be told of a change: call "
                                  "the customer."),
                               Type::Small, Token::Muted);
    hint->setWordWrap(true);
    body()->addWidget(hint);
}

void DriveHandling::buildStatuses()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("Status"));
    auto *flow = new FlowLayout(row, 6, 6);
    for (const TestDriveStatus status : statuses) {
        auto *chip = new FilterChip(domain::statusText(status));
        m_statuses->addButton(chip, int(status));
        flow->addWidget(chip);
    }
    m_statuses->setExclusive(true);
    connect(m_statuses, &QButtonGroup::idClicked, this, [this](int id) {
        if (TestDriveStatus(id) == m_drive.status)
            return;
        domain::TestDrive drive = m_drive;
        drive.status = TestDriveStatus(id);
        emit saveWanted(drive);
    });
    body()->addWidget(row);
}

void DriveHandling::buildFields()
{
    const auto addLabel = [this](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(text, Type::Small, Token::Muted);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        body()->addWidget(label);
        body()->addWidget(buddy);
    };
    m_assigned->setEditable(true);
    m_assigned->setInsertPolicy(QComboBox::NoInsert);
    guardFromWheel(m_assigned);
    m_assigned->lineEdit()->setPlaceholderText(tr("Nobody yet"));
    addLabel(tr("Assigned to"), m_assigned);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(72);
    addLabel(tr("Remarks"), m_remarks);
    body()->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_assigned, &QComboBox::currentTextChanged, this, &DriveHandling::compare);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &DriveHandling::compare);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(draft()); });
}

QAbstractButton *DriveHandling::statusButton(TestDriveStatus status) const
{
    return m_statuses->button(int(status));
}

domain::TestDrive DriveHandling::draft() const
{
    domain::TestDrive drive = m_drive;
    drive.assignedTo = m_assigned->currentText().simplified();
    drive.remarks = m_remarks->toPlainText();
    return drive;
}

void DriveHandling::compare()
{
    m_save->setEnabled(!m_drive.id.isEmpty() && draft() != m_drive);
}

void DriveHandling::show(const domain::TestDrive &drive)
{
    const bool other = drive.id != m_drive.id;
    const domain::TestDrive typed = draft();
    const bool keepName = !other && typed.assignedTo != m_drive.assignedTo;
    const bool keepRemarks = !other && typed.remarks != m_drive.remarks;
    m_drive = drive;
    m_statuses->button(int(drive.status))->setChecked(true);
    if (!keepName && m_assigned->currentText() != drive.assignedTo)
        m_assigned->setEditText(drive.assignedTo);
    if (!keepRemarks && m_remarks->toPlainText() != drive.remarks)
        m_remarks->setPlainText(drive.remarks);
    compare();
}

void DriveHandling::setPeople(const QStringList &names)
{
    QStringList present;
    for (int i = 0; i < m_assigned->count(); ++i)
        present << m_assigned->itemText(i);
    if (present == names)
        return;
    const QString typed = m_assigned->currentText();
    const QSignalBlocker quiet(m_assigned);
    m_assigned->clear();
    m_assigned->addItems(names);
    m_assigned->setEditText(typed);
}

} // namespace forecourt::ui
