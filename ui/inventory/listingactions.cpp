// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingactions.h"

#include "inventory/listingtext.h"
#include "inventory/photoloader.h"
#include "models/vehicledetail.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ListingActions::ListingActions(const PageContext &context, const models::VehicleDetail &detail,
                               QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_detail(detail)
    , m_window(window)
{
}

void ListingActions::requestTestDrive()
{
    domain::TestDrive draft;
    draft.vehicleId = m_detail.id();
    draft.vehicleName = m_detail.vehicle().displayName();
    emit m_context.navigator.testDriveFormWanted(draft);
}

void ListingActions::writeToOffice()
{
    emit m_context.navigator.officeMessageWanted({}, m_detail.id());
}

void ListingActions::copy(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    emit m_context.navigator.notice(notice);
}

// Name, facts and price, as somebody would type them into a message.
static QString summary(const domain::Vehicle &vehicle, const models::Formatting &formatting)
{
    QStringList parts{ vehicle.displayName(), factsLine(vehicle, formatting) };
    if (vehicle.price)
        parts << formatting.money(vehicle.price);
    parts << locationText(vehicle);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QMenu *ListingActions::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(icon(u"calendar-plus"_s), tr("Request a test drive…"), this,
                    &ListingActions::requestTestDrive);
    menu->addAction(icon(u"badge-dollar-sign"_s), tr("Appraise by its plate…"), this,
                    &ListingActions::appraise);
    menu->addAction(icon(u"mail"_s), tr("Write to the office…"), this,
                    &ListingActions::writeToOffice);
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), tr("Copy name"), this,
                    [this] { copy(m_detail.vehicle().displayName(), tr("Name copied")); });
    menu->addAction(tr("Copy summary"), this, [this] {
        copy(summary(m_detail.vehicle(), m_context.workspace.formatting()), tr("Summary copied"));
    });
    QAction *link = menu->addAction(icon(u"link"_s), tr("Copy photo link"), this, [this] {
        copy(photoUrls(m_detail.vehicle().media).first().toString(), tr("Photo link copied"));
    });
    menu->addAction(tr("Copy listing ID"), this,
                    [this] { copy(m_detail.id().value, tr("Listing ID copied")); });
    menu->addSeparator();
    menu->addAction(icon(u"eye"_s), tr("Fetch from server (counts as a public view)…"), this,
                    &ListingActions::confirmFetch);
    connect(menu, &QMenu::aboutToShow, link,
            [this, link] { link->setEnabled(!photoUrls(m_detail.vehicle().media).isEmpty()); });
    return menu;
}

/// The API sends no plate, so somebody reads it off the car.
void ListingActions::appraise()
{
    domain::AppraisalDetails draft;
    draft.vehicleId = m_detail.id();
    draft.vehicleName = m_detail.vehicle().displayName();
    if (m_context.workspace.formatting().mileageUnit == "km"_L1)
        draft.kms = m_detail.vehicle().mileage;
    emit m_context.navigator.appraiseWanted(draft);
}

QMenu *ListingActions::makeInterestMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const models::InterestedCustomers &interested = m_detail.interested();
        for (const models::Interest &one : interested.first) {
            QString text = one.name.isEmpty() ? one.email : one.name;
            if (!one.name.isEmpty() && !one.email.isEmpty())
                text = tr("%1 · %2", "name, e-mail").arg(one.name, one.email);
            menu->addAction(icon(u"user"_s), text.replace(u'&', u"&&"_s), this,
                            [this, id = one.id] { emit m_context.navigator.customerWanted(id); });
        }
        const int more = interested.count - int(interested.first.size());
        if (more > 0) {
            menu->addSeparator();
            menu->addAction(tr("and %n more", nullptr, more))->setEnabled(false);
        }
    });
    return menu;
}

QString ListingActions::confirmationText() const
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    const QList<QDateTime> &ours = m_detail.viewsByUs();
    const QString caused = ours.isEmpty()
        ? tr("We have caused no view of this car so far.")
        : tr("We have caused %n view(s) of this car so far, the last %1.", nullptr,
             int(ours.size()))
              .arg(formatting.ago(ours.first()));
    const int today = m_context.session.status().viewsToday;
    return tr("CarStrel counts every fetch of a single listing as a public view, and the figure "
              "goes into its syndication report. Everything shown here came with the list, which "
              "counts nothing.")
        + u"\n\n"_s + caused + u' ' + tr("Today, over all cars: %n.", nullptr, today);
}

void ListingActions::confirmFetch()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Fetch from server"));
    box->setText(tr("Fetch this listing and count one public view?"));
    box->setInformativeText(confirmationText());
    QPushButton *yes = box->addButton(tr("Fetch and count a view"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, &ListingActions::fetch);
    box->open();
}

void ListingActions::fetch()
{
    const QString name = m_detail.vehicle().displayName();
    whenAnswered(m_context.session.fetchVehicleCountedAsView(m_detail.id()), this,
                 [this, name](const domain::Result<domain::Done> &result) {
                     emit fetched(result ? QString() : errorWords(result.error()));
                     if (result)
                         emit m_context.navigator.notice(
                             tr("%1 fetched; one view counted").arg(name));
                 });
}

} // namespace forecourt::ui
