// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bearer/book.h"
#include "jsonwriter.h"

namespace forecourt::sandbox {

/** Each as {"id", "type", "attributes"}; the version tells how. */
void write(JsonWriter &json, const Participant &participant, int version);
void write(JsonWriter &json, const Application &application, int version);
void write(JsonWriter &json, const Statement &statement, int version);

} // namespace forecourt::sandbox
