// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followups.h"

#include "domain/whenanswered.h"
#include "storage/desk.h"
#include "storage/store.h"

#include <QTimer>

#include <algorithm>

namespace forecourt::models {

using domain::DueGroup;
using domain::FollowUp;

namespace {

using namespace std::chrono_literals;
constexpr auto dayWatch = 1min; // a timer until midnight would oversleep with the machine

struct GroupRow
{
    const char *text;
    Tone tone;
};

constexpr GroupRow groups[] = {
    { QT_TRANSLATE_NOOP("forecourt::models::FollowUps", "Overdue"), Tone::Warning },
    { QT_TRANSLATE_NOOP("forecourt::models::FollowUps", "Today"), Tone::Accent },
    { QT_TRANSLATE_NOOP("forecourt::models::FollowUps", "This week"), Tone::Neutral },
    { QT_TRANSLATE_NOOP("forecourt::models::FollowUps", "Later"), Tone::Neutral },
};

} // namespace

struct FollowUps::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<FollowUp> all = {};
    bool loaded = false;
    quint64 turn = 0;
    QDate day = QDate::currentDate();
    QTimer watch = QTimer();
};

FollowUps::FollowUps(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QObject(parent)
    , d(new Private{ store, formatting })
{
    connect(&store.desk(), &storage::Desk::papersChanged, this, [this](const QString &kind) {
        if (kind == domain::papers::followUp)
            refresh();
    });
    connect(&d->watch, &QTimer::timeout, this, [this] {
        if (std::exchange(d->day, QDate::currentDate()) != d->day)
            emit changed();
    });
    d->watch.start(dayWatch);
    refresh();
}

FollowUps::~FollowUps() = default;

void FollowUps::refresh()
{
    const auto asking =
        d->store.desk().papersInState(domain::papers::followUp, QString(domain::openFollowUp));
    domain::whenAnswered(asking, this, [this, asked = ++d->turn](const QList<domain::Paper> &open) {
        if (asked != d->turn)
            return;
        d->all.clear();
        for (const domain::Paper &paper : open) {
            if (const auto followUp = domain::followUpFrom(paper))
                d->all.append(*followUp);
        }
        std::sort(d->all.begin(), d->all.end(), domain::isDueBefore);
        d->loaded = true;
        emit changed();
    });
}

bool FollowUps::isLoaded() const
{
    return d->loaded;
}

const QList<FollowUp> &FollowUps::all() const
{
    return d->all;
}

QList<FollowUp> FollowUps::of(DueGroup group) const
{
    QList<FollowUp> found;
    std::copy_if(d->all.cbegin(), d->all.cend(), std::back_inserter(found),
                 [&](const FollowUp &each) { return dueGroupOf(each, d->formatting) == group; });
    return found;
}

void FollowUps::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    emit changed();
}

QString FollowUps::groupText(DueGroup group)
{
    return tr(groups[size_t(group)].text);
}

Tone FollowUps::toneOf(DueGroup group)
{
    return groups[size_t(group)].tone;
}

DueGroup dueGroupOf(const FollowUp &followUp, const Formatting &formatting)
{
    return domain::dueGroup(followUp.due, QDate::currentDate(), formatting.locale.firstDayOfWeek());
}

} // namespace forecourt::models
