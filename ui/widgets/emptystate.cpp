// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel({}, Type::Body, Token::Muted))
    , m_button(makeButton({}))
{
    auto *all = new QVBoxLayout(this);
    all->setSpacing(16);
    all->addStretch(2);
    all->addWidget(m_icon, 0, Qt::AlignHCenter);
    all->addWidget(m_text, 0, Qt::AlignHCenter);
    all->addWidget(m_button, 0, Qt::AlignHCenter);
    all->addStretch(3);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(220);
    m_text->setMaximumWidth(440);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString &iconName, const QString &sentence, const QString &action)
{
    m_icon->setPixmap(icon(iconName, Token::Faint).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_text->setText(sentence);
    // A box layout would take the height that the sentence has in its own, larger width.
    const int width = qBound(280, m_text->fontMetrics().horizontalAdvance(sentence) + 4, 440);
    m_text->setFixedSize(width, m_text->heightForWidth(width));
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace forecourt::ui
