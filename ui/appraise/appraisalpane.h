// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/appraisal.h"
#include "domain/result.h"
#include "widgets/detailpane.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace forecourt::models {
class RecordHistory;
}

namespace forecourt::ui {

class HistoryCard;
class MessagePanel;
class OfferCard;
class TextLabel;
class ValuationCard;
class VehicleCard;

/// The chosen appraisal: the vehicle, what it is worth and what is asked, who offers it. What is
/// typed is kept by itself.
class AppraisalPane : public DetailPane
{
    Q_OBJECT
public:
    explicit AppraisalPane(const PageContext &context, QWidget *parent = nullptr);
    ~AppraisalPane() override;

    void show(const std::optional<domain::Appraisal> &appraisal);
    const std::optional<domain::Appraisal> &appraisal() const { return m_appraisal; }
    /// It was looked up before, so nobody was asked.
    void noteRemembered(const QDateTime &at);
    void keepNow(); ///< what is typed

    ValuationCard *valuation() const { return m_valuation; }
    OfferCard *offer() const { return m_offer; }
    VehicleCard *vehicle() const { return m_vehicle; }
    MessagePanel *message() const { return m_message; }

signals:
    void lookUpAgainWanted(const forecourt::domain::Appraisal &appraisal);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *makeButtons();
    void connectParts();
    void refresh(const std::optional<domain::AppraisalDetails> &unsaved);
    void showConnected();
    void keepSoon();
    domain::AppraisalDetails typed() const;
    void kept(const domain::Result<domain::Done> &done);
    void askForValuation(bool again);
    void valueRemembered();
    void print();
    void remove();

    PageContext m_context;
    std::optional<domain::Appraisal> m_appraisal;
    QWidget *m_content;
    QBoxLayout *m_columns;
    TextLabel *m_title;
    TextLabel *m_whence;
    MessagePanel *m_message;
    VehicleCard *m_vehicle;
    ValuationCard *m_valuation;
    OfferCard *m_offer;
    models::RecordHistory *m_history;
    HistoryCard *m_historyCard;
    QPushButton *m_again;
    QTimer m_keep;
};

} // namespace forecourt::ui
