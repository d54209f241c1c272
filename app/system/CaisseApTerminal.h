// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/CardTerminal.h"
#include "core/settings/Settings.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace comptoir::app {

/// The card terminal that the settings name, spoken to in Caisse-AP: one connection for each
/// payment, port 8888 unless the address says another. Lives in one thread with an event loop, its
/// callers' too, and never blocks it. From the first byte of the request on only a whole answer
/// about this very payment is believed; all else is CardOutcome::Kind::Unknown, never a second try.
class CaisseApTerminal : public QObject, public sales::CardTerminal
{
    Q_OBJECT
public:
    struct Patience
    {
        std::chrono::milliseconds connecting = std::chrono::seconds(5);
        std::chrono::milliseconds answering = std::chrono::seconds(180); ///< a card, a PIN, a bank
        /// An answer has no end mark and some terminals keep the line: so long nothing came.
        std::chrono::milliseconds quiet = std::chrono::milliseconds(300);
    };

    CaisseApTerminal();
    explicit CaisseApTerminal(Patience patience);
    /// What runs ends as Unknown when the terminal knows of it, else as Cancelled.
    ~CaisseApTerminal() override;

    /// From the next payment on; one that runs stays with its terminal.
    void use(const settings::Settings &settings);
    QFuture<Result<sales::CardOutcome>> start(
        Money amount, bool isRefund, std::function<void(sales::CardPrompt)> prompted) override;
    /// Before the request is sent nothing has happened; afterwards the protocol has no word for it:
    /// the customer or the seller stops at the terminal itself.
    void cancel() override;

private:
    class Exchange;
    void finish(const Result<sales::CardOutcome> &result);

    Patience m_patience;
    QString m_address;
    std::unique_ptr<Exchange> m_exchange; ///< the one that runs
};

} // namespace comptoir::app
