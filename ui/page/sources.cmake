set(UI_PAGE
    page/navigator.h
    page/page.h
    page/whenanswered.h)
