// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/amountfield.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Amount;

AmountField::AmountField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setMaxLength(24);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        read(text);
        emit amountEdited();
    });
}

void AmountField::setNumberLocale(const QLocale &locale)
{
    m_locale = locale;
    if (m_valid && !hasFocus())
        setText(written(m_amount));
}

QString AmountField::written(std::optional<Amount> amount) const
{
    if (!amount)
        return {};
    const bool whole = amount->hundredths % 100 == 0;
    return m_locale.toString(amount->toNumber(), 'f', whole ? 0 : 2);
}

void AmountField::setAmount(std::optional<Amount> amount)
{
    if (m_valid && m_amount == amount && (amount.has_value() == !text().isEmpty()))
        return;
    m_amount = amount;
    m_valid = true;
    setText(written(amount));
}

void AmountField::read(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_amount = trimmed.isEmpty() ? std::nullopt : Amount::fromText(trimmed, m_locale);
    m_valid = trimmed.isEmpty() || (m_amount && m_amount->hundredths >= 0);
    if (!m_valid)
        m_amount.reset();
}

void AmountField::focusOutEvent(QFocusEvent *event)
{
    if (m_valid)
        setText(written(m_amount));
    QLineEdit::focusOutEvent(event);
}

} // namespace forecourt::ui
