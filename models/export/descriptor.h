// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/filecalls.h"

#include <utility>

namespace Audit {

/// An open file or folder that is closed when its owner goes.
class Descriptor
{
public:
    explicit Descriptor(const FileCalls &calls = FileCalls::system(), int number = -1)
        : m_calls(&calls)
        , m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_calls(other.m_calls)
        , m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            close();
            m_calls = other.m_calls;
            m_number = std::exchange(other.m_number, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// The answer of close(2); 0 where nothing was open.
    int close() { return isOpen() ? m_calls->close(std::exchange(m_number, -1)) : 0; }

private:
    const FileCalls *m_calls;
    int m_number;
};

} // namespace Audit
