// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/fonts.h"
#include "theme/tokens.h"

#include <QLabel>

namespace forecourt::ui {

// A label of plain text in one of the house's types and colours. Selectable
// when asked; follows light and dark by itself.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, Type type = Type::Body, Token token = Token::Text,
                       QWidget *parent = nullptr);
    // Reads in the direction of its own letters, and stands where the page begins.
    void setText(const QString &text);
    void setToken(Token token);
    void setSelectable(bool on);
    // Where a value is from and how old it is: its tool tip, and heard after what it is.
    void setOrigin(const QString &what, const QString &origin);

protected:
    const QString &origin() const { return m_origin; }
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyColor();
    void applyDirection();
    Token m_token;
    QString m_origin;
};

// One line that ends in "…" where it does not fit; the whole text is its tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body,
                         Token token = Token::Text, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

// For setToolTip(): Qt would guess rich text in a text that came from outside.
QString plainToolTip(const QString &text);

} // namespace forecourt::ui
