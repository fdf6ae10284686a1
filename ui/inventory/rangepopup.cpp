// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/rangepopup.h"

#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

RangePopup::RangePopup(const RangeForm &form, const FilterRange &range, QWidget *parent)
    : Popup(form.title, parent)
    , m_form(form)
    , m_from(addField(tr("From"), range.from, form.known.from))
    , m_to(addField(tr("To"), range.to, form.known.to))
    , m_problem(new TextLabel({}, Type::Small, Token::Bad))
    , m_apply(makeButton(tr("Apply"), {}, ButtonKind::Primary))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    QPushButton *any = makeButton(tr("Any"), {}, ButtonKind::Quiet);
    any->setEnabled(!range.isOpen());
    row->addWidget(any);
    row->addStretch(1);
    row->addWidget(m_apply);
    body()->addLayout(row);
    connect(any, &QPushButton::clicked, this, [this] {
        emit applied({});
        close();
    });
    connect(m_apply, &QPushButton::clicked, this, &RangePopup::apply);
    for (QLineEdit *field : { m_from, m_to }) {
        connect(field, &QLineEdit::textChanged, this, &RangePopup::check);
        connect(field, &QLineEdit::returnPressed, this, &RangePopup::apply);
    }
    check();
    m_from->setFocus();
    m_from->selectAll();
}

QLineEdit *RangePopup::addField(const QString &label, std::optional<qint64> value,
                                std::optional<qint64> hint)
{
    auto *field = new QLineEdit;
    field->setLayoutDirection(Qt::LeftToRight); // figures
    field->setAlignment(Qt::AlignRight);
    if (value)
        field->setText(m_form.format(*value));
    if (hint)
        field->setPlaceholderText(m_form.format(*hint));
    const QString title =
        m_form.unit.isEmpty() ? label : tr("%1 (%2)", "From, unit").arg(label, m_form.unit);
    field->setAccessibleName(m_form.title + u", "_s + title);
    auto *name = new TextLabel(title, Type::Small, Token::Muted);
    name->setBuddy(field);
    body()->addWidget(name);
    body()->addWidget(field);
    return field;
}

void RangePopup::check()
{
    m_read.reset();
    QString problem;
    FilterRange range;
    for (auto [field, value] : { std::pair{ m_from, &range.from }, std::pair{ m_to, &range.to } }) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            continue;
        *value = m_form.parse(text);
        if (!*value || **value < 0)
            problem = tr("“%1” is not a number.").arg(text);
    }
    if (problem.isEmpty() && range.from && range.to && *range.from > *range.to)
        problem = tr("“From” is above “To”.");
    if (problem.isEmpty())
        m_read = range;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setEnabled(m_read.has_value());
    adjustSize();
}

void RangePopup::apply()
{
    if (!m_read)
        return;
    emit applied(*m_read);
    close();
}

} // namespace forecourt::ui
