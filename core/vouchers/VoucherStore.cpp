// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherStore.h"

#include "core/crypto/Digest.h"
#include "core/vouchers/EvidenceStore.h"
#include "core/vouchers/RefundStore.h"
#include "core/vouchers/VoucherPackStore.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

using store::Arguments;
using store::Row;
using store::Transaction;

const QString redemptionColumns = QStringLiteral(
    "SELECT claim, campaign, serial, amount_c, balance_c, code_tail, token, day, claimed_ms, "
    "state, "
    "commit_op, provisional, undo_until_ms, remaining_c FROM redemption ");

Redemption redemptionFrom(const Row &row)
{
    Redemption redemption;
    redemption.claim = OpId::fromBytes(row.bytes(0)).value_or(OpId());
    redemption.campaign = CampaignNumber(row.integer(1));
    redemption.serial = Serial(row.integer(2));
    redemption.amount = Money::fromCents(row.integer(3));
    redemption.balance = Money::fromCents(row.integer(4));
    redemption.codeTail = row.text(5);
    redemption.token = row.text(6).toLatin1();
    redemption.day = Day::fromVoucherDays(int(row.integer(7)));
    redemption.claimed = Instant::fromMs(row.integer(8));
    redemption.state = row.text(9).toLatin1();
    redemption.commit = OpId::fromBytes(row.bytes(10)).value_or(OpId());
    redemption.provisional = row.integer(11) != 0;
    if (!row.isNull(12))
        redemption.undoUntil = Instant::fromMs(row.integer(12));
    if (!row.isNull(13))
        redemption.remaining = Money::fromCents(row.integer(13));
    return redemption;
}

Result<wire::SignedDoc> signedFrom(const QString &text)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(text.toUtf8()));
    return wire::SignedDoc::fromJson(json);
}

QString textOf(const wire::SignedDoc &signedDoc)
{
    return QString::fromUtf8(wire::compact(signedDoc.toJson()));
}

} // namespace

VoucherStore::VoucherStore(store::Database &database, const QByteArray &pinnedRoot)
    : m_database(database),
      m_pinnedRoot(pinnedRoot)
{}

void VoucherStore::listenTo(store::Feed &feed, store::Outbox &outbox)
{
    using wire::FeedChange;
    using wire::FeedPage;
    feed.understand(
        QStringLiteral("keyset"),
        [this](Transaction &tx, const FeedPage &, const FeedChange &change) -> Result<void> {
            COMPTOIR_TRY(const auto signedDoc, wire::SignedDoc::fromJson(change.body));
            return keepKeyset(tx, signedDoc);
        });
    feed.opensOthers(QStringLiteral("keyset")); // a campaign may be signed by a key that is new
    feed.understand(
        QStringLiteral("campaign"),
        [this](Transaction &tx, const FeedPage &, const FeedChange &change) -> Result<void> {
            COMPTOIR_TRY(const auto signedDoc, wire::SignedDoc::fromJson(change.body));
            return keepCampaign(tx, signedDoc);
        });
    feed.understand(QStringLiteral("shop"),
                    [this](Transaction &tx, const FeedPage &, const FeedChange &change) {
                        return applyShop(tx, change);
                    });
    feed.understand(QStringLiteral("voucher"),
                    [this](Transaction &tx, const FeedPage &page, const FeedChange &change) {
                        return applyVoucher(
                            tx, page.stream.mid(QStringLiteral("campaign:").size()).toUInt(),
                            change);
                    });
    feed.understand(
        QStringLiteral("device"),
        [](Transaction &tx, const FeedPage &, const FeedChange &change) -> Result<void> {
            COMPTOIR_CHECK(tx.run(QStringLiteral("UPDATE membership SET status = ?"),
                                  {change.body.value(QStringLiteral("status")).toString()}));
            return {};
        });
    feed.understand(
        QStringLiteral("op"),
        [&outbox](Transaction &tx, const FeedPage &, const FeedChange &change) -> Result<void> {
            store::OpResult result;
            result.op = OpId::fromText(change.id.toLatin1()).value_or(OpId());
            result.status = change.body.value(QStringLiteral("status")).toString().toLatin1();
            result.json = wire::compact(change.body);
            return outbox.noteResult(tx, result);
        });
    outbox.onResult([this](Transaction &tx, const store::OpResult &result) -> Result<void> {
        COMPTOIR_CHECK(RefundStore::noteResult(tx, result));
        const auto json = wire::parseObject(result.json);
        const qint64 version = json ? json->value(QStringLiteral("ver")).toInteger() : 0;
        return version > 0 || result.status == "rejected" ? noteVersion(tx, result.op, version)
                                                          : Result<void>();
    });
}

