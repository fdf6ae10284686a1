// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QLineEdit>
#include <QLocale>

namespace forecourt::ui {

/// An amount as people write it in their language. An empty field is no amount; what cannot be
/// read stays as it was typed, marked as an error.
class AmountField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountField(const QString &placeholder, QWidget *parent = nullptr);

    void setNumberLocale(const QLocale &locale);
    void setAmount(std::optional<domain::Amount> amount); ///< emits nothing
    std::optional<domain::Amount> amount() const { return m_amount; }
    bool isValid() const { return m_valid; }

signals:
    void amountEdited(); ///< at every keystroke that a person makes

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString written(std::optional<domain::Amount> amount) const;
    void read(const QString &text);

    QLocale m_locale;
    std::optional<domain::Amount> m_amount;
    bool m_valid = true;
};

} // namespace forecourt::ui
