// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/themestyle.h"

namespace forecourt::ui {

struct Metric
{
    QStyle::PixelMetric metric;
    int value;
};

static constexpr int offerMargin = 8;

struct BoxIcon
{
    QStyle::StandardPixmap pixmap;
    const char *name;
    Token token;
};

/// What a message box wears at its side.
static constexpr BoxIcon boxIcons[] = {
    { QStyle::SP_MessageBoxInformation, "info", Token::Accent },
    { QStyle::SP_MessageBoxQuestion, "circle-question-mark", Token::Accent },
    { QStyle::SP_MessageBoxWarning, "triangle-alert", Token::Warning },
    { QStyle::SP_MessageBoxCritical, "circle-alert", Token::Bad },
};

static constexpr Metric metrics[] = {
    { QStyle::PM_ButtonMargin, 12 },
    { QStyle::PM_ButtonShiftHorizontal, 0 },
    { QStyle::PM_ButtonShiftVertical, 0 },
    { QStyle::PM_DefaultFrameWidth, 1 },
    { QStyle::PM_ScrollBarExtent, 10 },
    { QStyle::PM_ScrollBarSliderMin, 32 },
    { QStyle::PM_SplitterWidth, 1 },
    { QStyle::PM_MenuButtonIndicator, 18 },
    { QStyle::PM_SliderThickness, 24 },
    { QStyle::PM_SliderLength, 18 },
    { QStyle::PM_IndicatorWidth, 18 },
    { QStyle::PM_IndicatorHeight, 18 },
    { QStyle::PM_ExclusiveIndicatorWidth, 18 },
    { QStyle::PM_ExclusiveIndicatorHeight, 18 },
    { QStyle::PM_CheckBoxLabelSpacing, 8 },
    { QStyle::PM_RadioButtonLabelSpacing, 8 },
    { QStyle::PM_SmallIconSize, 16 },
    { QStyle::PM_ButtonIconSize, 16 },
    { QStyle::PM_ToolBarIconSize, 16 },
    { QStyle::PM_ListViewIconSize, 16 },
    { QStyle::PM_LineEditIconSize, 16 },
    { QStyle::PM_MessageBoxIconSize, 24 },
    { QStyle::PM_HeaderMargin, 12 },
    { QStyle::PM_MenuPanelWidth, 1 },
    { QStyle::PM_MenuVMargin, 4 },
    { QStyle::PM_MenuHMargin, 0 },
    { QStyle::PM_LayoutLeftMargin, 16 },
    { QStyle::PM_LayoutRightMargin, 16 },
    { QStyle::PM_LayoutTopMargin, 16 },
    { QStyle::PM_LayoutBottomMargin, 16 },
    { QStyle::PM_LayoutHorizontalSpacing, 8 },
    { QStyle::PM_LayoutVerticalSpacing, 8 },
    { QStyle::PM_TabBarTabHSpace, 24 },
    { QStyle::PM_TabBarTabVSpace, 12 },
    { QStyle::PM_ToolTipLabelFrameWidth, 8 },
    { QStyle::PM_TabBarTabShiftVertical, 0 },
    { QStyle::PM_TabBarBaseHeight, 0 },
};

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    // The text of an offer stands below that of the field that asked for it.
    const bool inPopup = widget && widget->window()->windowType() == Qt::Popup;
    if (metric == PM_FocusFrameHMargin && inPopup && qobject_cast<const QListView *>(widget))
        return offerMargin;
    for (const Metric &row : metrics) {
        if (row.metric == metric)
            return row.value;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon ThemeStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                               const QWidget *widget) const
{
    for (const BoxIcon &row : boxIcons) {
        if (row.pixmap == pixmap)
            return icon(QLatin1StringView(row.name), row.token);
    }
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_Table_GridLineColor:
        return hint == SH_Table_GridLineColor ? int(rgb(Token::Line, m_scheme)) : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

static QSize menuItemSize(const QStyleOptionMenuItem &item, QSize contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return { contents.width(), 9 };
    const bool shortcut = item.text.contains(u'\t');
    const int left = item.menuHasCheckableItems || item.maxIconWidth > 0 ? 26 : 0;
    return { contents.width() + 24 + left + (shortcut ? 24 : 16), controlHeight };
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Larger fonts make taller controls; 32 is the floor, not a fixed size.
    const int height = qMax(controlHeight, (option ? option->fontMetrics.height() : 16) + 12);
    switch (type) {
    case CT_PushButton: {
        auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty() && !button->icon.isNull();
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        if (iconOnly)
            return { height + (menu ? 14 : 0), height };
        // The label is drawn a weight heavier than it was measured.
        const int heavier = button ? qRound(contents.width() * 0.04) : 0;
        const bool icon = button && !button->icon.isNull();
        const bool isLink = widget && widget->property("buttonKind").isValid()
            && buttonKind(widget) == ButtonKind::Link;
        return { contents.width() + heavier + (isLink ? 4 : 24) + (icon ? 4 : 0), height };
    }
    case CT_ToolButton: {
        auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return { height, height };
        return { contents.width() + 24, height };
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return { base.width(), height };
    case CT_ComboBox:
        return { contents.width() + 46, height };
    case CT_CheckBox:
    case CT_RadioButton:
        return base.expandedTo({ 0, 24 });
    case CT_MenuItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents);
        return base;
    case CT_HeaderSection:
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const int text = header->fontMetrics.horizontalAdvance(header->text);
            return { text + 24 + 18, height };
        }
        return base;
    case CT_TabBarTab:
        return { base.width(), height + 6 };
    case CT_ItemViewItem:
        return base.expandedTo({ 0, controlHeight });
    case CT_ProgressBar:
        return { base.width(), 8 };
    default:
        return base;
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

static QRect scrollSlider(const QStyleOptionSlider &option)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int size = length;
    if (range > 0) // a bar may be shorter than the least handle
        size = qBound(qMin(32, length),
                      int(qint64(length) * option.pageStep / (range + option.pageStep)), length);
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return flat ? QRect(at, 0, size, option.rect.height())
                : QRect(0, at, option.rect.width(), size);
}

static QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect slider = scrollSlider(option);
    const bool flat = option.orientation == Qt::Horizontal;
    QRect rect = option.rect.translated(-option.rect.topLeft());
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        rect = slider;
        break;
    case QStyle::SC_ScrollBarSubPage:
        flat ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        break;
    case QStyle::SC_ScrollBarAddPage:
        flat ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        break;
    case QStyle::SC_ScrollBarGroove:
        break;
    default:
        return {};
    }
    const QRect placed = rect.translated(option.rect.topLeft());
    return QStyle::visualRect(option.direction, option.rect, placed);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*slider, part);
    }
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(4, 1, -30, -1));
    if (control == CC_SpinBox) {
        auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? 24 : 0;
        const QRect side(rect.right() - width, rect.top() + 1, width, rect.height() - 2);
        const int half = side.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, side.adjusted(0, 0, 0, -half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, side.adjusted(0, half, 0, 0));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(4, 1, -width - 2, -1));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace forecourt::ui
