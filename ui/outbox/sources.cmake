set(UI_OUTBOX
    outbox/changeactions.cpp
    outbox/changeactions.h
    outbox/changepane.cpp
    outbox/changepane.h
    outbox/outboxpage.cpp
    outbox/outboxpage.h)
