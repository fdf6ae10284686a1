// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui::paint {

// Inputs show focus however it came: it says where typing goes.
void inputFrame(const QStyleOption &option, QPainter &painter, const Ink &ink,
                const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && option.state & QStyle::State_HasFocus;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const bool bad = widget && widget->property("invalid").toBool();
    const Token fill = enabled && !readOnly ? Token::Raised : Token::Window;
    Token line = option.state & QStyle::State_MouseOver ? Token::Faint : Token::ControlLine;
    if (bad)
        line = Token::Bad;
    else if (focus)
        line = Token::Accent;
    paintBox(&painter, option.rect, controlRadius, ink(fill), ink(line), focus || bad ? 1.6 : 1);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const Ink &ink,
              const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.frame) {
        QStyleOption frame(option);
        inputFrame(frame, painter, ink, widget);
    }
    const QRect at = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                         { 14, 14 }, option.rect.adjusted(10, 0, -10, 0));
    paintIcon(&painter, at, u"chevron-down"_s, ink(enabled ? Token::Muted : Token::Faint));
}

void comboLabel(const QStyleOptionComboBox &option, QPainter &painter, const Ink &ink,
                const QWidget *)
{
    if (option.editable)
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(12, 0, -30, 0));
    if (!option.currentIcon.isNull()) {
        const QRect at = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             option.iconSize, rect);
        option.currentIcon.paint(&painter, at, Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        rect = QStyle::visualRect(option.direction, option.rect,
                                  option.rect.adjusted(20 + option.iconSize.width(), 0, -30, 0));
    }
    painter.setPen(ink(enabled ? Token::Text : Token::Faint));
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter.drawText(rect,
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::AlignAbsolute)
                         | Qt::TextSingleLine,
                     text);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const Ink &ink,
             const QStyle &style, const QWidget *widget)
{
    if (option.frame)
        inputFrame(option, painter, ink, widget);
    struct Step
    {
        QStyle::SubControl part;
        QAbstractSpinBox::StepEnabledFlag flag;
        QLatin1StringView icon;
    };
    const Step steps[] = {
        { QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevron-up"_L1 },
        { QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevron-down"_L1 }
    };
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const Step &step : steps) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, step.part, widget);
        const bool enabled = option.stepEnabled & step.flag && option.state & QStyle::State_Enabled;
        const bool active = option.activeSubControls == step.part;
        if (active && enabled)
            paintBox(&painter, rect.adjusted(2, 1, -2, -1), 3, ink(Token::Hover));
        const QRect at = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 12, 12 }, rect);
        paintIcon(&painter, at, step.icon, ink(enabled ? Token::Muted : Token::Faint));
    }
}

} // namespace forecourt::ui::paint
