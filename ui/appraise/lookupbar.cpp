// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/lookupbar.h"

#include "sync/appraiser.h"
#include "theme/icons.h"
#include "widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiService;
using domain::ConnectionId;

static constexpr int fieldWidth = 232;

LookUpBar::LookUpBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_regions(new QComboBox)
    , m_services(new QComboBox)
    , m_button(makeButton(tr("Look up"), u"search"_s, ButtonKind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field->setPlaceholderText(tr("Number plate or AutoGrab id"));
    m_field->setAccessibleName(tr("Number plate or AutoGrab id"));
    m_field->setFixedWidth(fieldWidth);
    m_field->setMaxLength(80);
    m_field->setClearButtonEnabled(true);
    m_regions->setAccessibleName(tr("Region"));
    m_regions->setPlaceholderText(tr("Region"));
    m_services->setAccessibleName(tr("Connection"));
    for (QWidget *part : { static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_regions),
                           static_cast<QWidget *>(m_services), static_cast<QWidget *>(m_button) })
        row->addWidget(part);
    row->addStretch(1);
    for (QComboBox *choice : { m_regions, m_services })
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        showButton();
        emit edited();
    });
    connect(m_field, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_button, &QPushButton::clicked, this, &LookUpBar::lookUpWanted);
    connect(m_services, &QComboBox::activated, this, &LookUpBar::showRegions);
    connect(m_regions, &QComboBox::activated, this, &LookUpBar::edited);
    setServices({});
}

void LookUpBar::setServices(const QList<ApiService> &services)
{
    const ConnectionId chosen = service();
    const QString kept = region();
    m_all = services;
    m_services->clear();
    for (const ApiService &each : services)
        m_services->addItem(each.name, each.id.value);
    m_services->setVisible(services.size() > 1);
    choose(chosen, kept);
    setEnabled(!services.isEmpty());
}

void LookUpBar::choose(const ConnectionId &service, const QString &region)
{
    m_services->setCurrentIndex(qMax(0, m_services->findData(service.value)));
    showRegions();
    const int place = m_regions->findData(region);
    if (place >= 0)
        m_regions->setCurrentIndex(place);
    showButton();
}

/// The connection's own region first; where it has none somebody chooses.
void LookUpBar::showRegions()
{
    m_regions->clear();
    const int place = m_services->currentIndex();
    if (place < 0 || place >= m_all.size())
        return;
    const ApiService &chosen = m_all.at(place);
    for (const QString &region : sync::Appraiser::regionsOf(chosen))
        m_regions->addItem(domain::regionName(region), region);
    m_regions->setCurrentIndex(m_regions->findData(chosen.region));
}

void LookUpBar::showButton()
{
    m_button->setEnabled(!m_busy && !m_all.isEmpty() && !m_field->text().trimmed().isEmpty());
}

void LookUpBar::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setText(busy ? tr("Looking up…") : tr("Look up"));
    showButton();
}

ConnectionId LookUpBar::service() const
{
    return { m_services->currentData().toString() };
}

QString LookUpBar::region() const
{
    return m_regions->currentData().toString();
}

domain::VehicleQuestion LookUpBar::question() const
{
    domain::VehicleQuestion question;
    question.region = region();
    const QString typed = m_field->text().trimmed();
    if (const auto plate = domain::plateFrom(typed))
        question.plate = *plate;
    else if (domain::isVehicleId(typed))
        question.vehicleId = typed;
    else
        question.plate = typed;
    return question;
}

} // namespace forecourt::ui
