// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/keyedit.h"

#include "theme/icons.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

// What would put a shown key on the clipboard; Ctrl+K does, on X11.
static constexpr QKeySequence::StandardKey copyingKeys[] = {
    QKeySequence::Copy,
    QKeySequence::Cut,
    QKeySequence::DeleteEndOfLine,
    QKeySequence::DeleteCompleteLine,
};

static bool copies(const QKeyEvent *event)
{
    return std::any_of(std::begin(copyingKeys), std::end(copyingKeys),
                       [event](auto key) { return event->matches(key); });
}

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icon(u"eye"_s), TrailingPosition))
    , m_paste(addAction(icon(u"clipboard-list"_s), TrailingPosition))
{
    setEchoMode(Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    setPlaceholderText(u"sk_live_…  ·  sk_test_…"_s);
    setMaxLength(2000);
    m_paste->setText(tr("Paste the key"));
    m_paste->setToolTip(m_paste->text());
    connect(m_paste, &QAction::triggered, this, &KeyEdit::takeFromClipboard);
    connect(m_reveal, &QAction::triggered, this, [this] { reveal(!isShown()); });
    reveal(false);
}

KeyEdit::~KeyEdit()
{
    // Whoever listens may be half gone by now.
    blockSignals(true);
    wipe();
}

void KeyEdit::reveal(bool on)
{
    deselect();
    setEchoMode(on ? Normal : Password);
    m_reveal->setIcon(icon(on ? u"eye-off"_s : u"eye"_s));
    m_reveal->setText(on ? tr("Hide the key") : tr("Show the key"));
    m_reveal->setToolTip(m_reveal->text());
}

void KeyEdit::takeFromClipboard()
{
    const QString pasted = QGuiApplication::clipboard()->text().trimmed();
    if (!pasted.isEmpty())
        setText(pasted.left(maxLength()));
    setFocus(Qt::OtherFocusReason);
}

/// Once cleared, the copy taken before is the only one, so that it is overwritten where it lay.
void KeyEdit::wipe()
{
    QString held = text();
    clear();
    held.fill(QChar());
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && copies(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (!copies(event))
        QLineEdit::keyPressEvent(event);
}

// Selecting with the mouse copies on X11, so a shown key is only looked at.
void KeyEdit::mousePressEvent(QMouseEvent *event)
{
    if (!isShown())
        QLineEdit::mousePressEvent(event);
}

void KeyEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (!isShown())
        QLineEdit::mouseMoveEvent(event);
}

void KeyEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isShown())
        QLineEdit::mouseDoubleClickEvent(event);
}

void KeyEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isShown())
        QLineEdit::mouseReleaseEvent(event);
}

} // namespace forecourt::ui
