// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/logform.h"
#include "domain/contactlog.h"

class QDateEdit;
class QLineEdit;

namespace forecourt::ui {

class FilterChip;

/// What is to be done for a customer, and until when.
class FollowUpForm : public LogForm
{
    Q_OBJECT
public:
    explicit FollowUpForm(QWidget *parent = nullptr);

    QJsonObject toJson() const override;
    void restore(const QJsonObject &typed) override;
    void setFormatting(const models::Formatting &formatting) override;
    void focusFirst() override;

    domain::FollowUp followUp() const;
    QLineEdit *text() const { return m_text; }
    QDateEdit *due() const { return m_due; }

private:
    void buildDays();
    void showDay();

    QLineEdit *m_text;
    QDateEdit *m_due;
    QHash<int, FilterChip *> m_days; ///< by days from today
};

} // namespace forecourt::ui
