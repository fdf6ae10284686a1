// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/valuationcard.h"

#include "appraise/appraisewords.h"
#include "customers/amountfield.h"
#include "customers/tones.h"
#include "dialogs/disclosure.h"
#include "dialogs/labelledfield.h"
#include "models/appraisaltext.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"
#include "widgets/wheelguard.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Amount;
using domain::Appraisal;
using domain::ValuationState;

static TextLabel *wrapped(Type type, Token token)
{
    auto *label = new TextLabel({}, type, token);
    label->setWordWrap(true);
    label->setSelectable(true);
    return label;
}

ValuationCard::ValuationCard(QWidget *parent)
    : Card(tr("Valuation"), parent)
    , m_prices(nullptr)
    , m_trade(new TextLabel({}, Type::Figure))
    , m_retail(new TextLabel({}, Type::Heading))
    , m_valued(wrapped(Type::Small, Token::Muted))
    , m_note(wrapped(Type::Small, Token::Muted))
    , m_message(new MessagePanel)
    , m_kms(new AmountField(tr("Odometer")))
    , m_condition(new QComboBox)
    , m_kmsField(new LabelledField(tr("Kilometres"), m_kms))
    , m_conditionField(new LabelledField(tr("Condition"), m_condition))
    , m_get(makeButton({}, u"badge-dollar-sign"_s))
    , m_quotaText(wrapped(Type::Small, Token::Muted))
    , m_asked(new AmountField({}))
    , m_askedField(new LabelledField(tr("Asked price"), m_asked))
    , m_share(new Badge)
    , m_verdict(wrapped(Type::Small, Token::Text))
    , m_rest(new FieldList)
    , m_more(new Disclosure(tr("More of this answer"), m_rest))
{
    m_prices = makePrices();
    build();
    connect(m_kms, &AmountField::amountEdited, this, [this] {
        m_kmsField->setProblem({});
        showState();
        emit edited();
    });
    connect(m_condition, &QComboBox::activated, this, [this] {
        showState();
        emit edited();
    });
    connect(m_asked, &AmountField::amountEdited, this, [this] {
        showVerdict();
        emit edited();
    });
    connect(m_get, &QPushButton::clicked, this, [this] { emit valuationWanted(isAnswered()); });
}

QWidget *ValuationCard::makePrices()
{
    auto *prices = new QWidget;
    auto *grid = new QGridLayout(prices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    const std::pair<QString, TextLabel *> figures[] = { { tr("Trade price"), m_trade },
                                                        { tr("Retail price"), m_retail } };
    int column = 0;
    for (const auto &[name, figure] : figures) {
        figure->setSelectable(true);
        figure->setAccessibleDescription(name);
        grid->addWidget(new TextLabel(name, Type::Small, Token::Muted), 0, column);
        grid->addWidget(figure, 1, column, Qt::AlignBottom);
        grid->setColumnStretch(column++, 1);
    }
    return prices;
}

void ValuationCard::build()
{
    m_condition->addItem(tr("Not said"));
    for (int each = domain::bestCondition; each >= domain::worstCondition; --each)
        m_condition->addItem(models::conditionText(each), each);
    guardFromWheel(m_condition);
    auto *get = new QWidget;
    auto *row = new QHBoxLayout(get);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_get);
    row->addWidget(m_quotaText, 1);
    auto *verdict = new QWidget;
    auto *said = new QVBoxLayout(verdict);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(4);
    said->addWidget(m_share, 0, Qt::AlignLeading);
    said->addWidget(m_verdict);
    body()->setSpacing(12);
    for (QWidget *part :
         { m_prices, static_cast<QWidget *>(m_valued), static_cast<QWidget *>(m_note),
           static_cast<QWidget *>(m_message), sideBySide({ m_askedField, verdict }),
           sideBySide({ m_kmsField, m_conditionField }), get, static_cast<QWidget *>(m_more) })
        body()->addWidget(part);
    m_message->hide();
}

void ValuationCard::show(const Appraisal &appraisal, const models::Formatting &formatting)
{
    const bool other = appraisal.id != m_appraisal.id;
    const bool numbersDiffer = formatting.locale != m_formatting.locale;
    const domain::AppraisalDetails before = m_appraisal.details();
    if (other)
        m_remembered.clear();
    m_formatting = formatting;
    if (other || numbersDiffer) {
        for (AmountField *field : { m_kms, m_asked })
            field->setNumberLocale(formatting.locale);
    }
    m_appraisal = appraisal;
    if (other || before != appraisal.details())
        fill(appraisal, other);
    showPrices();
    showState();
    showVerdict();
}

