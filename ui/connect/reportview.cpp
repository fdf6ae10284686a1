// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/reportview.h"

#include "page/errorwords.h"
#include "theme/icons.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

Tone toneOf(const sync::ConnectionReport &report)
{
    if (report.error)
        return Tone::Bad;
    const bool whole = std::all_of(report.lines.cbegin(), report.lines.cend(),
                                   [](const auto &line) { return !line.error; });
    return whole ? Tone::Good : Tone::Warning;
}

QString outcome(const std::optional<domain::ApiError> &error)
{
    if (!error)
        return ReportView::tr("works");
    if (error->kind != domain::ApiError::Kind::Forbidden)
        return errorWords(*error);
    return error->serverMessage.isEmpty()
        ? ReportView::tr("not allowed")
        : ReportView::tr("not allowed. The server says: “%1”").arg(error->serverMessage);
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    hide();
}

void ReportView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    hide();
}

void ReportView::setReport(const sync::ConnectionReport &report)
{
    clear();
    QString words = report.summary();
    if (report.error && !report.error->serverMessage.isEmpty())
        words = tr("%1 The server says: “%2”").arg(words, report.error->serverMessage);
    m_lines << words;
    auto *summary = new MessagePanel;
    summary->setMessage(toneOf(report), words);
    m_column->addWidget(summary);
    for (const auto &line : report.lines)
        addLine(line);
    setVisible(true);
}

void ReportView::addLine(const sync::ConnectionReport::Line &line)
{
    const Token token = line.error ? Token::Warning : Token::Good;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(icon(line.error ? u"ban"_s : u"check"_s, token).pixmap(16, 16));
    auto *name = new TextLabel(sync::groupText(line.group));
    name->setMinimumWidth(104);
    auto *words =
        new TextLabel(outcome(line.error), Type::Body, line.error ? Token::Warning : Token::Muted);
    words->setWordWrap(true);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_column->addWidget(row);
    m_lines << name->text() + u": "_s + words->text();
}

} // namespace forecourt::ui
