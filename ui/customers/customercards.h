// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "models/customerdetail.h"
#include "models/formatting.h"
#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/card.h"

class QToolButton;

namespace forecourt::ui {

class FieldList;
class Navigator;
class TextLabel;

/// A card that is made anew only when what it says is another thing: a sync tells of changes many
/// times a second, and what somebody selects or tabs through must not vanish.
class FactsCard : public Card
{
    Q_OBJECT
public:
    using Card::Card;

protected:
    bool isNew(const QStringList &facts);
    void addText(const QString &text, Type type, Token token = Token::Text);

private:
    std::optional<QStringList> m_facts;
};

/// What the server says of the customer; read-only, with when it was seen.
class GlanceCard : public Card
{
    Q_OBJECT
public:
    explicit GlanceCard(QWidget *parent = nullptr);
    void show(const models::CustomerDetail &detail, const models::Formatting &formatting);

private:
    FieldList *m_fields;
    TextLabel *m_seen;
};

/// Cars of the inventory that fit; each leads to its listing.
class MatchesCard : public FactsCard
{
    Q_OBJECT
public:
    explicit MatchesCard(Navigator &navigator, QWidget *parent = nullptr);
    void show(const models::CustomerDetail &detail);

private:
    Navigator &m_navigator;
};

/// The customer's test drives on this desk; hidden where there is none.
class DrivesCard : public FactsCard
{
    Q_OBJECT
public:
    explicit DrivesCard(Navigator &navigator, QWidget *parent = nullptr);
    void show(const QList<domain::TestDrive> &drives, const models::Formatting &formatting);

private:
    Navigator &m_navigator;
};

/// Newsletter and contact requests that this desk made; hidden where there is none.
class RecordsCard : public FactsCard
{
    Q_OBJECT
public:
    explicit RecordsCard(QWidget *parent = nullptr);
    void show(const QList<models::RecordLine> &records, const models::Formatting &formatting);
};

/// Who changed what and when, folded away at first.
class HistoryCard : public FactsCard
{
    Q_OBJECT
public:
    explicit HistoryCard(QWidget *parent = nullptr);
    void show(const QList<models::JournalLine> &lines, const models::Formatting &formatting);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fill();
    void addLine(const models::JournalLine &line);
    QList<models::JournalLine> m_lines;
    models::Formatting m_formatting;
    QToolButton *m_toggle;
    bool m_open = false;
    bool m_all = false;
};

/// Removes everything from a card's body.
void clearBody(Card *card);

} // namespace forecourt::ui
