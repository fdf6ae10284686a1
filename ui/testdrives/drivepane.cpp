// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivepane.h"

#include "customers/contactlinks.h"
#include "customers/customercards.h"
#include "customers/linkrow.h"
#include "customers/tones.h"
#include "models/recordhistory.h"
#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "print/drivesheet.h"
#include "print/printing.h"
#include "sync/session.h"
#include "testdrives/drivehandling.h"
#include "testdrives/drivewords.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/flowlayout.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::TestDrive;
using models::TestDriveModel;

DrivePane::DrivePane(const PageContext &context, QWidget *parent)
    : DetailPane(parent)
    , m_context(context)
    , m_content(new QWidget)
    , m_title(new TextLabel({}, Type::Heading))
    , m_when(new TextLabel({}, Type::Body, Token::Muted))
    , m_status(new Badge)
    , m_problem(new MessagePanel)
    , m_clash(new MessagePanel)
    , m_server(new MessagePanel)
    , m_links(new Card(tr("Who and what")))
    , m_facts(new FieldList)
    , m_handling(new DriveHandling)
    , m_history(context.workspace.makeRecordHistory(this))
    , m_historyCard(new HistoryCard)
    , m_edit(makeButton(tr("Edit…"), u"pencil"_s))
    , m_again(makeButton(tr("Book another…"), u"calendar-plus"_s))
    , m_print(makeButton(tr("Print…"), u"printer"_s))
{
    setAccessibleName(tr("The chosen test drive"));
    build();
    connectParts();
    m_content->hide();
}

void DrivePane::build()
{
    m_title->setWordWrap(true);
    m_when->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title, 1);
    title->addWidget(m_status, 0, Qt::AlignTop);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->addWidget(m_edit);
    flow->addWidget(m_again);
    flow->addWidget(m_print);
    m_print->setShortcut(QKeySequence::Print);
    auto *record = new Card(tr("Record"));
    record->body()->addWidget(m_facts);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(title);
    layout->addWidget(m_when);
    for (QWidget *part : { static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_clash),
                           static_cast<QWidget *>(m_server), buttons,
                           static_cast<QWidget *>(m_handling), static_cast<QWidget *>(m_links),
                           static_cast<QWidget *>(record), static_cast<QWidget *>(m_historyCard) })
        layout->addWidget(part);
    m_problem->setClosable(true);
    m_problem->hide();
    body()->addWidget(m_content);
    body()->addStretch(1);
}

void DrivePane::connectParts()
{
    Navigator &navigator = m_context.navigator;
    connect(m_problem, &MessagePanel::closed, m_problem, &QWidget::hide);
    connect(m_handling, &DriveHandling::saveWanted, this, &DrivePane::save);
    connect(m_history, &models::RecordHistory::changed, this,
            [this] { m_historyCard->show(m_history->lines(), m_context.workspace.formatting()); });
    connect(m_edit, &QPushButton::clicked, this, [this, &navigator] {
        if (m_drive)
            emit navigator.testDriveFormWanted(*m_drive);
    });
    connect(m_again, &QPushButton::clicked, this, [this, &navigator] {
        if (!m_drive)
            return;
        TestDrive draft;
        draft.vehicleId = m_drive->vehicleId;
        draft.vehicleName = m_drive->vehicleName;
        draft.customerId = m_drive->customerId;
        draft.name = m_drive->name;
        draft.email = m_drive->email;
        draft.phone = m_drive->phone;
        emit navigator.testDriveFormWanted(draft);
    });
    connect(m_print, &QPushButton::clicked, this, &DrivePane::print);
    connect(m_server, &MessagePanel::actionTriggered, this, [this, &navigator] {
        if (m_drive && serverWords(*m_drive).inOutbox)
            emit navigator.pageWanted(u"outbox"_s);
        else if (m_drive)
            emit navigator.testDriveFormWanted(*m_drive);
    });
}

void DrivePane::print()
{
    if (!m_drive)
        return;
    openPrintPreview(window(), tr("Test drive of %1").arg(m_drive->name),
                     makeDriveSheet(*m_drive, m_context.session.connection().name,
                                    m_context.workspace.formatting()));
}

void DrivePane::show(const std::optional<TestDrive> &drive)
{
    const bool other = !drive || !m_drive || drive->id != m_drive->id;
    m_drive = drive;
    m_content->setVisible(drive.has_value());
    if (other) {
        m_problem->hide();
        verticalScrollBar()->setValue(0);
        m_historyCard->setOpen(false);
        m_history->show(drive ? models::RecordHistory::nameOf(drive->id) : QString());
    }
    if (m_drive)
        refresh();
}

