// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/connectionfields.h"

#include "dialogs/labelledfield.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

// Offered first; any other ISO 4217 code can be typed.
static constexpr const char *currencies[] = { "KES", "TZS", "UGX", "RWF", "ETB", "NGN",
                                              "ZAR", "USD", "EUR", "GBP", "AED", "JPY" };

ConnectionFields::ConnectionFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_place(new QLineEdit)
    , m_currency(new QComboBox)
    , m_unit(new Segmented)
    , m_nameField(new LabelledField(tr("Name of the connection"), m_name))
    , m_currencyField(new LabelledField(tr("Currency"), m_currency))
{
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char *code : currencies)
        m_currency->addItem(QString::fromLatin1(code));
    m_currency->lineEdit()->setMaxLength(3);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_name->setPlaceholderText(tr("Such as your dealership's name"));
    m_name->setMaxLength(80);
    m_place->setPlaceholderText(tr("Optional, such as a town"));
    m_place->setMaxLength(80);
    m_unit->addChoice(u"km"_s, tr("Kilometres"));
    m_unit->addChoice(u"mi"_s, tr("Miles"));
    auto *place = new LabelledField(tr("Place"), m_place);
    auto *unit = new LabelledField(tr("Mileage unit"), m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sideBySide({ m_nameField, place }));
    auto *units = new QVBoxLayout;
    units->setSpacing(4);
    units->addWidget(sideBySide({ m_currencyField, unit }));
    auto *why = new TextLabel(tr("CarStrel's API names neither currency nor unit: prices and "
                                 "mileages are shown in these."),
                              Type::Small, Token::Muted);
    why->setWordWrap(true);
    units->addWidget(why);
    column->addLayout(units);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
    connect(m_currency, &QComboBox::editTextChanged, this,
            [this] { m_currencyField->setProblem({}); });
    setConnection({});
}

void ConnectionFields::setConnection(const domain::Connection &connection)
{
    m_name->setText(connection.name);
    m_place->setText(connection.place);
    m_currency->setEditText(connection.currency);
    m_unit->setCurrent(connection.mileageUnit);
}

QString ConnectionFields::currencyCode() const
{
    return m_currency->currentText().trimmed().toUpper();
}

void ConnectionFields::apply(domain::Connection &connection) const
{
    connection.name = m_name->text().simplified();
    connection.place = m_place->text().simplified();
    connection.currency = currencyCode();
    connection.mileageUnit = m_unit->current();
}

bool ConnectionFields::validate()
{
    static const QRegularExpression iso(u"^[A-Z]{3}$"_s);
    const bool named = !m_name->text().simplified().isEmpty();
    const bool priced = iso.match(currencyCode()).hasMatch();
    m_nameField->setProblem(named ? QString() : tr("Give it a name to tell it from others."));
    m_currencyField->setProblem(priced ? QString() : tr("Three letters, such as KES or USD."));
    if (!named)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (!priced)
        m_currency->setFocus(Qt::OtherFocusReason);
    return named && priced;
}

} // namespace forecourt::ui
