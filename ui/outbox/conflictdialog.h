// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/change.h"
#include "domain/result.h"

class QScrollArea;

namespace forecourt::models {
class CustomerDetail;
}

namespace forecourt::ui {

class ResultEditor;
class ValueColumn;

/// A field that two people changed: ours, theirs and what it was side by side, and the result,
/// which a person makes and saves. Says so when the server's value moves on meanwhile.
class ConflictDialog : public FormDialog
{
    Q_OBJECT
public:
    ConflictDialog(const PageContext &context, const domain::Change &change, QWidget *parent);

    ValueColumn *mine() const { return m_mine; }
    ValueColumn *theirs() const { return m_theirs; }
    ResultEditor *result() const { return m_result; }
    QPushButton *startFromMine() const { return m_startFromMine; }
    QPushButton *startFromTheirs() const { return m_startFromTheirs; }

protected:
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void follow();
    void showSides();
    void fitSides();
    void startFrom(const QJsonValue &value);
    void takeKey(const QJsonValue &side, const QString &key);
    void check();
    void answered(const domain::Result<domain::Done> &done);
    bool isSettled() const;

    PageContext m_context;
    domain::Change m_change;
    QJsonValue m_server; ///< the value that is shown as theirs
    models::CustomerDetail *m_customer;
    QScrollArea *m_scroll;
    ValueColumn *m_mine;
    ValueColumn *m_theirs;
    ValueColumn *m_base;
    ResultEditor *m_result;
    QPushButton *m_startFromMine;
    QPushButton *m_startFromTheirs;
    bool m_shown = false; ///< the sides hold the server's value
    bool m_touched = false; ///< a person made something of the result
};

} // namespace forecourt::ui