void DrivePane::refresh()
{
    m_title->setText(TestDriveModel::customerText(*m_drive));
    m_when->setText(whenText(*m_drive, m_context.workspace.formatting()));
    m_status->setText(domain::statusText(m_drive->status));
    m_status->setTone(toneOf(TestDriveModel::toneOf(m_drive->status)));
    m_handling->setPeople(m_context.workspace.testDrives().assignees());
    m_handling->show(*m_drive);
    showServer();
    showClashes();
    showLinks();
    showFacts();
}

void DrivePane::showServer()
{
    const ServerWords words = serverWords(*m_drive);
    const bool draft = m_drive->sendState == domain::SendState::Draft;
    m_server->setMessage(words.tone, words.text,
                         words.inOutbox ? tr("Outbox") : (draft ? tr("Complete it…") : QString()));
}

QString DrivePane::serverText() const
{
    return m_server->text();
}

void DrivePane::showClashes()
{
    QStringList texts;
    for (const domain::Clash &clash : m_context.workspace.testDrives().clashes(*m_drive))
        texts << clashText(clash, m_context.workspace.formatting());
    m_clash->setVisible(!texts.isEmpty());
    m_clash->setMessage(Tone::Bad, texts.join(u'\n'));
}

void DrivePane::showLinks()
{
    clearBody(m_links);
    Navigator &navigator = m_context.navigator;
    auto *vehicle = new LinkRow(TestDriveModel::vehicleText(*m_drive));
    vehicle->setBelow(m_drive->vehicleId.isEmpty() ? tr("not in the inventory") : tr("Listing"));
    vehicle->setEnabled(!m_drive->vehicleId.isEmpty());
    connect(vehicle, &QAbstractButton::clicked, this,
            [&navigator, id = m_drive->vehicleId] { emit navigator.vehicleWanted(id); });
    auto *customer = new LinkRow(TestDriveModel::customerText(*m_drive));
    customer->setBelow(m_drive->customerId.isEmpty() ? tr("not one of the customers")
                                                     : tr("Customer"));
    customer->setEnabled(!m_drive->customerId.isEmpty());
    connect(customer, &QAbstractButton::clicked, this,
            [&navigator, id = m_drive->customerId] { emit navigator.customerWanted(id); });
    m_links->body()->addWidget(vehicle);
    m_links->body()->addWidget(customer);
    const auto addContact = [this](const QString &text, const QString &name, const QUrl &url) {
        if (text.isEmpty())
            return;
        auto *row = new LinkRow(text);
        row->setBelow(name);
        row->setEnabled(url.isValid() && !url.isEmpty());
        connect(row, &QAbstractButton::clicked, this, [url] { openContactUrl(url); });
        m_links->body()->addWidget(row);
    };
    addContact(m_drive->phone, tr("Call"), callUrl(m_drive->phone));
    addContact(m_drive->email, tr("Write an e-mail"), mailUrl(m_drive->email));
}

void DrivePane::showFacts()
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    m_facts->clear();
    m_facts->addRow(tr("CarStrel's number"), m_drive->serverId);
    m_facts->addRow(tr("Made"), formatting.dateTime(m_drive->createdAt));
    m_facts->addRow(tr("Changed"), formatting.ago(m_drive->changedAt));
}

void DrivePane::save(const TestDrive &drive)
{
    const TestDrive before = *m_drive;
    whenAnswered(m_context.session.saveTestDrive(drive, false), this,
                 [this, before, drive](const domain::Result<domain::Done> &done) {
                     saved(before, drive, done);
                 });
}

void DrivePane::saved(const TestDrive &before, const TestDrive &after,
                      const domain::Result<domain::Done> &done)
{
    if (!done) {
        m_problem->setMessage(Tone::Bad, errorWords(done.error()));
        m_problem->show();
        if (m_drive)
            m_handling->show(*m_drive);
        return;
    }
    const bool isStatus = before.status != after.status;
    emit m_context.navigator.stepNotice(isStatus
                                            ? tr("%1: %2").arg(TestDriveModel::customerText(after),
                                                               domain::statusText(after.status))
                                            : tr("Saved on this desk"));
}

} // namespace forecourt::ui