Result<void> VoucherStore::keepKeyset(Transaction &transaction, const wire::SignedDoc &signedDoc)
{
    COMPTOIR_TRY(const Keyset incoming, Keyset::verified(signedDoc, m_pinnedRoot));
    const auto present = keyset();
    if (present && present->version > incoming.version)
        return fail("territory/older-keyset");
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO keyset(one, doc) VALUES (1, ?) "
                                       "ON CONFLICT (one) DO UPDATE SET doc = excluded.doc"),
                        {textOf(signedDoc)}));
    return {};
}

Result<QJsonObject> VoucherStore::policyContent(const wire::SignedDoc &signedDoc,
                                                crypto::Domain domain) const
{
    COMPTOIR_TRY(const Keyset keys, keyset());
    const auto authentic = std::any_of(
        keys.keys.begin(), keys.keys.end(), [&](const TerritoryKey &key) {
            return key.id == signedDoc.key && key.use == KeyUse::Policy
                && signedDoc.verifiedBy(key.key, domain);
        });
    if (!authentic)
        return fail("territory/bad-signature");
    return signedDoc.content();
}

Result<void> VoucherStore::keepCampaign(Transaction &transaction, const wire::SignedDoc &signedDoc)
{
    COMPTOIR_TRY(const QJsonObject content, policyContent(signedDoc, crypto::campaignDomain));
    COMPTOIR_TRY(const Campaign campaign, Campaign::fromJson(content));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO campaign(number, ver, doc) VALUES (?, ?, ?) ON CONFLICT (number) DO "
            "UPDATE SET ver = excluded.ver, doc = excluded.doc WHERE excluded.ver >= campaign.ver"),
        {qint64(campaign.number), qint64(campaign.version), textOf(signedDoc)}));
    return EvidenceStore(m_database).keepTerms(transaction, campaign, signedDoc);
}

Result<void> VoucherStore::applyShop(Transaction &transaction, const wire::FeedChange &change)
{
    wire::Fields fields(change.body);
    const QString name = fields.text(u"name", 200), merchant = fields.text(u"merchant", 200);
    const QJsonArray numbers = fields.array(u"campaigns");
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE membership SET shop_name = ?, merchant_name = ?"),
                        {name, merchant}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM shop_campaign")));
    for (const QJsonValue &number : numbers)
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT OR IGNORE INTO shop_campaign(campaign) VALUES (?)"),
            {number.toInteger()}));
    return {};
}

Result<void> VoucherStore::applyVoucher(Transaction &transaction, CampaignNumber campaign,
                                        const wire::FeedChange &change)
{
    wire::Fields fields(change.body);
    const qint64 remaining = fields.integer(u"remaining_c", 0, 1 << 24);
    const QString status = fields.text(u"status", 16);
    if (status != u"open" && status != u"spent" && status != u"blocked")
        fields.reject(u"status");
    const auto until = Day::fromIso(fields.has(u"until") ? fields.text(u"until", 10) : QString());
    bool ok = false;
    const qint64 serial = change.id.toUInt(&ok);
    if (!ok || campaign == 0)
        fields.reject(u"id");
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO voucher_state(campaign, serial, ver, remaining_c, status, until_day) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (campaign, serial) DO UPDATE SET "
            "ver = excluded.ver, remaining_c = excluded.remaining_c, status = excluded.status, "
            "until_day = excluded.until_day "
            "WHERE excluded.ver > voucher_state.ver"),
        {qint64(campaign), serial, change.version, remaining, status,
         until ? QVariant(qint64(until->voucherDays())) : QVariant()}));
    return {};
}

