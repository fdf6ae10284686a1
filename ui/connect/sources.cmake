set(UI_CONNECT
    connect/connectdialog.cpp
    connect/connectdialog.h)
