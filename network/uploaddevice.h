// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace forecourt::network {

/// A request's body that can be read only once. QNetworkAccessManager repeats a request by
/// itself where the server closes without an answer; what cannot be rewound it cannot repeat.
class UploadDevice : public QIODevice
{
public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Bytes that were taken for sending; 0 means that nothing can have arrived.
    qint64 taken() const { return m_taken; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_taken >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_taken; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min(maximum, m_body.size() - m_taken);
        if (count <= 0)
            return -1;
        std::copy_n(m_body.constData() + m_taken, count, data);
        m_taken += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

} // namespace forecourt::network
