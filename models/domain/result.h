// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace Audit {

/// A value, or the reason why there is none. Spelled like std::expected, which C++20 lacks.
/// Reading value() of a failure, or error() of a success, is a programming error (std::bad_variant_access).
template <class T, class E = ApiError>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const { return std::get<1>(m_state); }

    /// f(value) -> Result<U, E>; a failure passes through.
    template <class F>
    auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

    /// f(value) -> U; a failure passes through.
    template <class F>
    auto transform(F &&f) const -> Result<std::invoke_result_t<F, const T &>, E>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

private:
    std::variant<T, E> m_state;
};

/// What a step answers that yields nothing but can fail: Result<Done, SomeError>.
struct Done
{
};

} // namespace Audit
