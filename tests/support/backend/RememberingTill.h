// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Base64Url.h"
#include "tests/support/backend/TestTown.h"

#include <QMap>

#include <algorithm>

namespace comptoir::test {

/// A till that keeps what the town signed and brings it back after a restore, and that forgets what
/// the town says is durable.
class RememberingTill : public TestTill
{
public:
    RememberingTill(TestTown &town, ShopId shop) : TestTill(town, shop), epoch(town.epoch) {}

    /// Claim, authorisation when the town gives one, commit.
    OpId debitOnline(vouchers::Serial serial, qint64 cents)
    {
        const OpId id = claim(serial, cents);
        const auto answer = authorise(id);
        if (answer.status >= 300)
            return commit(id);
        const auto document = *wire::SignedDoc::fromJson(json(answer));
        m_kept.authorisations.push_back(document);
        return commit(id, u"auth:" + (*document.content())[u"auth"].toString());
    }
    /// Pushes what waits; after a change of epoch from where the town says, with evidence.
    http::Response sync(bool answerArrives = true)
    {
        auto batch = this->batch();
        batch.epoch = epoch;
        batch.evidence = evidenceFor(batch);
        auto response = send(batch);
        if (problemCode(response) == u"sync/epoch") {
            takeEpoch(json(response));
            return sync(answerArrives);
        }
        if (response.status == 200 && answerArrives) {
            take(response);
            keep(json(response));
        }
        return response;
    }
    /// What it brings with its debits: papers that it saw, terms that it had.
    wire::Evidence carried;
    QByteArray epoch;
    qint64 pruned = 0; ///< ops up to here are gone
    bool lostSome = false; ///< the town wanted again what was gone, or tells another chain
    QMap<QByteArray, qint64> paid; ///< by commit, what the town first signed
    QMap<QByteArray, qint64> paidLast;

private:
    void takeEpoch(const QJsonObject &problem)
    {
        epoch = problem[u"epoch"].toString().toUtf8();
        const QJsonObject known = problem[u"known"].toObject();
        acked = known[u"seq"].toInteger();
        const QByteArray hash = acked == 0 ? wire::firstHash(device, 1, {})
                                           : lines.at(size_t(acked) - 1).hash;
        lostSome |= acked < pruned || known[u"hash"].toString() != base64url::encode(hash);
    }
    void keep(const QJsonObject &answer)
    {
        m_kept.acknowledgements.push_back(*wire::SignedDoc::fromJson(answer[u"ack"].toObject()));
        m_kept.timeTokens.push_back(*wire::SignedDoc::fromJson(answer[u"time_token"].toObject()));
        pruned = std::max(pruned, ack[u"durable_seq"].toInteger());
        for (const QJsonValue &result : ack[u"results"].toArray()) {
            if (!result[u"pay"].isObject())
                continue;
            const QByteArray op = result[u"op"].toString().toLatin1();
            const qint64 cents = result[u"pay"][u"voucher_c"].toInteger()
                + result[u"pay"][u"guarantee_c"].toInteger();
            paidLast[op] = cents;
            if (!paid.contains(op))
                paid[op] = cents;
        }
    }
    wire::Evidence evidenceFor(const wire::PushBatch &batch) const
    {
        const auto isOld = [this](const wire::SignedDoc &document) {
            return (*document.content())[u"epoch"].toString().toUtf8() != epoch;
        };
        const auto isWhole = [&](const wire::SignedDoc &document) {
            const qint64 last = (*document.content())[u"acked_seq"].toInteger();
            return isOld(document) && last >= batch.from && last <= batch.end();
        };
        wire::Evidence evidence = carried;
        const auto copy = [](const auto &from, auto &to, const auto &which) {
            std::copy_if(from.begin(), from.end(), std::back_inserter(to), which);
        };
        copy(m_kept.timeTokens, evidence.timeTokens, isOld);
        copy(m_kept.authorisations, evidence.authorisations, isOld);
        copy(m_kept.acknowledgements, evidence.acknowledgements, isWhole);
        return evidence;
    }

    wire::Evidence m_kept;
};

} // namespace comptoir::test
