// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/lines.h"

#include "details/valuetext.h"

#include <QCoreApplication>

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
    };
    return words;
}

const Words &eventWords()
{
    static const Words words{
        { u"edit"_s, QT_TRANSLATE_NOOP("Lines", "Edited") },
        { u"sent"_s, QT_TRANSLATE_NOOP("Lines", "Sent to the server") },
        { u"queued"_s, QT_TRANSLATE_NOOP("Lines", "Will be sent again") },
        { u"withdrawn"_s, QT_TRANSLATE_NOOP("Lines", "Taken back before it was sent") },
        { u"conflict"_s, QT_TRANSLATE_NOOP("Lines", "Differs from the server") },
        { u"rejected"_s, QT_TRANSLATE_NOOP("Lines", "Refused by the server") },
        { u"unknown"_s, QT_TRANSLATE_NOOP("Lines", "May have arrived") },
        { u"discarded"_s, QT_TRANSLATE_NOOP("Lines", "Discarded") },
    };
    return words;
}

} // namespace

bool isForPeople(const storage::JournalEntry &entry)
{
    return entry.kind != "draft"_L1 && entry.kind != "sending"_L1;
}

RecordLine recordLine(const storage::ContactRecord &record)
{
    return { .what = word(recordWords(), record.kind),
             .subject = record.subject,
             .reference = record.reference,
             .state = word(stateWords(), record.state),
             .person = record.person,
             .at = record.at };
}

JournalLine journalLine(const storage::JournalEntry &entry, const Formatting &formatting)
{
    return { .what = word(eventWords(), entry.kind),
             .before = fieldsText(entry.before, formatting),
             .after = fieldsText(entry.after, formatting),
             .person = entry.person,
             .at = entry.at };
}

} // namespace forecourt::models
