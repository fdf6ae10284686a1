// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcrowd.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

// Brackets and commas of descriptions count as well: far above what a document needs.
constexpr qsizetype MostOpen = 1'000;
constexpr qsizetype MostParts = 3'000'000;

} // namespace

QString crowdFault(const QByteArray &text)
{
    qsizetype open = 0, parts = 0;
    for (const char c : text) {
        const bool opens = c == '[' || c == '{';
        if (opens)
            ++open;
        else if (c == ']' || c == '}')
            open = std::max<qsizetype>(0, open - 1);
        parts += opens || c == ',' ? 1 : 0;
        if (open > MostOpen)
            return Words::tr("Too many brackets are open at once.");
        if (parts > MostParts)
            return Words::tr("The document holds more lists and values than Forecourt reads.");
    }
    return {};
}

} // namespace forecourt::network
