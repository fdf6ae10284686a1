// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pages.h"

#include "gallery/people.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chipeditor.h"
#include "widgets/delegates.h"
#include "widgets/detailpane.h"
#include "widgets/fieldlist.h"
#include "widgets/filterbar.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
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

} // namespace forecourt::ui
