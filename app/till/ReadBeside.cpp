// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ReadBeside.h"

namespace comptoir::app {

ReadBeside::ReadBeside(const QString &path, Act act, std::function<void(const Result<void> &)> done)
    : m_done(std::move(done)),
      m_thread(QThread::create([this, path, act = std::move(act)] {
          const auto went = read(path, act);
          QMetaObject::invokeMethod(this, [this, went] { m_done(went); });
      }))
{
    m_thread->setObjectName(QStringLiteral("read beside"));
    m_thread->start(QThread::LowPriority);
}

ReadBeside::~ReadBeside()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        if (m_reader)
            m_reader->interrupt();
    }
    m_thread->wait();
}

Result<void> ReadBeside::read(const QString &path, const Act &act)
{
    COMPTOIR_TRY(const auto reader, store::Database::open(path, store::Database::Access::ReadOnly));
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return {};
        m_reader = reader.get();
    }
    const auto went = act(*reader);
    const std::lock_guard lock(m_mutex);
    m_reader = nullptr;
    return went;
}

} // namespace comptoir::app
