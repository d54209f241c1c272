// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/OnlineDesk.h"
#include "sync/net/SyncDriver.h"

namespace comptoir::net {

/// The territory's desk over HTTP. Answers under the territory's signature only; everything else is
/// "net/…", upon which the offline policy decides.
class RedemptionClient : public vouchers::OnlineDesk
{
public:
    /// `driver` outlives this.
    explicit RedemptionClient(SyncDriver &driver) : m_driver(driver) {}

    bool reachable() const override { return m_driver.reachable(); }
    bool slow() const override;
    void authorise(const QByteArray &line, const QByteArray &previousHash,
                   const QByteArray &signature, Answer answer) override;
    void release(OpId claim) override;
    void facts(vouchers::CampaignNumber campaign, vouchers::Serial serial, Answer answer) override;
    void resolve(const vouchers::HumanCode &code, Answer answer) override;

private:
    using Reader =
        std::function<Result<wire::SignedDoc>(const SignedAnswers &, const QByteArray &body)>;
    void ask(HttpRequest request, Reader reader, Answer answer);

    SyncDriver &m_driver;
};

} // namespace comptoir::net
