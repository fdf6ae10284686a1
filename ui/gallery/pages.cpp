// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pages.h"

#include "gallery/people.h"
#include "theme/icons.h"
#include "widgets/avatar.h"
#include "widgets/badge.h"
#include "widgets/barlist.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chipeditor.h"
#include "widgets/delegates.h"
#include "widgets/detailpane.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlist.h"
#include "widgets/filterbar.h"
#include "widgets/histogram.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/photoview.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/stattile.h"
#include "widgets/stepline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static TableView *peopleTable()
{
    auto *table = new TableView;
    table->setModel(new PeopleModel(1, table));
    table->setItemDelegateForColumn(0, new TwoLineDelegate(table));
    table->setItemDelegateForColumn(1, new BadgeDelegate(table));
    table->setItemDelegateForColumn(2, new TagsDelegate(table));
    table->setItemDelegateForColumn(3, new NumberDelegate(table));
    table->setItemDelegateForColumn(4, new NumberDelegate(table));
    auto *date = new NumberDelegate(table);
    date->setMuted(true);
    table->setItemDelegateForColumn(5, date);
    table->setSortingEnabled(true);
    table->sortByColumn(3, Qt::DescendingOrder);
    const int widths[] = { 240, 84, 142, 110, 122, 108 };
    for (int i = 0; i < 6; ++i)
        table->setColumnWidth(i, widths[i]);
    table->selectRow(0);
    return table;
}

static PageHeader *customersHeader(TableView *table)
{
    auto *header = new PageHeader(u"Customers"_s);
    header->setDetail(u"412"_s);
    SearchField *search = header->addSearch(u"Name, e-mail, phone, tag, note"_s);
    search->setResultView(table);
    table->setSearchField(search);
    auto *columns = makeButton(u"Columns"_s, u"columns-3"_s);
    header->addAction(columns);
    header->addAction(makeButton(u"New customer"_s, u"user-plus"_s, ButtonKind::Primary));
    auto *filters = new FilterBar;
    filters->addPill(u"all"_s, u"All segments"_s);
    filters->addPill(u"new"_s, u"New"_s, 45);
    filters->addPill(u"regular"_s, u"Regular"_s, 278);
    filters->addPill(u"vip"_s, u"VIP"_s, 32);
    filters->addPill(u"risk"_s, u"At risk"_s, 57);
    filters->addGap();
    filters->addMenuPill(u"tags"_s, u"Tags"_s, u"tag"_s, new QMenu(filters));
    filters->addMenuPill(u"stage"_s, u"Stage"_s, u"map"_s, new QMenu(filters));
    filters->addMenuPill(u"filter"_s, u"Filter"_s, u"plus"_s, new QMenu(filters));
    header->setFilters(filters);
    auto *save = new FilterChip(u"Save view"_s);
    save->setLucideIcon(u"bookmark"_s);
    header->addFilterAction(save);
    return header;
}

static Card *notesCard()
{
    auto *card = new Card(u"Notes"_s);
    auto *notes = new QPlainTextEdit(u"Interested in luxury vehicles. Call after 5pm, prefers "
                                     "WhatsApp.\nSaw the 2021 Prado on Saturday, wants to bring "
                                     "her brother."_s);
    notes->setFixedHeight(92);
    notes->setAccessibleName(u"Notes"_s);
    card->body()->addWidget(notes);
    auto *tags = new ChipEditor;
    tags->setChips({ u"repeat-buyer"_s, u"financing-interest"_s });
    tags->setCompletions({ u"fleet"_s, u"trade-in"_s, u"walk-in"_s });
    card->body()->addWidget(tags);
    auto *row = new QHBoxLayout;
    auto *vip = new ToggleSwitch(u"VIP"_s);
    vip->setChecked(true);
    row->addWidget(vip);
    row->addStretch();
    row->addWidget(makeButton(u"Discard"_s));
    row->addWidget(makeButton(u"Save"_s, {}, ButtonKind::Primary));
    card->body()->addLayout(row);
    return card;
}

