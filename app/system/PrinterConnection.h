// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/ReceiptPrinter.h"
#include "core/settings/Settings.h"

#include <QThread>

#include <chrono>

namespace comptoir::app {

/// The printer that the settings name: a network address (port 9100 unless it says another) or a
/// device file, with its speed where it is serial ("/dev/ttyUSB0,19200"). One job after the other,
/// on a thread of its own: a printer that hangs costs its own job `patience` and nobody else.
class PrinterConnection : public print::ReceiptPrinter
{
public:
    /// `patience` is for one job, from the name's look-up to the last byte.
    explicit PrinterConnection(const settings::Settings &settings,
                               std::chrono::milliseconds patience = std::chrono::seconds(8));
    /// Drops what is not printed yet; its futures end without a result.
    ~PrinterConnection() override;

    QFuture<Result<void>> send(const QByteArray &bytes) override;

private:
    class Queue;

    QThread m_thread;
    Queue *m_queue; ///< lives in the thread and goes with it
};

} // namespace comptoir::app
