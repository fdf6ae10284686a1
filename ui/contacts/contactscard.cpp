// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/contactscard.h"

#include "contacts/contactform.h"
#include "contacts/followupform.h"
#include "models/contactlog.h"
#include "models/formatting.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/messagepanel.h"
#include "widgets/taborder.h"
#include "widgets/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Contact;
using domain::CustomerId;
using domain::Done;
using domain::FollowUp;
using domain::LogEntry;
using domain::Result;
using models::ContactLog;

using namespace std::chrono_literals;
static constexpr auto pauseBeforeDraft = 1500ms;
static constexpr auto dayWatch = 1min;
static constexpr qsizetype fewPast = 4;

ContactsCard::ContactsCard(const PageContext &context, QWidget *parent)
    : Card(tr("Contacts and follow-ups"), parent)
    , m_context(context)
    , m_log(context.workspace.makeContactLog(this))
    , m_problem(new MessagePanel)
    , m_logContact(makeButton(tr("Log a contact"), u"phone"_s))
    , m_setFollowUp(makeButton(tr("Set a follow-up"), u"calendar-plus"_s))
    , m_contact(new ContactForm)
    , m_followUp(new FollowUpForm)
    , m_rows(new QWidget)
    , m_more(makeButton({}, {}, ButtonKind::Quiet))
{
    build();
    connectParts();
    showFormatting();
}

ContactsCard::~ContactsCard() = default;

void ContactsCard::build()
{
    auto *where =
        new TextLabel(tr("Kept on this desk only: CarStrel and the customer are not told."),
                      Type::Small, Token::Muted);
    where->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->addWidget(m_logContact);
    flow->addWidget(m_setFollowUp);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(12);
    QWidget *const parts[] = { where, buttons, m_problem, m_contact, m_followUp, m_rows };
    for (QWidget *part : parts)
        body()->addWidget(part);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    for (QWidget *hidden : { static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_contact),
                             static_cast<QWidget *>(m_followUp), static_cast<QWidget *>(m_more) })
        hidden->hide();
}

void ContactsCard::connectParts()
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(pauseBeforeDraft);
    connect(&m_draftTimer, &QTimer::timeout, this, &ContactsCard::keepDraft);
    for (LogForm *form :
         { static_cast<LogForm *>(m_contact), static_cast<LogForm *>(m_followUp) }) {
        connect(form, &LogForm::edited, this, [this] { m_draftTimer.start(); });
        connect(form, &LogForm::discardWanted, this, [this, form] {
            closeForm(form);
            keepDraft();
        });
    }
    connect(m_contact, &LogForm::saveWanted, this, &ContactsCard::saveContact);
    connect(m_followUp, &LogForm::saveWanted, this, &ContactsCard::saveFollowUp);
    connect(m_logContact, &QPushButton::clicked, this, [this] { openForm(m_contact); });
    connect(m_setFollowUp, &QPushButton::clicked, this, [this] { openForm(m_followUp); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fillRows();
    });
    connect(m_log, &ContactLog::changed, this, &ContactsCard::fill);
    connect(m_log, &ContactLog::loaded, this, &ContactsCard::restore);
    connect(&m_dayTimer, &QTimer::timeout, this, &ContactsCard::fill);
    m_dayTimer.start(dayWatch);
    connect(&m_context.workspace, &models::Workspace::formattingChanged, this,
            &ContactsCard::showFormatting);
}

void ContactsCard::showFormatting()
{
    m_contact->setFormatting(m_context.workspace.formatting());
    m_followUp->setFormatting(m_context.workspace.formatting());
    fillRows();
}

void ContactsCard::show(const CustomerId &id)
{
    if (id == m_log->id())
        return;
    keepDraft();
    m_name.clear();
    showNamed(false);
    m_restored = false;
    m_all = false;
    m_problem->hide();
    closeForm(m_contact);
    closeForm(m_followUp);
    m_draftTimer.stop();
    for (QPushButton *button : { m_logContact, m_setFollowUp })
        button->setEnabled(false); // until it is known what was left
    m_log->show(id);
}

void ContactsCard::setName(const QString &name)
{
    m_name = name;
    showNamed(true);
}

void ContactsCard::showNamed(bool isNamed)
{
    m_contact->setReady(isNamed);
    m_followUp->setReady(isNamed);
}

