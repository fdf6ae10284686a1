// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace forecourt::ui {

// The right-hand side of a page: scrolls its content, which is never wider
// than the pane. 320 to 480 wide, 400 by preference.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; } // margins and spacing are set
    QSize sizeHint() const override { return { 412, 400 }; }

private:
    QVBoxLayout *m_body;
};

} // namespace forecourt::ui
