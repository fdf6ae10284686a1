set(UI_ACTIVITY
    activity/activitypage.cpp
    activity/activitypage.h
    activity/requestpane.cpp
    activity/requestpane.h)
