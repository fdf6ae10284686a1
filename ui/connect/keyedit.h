// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace forecourt::ui {

/// Takes an API key: hidden unless shown on purpose, pasted but never copied, and overwritten in
/// memory when it is wiped or goes.
class KeyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);
    ~KeyEdit() override;

    QString key() const { return text().trimmed(); }
    void wipe();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void reveal(bool on);
    void takeFromClipboard();
    bool isShown() const { return echoMode() == Normal; }
    QAction *m_reveal;
    QAction *m_paste;
};

} // namespace forecourt::ui
