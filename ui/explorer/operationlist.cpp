// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/operationlist.h"

#include "explorer/operationdelegate.h"
#include "models/operationmodel.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

OperationList::OperationList(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::OperationModel(this))
    , m_search(new SearchField(tr("Search operations")))
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OperationDelegate(m_view));
    m_view->setAccessibleName(tr("Operations"));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_search->setAccessibleName(tr("Search operations"));
    m_search->setResultView(m_view);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showFound();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QString id = index.data(models::IdRole).toString();
                if (id.isEmpty() || id == m_chosen)
                    return;
                m_chosen = id;
                emit operationChosen(id);
            });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->operationAt(index))
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_empty, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::returnPressed, this, &OperationList::takeFirst);
}

void OperationList::takeFirst()
{
    QModelIndex index = m_model->index(0, 0);
    while (index.isValid() && !m_model->operationAt(index))
        index = m_view->indexBelow(index);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    emit operationActivated();
}

void OperationList::setDocument(const domain::ApiDocument &document)
{
    m_chosen.clear();
    m_model->setDocument(document);
    showFound();
}

void OperationList::showFound()
{
    const bool none = m_model->shownCount() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (none && m_model->operationCount() > 0)
        m_empty->setContent(u"search"_s, tr("No operation is like that."), tr("Show all"));
    else if (none)
        m_empty->setContent(u"list"_s, tr("There are no operations to choose from."));
    m_view->expandAll();
    if (!m_chosen.isEmpty())
        m_view->setCurrentIndex(m_model->indexOf(m_chosen));
}

bool OperationList::choose(const QString &operation)
{
    if (m_model->document().operation(operation) == nullptr)
        return false;
    if (!m_model->indexOf(operation).isValid())
        m_search->clear();
    const QModelIndex index = m_model->indexOf(operation);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

bool OperationList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            const QModelIndex index = m_view->currentIndex();
            if (m_model->operationAt(index))
                emit operationActivated();
            else
                m_view->setExpanded(index, !m_view->isExpanded(index));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace forecourt::ui
