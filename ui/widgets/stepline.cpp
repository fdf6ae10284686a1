// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepline.h"

#include "theme/paint.h"
#include "widgets/chartaccess.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

StepLine::StepLine(QWidget *parent)
    : QWidget(parent)
{
    installChartAccess();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QList<Step> &steps, const QDateTime &until)
{
    m_steps = steps;
    m_until = until;
    QStringList said;
    for (const Step &step : steps)
        said.append(locale().toString(step.from.date(), QLocale::ShortFormat) + u' '
                    + step.display);
    setAccessibleDescription(said.join(u", "_s));
    update();
}

double StepLine::xAt(const QDateTime &time) const
{
    const qint64 whole = m_steps.first().from.msecsTo(m_until);
    const qint64 part = m_steps.first().from.msecsTo(time);
    const double share = whole > 0 ? qBound(0.0, double(part) / double(whole), 1.0) : 0;
    return 1 + share * (width() - 2);
}

void StepLine::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    double least = m_steps.first().value;
    double most = least;
    for (const Step &step : m_steps) {
        least = qMin(least, step.value);
        most = qMax(most, step.value);
    }
    const double top = 8;
    const double tall = height() - 16;
    auto yAt = [&](double value) {
        return most > least ? top + tall * (most - value) / (most - least) : top + tall / 2;
    };
    QPainterPath path;
    path.moveTo(xAt(m_steps.first().from), yAt(m_steps.first().value));
    for (const Step &step : m_steps) {
        path.lineTo(xAt(step.from), path.currentPosition().y());
        path.lineTo(xAt(step.from), yAt(step.value));
    }
    path.lineTo(width() - 1, path.currentPosition().y());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::Accent, this), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawPath(path);
}

bool StepLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_steps.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Step *under = &m_steps.first();
        for (const Step &step : m_steps) {
            if (xAt(step.from) <= help->pos().x())
                under = &step;
        }
        const QString when = locale().toString(under->from.date(), QLocale::ShortFormat);
        QToolTip::showText(help->globalPos(), plainToolTip(when + u": "_s + under->display), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace forecourt::ui
