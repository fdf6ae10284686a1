// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/answerpane.h"

#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/fieldeditor.h"
#include "models/answerdata.h"
#include "models/answertable.h"
#include "models/jsontree.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlist.h"
#include "widgets/messagepanel.h"
#include "widgets/rowdelegate.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int smallTree = 12;
static constexpr qsizetype longestSent = 4'000;

namespace {

struct TabRow
{
    const char *id;
    const char *title;
};

constexpr TabRow tabs[] = {
    { "table", QT_TRANSLATE_NOOP("forecourt::ui::AnswerPane", "Table") },
    { "tree", QT_TRANSLATE_NOOP("forecourt::ui::AnswerPane", "Tree") },
    { "text", QT_TRANSLATE_NOOP("forecourt::ui::AnswerPane", "Text") },
    { "headers", QT_TRANSLATE_NOOP("forecourt::ui::AnswerPane", "Headers") },
};

int placeOf(const QString &tab)
{
    for (int place = 0; place < int(std::size(tabs)); ++place) {
        if (tab == QLatin1StringView(tabs[place].id))
            return place;
    }
    return 0;
}

} // namespace

AnswerPane::AnswerPane(models::AnswerData &shown, QWidget *parent)
    : QWidget(parent)
    , m_data(shown)
    , m_head(new AnswerHead)
    , m_tabs(new Segmented)
    , m_csv(makeIconButton(u"download"_s, tr("Save the rows as CSV")))
    , m_save(makeIconButton(u"save"_s, tr("Save the answer as it came")))
    , m_wide(makeIconButton(u"maximize-2"_s, tr("Give the answer the whole page")))
    , m_all(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_grid(new AnswerGrid(shown.table()))
    , m_noTable(new EmptyState)
    , m_tree(new QTreeView)
    , m_text(makeCodeEdit(4))
    , m_cut(new MessagePanel)
    , m_headers(new FieldList)
{
    build();
    connect(m_csv, &QToolButton::clicked, this, &AnswerPane::exportWanted);
    connect(m_save, &QToolButton::clicked, this, &AnswerPane::saveWanted);
    connect(m_cut, &MessagePanel::actionTriggered, this, &AnswerPane::saveWanted);
    connect(m_wide, &QToolButton::toggled, this, &AnswerPane::wideToggled);
    connect(m_tabs, &Segmented::currentChanged, this, [this](const QString &id) {
        m_wanted = id;
        showTab();
    });
}

void AnswerPane::build()
{
    setMinimumWidth(320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_all, 1);
    m_head->addAction(m_save);
    m_head->addAction(m_wide);
    m_wide->setCheckable(true);
    auto *answer = new QWidget;
    auto *inner = new QVBoxLayout(answer);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addWidget(buildTabs());
    inner->addWidget(m_stack, 1);
    m_all->addWidget(m_empty);
    m_all->addWidget(answer);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(buildTree());
    m_stack->addWidget(buildText());
    m_stack->addWidget(buildHeaders());
    m_stack->addWidget(m_noTable);
    m_noTable->setContent(u"table-2"_s, tr("This answer holds no list."));
    m_save->setEnabled(false);
}

QWidget *AnswerPane::buildTabs()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 12, 0);
    for (const TabRow &tab : tabs)
        m_tabs->addChoice(QString::fromLatin1(tab.id), tr(tab.title));
    m_tabs->setAccessibleName(tr("The answer as"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_csv);
    return bar;
}

QWidget *AnswerPane::buildTree()
{
    m_tree->setModel(&m_data.tree());
    m_tree->setAccessibleName(tr("The answer as a tree"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->header()->resizeSection(models::JsonTree::Name, 220);
    return m_tree;
}

QWidget *AnswerPane::buildText()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 0, 12, 12);
    m_text->setMaximumHeight(QWIDGETSIZE_MAX);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("The answer as text"));
    column->addWidget(m_cut);
    column->addWidget(m_text, 1);
    return page;
}

