// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customercards.h"

#include "theme/icons.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int shownLines = 8;

HistoryCard::HistoryCard(QWidget *parent)
    : FactsCard(tr("History"), parent)
    , m_toggle(makeIconButton(u"chevron-down"_s, tr("Show the history")))
{
    addHeaderWidget(m_toggle);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void HistoryCard::show(const QList<models::JournalLine> &lines,
                       const models::Formatting &formatting)
{
    QStringList facts;
    for (const models::JournalLine &line : lines)
        facts << line.what << line.before << line.after << formatting.dateTime(line.at);
    m_lines = lines;
    m_formatting = formatting;
    if (isNew(facts))
        fill();
}

void HistoryCard::setOpen(bool open)
{
    m_open = open;
    m_all = false;
    const QString name = open ? tr("Hide the history") : tr("Show the history");
    m_toggle->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_toggle->setAccessibleName(name);
    m_toggle->setToolTip(name);
    fill();
}

/// The whole head opens it, as people expect of a line with an arrow at its end.
void HistoryCard::mouseReleaseEvent(QMouseEvent *event)
{
    const int head = m_toggle->geometry().bottom() + m_toggle->geometry().top();
    if (event->button() == Qt::LeftButton && event->position().y() <= head)
        setOpen(!m_open);
}

static QString changeText(const models::JournalLine &line)
{
    if (line.before.isEmpty())
        return line.after;
    // The arrow follows the direction of the words around it.
    const QChar arrow = QGuiApplication::isRightToLeft() ? QChar(0x2190) : QChar(0x2192);
    return line.before + u' ' + arrow + u' ' + line.after;
}

void HistoryCard::addLine(const models::JournalLine &line)
{
    if (body()->count() > 0)
        body()->addSpacing(10);
    addText(line.what, Type::Body);
    addText(changeText(line), Type::Small);
    const QString when = m_formatting.dateTime(line.at);
    addText(line.person.isEmpty() ? when : QString(when + u" · "_s + line.person), Type::Small,
            Token::Muted);
}

void HistoryCard::fill()
{
    clearBody(this);
    if (!m_open)
        return;
    if (m_lines.isEmpty())
        addText(tr("Nothing was changed on this desk."), Type::Small, Token::Muted);
    const qsizetype count = m_all ? m_lines.size() : qMin(m_lines.size(), qsizetype(shownLines));
    body()->setSpacing(2);
    for (const models::JournalLine &line : m_lines.first(count))
        addLine(line);
    if (count == m_lines.size())
        return;
    auto *all = makeButton(tr("Show all %L1").arg(m_lines.size()), {}, ButtonKind::Quiet);
    connect(all, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    body()->addWidget(all, 0, Qt::AlignLeading);
}

} // namespace forecourt::ui
