// SPDX-License-Identifier: MIT
#pragma once

#include "Error.h"

#include <utility>

namespace Candela {

/// A value or the error that stands in its place. T must be default-constructible.
/// Both live side by side rather than in a union, so that a table of results can be filled in place.
template <typename T>
class Result
{
public:
    Result()
        : m_error(ErrorCode::Cancelled)
    {
    }
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(ErrorCode code)
        : m_error(code)
    {
    }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    /// The value; a default-constructed one if there is an error.
    const T &value() const { return m_value; }
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }
    T take() { return std::move(m_value); }
    const Error &error() const { return m_error; }

private:
    T m_value{};
    Error m_error;
};

} // namespace Candela