static Card *glanceCard()
{
    auto *card = new Card(u"At a glance"_s);
    auto *list = new FieldList;
    list->addRow(u"Segment"_s, u"VIP · Customer since Jan 2024"_s);
    list->addRow(u"Spent"_s, u"KES 4,850,000 in 3 purchases"_s);
    list->addRow(u"Last purchase"_s, u"12 Oct 2026, 41 days ago"_s);
    list->addRow(u"Looking for"_s, u"SUV, Sedan · KES 3.0–5.5 million"_s);
    card->body()->addWidget(list);
    return card;
}

static DetailPane *customerDetail()
{
    auto *pane = new DetailPane;
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *avatar = new Avatar(44);
    avatar->setName(u"Wanjiku Mwangi"_s);
    head->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(u"Wanjiku Mwangi"_s, Type::Heading));
    names->addWidget(new ElidedLabel(u"+254 712 345 678 · wanjiku.mwangi@example.com"_s, Type::Body,
                                     Token::Muted));
    head->addLayout(names, 1);
    pane->body()->addLayout(head);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(makeButton(u"Test drive"_s, u"calendar-plus"_s, ButtonKind::Primary));
    actions->addWidget(makeButton(u"Call"_s, u"phone"_s));
    actions->addWidget(makeButton(u"WhatsApp"_s, u"message-circle"_s));
    auto *mail = makeIconButton(u"mail"_s, u"Write an e-mail"_s);
    setButtonKind(mail, ButtonKind::Secondary);
    actions->addWidget(mail);
    actions->addStretch();
    pane->body()->addLayout(actions);
    pane->body()->addWidget(notesCard());
    pane->body()->addWidget(glanceCard());
    auto *price = new Card(u"Price"_s);
    auto *line = new StepLine;
    const QDateTime start(QDate(2026, 10, 1), QTime(9, 0));
    line->setSteps({ { start, 5.5e6, u"KES 5,500,000"_s },
                     { start.addDays(4), 5.35e6, u"KES 5,350,000"_s },
                     { start.addDays(8), 5.2e6, u"KES 5,200,000"_s } },
                   start.addDays(12));
    price->body()->addWidget(line);
    pane->body()->addWidget(price);
    pane->body()->addStretch();
    return pane;
}

QWidget *customersPicture()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    TableView *table = peopleTable();
    all->addWidget(customersHeader(table));
    auto *splitter = new QSplitter;
    splitter->addWidget(table);
    splitter->addWidget(customerDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 808, 420 });
    all->addWidget(splitter, 1);
    return page;
}

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

static Card *inputsCard()
{
    auto *card = new Card(u"Inputs"_s);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    auto *line = new QLineEdit;
    line->setPlaceholderText(u"Placeholder"_s);
    form->addRow(u"Line edit"_s, line);
    auto *bad = new QLineEdit(u"not an e-mail"_s);
    bad->setProperty("invalid", true);
    form->addRow(u"Invalid"_s, bad);
    auto *off = new QLineEdit(u"Disabled"_s);
    off->setEnabled(false);
    form->addRow(u"Disabled"_s, off);
    auto *combo = new QComboBox;
    combo->addItems({ u"Petrol"_s, u"Diesel"_s, u"Hybrid"_s });
    form->addRow(u"Combo box"_s, combo);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({ u"Grace"_s, u"Peter"_s });
    form->addRow(u"Editable"_s, editable);
    auto *spin = new QSpinBox;
    spin->setRange(0, 5000);
    spin->setValue(2016);
    form->addRow(u"Spin box"_s, spin);
    form->addRow(u"Date"_s, new QDateTimeEdit(QDateTime(QDate(2026, 11, 23), QTime(10, 30))));
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(u"Checked"_s);
    on->setChecked(true);
    auto *part = new QCheckBox(u"Partly"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(u"Open"_s));
    checks->addWidget(part);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addStretch();
    form->addRow(u"Boxes"_s, checks);
    auto *progress = new QProgressBar;
    progress->setValue(61);
    form->addRow(u"Progress"_s, progress);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    form->addRow(u"Slider"_s, slider);
    card->body()->addLayout(form);
    card->body()->addStretch();
    return card;
}

