// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace forecourt::ui {

/// A row that stands for a request: its method in colour, what it is, and its path below. Rows
/// without an id are the headings of tags.
class OperationDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit OperationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(const Cell &cell) const;
    void paintRequest(const Cell &cell) const;
    int paintMethod(const Cell &cell, const QRect &rect) const; ///< how far it indents the rest
};

} // namespace forecourt::ui