/// What was left unsaved the last time comes back into its form.
void ContactsCard::restore()
{
    const CustomerId &id = m_log->id();
    if (!m_drafts.contains(id))
        m_drafts.insert(id, m_log->storedDraft());
    const QJsonObject draft = m_drafts.value(id);
    for (LogForm *form :
         { static_cast<LogForm *>(m_contact), static_cast<LogForm *>(m_followUp) }) {
        const QJsonObject typed = draft.value(keyOf(form)).toObject();
        form->restore(typed);
        form->setVisible(!typed.isEmpty());
        form->setSaving(m_saving.contains(keyOf(form) + id.value));
    }
    const QString finishes = draft["contact"_L1].toObject()["finishes"_L1].toString();
    const auto followUp = m_log->followUp({ finishes });
    if (followUp && !followUp->isDone())
        m_contact->setFinishes(*followUp);
    m_restored = true;
    for (QPushButton *button : { m_logContact, m_setFollowUp })
        button->setEnabled(true);
    fillRows(); // from here on "nothing" is known
}

QString ContactsCard::keyOf(const LogForm *form)
{
    return qobject_cast<const ContactForm *>(form) ? u"contact"_s : u"followUp"_s;
}

QJsonObject ContactsCard::typed() const
{
    QJsonObject draft;
    for (const LogForm *form :
         { static_cast<const LogForm *>(m_contact), static_cast<const LogForm *>(m_followUp) }) {
        if (const QJsonObject json = form->toJson(); !json.isEmpty())
            draft.insert(keyOf(form), json);
    }
    return draft;
}

void ContactsCard::keepDraft()
{
    m_draftTimer.stop();
    if (m_restored)
        storeDraft(m_log->id(), typed());
}

void ContactsCard::storeDraft(const CustomerId &id, const QJsonObject &draft)
{
    if (m_drafts.value(id) == draft && !m_unstored.contains(id))
        return;
    m_drafts.insert(id, draft);
    const auto storing = m_context.session.saveDraft(ContactLog::draftName(id), draft);
    whenAnswered(storing, this, [this, id](const Result<Done> &done) {
        if (done)
            m_unstored.remove(id);
        else
            m_unstored.insert(id); // the next time it is tried again
    });
}

void ContactsCard::openForm(LogForm *form)
{
    form->show();
    form->focusFirst();
    emit formOpened(form);
}

void ContactsCard::closeForm(LogForm *form)
{
    const bool hadFocus = form->isAncestorOf(QApplication::focusWidget());
    form->restore({});
    form->hide();
    if (hadFocus)
        (form == m_contact ? m_logContact : m_setFollowUp)->setFocus(Qt::OtherFocusReason);
}

void ContactsCard::saveContact()
{
    if (!m_restored || !m_contact->canSave())
        return;
    Contact contact = m_contact->contact();
    contact.customerId = m_log->id();
    contact.customerName = m_name;
    const auto followUp = m_log->followUp(m_contact->finishes());
    if (followUp && !followUp->isDone())
        save(m_contact, m_context.session.finishFollowUp(*followUp, contact),
             tr("Contact logged, follow-up done"));
    else
        save(m_contact, m_context.session.logContact(contact), tr("Contact logged"));
}

void ContactsCard::saveFollowUp()
{
    if (!m_restored || !m_followUp->canSave())
        return;
    FollowUp followUp = m_followUp->followUp();
    followUp.customerId = m_log->id();
    followUp.customerName = m_name;
    save(m_followUp, m_context.session.setFollowUp(followUp), tr("Follow-up set"));
}

void ContactsCard::save(LogForm *form, const Saved &saving, const QString &notice)
{
    const CustomerId id = m_log->id();
    const QString key = keyOf(form) + id.value;
    const QJsonObject sent = form->toJson();
    m_saving.insert(key);
    form->setSaving(true);
    m_problem->hide();
    whenAnswered(saving, this, [=, this](const Result<Done> &done) {
        m_saving.remove(key);
        if (id == m_log->id())
            form->setSaving(false);
        if (!done)
            return failed(id, done.error());
        saved(id, form, sent);
        emit m_context.navigator.stepNotice(notice);
    });
}

