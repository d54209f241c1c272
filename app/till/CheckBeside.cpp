// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/CheckBeside.h"

namespace comptoir::app {

CheckBeside::CheckBeside(const QString &path, std::function<void(const Result<void> &)> done)
    : m_done(std::move(done)),
      m_thread(QThread::create([this, path] {
          const auto checked = check(path);
          QMetaObject::invokeMethod(this, [this, checked] { m_done(checked); });
      }))
{
    m_thread->setObjectName(QStringLiteral("check"));
    m_thread->start(QThread::LowPriority);
}

CheckBeside::~CheckBeside()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        if (m_reader)
            m_reader->interrupt();
    }
    m_thread->wait();
}

Result<void> CheckBeside::check(const QString &path)
{
    COMPTOIR_TRY(const auto reader, store::Database::open(path, store::Database::Access::ReadOnly));
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return {};
        m_reader = reader.get();
    }
    const auto checked = reader->quickCheck();
    const std::lock_guard lock(m_mutex);
    m_reader = nullptr;
    return checked;
}

} // namespace comptoir::app
