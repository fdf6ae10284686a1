// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <deque>

namespace forecourt::sandbox {

/** What reached the server, counted here and not in the client. Never holds a key. */
class RequestLog
{
public:
    void add(const Request &request, int status);
    void clear();
    /** The requests kept, oldest first, and how many there were in all. */
    QByteArray toJson() const;
    qint64 count() const { return m_count; }

private:
    struct Line
    {
        QByteArray method;
        QByteArray path;
        QByteArray query;
        int status = 0;
        qint64 milliseconds = 0;
        bool hasKey = false;
        bool hasAuthorization = false;
        qsizetype bodyBytes = 0;
    };
    std::deque<Line> m_lines;
    qint64 m_count = 0;
};

} // namespace forecourt::sandbox
