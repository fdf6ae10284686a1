// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace forecourt::sandbox {

enum class FaultKind {
    Status,
    DropBefore,
    DropAfter,
    Cut,
    Garbage,
    Html,
    Empty,
    Nulls,
    Missing,
    Types,
    Stall,
    Trickle,
    Reset,
    Redirect,
    CutRequest,
    /** Answered as always, but what was sent is not taken. */
    Ignore,
};

/** Something that is to go wrong, and with which requests. */
struct Fault
{
    FaultKind kind = FaultKind::Status;
    int status = 500;
    /** -1 sends no Retry-After. */
    int retryAfter = -1;
    QByteArray method;
    /** Of every path that begins so. */
    QByteArray path = "/";
    QByteArray location;
    /** One field of the data alone, for nulls, missing and types. */
    QString field;
    /** Whether the request takes effect before it goes wrong. */
    bool takesEffect = false;
    /** Of a request that is cut: `bytes` counts from where its body begins. */
    bool countsFromBody = false;
    /** Of a request that is cut: with a reset, not in order. */
    bool resets = false;
    /** A cut body is announced in full length, or not at all. */
    bool announcesLength = true;
    /** Between the bytes of a trickle, or how long a stall lasts. */
    int milliseconds = -1;
    /** How many bytes arrive before the answer or request is cut or stalls; -1 is half. */
    int bytes = -1;
    /** The first so many requests go well. */
    int after = 0;
    /** Every so many-th request. */
    int every = 1;
    /** So many times at most; -1 is without end. */
    int count = -1;

    int seen = 0;
    int done = 0;
};

/** All faults that are switched on. */
class FaultBook
{
public:
    /** "kind=cut,path=/external,count=3", or shorter "cut,…" and "status=503,…". */
    bool add(const QString &spec, QString &errorText);
    bool replace(const QJsonArray &specs, QString &errorText);
    /** The fault that befalls this request at the server, counted as done. */
    std::optional<Fault> next(const Request &request);
    /** The same for a request that does not reach the server whole. */
    std::optional<Fault> nextCut(const Request &request);
    int doneCount() const;

private:
    std::optional<Fault> nextOf(bool isCut, const Request &request);

    std::vector<Fault> m_faults;
};

} // namespace forecourt::sandbox
