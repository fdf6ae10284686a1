// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/formpane.h"

#include "explorer/formview.h"
#include "models/apiform.h"
#include "widgets/badge.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr qsizetype longestDescription = 320;

FormPane::FormPane(models::ApiForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_title(new TextLabel({}, Type::Heading))
    , m_deprecated(new Badge(tr("Deprecated"), Tone::Warning))
    , m_description(new TextLabel({}, Type::Body, Token::Muted))
    , m_message(new MessagePanel)
    , m_view(new FormView(form))
{
    build();
    connect(m_empty, &EmptyState::actionTriggered, this, &FormPane::actionTriggered);
    connect(&form, &models::ApiForm::faultsChanged, this, [this] {
        if (m_message->isVisible())
            showFaults();
    });
}

void FormPane::build()
{
    setMinimumWidth(280);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_deprecated, 0, Qt::AlignLeading);
    head->addWidget(m_description);
    head->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_title->setWordWrap(true);
    m_description->setWordWrap(true);
    m_description->setSelectable(true);
    m_message->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
}

void FormPane::showOperation()
{
    const domain::ApiOperation *operation = m_form.operation();
    m_message->hide();
    if (!operation)
        return m_stack->setCurrentIndex(0);
    m_title->setText(operation->summary.isEmpty() ? operation->id : operation->summary);
    m_deprecated->setVisible(operation->deprecated);
    QString text = operation->description.trimmed();
    m_description->setToolTip(text.size() > longestDescription ? plainToolTip(text) : QString());
    if (text.size() > longestDescription)
        text = text.first(longestDescription) % u'…';
    m_description->setText(text);
    m_description->setVisible(!text.isEmpty() && text != operation->summary);
    m_stack->setCurrentIndex(1);
    m_view->verticalScrollBar()->setValue(0);
}

void FormPane::showEmpty(const QString &icon, const QString &sentence, const QString &action)
{
    m_empty->setContent(icon, sentence, action);
    m_stack->setCurrentIndex(0);
}

void FormPane::showFaults()
{
    const QStringList others = m_form.otherFaults();
    m_message->setVisible(m_form.hasFaults());
    if (!m_form.hasFaults())
        return;
    m_message->setMessage(Tone::Bad,
                          others.isEmpty() ? tr("Something is missing or wrong below, so nothing "
                                                "was sent.")
                                           : others.join(u'\n'));
}

} // namespace forecourt::ui
