// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/paperwords.h"

#include "explorer/statuswords.h"
#include "models/answerhistory.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Paper;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

struct StateRow
{
    QLatin1StringView state;
    const char *text;
    Tone tone;
};

constexpr StateRow states[] = {
    { "sending"_L1, QT_TRANSLATE_NOOP("PaperWords", "Being sent"), Tone::Accent },
    { "done"_L1, QT_TRANSLATE_NOOP("PaperWords", "Done"), Tone::Good },
    { "unknown"_L1, QT_TRANSLATE_NOOP("PaperWords", "In doubt: it may have arrived"),
      Tone::Warning },
    { "failed"_L1, QT_TRANSLATE_NOOP("PaperWords", "Not sent"), Tone::Bad },
    { "refused"_L1, QT_TRANSLATE_NOOP("PaperWords", "Refused"), Tone::Bad },
};

QString textAt(const Paper &paper, QLatin1StringView key)
{
    return paper.value.value(key).toString();
}

Cell savedCell(const Paper &paper, const Formatting &formatting)
{
    return { .text = textAt(paper, "name"_L1),
             .subtitle = textAt(paper, "operation"_L1) % u" · " % formatting.dateTime(paper.at) };
}

Cell writeCell(const Paper &paper, const Formatting &formatting)
{
    QString outcome = textAt(paper, "state"_L1);
    Tone tone = Tone::Neutral;
    for (const StateRow &row : states) {
        if (row.state == outcome) {
            outcome = PaperWords::tr(row.text);
            tone = row.tone;
            break;
        }
    }
    const int status = paper.value.value("status"_L1).toInt();
    if (status != 0 && tone != Tone::Warning) {
        outcome = statusText(status);
        tone = toneOfStatus(status);
    }
    return { .text = textAt(paper, "method"_L1) % u' ' % textAt(paper, "path"_L1),
             .subtitle = outcome % u" · " % formatting.dateTime(paper.at),
             .tone = tone,
             .toolTip = textAt(paper, "reason"_L1) };
}

} // namespace

Cell paperCell(const Paper &paper, const Formatting &formatting)
{
    return paper.kind == domain::papers::savedRequest ? savedCell(paper, formatting)
                                                      : writeCell(paper, formatting);
}

} // namespace forecourt::models
