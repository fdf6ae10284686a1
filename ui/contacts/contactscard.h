// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/logrow.h"
#include "domain/result.h"
#include "page/page.h"
#include "widgets/card.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QPushButton;

namespace forecourt::models {
class ContactLog;
}

namespace forecourt::ui {

class ContactForm;
class FollowUpForm;
class LogForm;
class MessagePanel;

/// What staff noted of a customer and what is to be done next, with the forms for both. Keeps
/// what is typed like the pane that it stands in.
class ContactsCard : public Card
{
    Q_OBJECT
public:
    explicit ContactsCard(const PageContext &context, QWidget *parent = nullptr);
    ~ContactsCard() override;

    void show(const domain::CustomerId &id);
    /// Nothing can be saved before it: the name is kept with what is noted.
    void setName(const QString &name);
    /// Stores the draft of what is typed and not saved, or removes a stored one.
    void keepDraft();

    ContactForm *contactForm() const { return m_contact; }
    FollowUpForm *followUpForm() const { return m_followUp; }
    QPushButton *contactButton() const { return m_logContact; }
    QPushButton *followUpButton() const { return m_setFollowUp; }
    QList<LogRow *> rows() const;

signals:
    void formOpened(QWidget *form); ///< by somebody who is to write into it

private:
    using Saved = QFuture<domain::Result<domain::Done>>;

    void build();
    void connectParts();
    void showFormatting();
    void fill();
    void fillRows();
    void addRows();
    void restore();
    void openForm(LogForm *form);
    void closeForm(LogForm *form);
    void saveContact();
    void saveFollowUp();
    void save(LogForm *form, const Saved &saving, const QString &notice);
    void saved(const domain::CustomerId &id, LogForm *form, const QJsonObject &sent);
    void failed(const domain::CustomerId &id, const domain::ApiError &error);
    void act(const domain::LogEntry &entry, LogAction action);
    void perform(const domain::LogEntry &entry, const std::function<Saved()> &verb,
                 const QString &notice);
    QJsonObject typed() const;
    void showNamed(bool isNamed);
    void storeDraft(const domain::CustomerId &id, const QJsonObject &draft);
    static QString keyOf(const LogForm *form);

    PageContext m_context;
    models::ContactLog *m_log;
    MessagePanel *m_problem;
    QPushButton *m_logContact;
    QPushButton *m_setFollowUp;
    ContactForm *m_contact;
    FollowUpForm *m_followUp;
    QWidget *m_rows;
    QPushButton *m_more;
    QTimer m_draftTimer;
    QTimer m_dayTimer;
    QString m_name;
    QList<domain::LogEntry> m_shown;
    QDate m_shownOn;
    bool m_all = false; ///< also what is long past
    bool m_restored = false; ///< the forms hold the customer that is shown
    QHash<domain::CustomerId, QJsonObject> m_drafts; ///< as left last, of those shown so far
    QSet<domain::CustomerId> m_unstored; ///< whose draft the disk did not take
    QSet<QString> m_saving; ///< forms of customers, while they are being written
    QSet<QString> m_acting; ///< entries, until they are shown as they became
};

} // namespace forecourt::ui
