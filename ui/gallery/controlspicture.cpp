// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pages.h"

#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/photoview.h"
#include "widgets/segmented.h"
#include "widgets/toggleswitch.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

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
