// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/offercard.h"

#include "customers/linkrow.h"
#include "dialogs/labelledfield.h"
#include "domain/customer.h"
#include "domain/vehicle.h"
#include "page/navigator.h"
#include "testdrives/recordpickers.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

OfferCard::OfferCard(const PageContext &context, QWidget *parent)
    : Card(tr("Offer"), parent)
    , m_context(context)
    , m_customer{ makeCustomerPicker(context, this) }
    , m_vehicle{ makeVehiclePicker(context, this) }
    , m_remarks(new QPlainTextEdit)
{
    body()->setSpacing(12);
    m_customer.picker->setPlaceholderText(tr("Search the customers"));
    m_vehicle.picker->setPlaceholderText(tr("Search the inventory"));
    Navigator &navigator = context.navigator;
    addLink(m_customer, tr("Offered by"), tr("Not this customer"), [this, &navigator] {
        emit navigator.customerWanted(domain::CustomerId{ m_customer.id });
    });
    addLink(m_vehicle, tr("Our listing"), tr("Not this listing"), [this, &navigator] {
        emit navigator.vehicleWanted(domain::VehicleId{ m_vehicle.id });
    });
    connect(m_customer.picker, &RecordPicker::picked, this, [this](const QVariant &record) {
        const auto customer = record.value<domain::Customer>();
        pick(m_customer, customer.id.value, customer.displayName());
    });
    connect(m_vehicle.picker, &RecordPicker::picked, this, [this](const QVariant &record) {
        const auto vehicle = record.value<domain::Vehicle>();
        pick(m_vehicle, vehicle.id.value, vehicle.displayName());
    });
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(72);
    m_remarks->setPlaceholderText(tr("For this desk; not sent"));
    body()->addWidget(new LabelledField(tr("Remarks"), m_remarks));
    connect(m_remarks, &QPlainTextEdit::textChanged, this, [this] {
        if (m_remarks->toPlainText() != m_shownRemarks)
            emit edited();
    });
}

void OfferCard::addLink(Link &link, const QString &label, const QString &unlink,
                        std::function<void()> open)
{
    link.chosen = new QWidget;
    auto *row = new QHBoxLayout(link.chosen);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *record = makeButton({}, u"link"_s, ButtonKind::Link);
    record->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(record, &QPushButton::clicked, this, std::move(open));
    auto *away = makeIconButton(u"x"_s, unlink);
    away->setAutoRaise(true);
    connect(away, &QToolButton::clicked, this, [this, &link] { pick(link, {}, {}); });
    row->addWidget(record, 1);
    row->addWidget(away);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(link.picker);
    column->addWidget(link.chosen);
    link.picker->setAccessibleName(label);
    both->setAccessibleName(label);
    body()->addWidget(new LabelledField(label, both));
    showLink(link);
}

void OfferCard::showLink(Link &link)
{
    const bool isLinked = !link.id.isEmpty();
    link.picker->setVisible(!isLinked);
    link.chosen->setVisible(isLinked);
    auto *record = link.chosen->findChild<QPushButton *>();
    record->setText(QString(link.name).replace(u'&', u"&&"_s));
    record->setAccessibleName(link.name);
    record->setToolTip(plainToolTip(link.name));
}

void OfferCard::pick(Link &link, const QString &id, const QString &name)
{
    link.id = id;
    link.name = name;
    link.picker->clear();
    showLink(link);
    emit chosen();
}

void OfferCard::show(const domain::Appraisal &appraisal)
{
    const bool other = appraisal.id != m_id;
    m_id = appraisal.id;
    const std::tuple<Link *, QString, QString> links[] = {
        { &m_customer, appraisal.customerId.value, appraisal.customerName },
        { &m_vehicle, appraisal.vehicleId.value, appraisal.vehicleName },
    };
    for (const auto &[link, id, name] : links) {
        if (other)
            link->picker->clear();
        link->id = id;
        link->name = name;
        showLink(*link);
    }
    const bool isTyping = !other && m_remarks->hasFocus();
    m_shownRemarks = appraisal.remarks;
    if (!isTyping && m_remarks->toPlainText() != appraisal.remarks)
        m_remarks->setPlainText(appraisal.remarks);
}

void OfferCard::takeInto(domain::AppraisalDetails &details) const
{
    details.customerId.value = m_customer.id;
    details.customerName = m_customer.name;
    details.vehicleId.value = m_vehicle.id;
    details.vehicleName = m_vehicle.name;
    details.remarks = m_remarks->toPlainText();
}

} // namespace forecourt::ui
