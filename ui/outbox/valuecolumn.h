// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/valuediff.h"
#include "widgets/card.h"

class QPushButton;

namespace forecourt::ui {

/// One side of a comparison: the value line by line, differences with a sign, a word for
/// assistive tools and a ground.
class ValueColumn : public Card
{
    Q_OBJECT
public:
    explicit ValueColumn(const QString &title, QWidget *parent = nullptr);

    void setLines(const QList<ValueLine> &lines);
    /// Offers to take one preference alone; for lines whose key is among these.
    void setChoosable(const QStringList &keys);
    QPushButton *keyButton(const QString &key) const { return m_keyButtons.value(key); }

signals:
    void keyWanted(const QString &key);

private:
    void fill();

    QList<ValueLine> m_lines;
    QStringList m_choosable;
    QWidget *m_content;
    QHash<QString, QPushButton *> m_keyButtons;
};

} // namespace forecourt::ui
