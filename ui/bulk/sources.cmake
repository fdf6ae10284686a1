set(UI_BULK
    bulk/bulkedits.cpp
    bulk/bulkedits.h
    bulk/tagsdialog.cpp
    bulk/tagsdialog.h)
