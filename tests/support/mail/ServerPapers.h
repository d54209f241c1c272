// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::test {

/// Key and certificate that a server on loopback made for itself, for the name "localhost".
struct ServerPapers
{
    QByteArray key; ///< PEM
    QByteArray certificate; ///< PEM
    static ServerPapers make();
};

} // namespace comptoir::test
