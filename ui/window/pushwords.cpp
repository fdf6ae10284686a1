// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pushwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PushWords)
};

} // namespace

QString pushWords(const sync::PushReport &report)
{
    const bool told = report.attention > 0 || (report.wasOffline && report.sent > 0);
    if (!told)
        return {};
    QStringList parts;
    if (report.sent > 0)
        parts << Words::tr("%n change(s) sent", nullptr, report.sent);
    if (report.attention > 0)
        parts << Words::tr("%n need(s) you", nullptr, report.attention);
    const QString words = parts.join(u", "_s);
    if (report.wasOffline)
        return Words::tr("Connected again: %1").arg(words);
    if (report.sent > 0 || report.names.isEmpty())
        return words;
    return Words::tr("%1: %2").arg(words, report.names.join(u", "_s));
}

} // namespace forecourt::ui
