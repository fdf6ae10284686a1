// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/popup.h"

class QProgressBar;
class QPushButton;

namespace forecourt::ui {

class FieldList;
class MessagePanel;

/// The limits in detail: this window, the month, what waits, the last refusal; and what a person
/// can do about it. Follows the session while it is open.
class LimitPopup : public Popup
{
    Q_OBJECT
public:
    explicit LimitPopup(const PageContext &context, QWidget *parent = nullptr);

    QPushButton *permitButton() const { return m_permit; }
    QPushButton *askAgainButton() const { return m_askAgain; }
    FieldList *fields() const { return m_fields; }
    MessagePanel *hold() const { return m_hold; }

signals:
    void permitWanted();
    void askAgainWanted();

private:
    void follow();
    void fillFields();
    QPushButton *addButton(const QString &text, const QString &icon);

    PageContext m_context;
    MessagePanel *m_hold;
    QProgressBar *m_window;
    FieldList *m_fields;
    QPushButton *m_permit;
    QPushButton *m_askAgain;
    QPushButton *m_replaceKey;
};

} // namespace forecourt::ui
