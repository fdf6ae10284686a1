// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpane.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(nullptr)
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(20, 20, 20, 20);
    m_body->setSpacing(16);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace forecourt::ui
