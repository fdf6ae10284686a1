// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace forecourt::models {
class OperationModel;
}

namespace forecourt::ui {

class EmptyState;
class SearchField;

/// The operations of an API by tag, with a search; Enter goes on to the chosen one's form.
class OperationList : public QWidget
{
    Q_OBJECT
public:
    explicit OperationList(QWidget *parent = nullptr);

    void setDocument(const domain::ApiDocument &document);
    bool choose(const QString &operation); ///< emits nothing new where it is chosen already
    QString chosen() const { return m_chosen; }
    SearchField *search() const { return m_search; }
    QTreeView *view() const { return m_view; }
    models::OperationModel &model() const { return *m_model; }

signals:
    void operationChosen(const QString &operation);
    void operationActivated(); ///< by Enter: what comes next wants the keyboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound();
    void takeFirst();

    models::OperationModel *m_model;
    SearchField *m_search;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QString m_chosen;
};

} // namespace forecourt::ui
