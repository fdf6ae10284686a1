// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "theme/buttonaccess.h"
#include "theme/fonts.h"
#include "theme/themestyle.h"

// Must stand outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(forecourt);
}

namespace forecourt::ui {

static bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemDark(looksDark(QGuiApplication::palette()))
{
    initResources();
    installButtonAccess();
    m_style = new ThemeStyle;
    m_application.setStyle(m_style);
    m_application.setFont(interfaceFont());
    m_application.setEffectEnabled(Qt::UI_AnimateCombo, false);
    m_application.installEventFilter(this);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::systemIsDark() const
{
    return m_systemDark;
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    const QScopedValueRollback guard(m_applying, true);
    m_style->setScheme(m_dark ? Scheme::Dark : Scheme::Light);
    m_application.setPalette(m_style->standardPalette());
    emit changed();
}

// Qt 6.4 does not tell the colour scheme; a desktop that changes it announces a
// theme change, after which the platform's own palette can be looked at again.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying) {
        const QScopedValueRollback guard(m_applying, true);
        m_application.setPalette(QPalette());
        const bool dark = looksDark(QGuiApplication::palette());
        if (dark != m_systemDark) {
            m_systemDark = dark;
            QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
        } else {
            m_application.setPalette(m_style->standardPalette());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace forecourt::ui
