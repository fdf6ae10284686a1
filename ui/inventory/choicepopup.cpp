// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/choicepopup.h"

#include "domain/folding.h"
#include "widgets/buttons.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int longList = 9;

ChoicePopup::ChoicePopup(const QString &title, const QList<FilterChoice> &choices,
                         const QStringList &chosenIds, Mode mode, QWidget *parent)
    : Popup(title, parent)
    , m_mode(mode)
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addRows(choices, chosenIds);
    if (choices.size() > longList)
        addSearch();
    if (choices.isEmpty())
        body()->addWidget(
            new TextLabel(tr("Nothing to choose from yet"), Type::Body, Token::Muted));
    else
        body()->addWidget(m_list);
    QPushButton *any = makeButton(tr("Any"), {}, ButtonKind::Quiet);
    any->setEnabled(!chosenIds.isEmpty());
    body()->addWidget(any, 0, Qt::AlignLeft);
    connect(any, &QPushButton::clicked, this, [this] {
        emit chosen({});
        close();
    });
}

void ChoicePopup::addRows(const QList<FilterChoice> &choices, const QStringList &chosenIds)
{
    for (const FilterChoice &choice : choices) {
        const QString text = choice.count < 0
            ? choice.text
            : tr("%1  (%2)", "name, count").arg(choice.text, locale().toString(choice.count));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, choice.id);
        const bool on = chosenIds.contains(choice.id);
        if (m_mode == Mode::Several) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        } else if (on) {
            m_list->setCurrentItem(item);
        }
    }
    const int row = qMax(28, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(row * int(qBound(1, int(choices.size()), longList)) + 4);
    m_list->setMinimumWidth(qMin(360, m_list->sizeHintForColumn(0) + 32));
    if (m_mode == Mode::One) {
        connect(m_list, &QListWidget::itemActivated, this, &ChoicePopup::pick);
        connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::pick);
    } else {
        connect(m_list, &QListWidget::itemChanged, this, [this] { emit chosen(checkedIds()); });
    }
}

void ChoicePopup::addSearch()
{
    auto *search = new SearchField(tr("Search"));
    search->setAccessibleName(tr("Search the choices"));
    search->setResultView(m_list);
    body()->addWidget(search);
    connect(search, &SearchField::searchChanged, this, &ChoicePopup::filter);
    connect(search, &QLineEdit::returnPressed, this, [this] {
        if (m_mode == Mode::One && m_list->currentItem() && !m_list->currentItem()->isHidden())
            pick(m_list->currentItem());
    });
    search->setFocus();
}

void ChoicePopup::filter(const QString &text)
{
    const QString wanted = domain::folded(text);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool shown = domain::folded(item->text()).contains(wanted);
        item->setHidden(!shown);
        if (shown && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ChoicePopup::pick(QListWidgetItem *item)
{
    emit chosen({ item->data(Qt::UserRole).toString() });
    close();
}

QStringList ChoicePopup::checkedIds() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids << item->data(Qt::UserRole).toString();
    }
    return ids;
}

} // namespace forecourt::ui
