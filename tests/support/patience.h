// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

// Qt's own five seconds are too short where many tests run at once on a slow machine. A test that
// passes waits no longer for it.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected)                                                         \
    QTRY_COMPARE_WITH_TIMEOUT((expression), (expected), 30'000)
