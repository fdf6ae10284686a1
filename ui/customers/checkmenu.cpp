// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/checkmenu.h"

#include "domain/folding.h"
#include "widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int shownRows = 10;

CheckMenu::CheckMenu(const QString &name, QWidget *parent)
    : QMenu(name, parent)
    , m_search(nullptr)
    , m_list(new QListWidget)
{
    auto *search = new SearchField(tr("Search"));
    search->setAccessibleName(tr("Search in: %1").arg(name));
    search->setResultView(m_list);
    m_search = search;
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(search);
    layout->addWidget(m_list);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(content);
    addAction(action);

    connect(search, &SearchField::searchChanged, this, &CheckMenu::fill);
    connect(m_list, &QListWidget::itemChanged, this, &CheckMenu::itemChanged);
    connect(this, &QMenu::aboutToShow, this, &CheckMenu::prepare);
}

void CheckMenu::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    // Whatever is chosen must be there to be unchosen, also when nobody has it any more.
    for (const QString &id : std::as_const(m_checked)) {
        const auto isIt = [&](const Entry &entry) { return entry.id == id; };
        if (std::none_of(m_entries.cbegin(), m_entries.cend(), isIt))
            m_entries.append({ id, id, 0 });
    }
    fill();
}

void CheckMenu::setChecked(const QStringList &ids)
{
    if (m_checked == ids)
        return;
    m_checked = ids;
    setEntries(m_entries);
}

void CheckMenu::prepare()
{
    m_search->clear();
    m_search->setVisible(m_entries.size() > shownRows);
    fill();
    const int row = qMax(m_list->sizeHintForRow(0), 28);
    m_list->setFixedHeight(row * int(qBound(1, m_list->count(), shownRows)) + 4);
    m_list->setMinimumWidth(qMin(qMax(220, m_list->sizeHintForColumn(0) + 24), 420));
    QWidget *first = m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list;
    QTimer::singleShot(0, first, [first] { first->setFocus(Qt::PopupFocusReason); });
}

void CheckMenu::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString wanted = domain::folded(m_search->text().trimmed());
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!wanted.isEmpty() && !domain::folded(entry.text).contains(wanted))
            continue;
        const QString text =
            entry.count < 0 ? entry.text : tr("%1 (%L2)").arg(entry.text).arg(entry.count);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_checked.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CheckMenu::itemChanged(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    m_checked.removeAll(id);
    if (item->checkState() == Qt::Checked)
        m_checked.append(id);
    emit checkedChanged(m_checked);
}

bool CheckMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QListWidgetItem *item = m_list->currentItem();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QMenu::eventFilter(watched, event);
}

} // namespace forecourt::ui