Result<wire::SignedDoc> VoucherStore::signedKeyset() const
{
    COMPTOIR_TRY(const auto row, m_database.first(QStringLiteral("SELECT doc FROM keyset")));
    if (!row)
        return fail("till/not-enrolled");
    return signedFrom(row->text(0));
}

Result<Keyset> VoucherStore::keyset() const
{
    COMPTOIR_TRY(const auto row, m_database.first(QStringLiteral("SELECT doc FROM keyset")));
    if (!row)
        return fail("till/not-enrolled");
    if (row->text(0) != m_keyset.text) {
        COMPTOIR_TRY(const auto signedDoc, signedFrom(row->text(0)));
        COMPTOIR_TRY(m_keyset.value, Keyset::verified(signedDoc, m_pinnedRoot));
        m_keyset.text = row->text(0);
    }
    return m_keyset.value;
}

Result<std::optional<Campaign>> VoucherStore::campaign(CampaignNumber number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT doc FROM campaign WHERE number = ?"),
                                  {qint64(number)}));
    if (!row)
        return std::optional<Campaign>();
    Read<Campaign> &known = m_campaigns[number];
    if (row->text(0) != known.text) {
        COMPTOIR_TRY(const auto signedDoc, signedFrom(row->text(0)));
        COMPTOIR_TRY(const QJsonObject content, signedDoc.content());
        COMPTOIR_TRY(known.value, Campaign::fromJson(content));
        known.text = row->text(0);
    }
    return std::optional(known.value);
}

Result<bool> VoucherStore::takesPart(CampaignNumber number) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT 1 FROM shop_campaign WHERE campaign = ?"),
                                  {qint64(number)}));
    return row.has_value();
}

Result<std::vector<CampaignNumber>> VoucherStore::campaignsOfShop() const
{
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(QStringLiteral("SELECT campaign FROM shop_campaign ORDER BY 1")));
    std::vector<CampaignNumber> numbers;
    for (const Row &row : rows)
        numbers.push_back(CampaignNumber(row.integer(0)));
    return numbers;
}

Result<KnownVoucher> VoucherStore::known(const VoucherTerms &terms, OpId except) const
{
    const Arguments voucher{qint64(terms.campaign), qint64(terms.serial)};
    KnownVoucher known;
    COMPTOIR_TRY(
        const auto list,
        m_database.first(
            QStringLiteral(
                "SELECT l.count, max(l.as_of_ms, coalesce(c.synced_ms, 0)) FROM voucher_list l "
                "LEFT JOIN feed_cursor c ON c.stream = 'campaign:' || l.campaign WHERE l.campaign "
                "= ?"),
            {qint64(terms.campaign)}));
    if (list) {
        known.listed = terms.serial < list->integer(0);
        known.asOf = Instant::fromMs(list->integer(1));
    }
    COMPTOIR_TRY(const auto state,
                 m_database.first(QStringLiteral("SELECT remaining_c, status, until_day FROM "
                                                 "voucher_state WHERE campaign = ? AND serial = ?"),
                                  voucher));
    if (state) {
        known.remaining = state->isNull(0) ? terms.face : Money::fromCents(state->integer(0));
        known.blocked = state->text(1) == u"blocked";
        known.spent = state->text(1) == u"spent";
        if (!state->isNull(2))
            known.until = Day::fromVoucherDays(int(state->integer(2)));
    } else {
        using State = wire::VoucherPack::State;
        COMPTOIR_TRY(const PackedVoucher packed,
                     VoucherPackStore::find(m_database, terms.campaign, terms.serial));
        known.remaining = packed.state == State::Untouched ? terms.face : packed.remaining;
        known.blocked = packed.state == State::Blocked;
        known.spent = packed.state == State::Spent;
    }
    COMPTOIR_TRY(
        const auto mine,
        m_database.first(
            QStringLiteral(
                "SELECT coalesce(sum(r.amount_c), 0) FROM redemption r LEFT JOIN voucher_state s "
                "ON s.campaign = r.campaign AND s.serial = r.serial WHERE r.campaign = ? AND "
                "r.serial = ? "
                "AND r.claim <> ? AND r.state IN ('open', 'committed') AND (r.result_ver IS NULL "
                "OR "
                "(r.result_ver > 0 AND coalesce(s.ver, -1) < r.result_ver))"),
            voucher + Arguments{except.bytes()}));
    known.remaining = std::max(Money(), known.remaining - Money::fromCents(mine->integer(0)));
    return known;
}

