// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/changeaction.h"
#include "page/page.h"

#include "domain/result.h"

#include <QFuture>

namespace forecourt::ui {

/// Carries out what a person decided about a change; asks where something would be lost. Used by
/// the outbox and by the customer's own panel.
class ChangeActions : public QObject
{
    Q_OBJECT
public:
    ChangeActions(const PageContext &context, QWidget *window);

    void run(ChangeAction action, const domain::Change &change);

signals:
    void failed(const QString &reason);

private:
    /// `said` is told where it went well, and can be undone from there.
    void watch(QFuture<domain::Result<domain::Done>> future, const QString &said);
    void ask(const QString &question, const QString &more, const QString &button,
             const std::function<void()> &onYes);
    void discard(const domain::Change &change);
    void drop(const domain::Change &change);
    void retry(const domain::Change &change);
    void sendAgain(const domain::Change &change);
    void setAgain(const domain::Change &change);
    void askArrived(const domain::Change &change);
    QString lossOf(const domain::Change &change) const;

    PageContext m_context;
    QWidget *m_window;
};

/// "Reason: the server's own words", whichever of them there are.
QString failureText(const domain::ApiError &error);

} // namespace forecourt::ui
