// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/ReadStatistics.h"

#include "core/base/Assert.h"
#include "core/base/Day.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

constexpr Fewest ofMerchant{5, 0}, ofTown{5, 3};
constexpr int monthLength = 7; // "2026-11"

/// Which cards are one account; the same card of two merchants may be in two of them.
class Accounts
{
public:
    void join(const QString &one, const QString &other)
    {
        const QString first = of(one), second = of(other);
        if (first != second)
            m_parent[std::max(first, second)] = std::min(first, second);
    }
    QString of(const QString &card) const
    {
        QString root = card;
        for (auto next = m_parent.find(root); next != m_parent.end(); next = m_parent.find(root))
            root = next->second;
        return root;
    }

private:
    std::map<QString, QString> m_parent;
};

MerchantId merchantAt(const Row &row)
{
    const auto merchant = MerchantId::fromBytes(row.bytes(0));
    COMPTOIR_ASSERT(merchant);
    return *merchant;
}

/// What each merchant's entries say, with nothing hidden.
Result<std::map<MerchantId, CardStatistics>> counted(StorageTransaction &transaction)
{
    std::map<MerchantId, Accounts> accounts;
    COMPTOIR_TRY(const Rows links,
                 transaction.select(QStringLiteral(
                     "SELECT merchant, card, other FROM loyalty_link WHERE kind <> 'block'")));
    for (const Row &row : links)
        accounts[merchantAt(row)].join(row.text(1), row.text(2));
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral(
                     "SELECT merchant, card, kind, points, at_ms FROM loyalty_entry WHERE kind <> "
                     "'expire' UNION ALL SELECT merchant, card, kind, MAX(points), MIN(at_ms) FROM "
                     "loyalty_entry WHERE kind = 'expire' GROUP BY merchant, card, kind, "
                     "last_visit_ms")));
    std::map<MerchantId, CardStatistics> all;
    std::map<std::pair<MerchantId, QString>, qint64> balances;
    for (const Row &row : rows) {
        const MerchantId merchant = merchantAt(row);
        const QString account = accounts[merchant].of(row.text(1));
        const QString month = Day::inTown(Instant::fromMs(row.integer(4))).toIso();
        all[merchant].note(month.left(monthLength), row.text(2), row.integer(3),
                           Figure{0, {account}, {merchant}, false});
        balances[{merchant, account}] += row.integer(3);
    }
    for (const auto &[whose, balance] : balances) {
        if (balance != 0)
            all[whose.first].outstanding.note(balance, whose.second, whose.first);
    }
    return all;
}

} // namespace

Result<CardStatistics> merchantStatistics(StorageTransaction &transaction, MerchantId merchant)
{
    COMPTOIR_TRY(const auto known,
                 transaction.first(QStringLiteral("SELECT 1 FROM merchant WHERE id = ?"),
                                   {merchant.bytes()}));
    if (!known)
        return fail("merchant/unknown", QString::fromLatin1(merchant.text()));
    COMPTOIR_TRY(auto all, counted(transaction));
    CardStatistics statistics = all[merchant];
    hideFew(statistics, ofMerchant);
    return statistics;
}

Result<CardStatistics> townStatistics(StorageTransaction &transaction)
{
    COMPTOIR_TRY(auto all, counted(transaction));
    CardStatistics town;
    for (auto &[merchant, statistics] : all) {
        town.add(statistics);
        hideFew(statistics, ofMerchant);
    }
    hideRest(town, all, ofTown);
    hideFew(town, ofTown);
    return town;
}

} // namespace comptoir::backend
