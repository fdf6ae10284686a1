// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <utility>
#include <variant>

namespace forecourt::domain {

/// A value or the reason why there is none. Test with `if (result)`; reading the side that is
/// not there is a programming error.
template <typename T, typename E = ApiError> class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const E &error() const { return std::get<1>(m_state); }
    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace forecourt::domain
