// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formdialog.h"

#include "widgets/buttons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

#include "theme/icons.h"

namespace forecourt::ui {

static constexpr int dialogWidth = 540;

FormDialog::FormDialog(const QString &title, const QString &intro, QWidget *parent)
    : QDialog(parent)
    , m_heading(new TextLabel(title, Type::Heading))
    , m_intro(new TextLabel(intro, Type::Body, Token::Muted))
    , m_form(new QWidget)
    , m_body(new QVBoxLayout(m_form))
    , m_message(new MessagePanel)
    , m_progress(new TextLabel({}, Type::Small, Token::Muted))
    , m_footer(new QHBoxLayout)
    , m_cancel(makeButton(tr("Cancel")))
    , m_primary(makeButton({}, {}, ButtonKind::Primary))
{
    setWindowTitle(title);
    setFixedWidth(dialogWidth);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 16);
    all->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(m_intro);
    all->addLayout(head);
    m_intro->setWordWrap(true);
    m_intro->setVisible(!intro.isEmpty());
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    all->addWidget(m_form);
    all->addWidget(m_message);
    m_message->hide();
    all->addStretch(1);
    buildFooter(all);
    connect(m_message, &MessagePanel::actionTriggered, this, [this] {
        if (const auto action = m_onAction)
            action();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
}

void FormDialog::buildFooter(QVBoxLayout *all)
{
    m_footer->setSpacing(8);
    m_footer->addWidget(m_progress, 1);
    m_footer->addStretch(0);
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_primary);
    m_progress->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_primary->setDefault(true);
    all->addLayout(m_footer);
}

void FormDialog::setPrimary(const QString &text, const QString &icon, bool isDanger)
{
    m_primary->setText(text);
    m_primary->setAccessibleName(text);
    if (isDanger)
        setButtonKind(m_primary, ButtonKind::Danger);
    if (!icon.isEmpty())
        m_primary->setIcon(ui::icon(icon));
}

void FormDialog::addFooterButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_footer->insertWidget(0, button);
}

void FormDialog::setIntro(const QString &intro)
{
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
}

void FormDialog::say(Tone tone, const QString &text, const QString &action,
                     std::function<void()> onAction)
{
    m_onAction = std::move(onAction);
    m_message->setMessage(tone, text, action);
    m_message->show();
}

void FormDialog::hush()
{
    m_onAction = {};
    m_message->hide();
}

void FormDialog::setBusy(const QString &what, bool mayClose)
{
    m_busy = !what.isEmpty();
    m_mayClose = mayClose || !m_busy;
    m_form->setEnabled(!m_busy);
    m_message->setEnabled(!m_busy);
    m_primary->setEnabled(!m_busy);
    m_cancel->setEnabled(m_mayClose);
    m_progress->setText(what);
    setCursor(m_busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

void FormDialog::showClose()
{
    m_primary->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    m_cancel->setDefault(true);
}

void FormDialog::reject()
{
    if (m_mayClose)
        QDialog::reject();
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Shown is before the window is mapped: a window manager may lose the place of one that changes
    // its size while it is being placed.
    constexpr QEvent::Type fits[] = { QEvent::Polish, QEvent::Show, QEvent::LayoutRequest };
    if (std::find(std::begin(fits), std::end(fits), event->type()) != std::end(fits))
        fitHeight();
    return done;
}

/// Wrapped words need a height that depends on the width, which top-level windows do not follow.
void FormDialog::fitHeight()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > 0 && wanted != height())
        setFixedHeight(wanted);
}

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
}

} // namespace forecourt::ui
