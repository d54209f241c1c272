// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/CodeListBuilder.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/campaigns/Issuance.h"

namespace comptoir::backend {

using wire::CodeList;

Result<std::optional<CodeList>> CodeListBuilder::work(StorageTransaction &transaction,
                                                      vouchers::CampaignNumber number,
                                                      quint32 count)
{
    COMPTOIR_CHECK(readCampaign(transaction, number));
    COMPTOIR_TRY(const auto issuances, listIssuances(transaction, number));
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT code_salt FROM campaign WHERE number = ?"),
                          {qint64(number)}));
    CodeList list{number, rounds, row->bytes(0), {}, {}};
    quint32 covered = 0;
    for (const Issuance &issuance : issuances) {
        const IssuanceOrder &order = issuance.order;
        if (covered >= count)
            break;
        list.batches.push_back(
            {issuance.first, quint32(order.count), order.face, order.lastDay, order.flags});
        covered += quint32(order.count);
    }
    // Lists end with an issuance; another count was never offered.
    if (covered != count)
        return fail("code-list/no-such-count");
    COMPTOIR_CHECK(hashNext(transaction, list));
    const QByteArray &hashes = m_hashes[number];
    if (hashes.size() < qsizetype(count) * CodeList::hashSize)
        return std::optional<CodeList>();
    list.hashes = hashes.first(qsizetype(count) * CodeList::hashSize);
    return std::optional(std::move(list));
}

Result<void> CodeListBuilder::hashNext(StorageTransaction &transaction, const CodeList &list)
{
    QByteArray &hashes = m_hashes[list.campaign];
    qint64 place = hashes.size() / CodeList::hashSize, room = pieceSize;
    for (const wire::CodeBatch &batch : list.batches) {
        if (place >= batch.count) {
            place -= batch.count;
            continue;
        }
        COMPTOIR_TRY(const Rows rows,
                     transaction.select(
                         QStringLiteral("SELECT human_code FROM voucher WHERE campaign = ? "
                                        "AND serial >= ? AND serial < ? ORDER BY serial LIMIT ?"),
                         {qint64(list.campaign), batch.first + place,
                          qint64(batch.first) + batch.count, room}));
        for (const Row &row : rows)
            hashes += CodeList::hashOf(row.text(0), list.salt, rounds);
        room -= qint64(rows.size());
        place = 0;
        if (room == 0)
            break;
    }
    return {};
}

} // namespace comptoir::backend