Result<OfflineUse> VoucherStore::used(const VoucherTerms &terms, const QByteArray &token, Day day,
                                      OpId except) const
{
    COMPTOIR_TRY(const auto knownVoucher, known(terms, except));
    OfflineUse use;
    use.remaining = knownVoucher.remaining;
    const QString alive = QStringLiteral(
        " claim <> ? AND state IN ('open', 'committed') AND (provisional = 1 OR state = 'open') ");
    COMPTOIR_TRY(
        const auto window,
        m_database.first(
            QStringLiteral(
                "SELECT coalesce(sum(amount_c), 0), count(*), coalesce(sum(CASE WHEN campaign = ? "
                "AND serial = ? THEN amount_c ELSE 0 END), 0) FROM redemption WHERE token = ? AND")
                + alive,
            {qint64(terms.campaign), qint64(terms.serial), QString::fromLatin1(token),
             except.bytes()}));
    COMPTOIR_TRY(
        const auto today,
        m_database.first(
            QStringLiteral("SELECT coalesce(sum(amount_c), 0) FROM redemption WHERE day = ? AND")
                + alive,
            {qint64(day.voucherDays()), except.bytes()}));
    use.tillUsed = Money::fromCents(window->integer(0));
    use.count = int(window->integer(1));
    use.voucherUsed = Money::fromCents(window->integer(2));
    use.tillDayUsed = Money::fromCents(today->integer(0));
    return use;
}

Result<qint64> VoucherStore::knownPosition(CampaignNumber number) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(
            QStringLiteral("SELECT max(coalesce((SELECT n FROM voucher_list WHERE campaign "
                           "= ?), 0), coalesce((SELECT head FROM feed_cursor WHERE stream "
                           "= 'campaign:' || ?), 0))"),
            {qint64(number), qint64(number)}));
    return row->integer(0);
}

Result<Money> VoucherStore::unsentHere(const VoucherTerms &terms) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT coalesce(sum(r.amount_c), 0) FROM redemption r "
                                        "LEFT JOIN outbox o ON o.op = r.commit_op "
                                        "WHERE r.campaign = ? AND r.serial = ? AND r.state = "
                                        "'committed' "
                                        "AND coalesce(o.state, 3) = 0"),
                         {qint64(terms.campaign), qint64(terms.serial)}));
    return Money::fromCents(row->integer(0));
}

Result<std::optional<VoucherTerms>> VoucherStore::byHumanCode(const HumanCode &code) const
{
    COMPTOIR_TRY(const auto lists,
                 m_database.select(QStringLiteral(
                     "SELECT campaign, rounds, salt FROM code_list ORDER BY campaign DESC")));
    for (const Row &list : lists) {
        const QByteArray tag = crypto::pbkdf2(code.text().toLatin1(), list.bytes(2),
                                              int(list.integer(1)), 8);
        COMPTOIR_TRY(
            const auto found,
            m_database.first(
                QStringLiteral(
                    "SELECT c.serial, b.face_c, b.last_day, b.flags FROM voucher_code c "
                    "JOIN voucher_batch b ON b.campaign = c.campaign AND c.serial >= "
                    "b.first_serial "
                    "AND c.serial < b.first_serial + b.count WHERE c.campaign = ? AND c.tag = ?"),
                {list.integer(0), tag}));
        if (!found)
            continue;
        VoucherTerms terms;
        terms.campaign = CampaignNumber(list.integer(0));
        terms.serial = Serial(found->integer(0));
        terms.face = Money::fromCents(found->integer(1));
        terms.lastDay = Day::fromVoucherDays(int(found->integer(2)));
        terms.flags = quint8(found->integer(3));
        return std::optional(terms);
    }
    return std::optional<VoucherTerms>();
}

