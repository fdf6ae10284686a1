// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace forecourt::ui {

// A line edit with the magnifying glass, the shortcut's hint while empty, a
// clear button, and Escape to clear. Down and Page Down go on to the list.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);
    void setHint(const QString &hint); // "Ctrl F"; empty: none
    void setResultView(QWidget *view); // gets the focus and the key on Down

    QSize sizeHint() const override;

signals:
    void searchChanged(const QString &text); // every keystroke, trimmed, only when it differs

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoomForHint();
    QString m_hint;
    QString m_last;
    QWidget *m_view = nullptr;
    QAction *m_clear;
};

} // namespace forecourt::ui
