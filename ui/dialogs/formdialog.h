// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace forecourt::ui {

class MessagePanel;
class TextLabel;

/// What dialogs with a form share: a heading, the form, a message about what went wrong, and the
/// buttons. Enter is the primary button, Escape cancels. As high as it must be.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &intro, QWidget *parent);

    QPushButton *primaryButton() const { return m_primary; }
    QPushButton *cancelButton() const { return m_cancel; }
    MessagePanel *message() const { return m_message; }
    bool isBusy() const { return m_busy; }
    /// Does nothing while something is under way whose answer would be lost.
    void reject() override;

protected:
    /// What the primary button does.
    virtual void submit() = 0;

    QVBoxLayout *body() const { return m_body; }
    void setPrimary(const QString &text, const QString &icon = {}, bool isDanger = false);
    void addFooterButton(QPushButton *button); ///< at the other end
    void setIntro(const QString &intro);
    void say(Tone tone, const QString &text, const QString &action = {},
             std::function<void()> onAction = {});
    void hush();
    /// The form rests and the footer says what is under way; an empty text ends it.
    void setBusy(const QString &what, bool mayClose);
    void showClose(); ///< no primary any more, "Cancel" becomes "Close"

    bool event(QEvent *event) override;

private:
    void buildFooter(QVBoxLayout *all);
    void fitHeight();

    TextLabel *m_heading;
    TextLabel *m_intro;
    QWidget *m_form;
    QVBoxLayout *m_body;
    MessagePanel *m_message;
    TextLabel *m_progress;
    QHBoxLayout *m_footer;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    std::function<void()> m_onAction;
    bool m_busy = false;
    bool m_mayClose = true;
};

/// Opens over its parent's window, and goes when it is closed.
void openDialog(QDialog *dialog);

} // namespace forecourt::ui
