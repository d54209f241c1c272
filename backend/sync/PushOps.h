// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"
#include "backend/service/Traffic.h"
#include "backend/sync/ApplyOps.h"
#include "backend/sync/TimeTokens.h"

namespace comptoir::backend {

/// `POST /v1/sync/ops`: takes a device's ops, says in a signed acknowledgement what became of them,
/// and gives a time token (docs/protocol.md §5). All of one push or nothing. Another device may
/// carry the ops of one that is lost or broken: the header `Sync-Device` names whose they are.
class PushOps
{
public:
    PushOps(Storage &storage, DeviceTokens &tokens, const KeyRing &keys, const Clock &clock,
            Entropy &entropy);
    void addRoutes(http::Router &router);
    /// What became of the ops of all pushes, by the names of the acknowledgement.
    const Tally &outcomes() const { return m_outcomes; }

private:
    Result<http::Response> push(const http::Request &request);
    Result<http::Response> pushed(const http::Request &request, ApplyOps::Parts parts);
    /// Whose ops these are. Errors "device/unknown", "sync/other-shop".
    Result<CallingDevice> owner(StorageTransaction &transaction, const CallingDevice &caller,
                                const QByteArray &named) const;
    struct Sender
    {
        CallingDevice owner;
        bool carried = false; ///< by another device: it gets no time token for the owner
        ApplyOps::Parts parts = ApplyOps::Parts::EachAlone;
    };
    struct Accepted
    {
        http::Response response;
        QMap<QByteArray, qint64> outcomes;
    };
    Result<Accepted> accept(StorageTransaction &transaction, const Sender &sender,
                            const wire::PushBatch &batch);
    /// The chain that the batch goes on; errors "sync/gap", "sync/fork".
    Result<Chain> checkedChain(OpLog &log, const wire::PushBatch &batch,
                               const std::vector<wire::ChainedOp> &ops) const;
    /// The beginning of an incarnation that we see for the first time.
    Result<Chain> newChain(OpLog &log, const wire::PushBatch &batch, const Chain *previous) const;
    /// The refusal, with the newest incarnation; the desk hears of it.
    Result<Error> refusedFork(StorageTransaction &transaction, DeviceId device, const Error &fork);
    Result<QJsonArray> results(OpLog &log, const wire::PushBatch &batch,
                               const std::vector<wire::ChainedOp> &ops,
                               const std::map<qint64, OpOutcome> &fresh) const;
    Result<http::Response> answer(StorageTransaction &transaction, const Sender &sender,
                                  const QByteArray &epoch, const Chain &chain,
                                  const QJsonArray &results);

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const KeyRing &m_keys;
    const Clock &m_clock;
    TimeTokens m_timeTokens;
    Tally m_outcomes;
};

} // namespace comptoir::backend
