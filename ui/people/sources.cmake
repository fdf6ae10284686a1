set(UI_PEOPLE
    people/peopledialogs.cpp
    people/peopledialogs.h)
