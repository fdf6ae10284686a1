// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace forecourt::ui {

class TextFace;

// At most two letters that stand for a name, in any script.
QString initials(const QString &name);

void paintAvatar(QPainter *painter, const QRect &rect, const QString &letters, const TextFace &face,
                 const QWidget *widget);

// A round ground with initials.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter = 44, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override { return { m_diameter, m_diameter }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_letters;
};

} // namespace forecourt::ui
