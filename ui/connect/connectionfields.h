// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace forecourt::ui {

class LabelledField;
class Segmented;

/// What the API does not name about a dealership: name, place, currency and mileage unit.
class ConnectionFields : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionFields(QWidget *parent = nullptr);

    void setConnection(const domain::Connection &connection);
    /// Writes the four into `connection` and leaves the rest.
    void apply(domain::Connection &connection) const;
    /// Says at the field what is wrong; the first such field gets the keyboard.
    bool validate();

    QLineEdit *name() const { return m_name; }
    QLineEdit *place() const { return m_place; }
    QComboBox *currency() const { return m_currency; }

private:
    QString currencyCode() const;
    QLineEdit *m_name;
    QLineEdit *m_place;
    QComboBox *m_currency;
    Segmented *m_unit;
    LabelledField *m_nameField;
    LabelledField *m_currencyField;
};

} // namespace forecourt::ui
