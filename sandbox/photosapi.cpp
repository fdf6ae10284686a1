// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosapi.h"

namespace forecourt::sandbox {

Reply answerMedia(const Dealership &, const Request &request)
{
    return errorReply(404, "There is no picture " + request.path.left(120));
}

} // namespace forecourt::sandbox
