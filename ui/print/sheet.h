// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>

class QTextCursor;
class QTextDocument;

namespace forecourt::ui {

/// A row of a sheet; without a text it is to be filled in by hand.
struct SheetLine
{
    QString title, text;
};
inline constexpr qreal heightToRead = 6;
inline constexpr qreal heightToWriteIn = 24;

/// A page with its heading and the dealership's name.
std::unique_ptr<QTextDocument> makeSheet(const QString &title, const QString &dealership);
/// Titles and texts with a line under each; whatever they hold is never read as markup.
void insertLines(QTextCursor &cursor, const QList<SheetLine> &lines, qreal above = heightToRead);
void insertFoot(QTextCursor &cursor, const QString &text);

} // namespace forecourt::ui
