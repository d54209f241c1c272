// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/Json.h"

#include <QFile>

#include <mutex>

namespace comptoir::test {

/// What tills did and heard, a JSON object a line, as it happens; tests/ha/judge.py reads it.
class History
{
public:
    explicit History(const QString &path) : m_file(path) {}

    bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }
    /// From any thread. Written before the next thing is done: who dies leaves what was.
    void note(const QJsonObject &event)
    {
        const std::lock_guard lock(m_mutex);
        m_file.write(wire::compact(event) + '\n');
        m_file.flush();
    }

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace comptoir::test
