// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/FiscalKernel.h"

namespace comptoir::fiscal {

QString kernelHash()
{
    return QStringLiteral(
#include "FiscalKernel.inc"
    );
}

} // namespace comptoir::fiscal
