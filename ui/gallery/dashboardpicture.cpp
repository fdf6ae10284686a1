// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pages.h"

#include "widgets/barlist.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/histogram.h"
#include "widgets/pageheader.h"
#include "widgets/stattile.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static Card *barCard(const QString &title, const QList<ChartValue> &values)
{
    auto *card = new Card(title);
    auto *bars = new BarList;
    bars->setAccessibleName(title);
    bars->setValues(values);
    card->body()->addWidget(bars);
    card->body()->addStretch();
    return card;
}

static QWidget *barsRow()
{
    auto *row = new QWidget;
    auto *cards = new QHBoxLayout(row);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(barCard(u"Listings"_s,
                             { { u"Sale"_s, 41, u"41"_s, Token::Series1, 1 },
                               { u"Rental"_s, 14, u"14"_s, Token::Series2, 2 },
                               { u"Auction"_s, 5, u"5"_s, Token::Series3, 3 } }));
    cards->addWidget(barCard(u"Body type"_s,
                             { { u"SUV"_s, 24, u"24"_s, Token::Series1, 1 },
                               { u"Sedan"_s, 18, u"18"_s, Token::Series1, 2 },
                               { u"Hatchback"_s, 11, u"11"_s, Token::Series1, 3 },
                               { u"Truck"_s, 7, u"7"_s, Token::Series1, 4 } }));
    cards->addWidget(barCard(u"Segments"_s,
                             { { u"Regular"_s, 278, u"278"_s, Token::Series1, 1 },
                               { u"At risk"_s, 57, u"57"_s, Token::Series5, 2 },
                               { u"New"_s, 45, u"45"_s, Token::Series2, 3 },
                               { u"VIP"_s, 32, u"32"_s, Token::Series4, 4 } }));
    return row;
}

static QWidget *tilesRow()
{
    auto *row = new QWidget;
    auto *tiles = new QHBoxLayout(row);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(12);
    auto add = [&](const QString &label, const QString &figure, const QString &unit,
                   const QString &context, Token token, const QString &icon) {
        auto *tile = new StatTile(label);
        tile->setFigure(figure, unit);
        tile->setContext(context, token, icon);
        tiles->addWidget(tile);
    };
    add(u"Available vehicles"_s, u"52"_s, u"of 60"_s, u"4 since last month"_s, Token::Good,
        u"arrow-up"_s);
    add(u"Customers"_s, u"412"_s, {}, u"23 new in 30 days"_s, Token::Good, u"arrow-up"_s);
    add(u"Revenue"_s, u"KES 250.0 M"_s, {}, u"average KES 607,000 a customer"_s, Token::Muted, {});
    add(u"Lead score"_s, u"65"_s, {}, u"3, 12 customers fell by 10 or more"_s, Token::Bad,
        u"arrow-down"_s);
    return row;
}

QWidget *dashboardPicture()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *header = new PageHeader(u"Dashboard"_s);
    header->setDetail(u"as of 09:12, from the server and this desk"_s);
    header->setLined(false);
    header->addAction(makeButton(u"Last 30 days"_s, u"calendar"_s));
    header->addAction(makeButton(u"Export"_s, u"download"_s));
    all->addWidget(header);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(20, 4, 20, 20);
    content->setSpacing(16);
    content->addWidget(tilesRow());
    content->addWidget(barsRow());
    auto *days = new Card(u"Days listed"_s);
    auto *histogram = new Histogram;
    histogram->setAccessibleName(u"Days listed"_s);
    histogram->setValues({ { u"0–15"_s, 14, u"14"_s, Token::Series1, 1 },
                           { u"16–30"_s, 17, u"17"_s, Token::Series1, 2 },
                           { u"31–45"_s, 10, u"10"_s, Token::Series1, 3 },
                           { u"46–60"_s, 7, u"7"_s, Token::Series1, 4 },
                           { u"61–90"_s, 9, u"9"_s, Token::Series3, 5 },
                           { u"90+"_s, 3, u"3"_s, Token::Series5, 6 } });
    days->body()->addWidget(histogram);
    days->setMaximumHeight(280);
    content->addWidget(days);
    content->addStretch();
    all->addLayout(content, 1);
    return page;
}

} // namespace forecourt::ui
