// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/undatedstrip.h"

#include "models/testdrivemodel.h"
#include "testdrives/drivewords.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int mostShown = 6;

UndatedStrip::UndatedStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Without a date"), Type::SmallStrong, Token::Muted))
    , m_flowWidget(new QWidget)
    , m_flow(new FlowLayout(m_flowWidget, 8, 6))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 9);
    layout->setSpacing(12);
    layout->addWidget(m_title, 0, Qt::AlignTop);
    layout->addWidget(m_flowWidget, 1);
    m_title->setMinimumHeight(24);
    hide();
}

void UndatedStrip::setDrives(const QList<domain::TestDrive> &drives)
{
    setVisible(!drives.isEmpty());
    if (drives == m_shown)
        return;
    m_shown = drives;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < qMin(mostShown, int(drives.size())); ++i) {
        const domain::TestDrive &drive = drives.at(i);
        auto *chip = new Chip(tr("%1 · %2").arg(shortVehicleText(drive),
                                                models::TestDriveModel::customerText(drive)));
        chip->setTone(handlingTone(drive, false));
        connect(chip, &QAbstractButton::clicked, this, [this, id = drive.id] { emit chosen(id); });
        m_flow->addWidget(chip);
        chip->show();
    }
    if (drives.size() > mostShown) {
        auto *more = new Chip(tr("%n more", nullptr, int(drives.size()) - mostShown));
        connect(more, &QAbstractButton::clicked, this, &UndatedStrip::allWanted);
        m_flow->addWidget(more);
        more->show();
    }
}

void UndatedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, this));
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Line, this));
}

} // namespace forecourt::ui
