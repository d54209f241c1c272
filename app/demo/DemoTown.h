// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/FoundDemo.h"

#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace comptoir::app {

/// What the demo offers beside the window.
struct DemoReady
{
    QUrl server;
    QString enrolment; ///< text of a fresh enrolment QR
    QString sheet; ///< the voucher sheet, a PDF
    QString pictures; ///< folder of the vouchers as PNGs
};

/// A town with its own backend inside this program, on loopback: "Sceaux", a bakery, a campaign and
/// a printed sheet of vouchers. The second run finds it again as it was left.
class DemoTown
{
public:
    explicit DemoTown(QString folder, DemoPlan plan = {});
    /// Stops serving.
    ~DemoTown();
    DemoTown(const DemoTown &) = delete;
    DemoTown &operator=(const DemoTown &) = delete;

    /// Founds or reopens the town and serves it; waits until it is ready. Errors as the desk's
    /// acts.
    Result<DemoReady> open();
    /// As if the cable were pulled: tills get no answer until restoreNetwork().
    void cutNetwork();
    /// One more voucher, for a customer who is about to show it: the text of its code.
    Result<QString> issueVoucher(Money face, Day lastDay);
    void restoreNetwork();

private:
    class Host;
    QString m_folder;
    QThread m_thread;
    std::unique_ptr<Host> m_host;
};

} // namespace comptoir::app
