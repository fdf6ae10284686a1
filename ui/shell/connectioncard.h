// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QAbstractButton>

namespace forecourt::ui {

class Badge;

// Which dealership this is, and whether it is the real one.
class ConnectionCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    void setConnection(Environment environment, const QString &name, const QString &place);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 40, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeBadge();
    QString m_place;
    Badge *m_badge;
    bool m_collapsed = false;
};

// The word, tone and colour of an environment, in one place.
struct EnvironmentLook
{
    Environment environment;
    const char *word; // to be translated in the context "Environment"
    Tone tone;
};
const EnvironmentLook &look(Environment environment);

} // namespace forecourt::ui
