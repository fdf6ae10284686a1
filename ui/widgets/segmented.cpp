// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "theme/icons.h"
#include "widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit currentChanged(m_ids.at(id)); });
}

QAbstractButton *Segmented::addChoice(const QString &id, const QString &text,
                                      const QString &iconName)
{
    QPushButton *button = makeButton(text, iconName);
    button->setCheckable(true);
    m_group->addButton(button, int(m_ids.size()));
    m_ids.append(id);
    layout()->addWidget(button);
    if (m_ids.size() == 1)
        button->setChecked(true);
    return button;
}

QString Segmented::current() const
{
    return m_ids.value(m_group->checkedId());
}

void Segmented::setCurrent(const QString &id)
{
    if (QAbstractButton *button = m_group->button(int(m_ids.indexOf(id))))
        button->setChecked(true);
}

} // namespace forecourt::ui
