// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace forecourt::sandbox {

/** Whose API the sandbox speaks. */
enum class Style { Carstrel, Autograb, Bearer, General };
enum class RateHeaders { None, Autograb, XRateLimit, RetryAfter, Body };

/** What the command line asked for. */
struct Options
{
    Style style = Style::Carstrel;
    quint16 port = 0;
    quint32 customers = 400;
    quint32 vehicles = 60;
    int blogs = 4;
    /** Participants of the bearer style, resources of the general style. */
    int rows = 250;
    quint64 seed = 1;
    qint64 today = 0;
    QByteArrayList keys;
    /** Groups of endpoints that a key may not use, by key. */
    QHash<QByteArray, QSet<QByteArray>> forbidden;
    QString dataDir;
    /** Requests per so many seconds; 0 is no limit. */
    int rateLimit = 0;
    int rateSeconds = 1;
    RateHeaders rateHeaders = RateHeaders::RetryAfter;
    /** Requests a month: in the contract, at most, and made before; a maximum of 0 is none. */
    int quotaBase = 0;
    int quotaMaximum = 0;
    int quotaUsed = 0;
    int latencyMs = 0;
    /** Rows at most in the lists that have no paging; 0 is all. */
    int listCap = 0;
    /** Rows at most on a page, whatever is asked for; 0 is as many as are asked for. */
    int pageCap = 0;
    QStringList faults;
    /** Where events of the general style are sent to, signed with the secret. */
    QString webhookUrl;
    QByteArray webhookSecret;
    bool exitWithParent = false;
};

/** Reads the arguments; where they are wrong errorText says so and nothing is returned. */
std::optional<Options> readOptions(const QStringList &arguments, QString &errorText);

} // namespace forecourt::sandbox
