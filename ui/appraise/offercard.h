// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "page/page.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace forecourt::ui {

class RecordPicker;

/// Who offers the vehicle, which of ours it is, and what the desk remarks.
class OfferCard : public Card
{
    Q_OBJECT
public:
    explicit OfferCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const domain::Appraisal &appraisal);
    void takeInto(domain::AppraisalDetails &details) const;

    RecordPicker *customer() const { return m_customer.picker; }
    RecordPicker *vehicle() const { return m_vehicle.picker; }
    QPlainTextEdit *remarks() const { return m_remarks; }

signals:
    void edited(); ///< is being typed
    void chosen(); ///< a link was made or taken away

private:
    /// A picker, and in its place the record that was picked.
    struct Link
    {
        RecordPicker *picker = nullptr;
        QWidget *chosen = nullptr;
        QString id, name;
    };
    void addLink(Link &link, const QString &label, const QString &unlink,
                 std::function<void()> open);
    void showLink(Link &link);
    void pick(Link &link, const QString &id, const QString &name);

    PageContext m_context;
    domain::AppraisalId m_id;
    Link m_customer;
    Link m_vehicle;
    QPlainTextEdit *m_remarks;
    QString m_shownRemarks;
};

} // namespace forecourt::ui
