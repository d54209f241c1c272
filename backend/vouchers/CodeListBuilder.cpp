// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/CodeListBuilder.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/campaigns/Issuance.h"

namespace comptoir::backend {

using wire::CodeList;

Result<std::optional<CodeList>> CodeListBuilder::work(StorageTransaction &transaction,
                                                      vouchers::CampaignNumber number,
                                                      quint32 count, const Beside &beside)
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
    std::shared_ptr<Hashes> &hashes = m_hashes[number];
    if (!hashes)
        hashes = std::make_shared<Hashes>();
    const qsizetype wanted = qsizetype(count) * CodeList::hashSize;
    QMutexLocker locker(&hashes->mutex);
    if (hashes->done.size() < wanted && !hashes->underWay) {
        COMPTOIR_TRY(const QStringList codes,
                     codesAfter(transaction, list, hashes->done.size() / CodeList::hashSize));
        hashes->underWay = true;
        locker.unlock();
        beside([hashes, codes, salt = list.salt] {
            QByteArray more;
            for (const QString &code : codes)
                more += CodeList::hashOf(code, salt, rounds);
            const QMutexLocker done(&hashes->mutex);
            hashes->done += more;
            hashes->underWay = false;
        });
        locker.relock();
    }
    if (hashes->done.size() < wanted)
        return std::optional<CodeList>();
    list.hashes = hashes->done.first(wanted);
    return std::optional(std::move(list));
}

Result<QStringList> CodeListBuilder::codesAfter(StorageTransaction &transaction,
                                                const CodeList &list, qint64 place)
{
    QStringList codes;
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
                          qint64(batch.first) + batch.count, pieceSize - codes.size()}));
        for (const Row &row : rows)
            codes.append(row.text(0));
        place = 0;
        if (codes.size() == pieceSize)
            break;
    }
    return codes;
}

} // namespace comptoir::backend
