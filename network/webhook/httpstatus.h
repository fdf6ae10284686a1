// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statuses that a listener answers with.
namespace forecourt::network::http {

inline constexpr int NoContent = 204;
inline constexpr int BadRequest = 400;
inline constexpr int Unauthorized = 401;
inline constexpr int NotFound = 404;
inline constexpr int MethodNotAllowed = 405;
inline constexpr int RequestTimeout = 408;
inline constexpr int LengthRequired = 411;
inline constexpr int TooLarge = 413;
inline constexpr int TooManyRequests = 429;
inline constexpr int Unavailable = 503;

} // namespace forecourt::network::http
