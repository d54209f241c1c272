// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/PrinterConnection.h"

namespace comptoir::app {

/// The printer that the settings name now: who holds this has the right one after a change too.
class ChosenPrinter : public print::ReceiptPrinter
{
public:
    void use(const settings::Settings &settings);
    QFuture<Result<void>> send(const QByteArray &bytes) override;

private:
    settings::PrinterKind m_kind = settings::PrinterKind::None;
    QString m_address;
    std::unique_ptr<PrinterConnection> m_connection;
};

} // namespace comptoir::app
