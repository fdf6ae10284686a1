set(UI_IMPORT
    import/importdialog.cpp
    import/importdialog.h
    import/importpreview.cpp
    import/importpreview.h)
