// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::sandbox {

class JsonWriter;
struct Dealership;

/**
 * The document shows an empty list only, so a post's fields are this demo's
 * guess: id, title, slug, excerpt, content, coverImageUrl, author, publishedAt.
 */
void writeBlog(JsonWriter &json, const Dealership &dealership, int index);

} // namespace forecourt::sandbox
