// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/undonewords.h"

#include "page/errorwords.h"

namespace forecourt::ui {

using domain::Result;
using domain::Undone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoneWords)
};

struct Sentences
{
    const char *none, *butOne, *butSeveral;
};

constexpr Sentences takenBack{
    QT_TRANSLATE_NOOP("UndoneWords", "Not undone. %1"),
    QT_TRANSLATE_NOOP("UndoneWords", "%L1 taken back, %L2 not: %3"),
    QT_TRANSLATE_NOOP("UndoneWords", "%L1 taken back, %L2 not. The first of them: %3"),
};
constexpr Sentences doneAgain{
    QT_TRANSLATE_NOOP("UndoneWords", "Not done again. %1"),
    QT_TRANSLATE_NOOP("UndoneWords", "%L1 done again, %L2 not: %3"),
    QT_TRANSLATE_NOOP("UndoneWords", "%L1 done again, %L2 not. The first of them: %3"),
};

QString say(const Sentences &sentences, const Result<Undone> &result, const QString &whole)
{
    if (!result)
        return Words::tr(sentences.none).arg(errorWords(result.error()));
    if (result->refused == 0)
        return whole;
    const char *some = result->refused == 1 ? sentences.butOne : sentences.butSeveral;
    return Words::tr(some).arg(result->records).arg(result->refused).arg(result->why);
}

} // namespace

QString takenBackWords(const Result<Undone> &result, const QString &whole)
{
    return say(takenBack, result, whole);
}

QString doneAgainWords(const Result<Undone> &result, const QString &whole)
{
    return say(doneAgain, result, whole);
}

} // namespace forecourt::ui
