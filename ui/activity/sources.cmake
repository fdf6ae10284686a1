set(UI_ACTIVITY
    activity/activitypage.cpp
    activity/activitypage.h
    activity/requestgraphs.cpp
    activity/requestgraphs.h
    activity/requestpane.cpp
    activity/requestpane.h)
