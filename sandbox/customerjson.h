// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"

namespace forecourt::sandbox {

class JsonWriter;

enum class UserParts { Name, NameAndPhone };

void writeUser(JsonWriter &json, const Customer &customer, UserParts parts);
void writeTags(JsonWriter &json, const Customer &customer);
void writeNotes(JsonWriter &json, const Customer &customer);
/** A row of the list, which has no notes. */
void writeCustomerRow(JsonWriter &json, const Customer &customer);
void writeCustomerDetail(JsonWriter &json, const Customer &customer);

} // namespace forecourt::sandbox
