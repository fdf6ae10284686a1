// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sheetdialog.h"

#include "page/navigator.h"
#include "widgets/textlabel.h"

namespace forecourt::ui {

SheetDialog::SheetDialog(const QString &title, const QString &intro, Navigator &navigator,
                         QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setWindowTitle(title);
    auto *about = new TextLabel(intro, Type::Body, Token::Muted);
    about->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(new TextLabel(title, Type::Heading));
    head->addWidget(about);
    m_body->setSpacing(12);
    m_foot->setSpacing(8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 16);
    all->setSpacing(12);
    all->addLayout(head);
    all->addLayout(m_body, 1);
    all->addLayout(m_foot);
    connect(&navigator, &QObject::destroyed, this, [this] {
        leave();
        done(QDialog::Rejected);
    });
}

} // namespace forecourt::ui
