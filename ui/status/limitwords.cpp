// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/limitwords.h"

#include "models/formatting.h"

#include <QCoreApplication>

namespace forecourt::ui {

using namespace Qt::StringLiterals;
using domain::RequestQuota;
using models::Formatting;
using sync::Hold;
using sync::Status;

QString whenWords(const QDateTime &at, const Formatting &formatting, const QDateTime &now)
{
    const bool isToday = at.toLocalTime().date() == now.toLocalTime().date();
    return isToday ? formatting.timeWithSeconds(at) : formatting.dateTime(at);
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

struct HoldRow
{
    Hold hold;
    const char *icon;
    Tone tone;
    const char *until; ///< in the status line; %1 is a time
    const char *open; ///< the same where no end is known
    const char *sentence;
};

constexpr HoldRow holds[] = {
    { Hold::Window, "gauge", Tone::Neutral,
      QT_TRANSLATE_NOOP("LimitWords", "Allowance used, goes on at %1"),
      QT_TRANSLATE_NOOP("LimitWords", "Allowance used"),
      QT_TRANSLATE_NOOP("LimitWords",
                        "This window's allowance is used. What is left is kept for people, and "
                        "goes out at once.") },
    { Hold::ServerAsked, "clock", Tone::Neutral,
      QT_TRANSLATE_NOOP("LimitWords", "The server asked to wait until %1"),
      QT_TRANSLATE_NOOP("LimitWords", "The server asked to wait"),
      QT_TRANSLATE_NOOP("LimitWords",
                        "The server said when to come again; nothing is sent "
                        "before.") },
    { Hold::Outage, "wifi-off", Tone::Warning,
      QT_TRANSLATE_NOOP("LimitWords", "No answer, next try %1"),
      QT_TRANSLATE_NOOP("LimitWords", "No answer, tries again"),
      QT_TRANSLATE_NOOP("LimitWords",
                        "The server does not answer. One request tries it again; the rest waits "
                        "and goes out by itself.") },
    { Hold::Quota, "ban", Tone::Bad, QT_TRANSLATE_NOOP("LimitWords", "Month used up until %1"),
      QT_TRANSLATE_NOOP("LimitWords", "Month used up"),
      QT_TRANSLATE_NOOP("LimitWords",
                        "This month's maximum is reached. Nothing more is sent unless somebody "
                        "allows it.") },
    { Hold::Key, "key-round", Tone::Bad,
      QT_TRANSLATE_NOOP("LimitWords", "Key refused, nothing is sent"),
      QT_TRANSLATE_NOOP("LimitWords", "Key refused, nothing is sent"),
      QT_TRANSLATE_NOOP("LimitWords",
                        "The server refused the key. Nothing is sent until it was asked again or "
                        "the key was replaced.") },
};

const HoldRow *rowOf(Hold hold)
{
    for (const HoldRow &row : holds) {
        if (row.hold == hold)
            return &row;
    }
    return nullptr;
}

QString withTime(const char *words, const QString &time)
{
    const QString text = Words::tr(words);
    return text.contains("%1"_L1) ? text.arg(time) : text;
}

QString remainingWords(const Status &status, const Formatting &formatting, const QDateTime &now)
{
    if (status.limitRemaining < 0)
        return {};
    const QString left = formatting.number(status.limitRemaining);
    QString words = status.limitTotal > 0
        ? Words::tr("%1 of %2 requests left").arg(left, formatting.number(status.limitTotal))
        : Words::tr("%1 requests left").arg(left);
    if (status.limitResetAt > now) {
        words = Words::tr("%1 until %2", "requests left, time")
                    .arg(words, whenWords(status.limitResetAt, formatting, now));
    }
    return words;
}

} // namespace

LimitWords limitWords(const Status &status, const Formatting &formatting, const QDateTime &now)
{
    if (const HoldRow *row = rowOf(status.hold)) {
        const QString until = status.waitingUntil > now
            ? withTime(row->until, whenWords(status.waitingUntil, formatting, now))
            : Words::tr(row->open);
        return { until, QString::fromLatin1(row->icon), row->tone };
    }
    LimitWords words{ remainingWords(status, formatting, now), u"gauge"_s };
    const QString warning = quotaWarning(status.quota, formatting);
    if (warning.isEmpty())
        return words;
    words.tone = Tone::Warning;
    words.text = words.text.isEmpty() ? warning : QString(words.text % u" · " % warning);
    return words;
}

QString holdSentence(const Status &status, const Formatting &formatting, const QDateTime &now)
{
    const HoldRow *row = rowOf(status.hold);
    if (!row)
        return {};
    const QString why = Words::tr(row->sentence);
    if (status.waitingUntil <= now || status.hold == Hold::Key)
        return why;
    return Words::tr("%1 That is at %2.", "why, time")
        .arg(why, whenWords(status.waitingUntil, formatting, now));
}

QString quotaWords(const RequestQuota &quota, const Formatting &formatting)
{
    if (!quota.used)
        return {};
    const QString used = formatting.number(*quota.used);
    if (quota.base && quota.maximum) {
        return Words::tr("%1 of %2 in the contract, at most %3")
            .arg(used, formatting.number(*quota.base), formatting.number(*quota.maximum));
    }
    if (quota.base)
        return Words::tr("%1 of %2 in the contract").arg(used, formatting.number(*quota.base));
    if (quota.maximum)
        return Words::tr("%1, at most %2").arg(used, formatting.number(*quota.maximum));
    return used;
}

QString quotaWarning(const RequestQuota &quota, const Formatting &formatting)
{
    switch (quota.level()) {
    case RequestQuota::Level::Near:
        return Words::tr("%1 of the month used")
            .arg(formatting.percent(double(*quota.used) / *quota.base));
    case RequestQuota::Level::OverBase:
        return Words::tr("Month's base used");
    case RequestQuota::Level::UsedUp:
        return Words::tr("Month used up");
    case RequestQuota::Level::Unknown:
    case RequestQuota::Level::Fine:
        break;
    }
    return {};
}

QString aboutSoLong(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time < 45s)
        return Words::tr("less than a minute");
    const auto count = int(round<minutes>(time).count());
    if (count < 90)
        return Words::tr("about %n minute(s)", nullptr, qMax(1, count));
    return Words::tr("about %n hour(s)", nullptr, int(round<hours>(time).count()));
}

QString timeLeftWords(std::optional<std::chrono::seconds> left)
{
    return left ? Words::tr("%1 left", "about 3 minutes").arg(aboutSoLong(*left)) : QString();
}

} // namespace forecourt::ui
