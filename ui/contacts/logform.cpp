// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/logform.h"

#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

LogForm::LogForm(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout)
    , m_discard(makeButton(tr("Discard")))
    , m_save(makeButton(tr("Save")))
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(title, Type::Strong));
    m_body->setSpacing(4);
    layout->addLayout(m_body);
    connect(m_save, &QPushButton::clicked, this, &LogForm::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &LogForm::discardWanted);
}

void LogForm::addFooter()
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addStretch(1);
    footer->addWidget(m_discard);
    footer->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(footer);
}

void LogForm::addField(const QString &label, QWidget *field)
{
    auto *text = new TextLabel(label, Type::Small, Token::Muted);
    text->setBuddy(field);
    field->setAccessibleName(label);
    for (QLineEdit *typed : field->findChildren<QLineEdit *>()) // of a date, which has the focus
        typed->setAccessibleName(label);
    m_body->addWidget(text);
    m_body->addWidget(field);
    m_body->addSpacing(4);
}

void LogForm::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void LogForm::setSaving(bool saving)
{
    m_saving = saving;
    showState();
}

void LogForm::setReady(bool ready)
{
    m_ready = ready;
    showState();
}

bool LogForm::canSave() const
{
    return m_ready && !m_saving && !toJson().isEmpty();
}

void LogForm::showState()
{
    m_save->setEnabled(canSave());
}

void LogForm::afterEdit()
{
    showState();
    emit edited();
}

static bool isSave(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.matches(QKeySequence::Save)
        || (isReturn && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier);
}

// The page has these keys as shortcuts of its own.
bool LogForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSave(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LogForm::keyPressEvent(QKeyEvent *event)
{
    if (!isSave(*event))
        return QWidget::keyPressEvent(event);
    if (canSave())
        emit saveWanted();
}

} // namespace forecourt::ui
