// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "page/page.h"

#include <QWidget>

class QStackedWidget;

namespace forecourt::models {
class AnswerHistory;
class PaperModel;
} // namespace forecourt::models

namespace forecourt::ui {

class CallsList;
class FilterBar;
class OperationList;
class Segmented;

/// What there is to ask of a system: its operations, the requests that were saved, and what was
/// asked already.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    explicit SidePane(const PageContext &context, QWidget *parent = nullptr);

    void setService(const domain::ConnectionId &service);
    void showPart(const QString &id); ///< "operations", "saved" or "history"
    void showWrites();
    OperationList *operations() const { return m_operations; }
    CallsList *saved() const { return m_saved; }
    CallsList *answers() const { return m_answers; }
    CallsList *writes() const { return m_writes; }
    models::PaperModel &savedRequests() const { return *m_savedModel; }
    models::PaperModel &recordedWrites() const { return *m_writesModel; }

private:
    QWidget *buildHistory();

    models::PaperModel *m_savedModel;
    models::PaperModel *m_writesModel;
    models::AnswerHistory *m_history;
    Segmented *m_parts;
    QStackedWidget *m_stack;
    FilterBar *m_pills;
    QStackedWidget *m_past;
    OperationList *m_operations;
    CallsList *m_saved;
    CallsList *m_answers;
    CallsList *m_writes;
};

} // namespace forecourt::ui
