// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listingcards.h"

#include "inventory/listingfields.h"
#include "models/formatting.h"
#include "models/testdrivemodel.h"
#include "models/vehicledetail.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/stepline.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static TextLabel *makeText(Type type, Token token)
{
    auto *text = new TextLabel({}, type, token);
    text->setWordWrap(true);
    return text;
}

ListingCards::ListingCards(QWidget *parent)
    : QWidget(parent)
    , m_detailsCard(new Card(tr("Details")))
    , m_details(new FieldList)
    , m_origin(makeText(Type::Small, Token::Muted))
    , m_featuresCard(new Card(tr("Features")))
    , m_features(new FieldList)
    , m_descriptionCard(new Card(tr("Description")))
    , m_description(makeText(Type::Body, Token::Text))
    , m_priceCard(new Card(tr("Price")))
    , m_prices(new StepLine)
    , m_priceNote(makeText(Type::Small, Token::Muted))
    , m_views(new FieldList)
    , m_drivesCard(new Card(tr("Test drives of this car")))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    auto *viewsCard = new Card(tr("Views"));
    QPushButton *allViews = makeButton(tr("All by us…"), {}, ButtonKind::Quiet);
    allViews->setToolTip(tr("Every public view that this desk has caused"));
    viewsCard->addHeaderWidget(allViews);
    connect(allViews, &QPushButton::clicked, this, &ListingCards::viewsWanted);
    m_description->setSelectable(true);
    m_detailsCard->body()->addWidget(m_details);
    m_detailsCard->body()->addWidget(m_origin);
    m_featuresCard->body()->addWidget(m_features);
    m_descriptionCard->body()->addWidget(m_description);
    m_priceCard->body()->addWidget(m_prices);
    m_priceCard->body()->addWidget(m_priceNote);
    viewsCard->body()->addWidget(m_views);
    m_prices->setAccessibleName(tr("Price over time"));
    for (Card *card :
         { m_detailsCard, m_priceCard, m_featuresCard, m_descriptionCard, viewsCard, m_drivesCard })
        all->addWidget(card);
}

void ListingCards::show(const models::VehicleDetail &detail, const models::Formatting &formatting)
{
    showAges(detail, formatting);
    showPrices(detail, formatting);
    showDrives(detail, formatting);
}

void ListingCards::showAges(const models::VehicleDetail &detail,
                            const models::Formatting &formatting)
{
    showFields(detail, formatting);
    showFeatures(detail, formatting);
    showViews(detail, formatting);
}

static void fill(FieldList *list, const LabelledValues &values, const QString &origin)
{
    QList<FieldValue> rows;
    for (const auto &[label, value] : values)
        rows.append({ label, value, origin });
    list->setRows(rows);
}

void ListingCards::showFields(const models::VehicleDetail &detail,
                              const models::Formatting &formatting)
{
    const QString origin = detail.provenance().text(formatting);
    fill(m_details, listingFields(detail.vehicle(), formatting), origin);
    m_origin->setText(origin);
    m_detailsCard->setVisible(m_details->rowCount() > 0);
    m_description->setText(detail.vehicle().description.trimmed());
    m_description->setOrigin(m_descriptionCard->accessibleName(), origin);
    m_descriptionCard->setVisible(!m_description->text().isEmpty());
}

void ListingCards::showFeatures(const models::VehicleDetail &detail,
                                const models::Formatting &formatting)
{
    fill(m_features, listingFeatures(detail.vehicle(), formatting),
         detail.provenance().text(formatting));
    m_featuresCard->setVisible(m_features->rowCount() > 0);
}

