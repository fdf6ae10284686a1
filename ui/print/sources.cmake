set(UI_PRINT
    print/drivesheet.cpp
    print/drivesheet.h
    print/printing.cpp
    print/printing.h)
