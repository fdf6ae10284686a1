// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "page/page.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace forecourt::sync {
class WebhookInbox;
}

namespace forecourt::ui {

class LabelledField;
class MessagePanel;
class TextLabel;
class ToggleSwitch;

/// The switch, what the sender is given, and who may reach it.
class ReceiveCard : public Card
{
    Q_OBJECT
public:
    explicit ReceiveCard(const PageContext &context, QWidget *parent = nullptr);

    ToggleSwitch *receive() const { return m_receive; }
    QLineEdit *url() const { return m_url; }
    QToolButton *rotateButton() const { return m_rotate; }
    QComboBox *reach() const { return m_reach; }
    QSpinBox *port() const { return m_port; }
    QComboBox *followUp() const { return m_followUp; }
    QPushButton *secret() const { return m_secret; }
    MessagePanel *warning() const { return m_warning; }

    /// As the switch does it; where it is on already it tries again.
    void start() { switchTo(true); }
    /// The dialog was closed without a secret: one that is set later does not switch it on.
    void forgetStart() { m_startsAfterSecret = false; }

signals:
    void secretWanted();

private:
    using Settled = domain::Result<domain::Done>;
    void build();
    void connectParts();
    void refresh();
    void showUrl();
    void showWarning();
    void switchTo(bool on);
    void stop();
    void move();
    void copyUrl();
    void rotate();
    bool succeeded(const Settled &done); ///< says why where it did not

    PageContext m_context;
    sync::WebhookInbox &m_inbox;
    ToggleSwitch *m_receive;
    TextLabel *m_secretState;
    QPushButton *m_secret;
    QLineEdit *m_url;
    QToolButton *m_copy;
    QToolButton *m_rotate;
    QComboBox *m_reach;
    QSpinBox *m_port;
    QComboBox *m_followUp;
    MessagePanel *m_warning;
    bool m_startsAfterSecret = false;
};

} // namespace forecourt::ui
