// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/ReceiptPrinter.h"
#include "core/receipts/PrintQueue.h"

#include <QObject>
#include <QTimer>

namespace comptoir::receipts {

/// Takes the jobs of a queue to its printer, one after the other, in the thread that made it. A
/// printer that hangs or is off costs its own jobs time and nobody else.
class PrintWorker : public QObject
{
    Q_OBJECT
public:
    PrintWorker(PrintQueue &queue, print::ReceiptPrinter &printer, const Clock &clock,
                QObject *parent = nullptr);
    ~PrintWorker() override;

    /// There may be something to do: the till has started, a job was queued or asked for again. The
    /// first time it holds what an earlier run left half sent.
    void work();

Q_SIGNALS:
    /// A job was printed, failed or is held.
    void jobsChanged();

private:
    void settle(qint64 job, const Result<void> &sent);
    void waitForNext();

    PrintQueue &m_queue;
    print::ReceiptPrinter &m_printer;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_isRecovered = false; ///< no job is marked as being sent that nobody sends
    bool m_isSending = false;
};

} // namespace comptoir::receipts
