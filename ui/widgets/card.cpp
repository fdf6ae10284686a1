// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/paint.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, Type::SmallStrong, Token::Muted))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 16);
    all->setSpacing(12);
    m_header->setSpacing(8);
    m_header->addWidget(m_title, 1);
    all->addLayout(m_header);
    m_body->setSpacing(8);
    all->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink(scheme(this));
    paintBox(&painter, rect(), cardRadius, ink(Token::Surface), ink(Token::Line));
}

} // namespace forecourt::ui
