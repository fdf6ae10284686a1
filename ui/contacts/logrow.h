// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactlog.h"

#include <QWidget>

class QHBoxLayout;

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

enum class LogAction { Done, DoneByContact, Reopen, Remove };

/// A contact or a follow-up with what can be done to it.
class LogRow : public QWidget
{
    Q_OBJECT
public:
    LogRow(const domain::LogEntry &entry, const models::Formatting &formatting,
           QWidget *parent = nullptr);

    const domain::LogEntry &entry() const { return m_entry; }
    QString id() const;
    void focusFirst();

signals:
    void wanted(forecourt::ui::LogAction action);

private:
    void describe(const domain::Contact &contact, const models::Formatting &formatting);
    void describe(const domain::FollowUp &followUp, const models::Formatting &formatting);
    void addButton(LogAction action, const QString &subject);

    const domain::LogEntry m_entry;
    QHBoxLayout *m_head;
};

} // namespace forecourt::ui
