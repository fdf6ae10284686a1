// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QAbstractButton>

namespace forecourt::ui {

/// A line of a card that leads somewhere: text, a figure at its end, a smaller line below.
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkRow(const QString &text, const QString &figure = {}, QWidget *parent = nullptr);
    void setBelow(const QString &text, Token token = Token::Muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    QString m_figure;
    QString m_below;
    Token m_token = Token::Muted;
};

} // namespace forecourt::ui
