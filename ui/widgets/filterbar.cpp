// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "theme/paint.h"
#include "theme/textface.h"
#include "widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int pillHeight = 26;

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    if (count == m_count && accessibleName() == shownText())
        return;
    m_count = count;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

void FilterChip::setLucideIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

void FilterChip::setClearable(bool clearable)
{
    m_clearable = clearable;
    updateGeometry();
    update();
}

void FilterChip::setMenu(QMenu *menu)
{
    m_menu = menu;
}

QString FilterChip::shownText() const
{
    return m_count < 0 ? text() : text() + u' ' + locale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    // A layout asks many times over.
    if (!m_face || m_face->font() != medium)
        m_face = std::make_unique<TextFace>(medium);
    const int text = m_face->width(shownText());
    const int height = qMax(pillHeight, m_face->height() + 10);
    return { text + 20 + (m_icon.isEmpty() ? 0 : 22) + (m_clearable ? 18 : 0), height };
}

QRect FilterChip::crossRect() const
{
    if (!m_clearable)
        return {};
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 24, 0, 24, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const bool on = isChecked();
    const bool hover = underMouse() && isEnabled();
    const Token text = !isEnabled() ? Token::Faint : on ? Token::Accent : Token::Muted;
    const Token ground = on ? Token::AccentGround : hover ? Token::Hover : Token::Raised;
    paintBox(&painter, rect(), height() / 2.0, ink(ground), on ? QColor() : ink(Token::Line));
    QRect inner = rect().adjusted(10, 0, -10, 0);
    if (!m_icon.isEmpty()) {
        const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                             { 16, 16 }, inner);
        paintIcon(&painter, at, m_icon, ink(text));
        inner = QStyle::visualRect(layoutDirection(), rect(), QRect(32, 0, width() - 42, height()));
    }
    QFont medium = font();
    medium.setWeight(on ? QFont::Medium : QFont::Normal);
    painter.setFont(medium);
    painter.setPen(ink(text));
    painter.drawText(inner,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::AlignAbsolute),
                     shownText());
    if (m_clearable) {
        const QRect cross = crossRect();
        paintIcon(&painter,
                  QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 12, 12 }, cross), u"x"_s,
                  ink(text));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), height() / 2.0, ink(Token::Accent));
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clearable && crossRect().contains(event->pos())) {
        setDown(false);
        emit cleared();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_clearable && remove) {
        emit cleared();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (m_menu && event->key() == Qt::Key_Down)
        return click();
    QAbstractButton::keyPressEvent(event);
}

// With a menu a press opens it and leaves the state to what is chosen there.
void FilterChip::nextCheckState()
{
    if (!m_menu)
        return QAbstractButton::nextCheckState();
    const QPoint start = isRightToLeft()
        ? QPoint(width() - m_menu->sizeHint().width(), height() + 4)
        : QPoint(0, height() + 4);
    m_menu->popup(mapToGlobal(start));
}

FilterChip::~FilterChip() = default;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this, 6, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setExclusive(bool exclusive)
{
    m_group->setExclusive(exclusive);
}

FilterChip *FilterBar::addPill(const QString &id, const QString &text, int count)
{
    auto *chip = new FilterChip(text, this);
    chip->setCount(count);
    m_group->addButton(chip);
    m_pills.insert(id, chip);
    m_order.append(id);
    layout()->addWidget(chip);
    if (m_group->exclusive() && m_order.size() == 1)
        chip->setChecked(true);
    connect(chip, &QAbstractButton::clicked, this, [this, id](bool on) {
        emit pillToggled(id, on);
        if (on && m_group->exclusive())
            emit currentChanged(id);
    });
    return chip;
}

FilterChip *FilterBar::addMenuPill(const QString &id, const QString &text, const QString &icon,
                                   QMenu *menu)
{
    auto *chip = new FilterChip(text, this);
    chip->setLucideIcon(icon);
    chip->setMenu(menu);
    m_pills.insert(id, chip);
    layout()->addWidget(chip);
    return chip;
}

void FilterBar::addGap()
{
    static_cast<FlowLayout *>(layout())->addGap(12);
}

void FilterBar::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pills.clear();
    m_order.clear();
}

FilterChip *FilterBar::pill(const QString &id) const
{
    return m_pills.value(id);
}

void FilterBar::setCount(const QString &id, int count)
{
    if (FilterChip *chip = pill(id))
        chip->setCount(count);
}

QString FilterBar::current() const
{
    const QStringList on = checked();
    return on.isEmpty() ? m_order.value(0) : on.first();
}

QStringList FilterBar::checked() const
{
    QStringList ids;
    for (const QString &id : m_order) {
        if (m_pills.value(id)->isChecked())
            ids.append(id);
    }
    return ids;
}

void FilterBar::setChecked(const QString &id, bool on)
{
    if (FilterChip *chip = pill(id))
        chip->setChecked(on);
}

} // namespace forecourt::ui
