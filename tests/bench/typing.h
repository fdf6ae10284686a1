// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paintwatch.h"
#include "shop.h"

#include <QList>
#include <QString>

namespace forecourt::bench {

/// Something that people type, letter by letter.
struct Typed
{
    const char *kind;
    QString text;
};

/// What is typed in a mirror of so many customers: frequent and rare words, words that nobody
/// has, accents, whole names of two characters, figures and tags. At most six letters each.
QList<Typed> typedTexts(int customers);

struct Keystroke
{
    double ms = 0; ///< from the letter to the painted rows
    double answeredMs = 0; ///< of these until the model had them
    double cpuMs = 0; ///< processor time of all threads meanwhile
};

/// Types into the search field of the real page.
class Typist
{
public:
    explicit Typist(Shop &shop);

    /// Sorts by the column as a click on its header does, and waits for the whole list.
    void sortBy(int column);
    /// Waits until the first rows of the new answer, or the words for none, are painted.
    Keystroke type(const QString &text);
    /// Empties the field and waits for the whole list.
    void clear();

private:
    void waitForAll();

    Shop &m_shop;
    PaintWatch m_watch;
    qint64 m_answeredAt = 0, m_cpuAtAnswer = 0;
};

} // namespace forecourt::bench
