// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "shell/statusbutton.h"
#include "theme/tokens.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 2);
    row->setSpacing(2);
    for (size_t i = 0; i < std::size(m_buttons); ++i) {
        const auto item = StatusItem(i);
        if (item == StatusItem::Requests)
            row->addStretch(1);
        m_buttons[i] = new StatusButton(this);
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QAbstractButton::clicked, this,
                [this, item] { emit clicked(item); });
    }
    setMinimumHeight(28);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail, this));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line, this));
}

} // namespace forecourt::ui
