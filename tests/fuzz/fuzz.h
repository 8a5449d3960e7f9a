// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>

/// What a fuzzer calls with each input. A broken promise stops the run as a crash would.
void tryInput(const QByteArray &input);

inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    tryInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
