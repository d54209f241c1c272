// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/vouchers/HumanCode.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/SignedDoc.h"

#include <functional>

namespace comptoir::vouchers {

/// The territory's desk over the network, as redemption needs it (docs/protocol.md §7, §8). Each
/// call answers exactly once, on the caller's thread, within its time limit. Errors: "net/…" when
/// there was no authenticated answer (decide offline), else the problem's code:
/// "voucher/insufficient" with the fact `remaining_c`, "voucher/blocked", "voucher/voided",
/// "voucher/unknown-code", …
class OnlineDesk
{
public:
    using Answer = std::function<void(Result<wire::SignedDoc>)>;

    OnlineDesk() = default;
    OnlineDesk(const OnlineDesk &) = delete;
    OnlineDesk &operator=(const OnlineDesk &) = delete;
    virtual ~OnlineDesk() = default;

    /// False when the last contact failed: don't make the customer wait for a time-out.
    virtual bool reachable() const = 0;
    /// There was a link a moment ago and nothing says that it is gone, but the last answer did not
    /// come in time: not reachable, and yet worth asking for some debits.
    virtual bool slow() const { return false; }
    /// Reserves the claim's amount (2.5 s): an authorisation. `line` is the claim as it is on disk.
    virtual void authorise(const QByteArray &line, const QByteArray &previousHash,
                           const QByteArray &signature, Answer answer) = 0;
    /// Frees what a claim that was given up reserves, without waiting: its void op is on disk and
    /// says the same later. Nobody answers.
    virtual void release(OpId claim) { Q_UNUSED(claim); }
    /// Voucher facts (1.5 s).
    virtual void facts(CampaignNumber campaign, Serial serial, Answer answer) = 0;
    virtual void resolve(const HumanCode &code, Answer answer) = 0;
};

} // namespace comptoir::vouchers
