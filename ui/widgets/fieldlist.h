// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QGridLayout;

namespace forecourt::ui {

class TextLabel;

// Rows of label and value. Values are plain and selectable, wrap, and a value
// that is empty is simply absent.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);
    void clear();
    // Hides nothing: returns null and adds no row where the value is empty.
    TextLabel *addRow(const QString &label, const QString &value, Token token = Token::Text);
    void addRow(const QString &label, QWidget *value);
    int rowCount() const { return m_rows; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace forecourt::ui
