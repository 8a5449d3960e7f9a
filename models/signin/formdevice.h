// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Audit {

/// The body of a POST that can be read once. What cannot be wound back cannot be sent a second time: Qt 6.4
/// sends a POST again when the connection ends before the answer, a fresh connection's too. Overwrites its
/// bytes when it goes.
class FormDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit FormDevice(QByteArray form)
        : m_form(std::move(form))
    {
        open(QIODevice::ReadOnly);
    }
    ~FormDevice() override { m_form.fill('\0'); }
    Q_DISABLE_COPY_MOVE(FormDevice)

    qint64 length() const { return m_form.size(); }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } ///< without the base class's remark about it
    qint64 bytesAvailable() const override { return m_form.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_form;
    qsizetype m_read = 0;
};

} // namespace Audit
