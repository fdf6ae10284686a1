set(UI_SETTINGS
    settings/settingspage.cpp
    settings/settingspage.h)
