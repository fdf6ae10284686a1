// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingdetail.h"

#include "appraise/valuedline.h"
#include "inventory/listingactions.h"
#include "inventory/listingcards.h"
#include "inventory/listingtext.h"
#include "inventory/photodialog.h"
#include "inventory/photoloader.h"
#include "models/vehicledetail.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/photoview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using namespace std::chrono_literals;

static constexpr auto ageSteps = 30s; // of what is written as "4 minutes ago"

ListingDetail::ListingDetail(const PageContext &context, PhotoStore &photos, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_photos(photos)
    , m_detail(context.workspace.makeVehicleDetail(this))
    , m_actions(new ListingActions(context, *m_detail, this))
    , m_pane(new DetailPane)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout(this))
    , m_photo(new PhotoView)
    , m_loader(new PhotoLoader(photos, m_photo, photoSide))
    , m_message(new MessagePanel)
    , m_problem(new MessagePanel)
    , m_name(new TextLabel({}, Type::Heading))
    , m_place(new TextLabel({}, Type::Body, Token::Muted))
    , m_price(new TextLabel({}, Type::Heading))
    , m_negotiable(new Badge(tr("Negotiable")))
    , m_financing(new Badge(tr("Financing")))
    , m_valued(new ValuedLine(context))
    , m_cards(new ListingCards)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    QVBoxLayout *body = m_pane->body();
    for (QWidget *part : { static_cast<QWidget *>(m_photo), static_cast<QWidget *>(m_message),
                           static_cast<QWidget *>(m_problem), makeHead(), makeButtons(),
                           static_cast<QWidget *>(m_cards) })
        body->addWidget(part);
    body->addStretch(1);
    m_message->hide();
    m_problem->hide();
    m_problem->setClosable(true);
    connect(m_problem, &MessagePanel::closed, m_problem, &QWidget::hide);
    connect(m_photo, &PhotoView::activated, this, &ListingDetail::openPhotos);
    connect(m_detail, &models::VehicleDetail::changed, this, &ListingDetail::refresh);
    connect(m_detail, &models::VehicleDetail::loaded, this, &ListingDetail::refresh);
    connect(&context.workspace, &models::Workspace::formattingChanged, this,
            &ListingDetail::refresh);
    connect(m_cards, &ListingCards::viewsWanted, &context.navigator, &Navigator::viewsWanted);
    connect(m_cards, &ListingCards::testDriveChosen, this, [this](const domain::TestDrive &drive) {
        emit m_context.navigator.testDriveWanted(drive.id);
    });
    connect(m_actions, &ListingActions::fetched, this, [this](const QString &problem) {
        m_problem->setMessage(Tone::Bad, problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (m_detail->isMissing() || !m_detail->isLoaded())
            return;
        showOrigins();
        m_cards->showAges(*m_detail, m_context.workspace.formatting());
    });
    m_ageTimer.start(ageSteps);
    refresh();
}

QWidget *ListingDetail::makeHead()
{
    auto *head = new QWidget;
    auto *all = new QVBoxLayout(head);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    for (TextLabel *label : { m_name, m_place }) {
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    m_price->setSelectable(true);
    all->addWidget(m_name);
    all->addWidget(m_place);
    all->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_price);
    row->addWidget(m_negotiable);
    row->addWidget(m_financing);
    row->addStretch(1);
    all->addLayout(row);
    all->addWidget(m_valued);
    return head;
}

QWidget *ListingDetail::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QPushButton *drive = makeButton(tr("Test drive"), u"calendar-plus"_s, ButtonKind::Primary);
    connect(drive, &QPushButton::clicked, m_actions, &ListingActions::requestTestDrive);
    m_interest = makeButton({}, u"users"_s);
    m_interest->setMenu(m_actions->makeInterestMenu(m_interest));
    QToolButton *more = makeIconButton(u"ellipsis"_s, tr("More for this car"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_actions->makeMenu(more));
    row->addWidget(drive);
    row->addWidget(m_interest);
    row->addWidget(more);
    row->addStretch(1);
    return buttons;
}

