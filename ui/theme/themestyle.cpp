// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themestyle.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

struct Role
{
    QPalette::ColorRole role;
    Token token;
    Token disabled;
};

static constexpr Role roles[] = {
    { QPalette::Window, Token::Window, Token::Window },
    { QPalette::Base, Token::Surface, Token::Window },
    { QPalette::AlternateBase, Token::Hover, Token::Hover },
    { QPalette::Button, Token::Raised, Token::Window },
    { QPalette::ToolTipBase, Token::Raised, Token::Raised },
    { QPalette::ToolTipText, Token::Text, Token::Text },
    { QPalette::WindowText, Token::Text, Token::Faint },
    { QPalette::Text, Token::Text, Token::Faint },
    { QPalette::ButtonText, Token::Text, Token::Faint },
    { QPalette::BrightText, Token::OnAccent, Token::Faint },
    { QPalette::PlaceholderText, Token::Muted, Token::Faint },
    { QPalette::Highlight, Token::Accent, Token::Line },
    { QPalette::HighlightedText, Token::OnAccent, Token::Muted },
    { QPalette::Link, Token::Accent, Token::Faint },
    { QPalette::LinkVisited, Token::Accent, Token::Faint },
    { QPalette::Light, Token::Raised, Token::Raised },
    { QPalette::Midlight, Token::Line, Token::Line },
    { QPalette::Mid, Token::Line, Token::Line },
    { QPalette::Dark, Token::ControlLine, Token::ControlLine },
    { QPalette::Shadow, Token::Line, Token::Line },
};

QPalette ThemeStyle::standardPalette() const
{
    const Ink ink(m_scheme);
    QPalette palette;
    for (const Role &row : roles) {
        palette.setColor(QPalette::Active, row.role, ink(row.token));
        palette.setColor(QPalette::Inactive, row.role, ink(row.token));
        palette.setColor(QPalette::Disabled, row.role, ink(row.disabled));
    }
    return palette;
}

static bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget);
}

static constexpr int boxTextWidth = 320;

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    // Qt lets a short question break the sentences below it after a few words.
    if (widget->objectName() == "qt_msgbox_informativelabel"_L1)
        widget->setMinimumWidth(boxTextWidth);
    // A text edit's frame is drawn round, so its ground must not be square.
    if (qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget)) {
        auto *area = static_cast<QAbstractScrollArea *>(widget);
        if (area->frameShape() == QFrame::StyledPanel)
            area->viewport()->setAutoFillBackground(false);
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->document()->setDocumentMargin(8);
    if (auto *text = qobject_cast<QTextEdit *>(widget))
        text->document()->setDocumentMargin(8);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
}

void ThemeStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

static bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

static void drawFrame(const QStyleOption &option, QPainter &painter, const Ink &ink,
                      const QWidget *widget)
{
    if (isTextArea(widget))
        return paint::inputFrame(option, painter, ink, widget);
    const bool popup = widget && widget->window()->windowType() == Qt::Popup;
    paintBox(&painter, option.rect, popup ? 0 : controlRadius, {}, ink(Token::Line));
}

static void drawItemFocus(const QStyleOption &option, QPainter &painter, const Ink &ink)
{
    if (option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(&painter, option.rect, 4, ink(Token::Accent));
}

// The sign at a row that can be unfolded.
static void drawBranch(const QStyleOption &option, QPainter &painter, const Ink &ink)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const QString folded =
        option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    const bool open = option.state.testFlag(QStyle::State_Open);
    QRectF place(0, 0, 14, 14);
    place.moveCenter(QRectF(option.rect).center());
    paintIcon(&painter, place, open ? u"chevron-down"_s : folded, ink(Token::Muted));
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Ink ink(m_scheme);
    switch (element) {
    case PE_PanelLineEdit:
        if (auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paint::inputFrame(*option, *painter, ink, widget);
        return;
    case PE_FrameLineEdit:
        return paint::inputFrame(*option, *painter, ink, widget);
    case PE_Frame:
        return drawFrame(*option, *painter, ink, widget);
    case PE_FrameFocusRect:
        return drawItemFocus(*option, *painter, ink);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::indicator(*option, *painter, ink, false);
    case PE_IndicatorRadioButton:
        return paint::indicator(*option, *painter, ink, true);
    case PE_PanelMenu:
        return paintBox(painter, option->rect, cardRadius, ink(Token::Raised), ink(Token::Line));
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, ink(Token::Raised));
        return paintBox(painter, option->rect, 0, {}, ink(Token::Line));
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelItemViewRow:
    case PE_FrameButtonTool:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.base());
    case PE_FrameGroupBox:
        return paintBox(painter, option->rect, cardRadius, {}, ink(Token::Line));
    case PE_PanelItemViewItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paint::itemPanel(*item, *painter, ink, widget);
        return;
    case PE_IndicatorArrowDown:
        return paint::arrow(*option, *painter, ink, u"chevron-down"_s);
    case PE_IndicatorArrowUp:
        return paint::arrow(*option, *painter, ink, u"chevron-up"_s);
    case PE_IndicatorArrowLeft:
        return paint::arrow(*option, *painter, ink, u"chevron-left"_s);
    case PE_IndicatorBranch:
        return drawBranch(*option, *painter, ink);
    case PE_IndicatorArrowRight:
        return paint::arrow(*option, *painter, ink, u"chevron-right"_s);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// An item's text keeps its colour when it is selected: selection is a tinted
// ground here, not the filled highlight of selected text.
static QStyleOptionViewItem calmItem(const QStyleOptionViewItem &item, const Ink &ink)
{
    QStyleOptionViewItem calm = item;
    calm.palette.setColor(QPalette::HighlightedText, ink(Token::Text));
    return calm;
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Ink ink(m_scheme);
    switch (element) {
    case CE_PushButtonBevel:
        if (auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::button(*button, *painter, ink, widget);
        break;
    case CE_PushButtonLabel:
        if (auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonLabel(*button, *painter, ink, widget);
        break;
    case CE_ComboBoxLabel:
        if (auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboLabel(*combo, *painter, ink, widget);
        break;
    case CE_Header:
        // Fusion would ask itself, not this proxy, where the label goes.
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::headerSection(*header, *painter, ink);
            return paint::headerLabel(*header, *painter, ink);
        }
        break;
    case CE_HeaderSection:
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerSection(*header, *painter, ink);
        break;
    case CE_HeaderLabel:
        if (auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerLabel(*header, *painter, ink);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, ink(Token::Surface));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            ink(Token::Line));
        return;
    case CE_MenuItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItem(*item, *painter, ink);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ItemViewItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = calmItem(*item, ink);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabShape(*tab, *painter, ink);
        break;
    case CE_TabBarTabLabel:
        if (auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabLabel(*tab, *painter, ink);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progress(*bar, *painter, ink);
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, ink(Token::Line));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Ink ink(m_scheme);
    switch (control) {
    case CC_ComboBox:
        if (auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboBox(*combo, *painter, ink, widget);
        break;
    case CC_SpinBox:
        if (auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinBox(*spin, *painter, ink, *this, widget);
        break;
    case CC_ScrollBar:
        if (auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBar(*slider, *painter, ink, *this, widget);
        break;
    case CC_Slider:
        if (auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::slider(*slider, *painter, ink, *this, widget);
        break;
    case CC_ToolButton:
        if (auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return paint::toolButton(*button, *painter, ink, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace forecourt::ui
