// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/logform.h"
#include "domain/contactlog.h"

#include <QTimer>

class QDateTimeEdit;
class QPlainTextEdit;

namespace forecourt::ui {

class FilterBar;
class TextLabel;

/// A contact as it is noted: how, what was said, and when; the time is now until somebody says
/// otherwise. It may finish a follow-up in the same step.
class ContactForm : public LogForm
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget *parent = nullptr);

    QJsonObject toJson() const override;
    void restore(const QJsonObject &typed) override;
    void setFormatting(const models::Formatting &formatting) override;
    void focusFirst() override;

    domain::Contact contact() const;
    const domain::FollowUpId &finishes() const { return m_finishes; }
    /// Saving does this follow-up too; one without an id is none.
    void setFinishes(const domain::FollowUp &followUp);

    FilterBar *kinds() const { return m_kinds; }
    QPlainTextEdit *text() const { return m_text; }
    QDateTimeEdit *when() const { return m_when; }

private:
    void build();
    void showNow();
    void keepTime();

    TextLabel *m_finishing;
    FilterBar *m_kinds;
    QPlainTextEdit *m_text;
    QDateTimeEdit *m_when;
    QTimer m_clock;
    domain::FollowUpId m_finishes;
    bool m_timeIsSaid = false;
};

} // namespace forecourt::ui
