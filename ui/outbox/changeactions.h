// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/change.h"
#include "domain/customerpatch.h"
#include "domain/result.h"

#include <QFuture>

namespace forecourt::ui {

/// What a person can do about a change that is not on the server; asks where something would be
/// lost. Used by the outbox and by the customer's own panel.
class ChangeActions : public QObject
{
    Q_OBJECT
public:
    ChangeActions(const PageContext &context, QWidget *window);

    void retry(const domain::Change &change);
    /// Asks first, and names what would be lost.
    void discard(const domain::Change &change);
    /// Ends a conflict with our value: an edit anew, on top of what the server has now.
    void keepOurs(const domain::Change &change, const domain::CustomerDraft &server);
    /// A doubtful request did arrive; asks for the server's number, which may stay empty.
    void confirmArrived(const domain::Change &change);
    /// A doubtful request goes again although it may have arrived; asks first.
    void sendAgain(const domain::Change &change);

signals:
    void failed(const QString &reason);

private:
    void watch(QFuture<domain::Result<domain::Done>> future, const QString &said);
    void ask(const QString &question, const QString &more, const QString &button,
             const std::function<void()> &then);

    PageContext m_context;
    QWidget *m_window;
};

/// "Reason: the server's own words", whichever of them there are.
QString failureText(const domain::ApiError &error);

} // namespace forecourt::ui
