// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/disclosure.h"

#include "theme/icons.h"
#include "widgets/buttons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(makeButton(title, {}, ButtonKind::Link))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    connect(m_button, &QPushButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
    m_content->setVisible(open);
    const QString folded = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
    m_button->setIcon(icon(open ? u"chevron-down"_s : folded, Token::Muted, Token::Muted));
}

} // namespace forecourt::ui
