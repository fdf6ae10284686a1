// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace forecourt::sandbox {

/**
 * What was changed since the demo began, one JSON object a line, only ever
 * appended to. Without a directory nothing is kept.
 */
class Journal
{
public:
    enum class Care { Now, Lazy };

    /** False, with errorText(), where the directory cannot be written. */
    bool open(const QString &directory);
    QString errorText() const { return m_file.errorString(); }
    /** Every line so far, in order; a line cut by a power failure is passed over. */
    void replay(const std::function<void(const QJsonObject &)> &take);
    /** With Care::Now the line is on the disk when this returns. */
    void append(const QJsonObject &line, Care care = Care::Now);

private:
    QFile m_file;
};

} // namespace forecourt::sandbox
