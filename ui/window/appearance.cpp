// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include "ui/theme.h"
#include "widgets/tableview.h"

#include <QSettings>

namespace forecourt::ui {

namespace {

constexpr struct
{
    const char *key;
    Theme::Mode mode;
} themes[] = {
    { "system", Theme::Mode::System },
    { "light", Theme::Mode::Light },
    { "dark", Theme::Mode::Dark },
};

} // namespace

void applyTheme(Theme &theme, const QSettings &settings)
{
    const QString wanted = settings.value(QStringLiteral("appearance/theme")).toString();
    for (const auto &entry : themes) {
        if (wanted == QLatin1String(entry.key))
            theme.setMode(entry.mode);
    }
}

void applyDensity(const QWidget &root, const QSettings &settings)
{
    const QString wanted = settings.value(QStringLiteral("appearance/density")).toString();
    if (wanted.isEmpty())
        return;
    const bool compact = wanted == QLatin1String("compact");
    const auto tables = root.findChildren<TableView *>();
    for (auto *table : tables)
        table->setDensity(compact ? TableView::Density::Compact : TableView::Density::Comfortable);
}

} // namespace forecourt::ui
