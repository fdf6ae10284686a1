// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/preferencesedit.h"

#include "customers/amountfield.h"
#include "widgets/chipeditor.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

PreferencesEdit::PreferencesEdit(QWidget *parent)
    : QWidget(parent)
    , m_types(new ChipEditor)
    , m_min(new AmountField(tr("from")))
    , m_max(new AmountField(tr("up to")))
    , m_priceLabel(new TextLabel({}, Type::SmallStrong, Token::Muted))
    , m_problem(new TextLabel({}, Type::Small, Token::Bad))
    , m_others(new TextLabel({}, Type::Small, Token::Muted))
{
    auto *typesLabel = new TextLabel(tr("Looking for"), Type::SmallStrong, Token::Muted);
    typesLabel->setBuddy(m_types);
    m_priceLabel->setBuddy(m_min);
    m_types->setAccessibleLabel(tr("Vehicle types looked for"));
    m_types->setPlaceholderText(tr("Add a type"));
    m_min->setAccessibleName(tr("Lowest price"));
    m_max->setAccessibleName(tr("Highest price"));
    m_others->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    // Figures run from left to right everywhere: low before high.
    auto *figures = new QWidget;
    figures->setLayoutDirection(Qt::LeftToRight);
    auto *range = new QHBoxLayout(figures);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(8);
    range->addWidget(m_min, 1);
    range->addWidget(new TextLabel(u"–"_s, Type::Body, Token::Muted));
    range->addWidget(m_max, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(typesLabel);
    layout->addWidget(m_types);
    layout->addSpacing(6);
    layout->addWidget(m_priceLabel);
    layout->addWidget(figures);
    layout->addWidget(m_problem);
    layout->addWidget(m_others);
    QWidget::setTabOrder(m_types, m_min);
    QWidget::setTabOrder(m_min, m_max);

    connect(m_types, &ChipEditor::chipsChanged, this, &PreferencesEdit::takeTypes);
    connect(m_min, &AmountField::amountEdited, this, &PreferencesEdit::takeRange);
    connect(m_max, &AmountField::amountEdited, this, &PreferencesEdit::takeRange);
}

void PreferencesEdit::setFormatting(const models::Formatting &formatting)
{
    m_min->setNumberLocale(formatting.locale);
    m_max->setNumberLocale(formatting.locale);
    m_priceLabel->setText(tr("Price range, %1").arg(formatting.currency));
}

void PreferencesEdit::setCompletions(const QStringList &bodyTypes)
{
    m_types->setCompletions(bodyTypes);
}

void PreferencesEdit::setPreferences(const domain::Preferences &preferences)
{
    m_preferences = preferences;
    if (m_types->chips() != preferences.vehicleTypes())
        m_types->setChips(preferences.vehicleTypes());
    m_min->setAmount(preferences.minPrice());
    m_max->setAmount(preferences.maxPrice());
    const QStringList others = preferences.otherKeys();
    m_others->setText(others.isEmpty()
                          ? QString()
                          : tr("Other wishes, kept as they are: %1").arg(others.join(u", "_s)));
    m_others->setVisible(!others.isEmpty());
    showProblem();
}

void PreferencesEdit::takeTypes(const QStringList &types)
{
    m_preferences.setVehicleTypes(types);
    emit edited();
}

void PreferencesEdit::takeRange()
{
    if (problem().isEmpty())
        m_preferences.setPriceRange(m_min->amount(), m_max->amount());
    showProblem();
    emit edited();
}

QString PreferencesEdit::problem() const
{
    if (!m_min->isValid() || !m_max->isValid())
        return tr("A price is a number, such as %L1.").arg(3500000);
    const auto min = m_min->amount();
    const auto max = m_max->amount();
    return min && max && *min > *max ? tr("The lowest price is above the highest.") : QString();
}

void PreferencesEdit::setOrigin(const QString &origin)
{
    m_origin = origin;
    setToolTip(plainToolTip(origin));
    m_types->setAccessibleHint(origin);
    showProblem();
}

void PreferencesEdit::showProblem()
{
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    for (AmountField *field : { m_min, m_max })
        field->setAccessibleDescription(text.isEmpty() ? m_origin : text);
}

} // namespace forecourt::ui
