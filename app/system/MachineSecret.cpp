// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/MachineSecret.h"

#include "core/crypto/Digest.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace comptoir::app {

QByteArray machineSecret(QByteArrayView purpose)
{
#ifdef Q_OS_UNIX
    const QByteArray user = QByteArray::number(::getuid());
#else
    const QByteArray user = qgetenv("USERNAME");
#endif
    return crypto::sha256({purpose, QByteArrayView("\0", 1), QSysInfo::machineUniqueId(),
                           QByteArrayView("\0", 1), user});
}

} // namespace comptoir::app
