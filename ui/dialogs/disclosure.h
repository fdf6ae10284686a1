// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace forecourt::ui {

/// A line to press that unfolds what few people need.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);
    bool isOpen() const;
    void setOpen(bool open);
    QPushButton *button() const { return m_button; }

private:
    QPushButton *m_button;
    QWidget *m_content;
};

} // namespace forecourt::ui
