// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"
#include "models/formatting.h"

namespace forecourt::models {

/// A writable field's value for people: tags as a list, preferences as a sentence, notes on one
/// line, "not known" for null.
QString fieldValueText(domain::CustomerField field, const QJsonValue &value,
                       const Formatting &formatting);
/// "SUV, Sedan · KES 3,000,000 to 5,500,000"; "nothing" where it names nothing.
QString preferencesText(const domain::Preferences &preferences, const Formatting &formatting);
/// The writable fields in an event of the journal, as "Tags: a, b · VIP: yes".
QString fieldsText(const QJsonObject &object, const Formatting &formatting);
/// On one line and not longer than so many characters.
QString shortened(const QString &text, int length = 120);

} // namespace forecourt::models
