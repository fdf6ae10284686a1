// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace forecourt::ui {

class TextLabel;

// A message inside a page or a form: what is wrong, and at most one action.
class MessagePanel : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);
    void setMessage(Tone tone, const QString &text, const QString &action = {});
    // Off: square and full width, for the top of a window (see Banner).
    void setRounded(bool rounded);
    void setClosable(bool closable);
    QString text() const;

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Neutral;
    bool m_rounded = true;
};

} // namespace forecourt::ui
