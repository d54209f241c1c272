// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace comptoir::test {

/// The wall clock of programs that are started with its environment (libfaketime). Their boot clock
/// stays the machine's, as it does when a person or a flat battery sets the hour.
class WallClock
{
public:
    WallClock();
    /// From now on, for programs that run as well.
    void jumpTo(qint64 secondsFromRight);
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace comptoir::test
