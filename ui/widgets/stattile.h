// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QAbstractButton>

namespace forecourt::ui {

// A figure with its name above and a line of context below; a click leads to
// the list behind it.
class StatTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatTile(const QString &label, QWidget *parent = nullptr); // label = text()
    void setFigure(const QString &figure, const QString &unit = {}); // "52", "of 60"
    // `icon` may be arrow-up or arrow-down; an empty text leaves the line free.
    void setContext(const QString &text, Token token = Token::Muted, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 160, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString m_figure;
    QString m_unit;
    QString m_context;
    QString m_icon;
    Token m_token = Token::Muted;
};

} // namespace forecourt::ui
