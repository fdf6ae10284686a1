// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <variant>

namespace forecourt::network {

/// Request line and fields of an HTTP/1.1 request.
struct RequestHead
{
    QByteArray method;
    QByteArray target;
    qsizetype contentLength = 0;
    QByteArray signature; ///< of X-Signature
    bool expectsContinue = false;
};

/// Where the head ends (behind the empty line); -1: it is not whole yet.
qsizetype endOfHead(const QByteArray &bytes);

/// The head, or the status that refuses it: 400 for what is not HTTP/1.1 to the letter, 411
/// where no length is told. Two fields that say different things are never chosen between.
std::variant<RequestHead, int> parsedHead(const QByteArray &head);

} // namespace forecourt::network
