// SPDX-License-Identifier: MIT
#pragma once

#include "Error.h"

#include <utility>

namespace Candela {

/// A value or the error that stands in its place. T must be default-constructible. A function that returns
/// one may return a T, an Error or an ErrorCode as they are. Both live side by side rather than in a union,
/// so that a table of results can be filled in place.
template <typename T>
class Result
{
public:
    /// Cancelled: what was never filled counts as given up.
    Result()
        : m_error(ErrorCode::Cancelled)
    {
    }
    /// Success.
    Result(T value)
        : m_value(std::move(value))
    {
    }
    /// Failure; an Error without a code counts as success with an empty value.
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    /// Failure with the code's own sentence.
    Result(ErrorCode code)
        : m_error(code)
    {
    }

    bool ok() const { return !m_error; }            ///< There is a value.
    explicit operator bool() const { return ok(); } ///< For `if (const auto result = ...)`.
    /// The value; a default-constructed one if there is an error.
    const T &value() const { return m_value; }
    const T &operator*() const { return m_value; }   ///< As value().
    const T *operator->() const { return &m_value; } ///< As value(); never null.
    T take() { return std::move(m_value); }        ///< The value, moved out; what stays is good for nothing.
    const Error &error() const { return m_error; } ///< No error if ok().

private:
    T m_value{};
    Error m_error;
};

} // namespace Candela
