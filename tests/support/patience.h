// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

// Qt's own waits evaluate their expression again after it was true, and fail where it is true only
// now and then; and their five seconds are too short where many tests run at once on a slow
// machine. These end with the first time that it is true.

#undef QTRY_VERIFY_WITH_TIMEOUT
#define QTRY_VERIFY_WITH_TIMEOUT(expression, milliseconds)                                         \
    QVERIFY2(QTest::qWaitFor([&] { return static_cast<bool>(expression); }, (milliseconds)),       \
             #expression)

#undef QTRY_VERIFY2_WITH_TIMEOUT
#define QTRY_VERIFY2_WITH_TIMEOUT(expression, message, milliseconds)                               \
    QVERIFY2(QTest::qWaitFor([&] { return static_cast<bool>(expression); }, (milliseconds)),       \
             (message))

#undef QTRY_COMPARE_WITH_TIMEOUT
#define QTRY_COMPARE_WITH_TIMEOUT(expression, expected, milliseconds)                              \
    do {                                                                                           \
        const auto isEqual = [&] { return (expression) == (expected); };                           \
        if (!QTest::qWaitFor(isEqual, (milliseconds)))                                             \
            QCOMPARE(expression, expected);                                                        \
    } while (false)

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 30'000)