const domain::VehicleId &ListingDetail::shownId() const
{
    return m_detail->id();
}

void ListingDetail::show(const domain::VehicleId &id)
{
    if (id == m_detail->id())
        return;
    m_problem->hide();
    m_detail->show(id);
    m_pane->verticalScrollBar()->setValue(0);
    if (id.isEmpty())
        refresh();
}

// While the next one is on its way the last one stays, so that nothing flickers.
void ListingDetail::refresh()
{
    if (m_detail->id().isEmpty()) {
        m_empty->setContent(u"car-front"_s, tr("Choose a car to see everything about it."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_detail->isLoaded())
        return;
    if (m_detail->isMissing()) {
        m_empty->setContent(u"image-off"_s,
                            tr("This car is not in the copy on this desk. It may have been taken "
                               "off CarStrel before the last sync."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showHead();
    showInterest();
    showState();
    showOrigins();
    m_loader->setMedia(m_detail->vehicle().media);
    m_cards->show(*m_detail, m_context.workspace.formatting());
    m_stack->setCurrentWidget(m_pane);
}

// The cards say their own.
void ListingDetail::showOrigins()
{
    const QString origin = m_detail->provenance().text(m_context.workspace.formatting());
    m_name->setOrigin(tr("Car"), origin);
    m_place->setOrigin(tr("Listed"), origin);
    m_price->setOrigin(tr("Price"), origin);
}

void ListingDetail::showHead()
{
    const domain::Vehicle &vehicle = m_detail->vehicle();
    const models::Formatting &formatting = m_context.workspace.formatting();
    m_name->setText(vehicle.displayName());
    QStringList place;
    if (vehicle.createdDate)
        place << tr("Listed %1").arg(formatting.ago(*vehicle.createdDate));
    place << locationText(vehicle);
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_s));
    m_place->setVisible(!place.isEmpty());
    m_price->setText(vehicle.price ? formatting.money(vehicle.price)
                                   : tr("Price not sent by the API"));
    m_price->setToken(vehicle.price ? Token::Text : Token::Muted);
    setType(m_price, vehicle.price ? Type::Heading : Type::Body);
    m_valued->show(vehicle.id, vehicle.price);
    m_negotiable->setVisible(vehicle.isNegotiable.value_or(false));
    m_financing->setVisible(vehicle.financingAvailable.value_or(false));
    m_photo->setAccessibleName(tr("Photos of %1").arg(vehicle.displayName()));
}

void ListingDetail::showInterest()
{
    const models::InterestedCustomers &interested = m_detail->interested();
    const int count = interested.count;
    m_interest->setEnabled(count > 0);
    // Nobody found does not mean nobody: with many customers not all are looked at.
    m_interest->setText(count == 0               ? tr("No match known")
                            : interested.isExact ? tr("%n want this", nullptr, count)
                                                 : tr("%n or more want this", nullptr, count));
    m_interest->setToolTip(tr("Customers whose noted body types and price range fit this car"));
}

void ListingDetail::showState()
{
    m_message->setVisible(m_detail->isNoLongerListed());
    if (!m_detail->isNoLongerListed())
        return;
    const models::Formatting &formatting = m_context.workspace.formatting();
    m_message->setMessage(Tone::Warning,
                          m_detail->seenAt().isValid()
                              ? tr("No longer listed: CarStrel sent it last on %1. What is shown "
                                   "is what was known then.")
                                    .arg(formatting.longDate(m_detail->seenAt()))
                              : tr("No longer listed on CarStrel. What is shown is what was known "
                                   "last."));
}

void ListingDetail::openPhotos()
{
    if (m_loader->urls().isEmpty())
        return;
    (new PhotoDialog(m_photos, m_detail->vehicle(), m_photo->currentIndex(), this))->open();
}

} // namespace forecourt::ui