QWidget *AnswerPane::buildHeaders()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Headers of the answer"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 4, 12, 12);
    column->addWidget(m_headers);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

void AnswerPane::showEmpty(const QString &icon, const QString &sentence)
{
    m_empty->setContent(icon, sentence);
    m_all->setCurrentIndex(0);
    m_save->setEnabled(false);
}

void AnswerPane::showAnswer(const QString &from)
{
    m_head->show(m_data.answer(), from, m_formatting);
    m_save->setEnabled(!m_data.isEmpty());
    if (m_data.isEmpty())
        return m_all->setCurrentIndex(0);
    m_all->setCurrentIndex(1);
    m_grid->showAnswer(m_formatting);
    m_grid->setPages(m_data.page(-1).has_value(), m_data.page(1).has_value());
    unfoldTree();
    m_textShown = false;
    showHeaders();
    showTab();
}

// What there is of a small answer; of a list its first row.
void AnswerPane::unfoldTree()
{
    if (m_data.tree().rowCount() <= smallTree)
        m_tree->expandToDepth(0);
    else
        m_tree->expand(m_data.tree().index(0, 0));
}

// Laying a long text out takes a moment, so only when it is looked at.
void AnswerPane::showText()
{
    if (std::exchange(m_textShown, true))
        return;
    m_text->setPlainText(m_data.text());
    m_cut->setVisible(m_data.hiddenBytes() > 0);
    m_cut->setMessage(Tone::Neutral,
                      tr("Only the beginning is shown: %1 more are in the answer.")
                          .arg(m_formatting.bytes(m_data.hiddenBytes())),
                      tr("Save all of it…"));
}

QString AnswerPane::sentBody() const
{
    const QString all = QString::fromUtf8(m_data.answer().call.body);
    if (all.size() <= longestSent)
        return all;
    QString beginning = all.first(longestSent);
    if (beginning.back().isHighSurrogate())
        beginning.chop(1);
    return beginning
        + tr("… (the first %L1 of %Ln characters)", nullptr, int(all.size())).arg(longestSent);
}

void AnswerPane::showHeaders()
{
    m_headers->clear();
    const domain::ApiAnswer &answer = m_data.answer();
    m_headers->addRow(tr("Request"),
                      QString(QString::fromLatin1(answer.call.method) % u' '
                              % QString::fromLatin1(answer.call.path)));
    m_headers->addRow(tr("Query"), QString::fromLatin1(answer.call.query));
    m_headers->addRow(tr("Sent body"), sentBody());
    for (const auto &[name, value] : answer.headers)
        m_headers->addRow(QString::fromLatin1(name), QString::fromUtf8(value));
}

// A person's choice holds as long as the answer has such a form.
void AnswerPane::showTab()
{
    QString tab = m_wanted.isEmpty() ? u"table"_s : m_wanted;
    if (m_wanted.isEmpty() && !m_data.hasTable())
        tab = m_data.hasTree() ? u"tree"_s : u"text"_s;
    m_tabs->setCurrent(tab);
    const bool noTable = tab == "table"_L1 && !m_data.hasTable();
    m_stack->setCurrentIndex(noTable ? int(std::size(tabs)) : placeOf(tab));
    m_csv->setEnabled(m_data.hasTable());
    if (tab == "text"_L1)
        showText();
}

QString AnswerPane::tab() const
{
    return m_tabs->current();
}

void AnswerPane::setTab(const QString &tab)
{
    m_wanted = tab;
    showTab();
}

void AnswerPane::setBusy(bool busy)
{
    m_head->setBusy(busy);
    if (busy && m_data.isEmpty())
        m_empty->setContent(u"loader"_s, tr("Waiting for the answer…"));
}

void AnswerPane::focusResult()
{
    QWidget *widgets[] = { m_grid->view(), m_tree, m_text };
    const int place = m_stack->currentIndex();
    if (place < int(std::size(widgets)))
        widgets[place]->setFocus(Qt::OtherFocusReason);
}

} // namespace forecourt::ui