/// What somebody is typing into is left alone, and so is what has to be corrected first.
void ValuationCard::fill(const Appraisal &appraisal, bool other)
{
    const auto isFree = [other](const AmountField *field) {
        return other || (!field->hasFocus() && field->isValid());
    };
    if (isFree(m_kms))
        m_kms->setAmount(appraisal.kms ? std::optional(Amount{ *appraisal.kms * 100 })
                                       : std::nullopt);
    if (isFree(m_asked))
        m_asked->setAmount(appraisal.asked);
    m_condition->setCurrentIndex(
        appraisal.condition ? qMax(0, m_condition->findData(*appraisal.condition)) : 0);
    m_kmsField->setProblem({});
    m_conditionField->setProblem({});
}

void ValuationCard::takeInto(domain::AppraisalDetails &details) const
{
    const auto kms = m_kms->amount();
    if (m_kms->isValid())
        details.kms = kms ? std::optional(kms->hundredths / 100) : std::nullopt;
    const QVariant condition = m_condition->currentData();
    details.condition = condition.isValid() ? std::optional(condition.toInt()) : std::nullopt;
    if (m_asked->isValid())
        details.asked = m_asked->amount();
}

bool ValuationCard::canAsk()
{
    if (!m_kms->isValid())
        m_kmsField->setProblem(tr("This is not a number of kilometres."));
    return m_kms->isValid();
}

void ValuationCard::showFaults(const QList<domain::QuestionFault> &faults)
{
    QStringList others;
    for (const domain::QuestionFault &fault : faults) {
        if (fault.at == domain::QuestionFault::At::Kms)
            m_kmsField->setProblem(fault.sentence);
        else if (fault.at == domain::QuestionFault::At::Condition)
            m_conditionField->setProblem(fault.sentence);
        else
            others << fault.sentence;
    }
    if (others.isEmpty())
        return;
    m_message->setMessage(Tone::Warning, others.join(u' '));
    m_message->show();
}

void ValuationCard::noteRemembered(const QString &text)
{
    m_remembered = text;
    showState();
}

bool ValuationCard::isAnswered() const
{
    if (!m_appraisal.valuation)
        return false;
    domain::AppraisalDetails typed;
    takeInto(typed);
    return typed.kms == m_appraisal.valuation->kms
        && typed.condition == m_appraisal.valuation->condition;
}

void ValuationCard::showPrices()
{
    const auto &valuation = m_appraisal.valuation;
    m_prices->setVisible(valuation.has_value());
    m_valued->setVisible(valuation.has_value());
    const auto facts = models::valuationFacts(m_appraisal, m_formatting);
    m_more->setVisible(!facts.isEmpty());
    m_rest->clear();
    for (const models::Fact &fact : facts)
        m_rest->addRow(fact.title, fact.value);
    if (!valuation)
        return;
    const QString currency = m_appraisal.currency();
    m_trade->setText(models::amountText(valuation->trade(), currency, m_formatting));
    m_retail->setText(models::amountText(valuation->retail(), currency, m_formatting));
    m_valued->setText(valuedText(*valuation, m_formatting));
}

void ValuationCard::showState()
{
    const ValuationState state = m_appraisal.state;
    const bool isAsking = state == ValuationState::Asking;
    const bool hasModel = !m_appraisal.vehicle.id.isEmpty();
    m_note->setVisible(!m_remembered.isEmpty()
                       || (m_appraisal.valuation && !isAnswered() && !isAsking));
    m_note->setText(m_remembered.isEmpty()
                        ? tr("This is for other kilometres or another condition than below.")
                        : m_remembered);
    const Tone tone = state == ValuationState::Unknown ? Tone::Warning : Tone::Bad;
    m_message->setVisible(!m_appraisal.problem.isEmpty());
    m_message->setMessage(tone, m_appraisal.problem);
    m_get->setText(isAsking           ? tr("Asking AutoGrab…")
                       : isAnswered() ? tr("Ask again…")
                                      : tr("Get valuation…"));
    m_get->setEnabled(m_connected && hasModel && !isAsking);
    m_quotaText->setText(!m_connected ? tr("AutoGrab is not connected.")
                                      : valuationQuota(m_quota, m_formatting));
    m_asked->setPlaceholderText(tr("in %1").arg(m_appraisal.currency()));
}

void ValuationCard::showVerdict()
{
    Appraisal typed = m_appraisal;
    typed.asked = m_asked->amount();
    const auto comparison = typed.askedAgainstValuation();
    m_share->setVisible(comparison.has_value());
    m_verdict->setVisible(comparison.has_value());
    if (!comparison)
        return;
    m_share->setText(models::shortComparison(*comparison, m_formatting));
    m_share->setTone(toneOf(models::buyingTone(*comparison)));
    m_verdict->setText(models::comparisonText(*comparison, typed.currency(), m_formatting));
}

QString ValuationCard::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void ValuationCard::setQuota(const domain::RequestQuota &quota)
{
    m_quota = quota;
    showState();
}

void ValuationCard::setConnected(bool connected)
{
    m_connected = connected;
    showState();
}

} // namespace forecourt::ui
