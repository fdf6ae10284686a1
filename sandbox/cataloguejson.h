// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::sandbox {

class JsonWriter;
struct Dealership;

enum class LogoPart { Without, With };

/** {"id","name"} of the brand, with a logo where rows of vehicles want it. */
void writeBrandStub(JsonWriter &json, const Dealership &dealership, int brand, LogoPart logo);
void writeBodyStub(JsonWriter &json, const Dealership &dealership, int body);
void writeModelStub(JsonWriter &json, const Dealership &dealership, int model);
void writeEngine(JsonWriter &json, const Dealership &dealership, int engine);
void writeBodyType(JsonWriter &json, const Dealership &dealership, int body);
void writeGeneration(JsonWriter &json, const Dealership &dealership, int generation);
void writeTrim(JsonWriter &json, const Dealership &dealership, int trim);
enum class BrandPart { Without, With };
void writeModel(JsonWriter &json, const Dealership &dealership, int model, BrandPart brand);
enum class CountsPart { Without, With };
void writeBrand(JsonWriter &json, const Dealership &dealership, int brand, CountsPart counts);

} // namespace forecourt::sandbox
