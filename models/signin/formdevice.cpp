// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/formdevice.h"

#include <algorithm>
#include <cstring>

namespace Audit {

qint64 FormDevice::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_form.size() - m_read);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_form.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace Audit
