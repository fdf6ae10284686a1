// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/connectioncard.h"
#include "shell/railbutton.h"
#include "theme/tokens.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int openWidth = 212;
static constexpr int foldedWidth = 56;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_card(new ConnectionCard)
    , m_more(new TextLabel(tr("More"), Type::Small, Token::Muted))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Navigation"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 9, 9, 8);
    all->setSpacing(0);
    all->addWidget(m_card);
    all->addSpacing(14);
    for (QVBoxLayout *&group : m_groups) {
        group = new QVBoxLayout;
        group->setSpacing(2);
    }
    m_more->setContentsMargins(10, 16, 0, 6);
    all->addLayout(m_groups[size_t(RailGroup::Main)]);
    all->addWidget(m_more);
    all->addLayout(m_groups[size_t(RailGroup::More)]);
    all->addStretch(1);
    all->addLayout(m_groups[size_t(RailGroup::Bottom)]);
    addFoot(all);
    setCollapsed(false);
}

void Rail::addFoot(QVBoxLayout *all)
{
    m_menu = makeIconButton(u"menu"_s, tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_fold = makeIconButton(u"panel-left"_s, tr("Fold the navigation"));
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::clicked, this, [this](bool on) {
        setCollapsed(on);
        emit collapsedChanged(on);
    });
    auto *foot = new QBoxLayout(QBoxLayout::LeftToRight);
    foot->setSpacing(2);
    foot->addWidget(m_menu);
    foot->addStretch(1);
    foot->addWidget(m_fold);
    foot->setObjectName(u"foot"_s);
    all->addSpacing(6);
    all->addLayout(foot);
}

void Rail::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void Rail::setEntries(const QList<PageEntry> &entries)
{
    for (const QList<RailButton *> &views : std::as_const(m_views))
        qDeleteAll(views);
    m_views.clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    bool more = false;
    for (const PageEntry &entry : entries) {
        auto *button = new RailButton(entry.icon, entry.title, this);
        button->setCollapsed(m_collapsed);
        m_group->addButton(button);
        m_groups[size_t(entry.group)]->addWidget(button);
        m_buttons.insert(entry.id, button);
        more = more || entry.group == RailGroup::More;
        connect(button, &QAbstractButton::clicked, this,
                [this, id = entry.id] { emit pageClicked(id); });
    }
    m_more->setVisible(more && !m_collapsed);
    setTabOrder(m_card, m_menu);
}

void Rail::setCurrent(const QString &id)
{
    if (RailButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Rail::setViews(const QString &page, const QList<MainWindow::RailView> &views)
{
    qDeleteAll(m_views.take(page));
    RailButton *above = m_buttons.value(page);
    if (!above)
        return;
    for (QVBoxLayout *group : m_groups) {
        int at = group->indexOf(above);
        if (at < 0)
            continue;
        for (const MainWindow::RailView &view : views) {
            auto *button = new RailButton({}, view.title, this);
            button->setSub(true);
            button->setCollapsed(m_collapsed);
            group->insertWidget(++at, button);
            m_views[page].append(button);
            connect(button, &QAbstractButton::clicked, this,
                    [this, page, id = view.id] { emit viewClicked(page, id); });
        }
    }
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? foldedWidth : openWidth);
    m_card->setCollapsed(collapsed);
    m_fold->setChecked(collapsed);
    m_more->setVisible(!collapsed && m_groups[size_t(RailGroup::More)]->count() > 0);
    for (RailButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    for (const QList<RailButton *> &views : std::as_const(m_views)) {
        for (RailButton *button : views)
            button->setCollapsed(collapsed);
    }
    if (auto *foot = findChild<QBoxLayout *>(u"foot"_s))
        foot->setDirection(collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail, this));
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), color(Token::Line, this));
}

} // namespace forecourt::ui
