// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "theme/paint.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, Type::Title))
    , m_detail(new TextLabel({}, Type::Body, Token::Muted))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 12);
    all->setSpacing(10);
    all->addLayout(m_first);
    all->addLayout(m_second);
    m_first->setSpacing(12);
    m_first->addWidget(m_title);
    m_first->addWidget(m_detail);
    m_first->addStretch(1);
    m_second->setSpacing(8);
    m_title->setMinimumHeight(controlHeight);
    m_detail->setContentsMargins(0, 4, 0, 0);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setDetail(const QString &text)
{
    m_detail->setText(text);
}

SearchField *PageHeader::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder);
    field->setHint(
        QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_first->addWidget(field, 2);
    return field;
}

void PageHeader::addAction(QWidget *widget)
{
    m_first->addWidget(widget);
}

void PageHeader::setFilters(QWidget *filters)
{
    m_second->insertWidget(0, filters, 1);
}

void PageHeader::addFilterAction(QWidget *widget)
{
    if (m_second->count() == 0)
        m_second->addStretch(1);
    m_second->addWidget(widget, 0, Qt::AlignTop);
}

void PageHeader::setLined(bool lined)
{
    m_lined = lined;
    update();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    if (!m_lined)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line, this));
}

} // namespace forecourt::ui
