// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/callslist.h"

#include "domain/api/apicall.h"
#include "explorer/operationdelegate.h"
#include "models/columns.h"
#include "widgets/emptystate.h"

namespace forecourt::ui {

CallsList::CallsList(QAbstractItemModel *model, const QString &name, const QString &icon,
                     const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_empty(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setContent(icon, none);
    m_view->setModel(model);
    m_view->setAccessibleName(name);
    m_view->setItemDelegate(new OperationDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &CallsList::choose);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CallsList::openMenu);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CallsList::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CallsList::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &CallsList::showState);
    showState();
}

void CallsList::showState()
{
    m_stack->setCurrentIndex(m_view->model()->rowCount() > 0 ? 0 : 1);
}

QString CallsList::currentId() const
{
    return m_view->currentIndex().data(models::IdRole).toString();
}

void CallsList::choose(const QModelIndex &index)
{
    const QString id = index.data(models::IdRole).toString();
    if (id.isEmpty())
        return;
    const auto call = index.data(models::ObjectRole).value<domain::ApiCall>();
    emit chosen(id);
    emit answerChosen(id, call.operation);
}

void CallsList::openMenu(const QPoint &at)
{
    const QPersistentModelIndex index = m_view->indexAt(at);
    const QString id = index.data(models::IdRole).toString();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index] { choose(index); });
    if (m_removable)
        menu->addAction(tr("Remove"), this, [this, id] { emit removeWanted(id); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool CallsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !currentId().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            choose(m_view->currentIndex());
            return true;
        }
        if (m_removable && key->key() == Qt::Key_Delete) {
            emit removeWanted(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace forecourt::ui
