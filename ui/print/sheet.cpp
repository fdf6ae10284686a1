// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet.h"

#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace forecourt::ui {

namespace {

// Whatever the texts hold is written as it is, never read as markup.
QTextTable *insertTable(QTextCursor &cursor, const QList<SheetLine> &lines)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({ QTextLength(QTextLength::PercentageLength, 30),
                                       QTextLength(QTextLength::PercentageLength, 70) });
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setTopMargin(16);
    QTextTable *table = cursor.insertTable(int(lines.size()), 2, format);
    QTextCharFormat quiet;
    quiet.setForeground(QColor(0x5A, 0x63, 0x73));
    QTextBlockFormat inLine; // a name of another direction of writing begins where the others do
    inLine.setAlignment(Qt::AlignAbsolute
                        | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    const auto write = [&](int row, int column, const QString &text, const QTextCharFormat &look) {
        QTextCursor at = table->cellAt(row, column).firstCursorPosition();
        at.setBlockFormat(inLine);
        at.insertText(text, look);
    };
    for (int row = 0; row < int(lines.size()); ++row) {
        write(row, 0, lines.at(row).title, quiet);
        write(row, 1, lines.at(row).text, QTextCharFormat());
    }
    cursor.movePosition(QTextCursor::End);
    return table;
}

/// A line under each row, at the very end of the paper's width, that a pen can write on.
void ruleRows(QTextTable *table, qreal above)
{
    QTextTableCellFormat format;
    format.setTopPadding(above);
    format.setBottomPadding(4);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(0x8A, 0x93, 0xA3));
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column)
            table->cellAt(row, column).setFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument> makeSheet(const QString &title, const QString &dealership)
{
    auto document = std::make_unique<QTextDocument>();
    QFont body = document->defaultFont();
    body.setPointSize(11); // to be read on paper, at arm's length
    document->setDefaultFont(body);
    QTextCursor cursor(document.get());
    QTextCharFormat heading;
    heading.setFontPointSize(20);
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertText(title, heading);
    cursor.insertBlock();
    cursor.insertText(dealership, QTextCharFormat());
    cursor.insertBlock();
    return document;
}

void insertLines(QTextCursor &cursor, const QList<SheetLine> &lines, qreal above)
{
    if (!lines.isEmpty())
        ruleRows(insertTable(cursor, lines), above);
}

void insertFoot(QTextCursor &cursor, const QString &text)
{
    QTextBlockFormat below;
    below.setTopMargin(12);
    cursor.insertBlock(below);
    QTextCharFormat small;
    small.setFontPointSize(8);
    small.setForeground(Qt::darkGray);
    cursor.insertText(text, small);
}

} // namespace forecourt::ui
