set(UI_NEWS
    news/newspage.cpp
    news/newspage.h
    news/postdelegate.cpp
    news/postdelegate.h
    news/postreader.cpp
    news/postreader.h)
