// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

namespace forecourt::bench {

/// The customer of this number: names in many scripts, everything that a list row carries, and
/// the row as the server would have sent it. The same number is always the same person.
domain::Customer person(int number);

/// A word that only this customer's name holds; empty where he has a common name.
QString rareNameOf(int number);

} // namespace forecourt::bench
