// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace forecourt::ui {

/// A date, or a date with time, as APIs write them (ISO 8601); typed, or picked from a calendar.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(bool withTime, QWidget *parent = nullptr);

    /// Puts the day in; a time that is there stays.
    void setDay(const QDate &day);

private:
    void openCalendar();
    const bool m_withTime;
};

} // namespace forecourt::ui
