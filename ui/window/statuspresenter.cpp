// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statuspresenter.h"

#include "models/formatting.h"
#include "status/limitwords.h"
#include "theme/tokens.h"

#include <QCoreApplication>

namespace forecourt::ui {

using models::Formatting;
using sync::Status;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Status", source);
}

struct LinkLook
{
    Status::Link link;
    const char *text;
    const char *icon;
    Tone tone;
};

const LinkLook links[] = {
    { Status::Link::Unknown, QT_TRANSLATE_NOOP("Status", "Connecting…"), "plug", Tone::Neutral },
    { Status::Link::Connected, QT_TRANSLATE_NOOP("Status", "Connected"), "circle-check",
      Tone::Neutral },
    { Status::Link::Offline, QT_TRANSLATE_NOOP("Status", "Offline since %1"), "wifi-off",
      Tone::Warning },
    { Status::Link::WorkingOffline, QT_TRANSLATE_NOOP("Status", "Working offline since %1"),
      "cloud-off", Tone::Warning },
    { Status::Link::NoKey, QT_TRANSLATE_NOOP("Status", "No key"), "key-round", Tone::Bad },
    { Status::Link::KeyRefused, QT_TRANSLATE_NOOP("Status", "Key refused"), "key-round",
      Tone::Bad },
};

void presentLink(MainWindow &window, const Status &status, const Formatting &formatting)
{
    for (const auto &look : links) {
        if (look.link != status.link)
            continue;
        QString words = text(look.text);
        if (words.contains(QLatin1String("%1")))
            words = words.arg(formatting.time(status.offlineSince));
        window.setStatus(StatusItem::Connection, words, QString::fromLatin1(look.icon), look.tone);
    }
}

void presentSync(MainWindow &window, const Status &status, const Formatting &formatting)
{
    const bool today = status.lastSync.toLocalTime().date() == QDate::currentDate();
    const QString when =
        today ? formatting.time(status.lastSync) : formatting.dateTime(status.lastSync);
    QString words = status.lastSync.isValid()
        ? text(QT_TRANSLATE_NOOP("Status", "Synced %1")).arg(when)
        : text(QT_TRANSLATE_NOOP("Status", "Never synced"));
    if (status.syncing)
        words = text(QT_TRANSLATE_NOOP("Status", "Syncing…"));
    window.setStatus(StatusItem::LastSync, words, QStringLiteral("refresh-cw"), Tone::Neutral);
    window.setProgress(status.syncing && status.total > 1 ? status.part : QString(), status.done,
                       status.total, timeLeftWords(status.timeLeft));
}

void presentWaiting(MainWindow &window, const Status &status)
{
    QStringList parts;
    if (status.waiting > 0) {
        parts.append(QCoreApplication::translate("Status", "%n waiting", nullptr, status.waiting));
    }
    if (status.attention > 0) {
        parts.append(
            QCoreApplication::translate("Status", "%n need(s) you", nullptr, status.attention));
    }
    window.setStatus(StatusItem::Waiting, parts.join(QStringLiteral(", ")), QStringLiteral("send"),
                     status.attention > 0 ? Tone::Warning : Tone::Neutral);
}

} // namespace

void presentStatus(MainWindow &window, const Status &status, const Formatting &formatting)
{
    presentLink(window, status, formatting);
    presentSync(window, status, formatting);
    presentWaiting(window, status);
    window.setStatus(StatusItem::Errors,
                     status.lastError ? text(QT_TRANSLATE_NOOP("Status", "Problem")) : QString(),
                     QStringLiteral("triangle-alert"), Tone::Warning);
    window.setStatus(
        StatusItem::Views,
        QCoreApplication::translate("Status", "%n view(s) today", nullptr, status.viewsToday),
        QStringLiteral("eye"), Tone::Neutral);
    window.setRailBadge(QStringLiteral("outbox"), status.attention, Tone::Warning);
}

} // namespace forecourt::ui
