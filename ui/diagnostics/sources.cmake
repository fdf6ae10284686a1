set(UI_DIAGNOSTICS
    diagnostics/diagnosticsdialog.cpp
    diagnostics/diagnosticsdialog.h
    diagnostics/diagnosticsreport.cpp
    diagnostics/diagnosticsreport.h)
