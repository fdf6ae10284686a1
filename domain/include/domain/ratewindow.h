// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <array>
#include <chrono>

namespace forecourt::domain {

/// So many requests in any stretch of time that is so long.
struct RateWindow
{
    int count = 0;
    std::chrono::milliseconds span{ 0 };

    friend bool operator==(const RateWindow &, const RateWindow &) = default;
};

/// A limit that providers name in their documents, for settings; several may hold at once.
struct RatePreset
{
    const char *id;
    RateWindow window;
};

inline constexpr std::array ratePresets{
    RatePreset{ "1000-per-5-minutes", { 1'000, std::chrono::minutes(5) } },
    RatePreset{ "60-per-second", { 60, std::chrono::seconds(1) } },
    RatePreset{ "100-per-hour", { 100, std::chrono::hours(1) } },
    RatePreset{ "1000-per-hour", { 1'000, std::chrono::hours(1) } },
    RatePreset{ "10000-per-hour", { 10'000, std::chrono::hours(1) } },
};

/// The longest window of a preset with this count: what a server means that tells a total and
/// nothing else. Nothing where no preset has it.
constexpr RateWindow presetWindow(int count)
{
    RateWindow found;
    for (const RatePreset &preset : ratePresets) {
        if (preset.window.count == count && preset.window.span > found.span)
            found = preset.window;
    }
    return found;
}

/// Of the presets with these ids; unknown ones, as of a newer version, are left out.
inline QList<RateWindow> presetWindows(const QStringList &ids)
{
    QList<RateWindow> windows;
    for (const RatePreset &preset : ratePresets) {
        if (ids.contains(QLatin1StringView(preset.id)))
            windows.append(preset.window);
    }
    return windows;
}

} // namespace forecourt::domain
