// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/ChosenPrinter.h"

namespace comptoir::app {

void ChosenPrinter::use(const settings::Settings &settings)
{
    if (m_connection && m_kind == settings.printer && m_address == settings.printerAddress)
        return;
    m_kind = settings.printer;
    m_address = settings.printerAddress;
    m_connection = std::make_unique<PrinterConnection>(settings);
}

QFuture<Result<void>> ChosenPrinter::send(const QByteArray &bytes)
{
    return m_connection ? m_connection->send(bytes)
                        : QtFuture::makeReadyFuture(Result<void>(fail("printer/not-set")));
}

} // namespace comptoir::app