// What was seen since this desk watches; earlier prices are not known and not guessed.
void ListingCards::showPrices(const models::VehicleDetail &detail,
                              const models::Formatting &formatting)
{
    const QList<models::PricePoint> &prices = detail.priceHistory();
    m_priceCard->setVisible(!prices.isEmpty());
    if (prices.isEmpty())
        return;
    QList<StepLine::Step> steps;
    for (const models::PricePoint &point : prices)
        steps.append({ point.at, point.price.toNumber(), formatting.money(point.price) });
    m_prices->setSteps(steps, QDateTime::currentDateTime());
    m_prices->setVisible(prices.size() > 1);
    const QString since = formatting.longDate(prices.first().at);
    if (prices.size() == 1) {
        m_priceNote->setText(tr("No change seen since %1.").arg(since));
        return;
    }
    const qint64 difference = prices.last().price.hundredths - prices.first().price.hundredths;
    const QString changes =
        tr("%n change(s) seen since %1", nullptr, int(prices.size()) - 1).arg(since);
    const QString sum = formatting.money(domain::Amount{ qAbs(difference) });
    m_priceNote->setText(difference == 0 ? tr("%1; as at first.").arg(changes)
                             : difference < 0
                             ? tr("%1; %2 lower than at first.").arg(changes, sum)
                             : tr("%1; %2 higher than at first.").arg(changes, sum));
}

static QString oursText(const QList<QDateTime> &ours, const models::Formatting &formatting)
{
    if (ours.isEmpty())
        return ListingCards::tr("none");
    return ListingCards::tr("%1, the last %2")
        .arg(formatting.number(ours.size()), formatting.ago(ours.first()));
}

/// The figure is as old as the row: what we caused since is not in it yet.
static FieldValue othersRow(qint64 impressions, const QList<QDateTime> &ours,
                            const QDateTime &seenAt, const models::Formatting &formatting)
{
    const auto counted = std::count_if(ours.cbegin(), ours.cend(),
                                       [&](const QDateTime &at) { return at <= seenAt; });
    FieldValue row{ ListingCards::tr("Others'"), formatting.number(impressions),
                    ListingCards::tr("CarStrel's figure without what this desk caused."),
                    Token::Text };
    if (counted == 0)
        return row;
    row.token = Token::Muted;
    row.value = counted <= impressions
        ? ListingCards::tr("%1, if each of ours counted once")
              .arg(formatting.number(impressions - counted))
        : ListingCards::tr("not known: CarStrel counts fewer than we caused");
    return row;
}

void ListingCards::showViews(const models::VehicleDetail &detail,
                             const models::Formatting &formatting)
{
    const std::optional<qint64> impressions = detail.vehicle().impressionsCount;
    const QList<QDateTime> &ours = detail.viewsByUs();
    const QString origin = detail.provenance().text(formatting);
    QList<FieldValue> rows{
        { tr("On CarStrel"),
          impressions ? formatting.number(impressions) : tr("not sent by the API"), origin,
          impressions ? Token::Text : Token::Muted },
        { tr("Caused by us"), oursText(ours, formatting), tr("Counted on this desk."),
          ours.isEmpty() ? Token::Muted : Token::Text },
    };
    if (impressions)
        rows.append(othersRow(*impressions, ours, detail.seenAt(), formatting));
    m_views->setRows(rows);
}

void ListingCards::showDrives(const models::VehicleDetail &detail,
                              const models::Formatting &formatting)
{
    delete m_drives;
    m_drives = new QWidget;
    auto *rows = new QVBoxLayout(m_drives);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const QList<domain::TestDrive> drives = detail.testDrives();
    for (const domain::TestDrive &drive : drives) {
        const QString when =
            drive.preferredDate ? formatting.dateTime(*drive.preferredDate) : tr("no date yet");
        const QString text = tr("%1 · %2 · %3", "when, who, status")
                                 .arg(when, models::TestDriveModel::customerText(drive),
                                      domain::statusText(drive.status));
        QPushButton *row =
            makeButton(QString(text).replace(u'&', u"&&"_s), u"calendar"_s, ButtonKind::Quiet);
        row->setAccessibleName(text);
        row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->setToolTip(plainToolTip(text));
        connect(row, &QPushButton::clicked, this, [this, drive] { emit testDriveChosen(drive); });
        rows->addWidget(row);
    }
    if (drives.isEmpty())
        rows->addWidget(new TextLabel(tr("None on this desk."), Type::Body, Token::Muted));
    m_drivesCard->body()->addWidget(m_drives);
}

} // namespace forecourt::ui
