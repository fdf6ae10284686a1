// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// A small form inside a card, for one thing to be noted. What is typed can be kept as a draft
/// and laid back. Ctrl+Return and Ctrl+S save this form, not the page.
class LogForm : public QWidget
{
    Q_OBJECT
public:
    /// What is typed; empty where there is nothing to save.
    virtual QJsonObject toJson() const = 0;
    /// From nothing it is as new.
    virtual void restore(const QJsonObject &typed) = 0;
    virtual void setFormatting(const models::Formatting &formatting) = 0;
    virtual void focusFirst() = 0;

    void setSaving(bool saving);
    void setReady(bool ready); ///< it is known whose it is
    bool canSave() const;
    QPushButton *saveButton() const { return m_save; }
    QPushButton *discardButton() const { return m_discard; }

signals:
    void edited();
    void saveWanted();
    void discardWanted();

protected:
    explicit LogForm(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// A label with its field below, which takes the label as its name.
    void addField(const QString &label, QWidget *field);
    void addFooter(); ///< after the fields, since Tab goes in the order in which they came
    void setSaveText(const QString &text);
    void afterEdit();
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showState();

    QVBoxLayout *m_body;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_saving = false;
    bool m_ready = false;
};

} // namespace forecourt::ui
