// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"
#include "models/formatting.h"

namespace forecourt::ui {

/// One line of a field's value beside what it was: a line of the notes, a tag, a preference.
struct ValueLine
{
    enum class Mark { Same, Added, Removed, Changed };
    Mark mark = Mark::Same;
    QString text;
    QString key = {}; ///< of a preference, by the API's name

    friend bool operator==(const ValueLine &, const ValueLine &) = default;
};

/// The value line by line, each with how it differs from `base`; what is gone stands where it was.
QList<ValueLine> linesOf(domain::CustomerField field, const QJsonValue &base,
                         const QJsonValue &value, const models::Formatting &formatting);
/// Long stretches that nobody changed become one line that counts them; two stay on each side.
QList<ValueLine> folded(const QList<ValueLine> &lines);
/// "Added", "Removed", "Changed"; empty for what is the same.
QString markWord(ValueLine::Mark mark);
/// What people call a preference.
QString preferenceText(const QString &key);

} // namespace forecourt::ui