/// What was typed since stays; of another customer who is shown by now nothing is touched.
void ContactsCard::saved(const CustomerId &id, LogForm *form, const QJsonObject &sent)
{
    if (id == m_log->id() && m_restored) {
        if (form->toJson() == sent)
            closeForm(form);
        return keepDraft();
    }
    QJsonObject draft = m_drafts.value(id);
    if (draft.value(keyOf(form)).toObject() != sent)
        return;
    draft.remove(keyOf(form));
    storeDraft(id, draft);
}

void ContactsCard::failed(const CustomerId &id, const domain::ApiError &error)
{
    const QString text = tr("Not saved. %1").arg(failureText(error));
    if (id != m_log->id())
        return emit m_context.navigator.notice(text);
    m_problem->setMessage(Tone::Bad, text);
    m_problem->show();
}

void ContactsCard::act(const LogEntry &entry, LogAction action)
{
    const auto *followUp = std::get_if<FollowUp>(&entry);
    sync::Session &session = m_context.session;
    switch (action) {
    case LogAction::DoneByContact:
        m_contact->setFinishes(*followUp);
        m_draftTimer.start();
        return openForm(m_contact);
    case LogAction::Done:
        return perform(
            entry, [&] { return session.finishFollowUp(*followUp, {}); }, tr("Follow-up done"));
    case LogAction::Reopen:
        return perform(
            entry, [&] { return session.reopenFollowUp(*followUp); }, tr("Follow-up reopened"));
    case LogAction::Remove:
        return perform(
            entry, [&] { return session.removeLogEntry(entry); },
            followUp ? tr("Follow-up removed") : tr("Contact removed"));
    }
}

/// A second press on what is being written does nothing.
void ContactsCard::perform(const LogEntry &entry, const std::function<Saved()> &verb,
                           const QString &notice)
{
    const CustomerId id = m_log->id();
    const QString key = std::visit([](const auto &each) { return each.id.value; }, entry);
    if (m_acting.contains(key))
        return;
    m_acting.insert(key);
    m_problem->hide();
    whenAnswered(verb(), this, [=, this](const Result<Done> &done) {
        if (done)
            return emit m_context.navigator.stepNotice(notice);
        m_acting.remove(key);
        failed(id, done.error());
    });
}

QList<LogRow *> ContactsCard::rows() const
{
    QList<LogRow *> rows;
    for (int i = 0; i < m_rows->layout()->count(); ++i) {
        if (auto *row = qobject_cast<LogRow *>(m_rows->layout()->itemAt(i)->widget()))
            rows.append(row);
    }
    return rows;
}

void ContactsCard::fill()
{
    // Made anew only where it says another thing: what somebody selects must not vanish.
    if (m_shown != m_log->entries() || m_shownOn != QDate::currentDate())
        fillRows();
}

void ContactsCard::fillRows()
{
    m_shown = m_log->entries();
    m_shownOn = QDate::currentDate();
    QString focused;
    for (const LogRow *row : rows()) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            focused = row->id();
    }
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_acting.clear();
    addRows();
    if (focused.isEmpty())
        return;
    const QList<LogRow *> fresh = rows();
    const auto same = std::find_if(fresh.cbegin(), fresh.cend(),
                                   [&](const LogRow *row) { return row->id() == focused; });
    if (same != fresh.cend())
        (*same)->focusFirst();
    else
        m_logContact->setFocus(Qt::OtherFocusReason);
}

void ContactsCard::addRows()
{
    QLayout *layout = m_rows->layout();
    qsizetype past = 0;
    for (const LogEntry &entry : std::as_const(m_shown)) {
        const auto *followUp = std::get_if<FollowUp>(&entry);
        const bool isOpen = followUp && !followUp->isDone();
        if (!isOpen && ++past > fewPast && !m_all)
            continue;
        auto *row = new LogRow(entry, m_context.workspace.formatting());
        connect(row, &LogRow::wanted, this,
                [this, entry](LogAction action) { act(entry, action); });
        layout->addWidget(row);
    }
    if (m_shown.isEmpty() && m_log->isLoaded())
        layout->addWidget(new TextLabel(tr("Nothing noted yet."), Type::Small, Token::Muted));
    chainTabOrder(m_rows);
    m_more->setText(tr("Show all %L1").arg(m_shown.size()));
    m_more->setVisible(!m_all && past > fewPast);
}

} // namespace forecourt::ui
