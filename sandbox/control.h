// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace forecourt::sandbox {

class FaultBook;
class FaultRelay;
class RequestLog;
class Site;

struct Controls
{
    Site &site;
    RequestLog &log;
    FaultBook &faults;
    FaultRelay &relay;
};

/** What tests steer the demo with, under /_sandbox; needs no key. */
Reply answerControl(const Controls &controls, const Request &request);

} // namespace forecourt::sandbox
