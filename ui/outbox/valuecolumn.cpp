// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/valuecolumn.h"

#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

using Mark = ValueLine::Mark;

struct MarkLook
{
    Mark mark;
    char16_t sign;
    Tone tone;
};

constexpr MarkLook looks[] = {
    { Mark::Same, u' ', Tone::Neutral },
    { Mark::Added, u'+', Tone::Good },
    { Mark::Removed, u'\u2212', Tone::Bad },
    { Mark::Changed, u'\u2260', Tone::Warning },
};

constexpr int signWidth = 12;

const MarkLook &lookOf(Mark mark)
{
    return looks[size_t(mark)];
}

/// One line on the ground of its mark; what was removed is struck out.
class LineRow : public QWidget
{
public:
    explicit LineRow(const ValueLine &line)
        : m_mark(line.mark)
    {
        const QString word = markWord(line.mark);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(6, 3, 6, 3);
        row->setSpacing(6);
        auto *sign = new TextLabel(QString(QChar(lookOf(line.mark).sign)), Type::Strong,
                                   pair(lookOf(line.mark).tone).text);
        sign->setFixedWidth(signWidth);
        sign->setToolTip(word);
        m_text = new TextLabel(line.text);
        m_text->setWordWrap(true);
        m_text->setSelectable(true);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        m_text->setSizePolicy(policy);
        m_text->setAccessibleName(word.isEmpty() ? line.text : QString(word + u": "_s + line.text));
        if (line.mark == Mark::Removed) {
            QFont struck = m_text->font();
            struck.setStrikeOut(true);
            m_text->setFont(struck);
        }
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(m_text, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_mark == Mark::Same)
            return;
        QPainter painter(this);
        const Ink ink(scheme(this));
        paintBox(&painter, rect(), 4, ink(pair(lookOf(m_mark).tone).ground));
    }

private:
    Mark m_mark;
    TextLabel *m_text;
};

} // namespace

ValueColumn::ValueColumn(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_content(nullptr)
{
    body()->addStretch(1);
    fill();
}

void ValueColumn::setLines(const QList<ValueLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    fill();
}

void ValueColumn::setChoosable(const QStringList &keys)
{
    if (keys == m_choosable)
        return;
    m_choosable = keys;
    fill();
}

void ValueColumn::fill()
{
    m_keyButtons.clear();
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (m_lines.isEmpty())
        column->addWidget(new TextLabel(tr("Nothing"), Type::Body, Token::Muted));
    for (const ValueLine &line : std::as_const(m_lines)) {
        auto *row = new LineRow(line);
        column->addWidget(row);
        if (!m_choosable.contains(line.key))
            continue;
        auto *take = makeButton(tr("Take this"), {}, ButtonKind::Link);
        take->setAutoDefault(false);
        take->setAccessibleName(tr("Take “%1”").arg(line.text));
        connect(take, &QPushButton::clicked, this, [this, key = line.key] { emit keyWanted(key); });
        row->layout()->addWidget(take);
        m_keyButtons.insert(line.key, take);
    }
    body()->insertWidget(0, m_content);
}

} // namespace forecourt::ui
