// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace forecourt::models {

struct Formatting;

/// Where a value that is shown is from, and how old it is.
struct Provenance
{
    Q_DECLARE_TR_FUNCTIONS(forecourt::models::Provenance)
public:
    enum class Source {
        NotKnown, ///< never sent
        Server,
        ThisDesk, ///< changed here, and not on the server yet
    };

    Source source = Source::NotKnown;
    QDateTime at; ///< when the server sent it, or when it was changed here

    /// One sentence, for a tooltip or an accessible description.
    QString text(const Formatting &formatting) const;
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace forecourt::models
