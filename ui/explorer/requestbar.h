// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "domain/api/apiservice.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace forecourt::ui {

class Badge;
class ElidedLabel;
class TextLabel;

/// What will go where, and the button that sends it.
class RequestBar : public QWidget
{
    Q_OBJECT
public:
    explicit RequestBar(QWidget *parent = nullptr);

    void setService(const domain::ApiService &service);
    void setOperation(const domain::ApiOperation *operation); ///< null: none is chosen
    /// The button then cancels; what writes cannot be cancelled.
    void setBusy(bool busy, bool isWriting);
    QPushButton *sendButton() const { return m_send; }
    QToolButton *moreButton() const { return m_more; }

signals:
    void sendWanted();
    void cancelWanted();
    void copyWanted();
    void saveWanted();
    void resetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenu();
    void showButton();

    Badge *m_method;
    ElidedLabel *m_path;
    Badge *m_environment;
    QToolButton *m_more;
    QPushButton *m_send;
    bool m_hasOperation = false;
    bool m_busy = false;
    bool m_isWriting = false;
};

} // namespace forecourt::ui
