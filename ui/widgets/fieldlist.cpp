// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldlist.h"

#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int labelColumn = 104;
static constexpr int longestWord = 28;

// A word that no line holds (an id, an address) would push the pane's content out of sight.
static bool hasEndlessWord(const QString &text)
{
    const auto words = QStringView(text).split(u' ');
    return std::any_of(words.cbegin(), words.cend(),
                       [](QStringView word) { return word.size() > longestWord; });
}

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelColumn);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
    m_shown.clear();
    m_values.clear();
}

bool FieldList::shows(const QList<FieldValue> &rows) const
{
    return std::equal(m_shown.cbegin(), m_shown.cend(), rows.cbegin(), rows.cend(),
                      [](const FieldValue &a, const FieldValue &b) {
                          return a.label == b.label && a.value == b.value && a.token == b.token;
                      });
}

void FieldList::setRows(const QList<FieldValue> &rows)
{
    QList<FieldValue> present;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(present),
                 [](const FieldValue &row) { return !row.value.isEmpty(); });
    if (!shows(present)) {
        clear();
        for (const FieldValue &row : std::as_const(present))
            m_values.append(addRow(row.label, row.value, row.token));
        m_shown = present;
    }
    for (qsizetype i = 0; i < present.size(); ++i)
        m_values.at(i)->setOrigin(present.at(i).label, present.at(i).origin);
}

TextLabel *FieldList::addRow(const QString &label, const QString &value, Token token)
{
    if (value.isEmpty())
        return nullptr;
    const bool isEndless = hasEndlessWord(value);
    auto *text = isEndless ? new ElidedLabel(value, Type::Body, token)
                           : new TextLabel(value, Type::Body, token);
    text->setWordWrap(!isEndless);
    text->setSelectable(true);
    addRow(label, text);
    return text;
}

void FieldList::addRow(const QString &label, QWidget *value)
{
    auto *name = new TextLabel(label, Type::Body, Token::Muted);
    name->setWordWrap(true);
    // A text that is only shown is its own name: with the label's it could not be heard.
    if (qobject_cast<QLabel *>(value))
        value->setAccessibleDescription(label);
    else if (value->focusPolicy() != Qt::NoFocus && value->accessibleName().isEmpty())
        value->setAccessibleName(label);
    name->setBuddy(value);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1, Qt::AlignTop);
    ++m_rows;
}

} // namespace forecourt::ui
