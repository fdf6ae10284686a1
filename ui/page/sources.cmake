set(UI_PAGE
    page/columndelegates.cpp
    page/columndelegates.h
    page/errorwords.h
    page/navigator.h
    page/page.h
    page/whenanswered.h)
