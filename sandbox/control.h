// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace forecourt::sandbox {

class Api;
class Churn;
class FaultBook;
class FaultRelay;
class RequestLog;
struct Dealership;

struct Controls
{
    Dealership &dealership;
    RequestLog &log;
    Api &api;
    FaultBook &faults;
    FaultRelay &relay;
    Churn &churn;
};

/** What tests steer the demo with, under /_sandbox; needs no key. */
Reply answerControl(const Controls &controls, const Request &request);

} // namespace forecourt::sandbox
