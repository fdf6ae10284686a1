// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace forecourt::ui {

class TextLabel;

/// What a row of a FieldList says.
struct FieldValue
{
    QString label;
    QString value;
    QString origin = {}; ///< where the value is from and how old it is
    Token token = Token::Text;
};

// Rows of label and value. Values are plain and selectable, wrap, and a value
// that is empty is simply absent.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);
    void clear();
    // Makes anew only what says another thing: a sync tells of changes many times a second, and
    // what somebody selects must not vanish. The origins follow in any case.
    void setRows(const QList<FieldValue> &rows);
    // Hides nothing: returns null and adds no row where the value is empty.
    TextLabel *addRow(const QString &label, const QString &value, Token token = Token::Text);
    void addRow(const QString &label, QWidget *value);
    int rowCount() const { return m_rows; }

private:
    bool shows(const QList<FieldValue> &rows) const;

    QGridLayout *m_grid;
    QList<FieldValue> m_shown;
    QList<TextLabel *> m_values;
    int m_rows = 0;
};

} // namespace forecourt::ui
