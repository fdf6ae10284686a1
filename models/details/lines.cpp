// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/lines.h"

#include "details/appraisalhistory.h"
#include "details/contacthistory.h"
#include "details/drivetext.h"
#include "details/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, const char *>;

QString word(const Words &words, const QString &key)
{
    const char *found = words.value(key);
    return found ? QCoreApplication::translate("Lines", found) : key;
}

const Words &recordWords()
{
    static const Words words{
        { u"newsletter_subscribe"_s, QT_TRANSLATE_NOOP("Lines", "Subscribed to the newsletter") },
        { u"newsletter_unsubscribe"_s,
          QT_TRANSLATE_NOOP("Lines", "Unsubscribed from the newsletter") },
        { u"contact_message"_s, QT_TRANSLATE_NOOP("Lines", "Message to the office") },
    };
    return words;
}

const Words &stateWords()
{
    static const Words words{
        { u"queued"_s, QT_TRANSLATE_NOOP("Lines", "Waiting") },
        { u"sending"_s, QT_TRANSLATE_NOOP("Lines", "Being sent") },
        { u"done"_s, QT_TRANSLATE_NOOP("Lines", "Done") },
        { u"conflict"_s, QT_TRANSLATE_NOOP("Lines", "Conflict") },
        { u"rejected"_s, QT_TRANSLATE_NOOP("Lines", "Refused") },
        { u"unknown"_s, QT_TRANSLATE_NOOP("Lines", "May have arrived") },
        { u"discarded"_s, QT_TRANSLATE_NOOP("Lines", "Discarded") },
        { u"taken_back"_s, QT_TRANSLATE_NOOP("Lines", "Taken back here") },
    };
    return words;
}

const Words &eventWords()
{
    static const Words words{
        { u"edit"_s, QT_TRANSLATE_NOOP("Lines", "Edited") },
        { u"sent"_s, QT_TRANSLATE_NOOP("Lines", "Sent to the server") },
        { u"queued"_s, QT_TRANSLATE_NOOP("Lines", "To be sent") },
        { u"testdrive"_s, QT_TRANSLATE_NOOP("Lines", "Edited") },
        { u"status"_s, QT_TRANSLATE_NOOP("Lines", "Status changed") },
        { u"held"_s, QT_TRANSLATE_NOOP("Lines", "Paused") },
        { u"released"_s, QT_TRANSLATE_NOOP("Lines", "Resumed") },
        { u"first"_s, QT_TRANSLATE_NOOP("Lines", "Moved to the front of the outbox") },
        { u"retry"_s, QT_TRANSLATE_NOOP("Lines", "To be sent again") },
        { u"resolved"_s, QT_TRANSLATE_NOOP("Lines", "Decided after a conflict") },
        { u"undone"_s, QT_TRANSLATE_NOOP("Lines", "Undone") },
        { u"replaced"_s, QT_TRANSLATE_NOOP("Lines", "Replaced on the server") },
        { u"withdrawn"_s, QT_TRANSLATE_NOOP("Lines", "Taken back before it was sent") },
        { u"conflict"_s, QT_TRANSLATE_NOOP("Lines", "Differs from the server") },
        { u"rejected"_s, QT_TRANSLATE_NOOP("Lines", "Refused by the server") },
        { u"unknown"_s, QT_TRANSLATE_NOOP("Lines", "May have arrived") },
        { u"discarded"_s, QT_TRANSLATE_NOOP("Lines", "Discarded") },
        { u"lookedup"_s, QT_TRANSLATE_NOOP("Lines", "Looked up") },
        { u"valued"_s, QT_TRANSLATE_NOOP("Lines", "Valued") },
        { u"remembered"_s, QT_TRANSLATE_NOOP("Lines", "Valued by an earlier answer") },
        { u"notsent"_s, QT_TRANSLATE_NOOP("Lines", "Not sent") },
        { u"removed"_s, QT_TRANSLATE_NOOP("Lines", "Removed") },
        { u"restored"_s, QT_TRANSLATE_NOOP("Lines", "Brought back") },
        { u"contact"_s, QT_TRANSLATE_NOOP("Lines", "Contact logged") },
        { u"contactremoved"_s, QT_TRANSLATE_NOOP("Lines", "Contact removed") },
        { u"followup"_s, QT_TRANSLATE_NOOP("Lines", "Follow-up set") },
        { u"followupdone"_s, QT_TRANSLATE_NOOP("Lines", "Follow-up done") },
        { u"followupopen"_s, QT_TRANSLATE_NOOP("Lines", "Follow-up reopened") },
        { u"followupremoved"_s, QT_TRANSLATE_NOOP("Lines", "Follow-up removed") },
    };
    return words;
}

bool isForPeople(const storage::JournalEntry &entry)
{
    return entry.kind != "draft"_L1 && entry.kind != "sending"_L1;
}

JournalLine journalLine(const storage::JournalEntry &entry, const Formatting &formatting)
{
    const bool isNew = entry.kind == "testdrive"_L1 && entry.before.isEmpty();
    DriveTexts texts = driveTexts(entry.before, entry.after, formatting);
    if (entry.after.contains("paper"_L1))
        texts = contactTexts(entry.before, entry.after, formatting);
    if (entry.after.contains("paper"_L1) && texts.after.isEmpty())
        texts = appraisalTexts(entry.before, entry.after, formatting);
    const QString before = fieldsText(entry.before, formatting);
    const QString after = fieldsText(entry.after, formatting);
    return { .what = isNew ? QCoreApplication::translate("Lines", "Made")
                           : word(eventWords(), entry.kind),
             .before = before.isEmpty() ? texts.before : before,
             .after = after.isEmpty() ? texts.after : after,
             .person = entry.person,
             .at = entry.at };
}

} // namespace

RecordLine recordLine(const storage::ContactRecord &record)
{
    return { .what = word(recordWords(), record.kind),
             .subject = record.subject,
             .reference = record.reference,
             .state = word(stateWords(), record.state),
             .person = record.person,
             .at = record.at };
}

QList<JournalLine> journalLines(const QList<storage::JournalEntry> &entries,
                                const Formatting &formatting)
{
    QList<JournalLine> lines;
    for (const storage::JournalEntry &entry : entries) {
        if (isForPeople(entry))
            lines.append(journalLine(entry, formatting));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const JournalLine &a, const JournalLine &b) { return a.at > b.at; });
    return lines;
}

} // namespace forecourt::models
