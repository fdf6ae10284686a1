// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answerhead.h"

#include "customers/tones.h"
#include "dialogs/disclosure.h"
#include "models/answerhistory.h"
#include "widgets/badge.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr qsizetype mostFindings = 50;

AnswerHead::AnswerHead(QWidget *parent)
    : QWidget(parent)
    , m_status(new Badge)
    , m_facts(new ElidedLabel({}, Type::Body, Token::Muted))
    , m_message(new MessagePanel)
    , m_found(new TextLabel({}, Type::Small, Token::Muted))
    , m_findings(new Disclosure(tr("Differs from its document"), m_found))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 12, 8);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_status);
    line->addWidget(m_facts, 1);
    column->addLayout(line);
    column->addWidget(m_message);
    column->addWidget(m_findings);
    m_status->setStrong(true);
    m_found->setWordWrap(true);
    m_found->setSelectable(true);
    m_message->hide();
    m_findings->hide();
    m_status->hide();
}

void AnswerHead::show(const domain::ApiAnswer &answer, const QString &from,
                      const models::Formatting &formatting)
{
    m_status->setVisible(!answer.id.isEmpty());
    m_known.clear();
    if (!answer.id.isEmpty()) {
        m_status->setText(models::statusText(answer.status));
        m_status->setTone(toneOf(models::AnswerHistory::toneOf(answer.status)));
        const QStringList facts{ formatting.duration(answer.durationMs),
                                 formatting.bytes(answer.body.size()),
                                 formatting.timeWithSeconds(answer.receivedAt), from };
        m_known = facts.join(u" · "_s);
    }
    m_facts->setText(m_known);
    showFindings(answer.findings);
    if (answer.status == 401) {
        m_message->setMessage(Tone::Warning,
                              tr("The key was not accepted. It is replaced in the settings."),
                              tr("Settings…"));
        m_message->show();
    }
}

void AnswerHead::showFindings(const QStringList &findings)
{
    m_findings->setVisible(!findings.isEmpty());
    const QString title =
        tr("Differs from its document in %n place(s)", nullptr, int(findings.size()));
    m_findings->button()->setText(title);
    m_findings->button()->setAccessibleName(title);
    QStringList shown = findings.first(qMin(mostFindings, findings.size()));
    if (shown.size() < findings.size())
        shown << tr("and %n more", nullptr, int(findings.size() - shown.size()));
    m_found->setText(shown.join(u'\n'));
    m_findings->setOpen(false);
}

void AnswerHead::say(const QString &sentence, bool isDoubt)
{
    m_message->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_message->setMessage(isDoubt ? Tone::Warning : Tone::Bad, sentence);
}

void AnswerHead::setBusy(bool busy)
{
    m_status->setVisible(!busy && !m_known.isEmpty()); // it is of the answer before
    m_facts->setText(busy ? tr("Waiting for the answer…") : m_known);
}

void AnswerHead::addAction(QWidget *widget)
{
    layout()->itemAt(0)->layout()->addWidget(widget);
}

QString AnswerHead::statusText() const
{
    return m_status->text();
}

} // namespace forecourt::ui
