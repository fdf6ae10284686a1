// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/buttons.h"

#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

QPushButton *makeButton(const QString &text, const QString &iconName, ButtonKind kind,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace forecourt::ui