static Card *buttonsCard()
{
    auto *card = new Card(u"Buttons, badges, chips"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(makeButton(u"Book a drive"_s, u"plus"_s, ButtonKind::Primary));
    row->addWidget(makeButton(u"Secondary"_s));
    row->addWidget(makeButton(u"Quiet"_s, {}, ButtonKind::Quiet));
    row->addWidget(makeButton(u"Forget key"_s, u"trash-2"_s, ButtonKind::Danger));
    auto *disabled = makeButton(u"Disabled"_s, u"send"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addStretch();
    card->body()->addLayout(row);
    auto *second = new QHBoxLayout;
    auto *choice = new Segmented;
    choice->addChoice(u"grid"_s, u"Grid"_s, u"layout-grid"_s);
    choice->addChoice(u"table"_s, u"Table"_s, u"rows-3"_s);
    second->addWidget(choice);
    auto *menu = makeButton(u"With menu"_s);
    menu->setMenu(new QMenu(menu));
    second->addWidget(menu);
    second->addWidget(makeIconButton(u"ellipsis"_s, u"More"_s));
    auto *toggle = new ToggleSwitch(u"Dark"_s);
    second->addWidget(toggle);
    second->addStretch();
    card->body()->addLayout(second);
    auto *badges = new QHBoxLayout;
    const std::pair<QString, Tone> all[] = {
        { u"walk-in"_s, Tone::Neutral }, { u"Regular"_s, Tone::Accent }, { u"New"_s, Tone::Good },
        { u"67 d"_s, Tone::Warning },    { u"At risk"_s, Tone::Bad },    { u"VIP"_s, Tone::Vip }
    };
    for (const auto &[text, tone] : all)
        badges->addWidget(new Badge(text, tone));
    for (const auto &[text, tone] : { std::pair{ u"LIVE"_s, Tone::Good },
                                      { u"TEST"_s, Tone::Warning },
                                      { u"DEMO"_s, Tone::Vip } }) {
        auto *badge = new Badge(text, tone);
        badge->setStrong(true);
        badges->addWidget(badge);
    }
    badges->addStretch();
    card->body()->addLayout(badges);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Details"_s);
    tabs->addTab(u"History"_s);
    tabs->addTab(u"Matches"_s);
    card->body()->addWidget(tabs);
    return card;
}

static Card *messagesCard()
{
    auto *card = new Card(u"Messages"_s);
    const std::tuple<Tone, QString, QString> all[] = {
        { Tone::Neutral, u"Bookings made on the website cannot be listed by CarStrel."_s, {} },
        { Tone::Good, u"The key works: 31 brands were read."_s, {} },
        { Tone::Warning, u"Not sent yet: the server asked to wait until 09:17."_s, u"Try now"_s },
        { Tone::Bad, u"The key was refused (401). Nothing is lost; changes wait."_s,
          u"Replace key"_s }
    };
    for (const auto &[tone, text, action] : all) {
        auto *panel = new MessagePanel;
        panel->setMessage(tone, text, action);
        card->body()->addWidget(panel);
    }
    return card;
}

QWidget *controlsPicture()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageHeader(u"Controls"_s));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(20, 8, 20, 20);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->addWidget(inputsCard());
    auto *photo = new PhotoView;
    photo->setPhotoCount(6);
    left->addWidget(photo, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(buttonsCard());
    right->addWidget(messagesCard());
    auto *empty = new EmptyState;
    empty->setContent(u"search"_s, u"No customer matches “0712 34x”."_s, u"Clear the search"_s);
    right->addWidget(empty, 1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    all->addLayout(columns, 1);
    return page;
}

} // namespace forecourt::ui
