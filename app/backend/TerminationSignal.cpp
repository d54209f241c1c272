// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/TerminationSignal.h"

#include "core/base/Assert.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace comptoir::app {

TerminationSignal::TerminationSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    COMPTOIR_ASSERT(pthread_sigmask(SIG_BLOCK, &signals, nullptr) == 0);
    m_descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    COMPTOIR_ASSERT(m_descriptor >= 0);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT arrived();
    });
}

TerminationSignal::~TerminationSignal()
{
    ::close(m_descriptor);
}

} // namespace comptoir::app
