// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::sandbox {

class JsonWriter;
struct Dealership;

void writeVehicle(JsonWriter &json, const Dealership &dealership, int index);

} // namespace forecourt::sandbox
