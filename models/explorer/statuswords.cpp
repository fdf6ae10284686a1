// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/statuswords.h"

#include "models/answerhistory.h"

#include <QCoreApplication>

namespace forecourt::models {

namespace {

struct StatusWord
{
    int status;
    const char *text;
};

// The numbers that people meet; of others their class.
constexpr StatusWord words[] = {
    { 200, QT_TRANSLATE_NOOP("HttpStatus", "%1 OK") },
    { 201, QT_TRANSLATE_NOOP("HttpStatus", "%1 Created") },
    { 202, QT_TRANSLATE_NOOP("HttpStatus", "%1 Accepted") },
    { 204, QT_TRANSLATE_NOOP("HttpStatus", "%1 Done, without content") },
    { 304, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not changed") },
    { 400, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not understood") },
    { 401, QT_TRANSLATE_NOOP("HttpStatus", "%1 Key missing or wrong") },
    { 403, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not allowed") },
    { 404, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not found") },
    { 405, QT_TRANSLATE_NOOP("HttpStatus", "%1 Method not allowed") },
    { 409, QT_TRANSLATE_NOOP("HttpStatus", "%1 Conflict") },
    { 422, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not accepted") },
    { 429, QT_TRANSLATE_NOOP("HttpStatus", "%1 Too many requests") },
    { 500, QT_TRANSLATE_NOOP("HttpStatus", "%1 Server error") },
    { 503, QT_TRANSLATE_NOOP("HttpStatus", "%1 Not available") },
    { 2, QT_TRANSLATE_NOOP("HttpStatus", "%1 Answered") },
    { 3, QT_TRANSLATE_NOOP("HttpStatus", "%1 Redirected") },
    { 4, QT_TRANSLATE_NOOP("HttpStatus", "%1 Refused") },
    { 5, QT_TRANSLATE_NOOP("HttpStatus", "%1 Server error") },
};

} // namespace

QString statusText(int status)
{
    if (status == 0)
        return QCoreApplication::translate("HttpStatus", "No answer");
    for (const StatusWord &word : words) {
        if (word.status == status || word.status == status / 100)
            return QCoreApplication::translate("HttpStatus", word.text).arg(status);
    }
    return QString::number(status);
}

Tone toneOfStatus(int status)
{
    if (status == 429 || status / 100 == 3)
        return Tone::Warning;
    return status / 100 == 2 ? Tone::Good : Tone::Bad;
}

} // namespace forecourt::models
