set(UI_DIALOGS
    dialogs/disclosure.cpp
    dialogs/disclosure.h
    dialogs/formdialog.cpp
    dialogs/formdialog.h
    dialogs/labelledfield.cpp
    dialogs/labelledfield.h)