Result<std::optional<Redemption>> VoucherStore::redemptionWhere(const QString &condition,
                                                                const Arguments &arguments) const
{
    COMPTOIR_TRY(const auto row, m_database.first(redemptionColumns + condition, arguments));
    return row ? std::optional(redemptionFrom(*row)) : std::nullopt;
}

Result<std::optional<Redemption>> VoucherStore::lastHere(CampaignNumber campaign,
                                                         Serial serial) const
{
    return redemptionWhere(
        QStringLiteral("WHERE campaign = ? AND serial = ? AND state = 'committed' "
                       "ORDER BY claimed_ms DESC LIMIT 1"),
        {qint64(campaign), qint64(serial)});
}

Result<void> VoucherStore::insertClaim(Transaction &transaction, const Redemption &redemption)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO redemption(claim, campaign, serial, amount_c, balance_c, "
                       "code_tail, token, day, "
                       "claimed_ms, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"),
        {redemption.claim.bytes(), qint64(redemption.campaign), qint64(redemption.serial),
         redemption.amount.cents(), redemption.balance.cents(), redemption.codeTail,
         QString::fromLatin1(redemption.token), qint64(redemption.day.voucherDays()),
         redemption.claimed.ms()}));
    return {};
}

Result<void> VoucherStore::markCommitted(Transaction &transaction, const Redemption &redemption,
                                         const QByteArray &how, const QByteArray &authorisation)
{
    COMPTOIR_TRY(
        const qint64 changed,
        transaction.run(
            QStringLiteral("UPDATE redemption SET state = 'committed', commit_op = ?, how = ?, "
                           "provisional = ?, "
                           "auth_doc = ?, undo_until_ms = ?, remaining_c = ? WHERE claim = ? AND "
                           "state = 'open'"),
            {redemption.commit.bytes(), QString::fromLatin1(how), qint64(redemption.provisional),
             authorisation.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(authorisation)),
             redemption.undoUntil ? QVariant(redemption.undoUntil->ms()) : QVariant(),
             redemption.remaining ? QVariant(redemption.remaining->cents()) : QVariant(),
             redemption.claim.bytes()}));
    return changed == 1 ? Result<void>() : fail("voucher/not-open");
}

Result<void> VoucherStore::markEnded(Transaction &transaction, OpId claim, const QByteArray &state)
{
    const QString from = state == "voided" ? QStringLiteral("open") : QStringLiteral("committed");
    COMPTOIR_TRY(
        const qint64 changed,
        transaction.run(
            QStringLiteral("UPDATE redemption SET state = ? WHERE claim = ? AND state = ?"),
            {QString::fromLatin1(state), claim.bytes(), from}));
    return changed == 1 ? Result<void>() : fail("voucher/not-open");
}

Result<std::optional<Redemption>> VoucherStore::byClaim(OpId claim) const
{
    return redemptionWhere(QStringLiteral("WHERE claim = ?"), {claim.bytes()});
}

Result<std::optional<Redemption>> VoucherStore::byCommit(OpId commit) const
{
    return redemptionWhere(QStringLiteral("WHERE commit_op = ?"), {commit.bytes()});
}

Result<std::vector<Redemption>> VoucherStore::open() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(redemptionColumns
                                   + QStringLiteral("WHERE state = 'open' ORDER BY claimed_ms")));
    std::vector<Redemption> redemptions;
    for (const Row &row : rows)
        redemptions.push_back(redemptionFrom(row));
    return redemptions;
}

Result<void> VoucherStore::noteVersion(Transaction &transaction, OpId commit, qint64 version)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("UPDATE redemption SET result_ver = ? WHERE commit_op = ?"),
                        {version, commit.bytes()}));
    return {};
}

} // namespace comptoir::vouchers
