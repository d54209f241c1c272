// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/enrolment/DeviceTokens.h"
#include "backend/http/Router.h"
#include "backend/territory/KeyRing.h"
#include "backend/vouchers/CodeListBuilder.h"
#include "core/base/Clock.h"

#include <QMutex>

#include <map>
#include <set>

namespace comptoir::backend {

/// The files that a till keeps of a campaign: voucher pack and code list (docs/protocol.md §8).
/// `latest` redirects to an address whose content never changes: it names the epoch too, for a
/// restored town makes other files of the same size.
class VoucherFileRoutes
{
public:
    VoucherFileRoutes(Storage &storage, DeviceTokens &tokens, const KeyRing &keys,
                      const Clock &clock);
    void addRoutes(http::Router &router);
    /// Where the codes of a list are hashed: at once unless told otherwise.
    void hashBeside(CodeListBuilder::Beside beside) { m_beside = std::move(beside); }

private:
    using Step = Result<http::Response> (VoucherFileRoutes::*)(StorageTransaction &,
                                                               vouchers::CampaignNumber,
                                                               const QString &);
    void add(http::Router &router, const QByteArray &pattern, Step step);
    Result<http::Response> forMember(const http::Request &request, const http::PathParameters &path,
                                     Step step);
    Result<http::Response> latestPack(StorageTransaction &transaction,
                                      vouchers::CampaignNumber campaign);
    Result<http::Response> pack(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                                const QString &file);
    Result<http::Response> latestCodeList(StorageTransaction &transaction,
                                          vouchers::CampaignNumber number);
    Result<http::Response> codeList(StorageTransaction &transaction,
                                    vouchers::CampaignNumber campaign, const QString &file);

    /// The number in a file's name; nothing when it is not of this epoch. Forgets what was made in
    /// another one.
    Result<std::optional<qint64>> numberIn(StorageTransaction &transaction, const QString &file);
    Result<http::Response> redirect(StorageTransaction &transaction, const QString &folder,
                                    qint64 number) const;

    Storage &m_storage;
    DeviceTokens &m_tokens;
    const KeyRing &m_keys;
    const Clock &m_clock;
    QMutex m_mutex; ///< of what follows; taken before a transaction begins
    QString m_epoch;
    CodeListBuilder m_codeLists;
    CodeListBuilder::Beside m_beside = [](const std::function<void()> &job) { job(); };
    struct Cached
    {
        qint64 position = -1;
        QByteArray bytes;
        std::set<qint64> promised; ///< to where `latest` led of late
    };
    std::map<vouchers::CampaignNumber, Cached> m_packs; ///< the newest of each campaign
};

} // namespace comptoir::backend
