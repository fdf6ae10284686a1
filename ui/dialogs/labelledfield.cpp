// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/labelledfield.h"

#include "widgets/textlabel.h"

namespace forecourt::ui {

LabelledField::LabelledField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_line(new TextLabel({}, Type::Small, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new TextLabel(label, Type::SmallStrong, Token::Muted);
    name->setBuddy(control);
    column->addWidget(name);
    column->addWidget(control);
    column->addWidget(m_line);
    m_line->setWordWrap(true);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    showLine();
}

void LabelledField::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void LabelledField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    m_control->setProperty("invalid", !problem.isEmpty());
    m_control->update();
    showLine();
}

void LabelledField::showLine()
{
    const QString &line = m_problem.isEmpty() ? m_hint : m_problem;
    m_line->setToken(m_problem.isEmpty() ? Token::Muted : Token::Bad);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_control->setAccessibleDescription(line);
}

QWidget *sideBySide(const QList<QWidget *> &fields)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget *field : fields)
        layout->addWidget(field, 1, Qt::AlignTop);
    return row;
}

} // namespace forecourt::ui
