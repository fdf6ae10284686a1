// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "domain/requestquota.h"
#include "models/formatting.h"
#include "widgets/card.h"

class QComboBox;
class QPushButton;

namespace forecourt::ui {

class AmountField;
class Badge;
class Disclosure;
class FieldList;
class LabelledField;
class MessagePanel;
class TextLabel;

/// Kilometres and condition, the question for a valuation, and its answer beside what is asked for
/// the vehicle.
class ValuationCard : public Card
{
    Q_OBJECT
public:
    explicit ValuationCard(QWidget *parent = nullptr);

    /// What is typed stays where the same appraisal is shown anew.
    void show(const domain::Appraisal &appraisal, const models::Formatting &formatting);
    void setQuota(const domain::RequestQuota &quota);
    void setConnected(bool connected); ///< else nothing can be asked
    /// What is typed, laid over `details`; what cannot be read is left as it is there.
    void takeInto(domain::AppraisalDetails &details) const;
    bool canAsk(); ///< else says at the field what cannot be read
    void showFaults(const QList<domain::QuestionFault> &faults);
    /// The answer that is shown was given to another question, or to this one before.
    void noteRemembered(const QString &text);

    AmountField *kms() const { return m_kms; }
    QComboBox *condition() const { return m_condition; }
    AmountField *asked() const { return m_asked; }
    QPushButton *getButton() const { return m_get; }
    MessagePanel *message() const { return m_message; }
    QString verdict() const;

signals:
    void edited();
    void valuationWanted(bool again);

private:
    void build();
    QWidget *makePrices();
    void fill(const domain::Appraisal &appraisal, bool other);
    void showPrices();
    void showState();
    void showVerdict();
    bool isAnswered() const; ///< by the valuation that is shown

    domain::Appraisal m_appraisal;
    models::Formatting m_formatting;
    domain::RequestQuota m_quota;
    bool m_connected = true;
    QString m_remembered;
    QWidget *m_prices;
    TextLabel *m_trade;
    TextLabel *m_retail;
    TextLabel *m_valued;
    TextLabel *m_note;
    MessagePanel *m_message;
    AmountField *m_kms;
    QComboBox *m_condition;
    LabelledField *m_kmsField;
    LabelledField *m_conditionField;
    QPushButton *m_get;
    TextLabel *m_quotaText;
    AmountField *m_asked;
    LabelledField *m_askedField;
    Badge *m_share;
    TextLabel *m_verdict;
    FieldList *m_rest;
    Disclosure *m_more;
};

} // namespace forecourt::ui
