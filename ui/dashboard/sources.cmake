set(UI_DASHBOARD
    dashboard/boardgrid.cpp
    dashboard/boardgrid.h
    dashboard/chartcard.cpp
    dashboard/chartcard.h
    dashboard/dashboardpage.cpp
    dashboard/dashboardpage.h)
