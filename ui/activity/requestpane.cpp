// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/requestpane.h"

#include "customers/tones.h"
#include "models/activitymodel.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

RequestPane::RequestPane(QWidget *parent)
    : DetailPane(parent)
    , m_content(new QWidget)
    , m_title(new TextLabel({}, Type::Heading))
    , m_path(new TextLabel({}, Type::Body, Token::Muted))
    , m_status(new Badge)
    , m_fields(new FieldList)
    , m_copy(makeButton(tr("Copy as curl"), u"copy"_s))
    , m_hint(new TextLabel(
          tr("Without the key: the command reads it from the variable that it names."), Type::Small,
          Token::Muted))
{
    setAccessibleName(tr("The chosen request"));
    m_path->setWordWrap(true);
    m_path->setSelectable(true);
    m_hint->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title, 1);
    title->addWidget(m_status, 0, Qt::AlignVCenter);
    auto *card = new Card(tr("Request"));
    card->body()->addWidget(m_fields);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(title);
    layout->addWidget(m_path);
    layout->addWidget(card);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(m_hint);
    body()->addWidget(m_content);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &RequestPane::copyWanted);
    m_content->hide();
}

void RequestPane::show(const std::optional<domain::RequestRecord> &record,
                       const models::Formatting &formatting)
{
    m_content->setVisible(record.has_value());
    if (record)
        fill(*record, formatting);
}

void RequestPane::fill(const domain::RequestRecord &record, const models::Formatting &formatting)
{
    const bool answered = record.status != 0;
    m_title->setText(QString::fromLatin1(record.method));
    m_path->setText(record.url.toDisplayString());
    m_status->setText(answered ? QString::number(record.status) : tr("No answer"));
    m_status->setTone(toneOf(models::ActivityModel::toneOf(record)));
    m_fields->clear();
    m_fields->addRow(tr("When"),
                     tr("%1, %2").arg(formatting.date(record.startedAt),
                                      formatting.timeWithSeconds(record.startedAt)));
    m_fields->addRow(tr("Outcome"), models::ActivityModel::outcomeText(record));
    m_fields->addRow(tr("Took"), formatting.duration(record.durationMs));
    m_fields->addRow(tr("Received"), formatting.bytes(record.bytes));
    m_fields->addRow(tr("Attempt"), formatting.number(record.attempt));
}

} // namespace forecourt::ui
