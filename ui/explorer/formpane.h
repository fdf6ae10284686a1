// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace forecourt::models {
class ApiForm;
}

namespace forecourt::ui {

class Badge;
class EmptyState;
class FormView;
class MessagePanel;
class TextLabel;

/// The chosen operation: what it does, and the form of what it is sent.
class FormPane : public QWidget
{
    Q_OBJECT
public:
    explicit FormPane(models::ApiForm &form, QWidget *parent = nullptr);

    FormView *view() const { return m_view; }
    void showOperation(); ///< after the form was given another one
    /// While there is no operation: why, and what can be done.
    void showEmpty(const QString &icon, const QString &sentence, const QString &action = {});
    /// Faults stand at their fields; those without one are told above the form.
    void showFaults();
    MessagePanel *message() const { return m_message; }

signals:
    void actionTriggered(); ///< of the empty state

private:
    void build();

    models::ApiForm &m_form;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title;
    Badge *m_deprecated;
    TextLabel *m_description;
    MessagePanel *m_message;
    FormView *m_view;
};

} // namespace forecourt::ui
