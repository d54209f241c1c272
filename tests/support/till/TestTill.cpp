// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/till/TestTill.h"

#include "core/base/Assert.h"
#include "core/store/Migrator.h"
#include "sync/wire/Json.h"

#include <QDir>

namespace comptoir::test {

using namespace vouchers;

void FakeDesk::authorise(const QByteArray &line, const QByteArray &, const QByteArray &,
                         Answer answer)
{
    authorisations += 1;
    answer(onAuthorise ? onAuthorise(line) : fail("net/unreachable"));
}

void FakeDesk::facts(CampaignNumber campaign, Serial serial, Answer answer)
{
    answer(onFacts ? onFacts(campaign, serial) : fail("net/unreachable"));
}

void FakeDesk::resolve(const HumanCode &, Answer answer)
{
    answer(fail("net/unreachable"));
}

TownPapers::TownPapers(quint64 seed)
    : entropy(seed),
      root(crypto::PrivateKey::generate(entropy)),
      issuer(crypto::PrivateKey::generate(entropy)),
      policy(crypto::PrivateKey::generate(entropy)),
      ack(crypto::PrivateKey::generate(entropy)),
      territory(TerritoryId::mint(Instant::fromMs(1'790'000'000'000), entropy))
{
    campaign.number = 12;
    campaign.name = QStringLiteral("Bons de Noël");
    campaign.validFrom = *Day::fromIso(u"2026-11-01");
    campaign.validUntil = *Day::fromIso(u"2027-06-30");
    campaign.status = CampaignStatus::Open;
}

Keyset TownPapers::keyset() const
{
    Keyset keyset;
    keyset.territory = territory;
    keyset.name = QStringLiteral("Sceaux");
    keyset.host = QStringLiteral("BONS.EXAMPLE");
    keyset.version = 1;
    keyset.root = root.publicKey();
    keyset.keys = {{1, KeyUse::Voucher, issuer.publicKey(), {}},
                   {2, KeyUse::Policy, policy.publicKey(), {}},
                   {3, KeyUse::Ack, ack.publicKey(), {}}};
    return keyset;
}

wire::SignedDoc TownPapers::campaignDoc() const
{
    return wire::SignedDoc::make(crypto::campaignDomain, campaign.toJson(), 2, policy);
}

VoucherCode TownPapers::voucher(Serial serial, Money face, quint8 flags) const
{
    return VoucherCode::make({1, campaign.number, serial, face, campaign.validUntil, flags}, issuer,
                             root.publicKey().fingerprint());
}

wire::SignedDoc TownPapers::signedByAck(crypto::Domain domain, const QJsonObject &content) const
{
    return wire::SignedDoc::make(domain, content, 3, ack);
}

TestTill::TestTill(const TownPapers &townPapers, quint64 seed)
    : papers(townPapers),
      entropy(seed),
      deviceKey(crypto::PrivateKey::generate(entropy)),
      device(DeviceId::mint(clock.now(), entropy))
{
    FaultyVfs::install();
    COMPTOIR_ASSERT(QDir(folder.path()).mkpath(QStringLiteral("blackbox")));
    reopen();
}

TestTill::~TestTill()
{
    close();
}

void TestTill::close()
{
    redeemer.reset();
    store.reset();
    feed.reset();
    outbox.reset();
    blackBox.reset();
    database.reset();
}

void TestTill::reopen()
{
    close();
    auto opened = store::Database::open(folder.filePath(QStringLiteral("till.sqlite")),
                                        store::Database::Access::Write);
    COMPTOIR_ASSERT(opened.has_value());
    database = std::move(*opened);
    COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")).has_value());
    blackBox = std::make_unique<store::BlackBox>(disk, folder.filePath(QStringLiteral("blackbox")));
    COMPTOIR_ASSERT(blackBox->open().has_value());
    outbox = std::make_unique<store::Outbox>(*database, *blackBox, clock, entropy, deviceKey);
    feed = std::make_unique<store::Feed>(*database);
    store = std::make_unique<VoucherStore>(*database, papers.root.publicKey().fingerprint());
    store->listenTo(*feed, *outbox);
    redeemer = std::make_unique<RedeemVoucher>(*store, *outbox, desk, entropy);
}

void TestTill::enrol()
{
    auto transaction = store::Transaction::begin(*database);
    COMPTOIR_ASSERT(transaction.has_value());
    COMPTOIR_ASSERT(
        store::Outbox::begin(**transaction, device, ShopId::mint(clock.now(), entropy), "e1")
            .has_value());
    COMPTOIR_ASSERT(store->keepKeyset(**transaction, papers.keysetDoc()).has_value());
    COMPTOIR_ASSERT(store->keepCampaign(**transaction, papers.campaignDoc()).has_value());
    const qint64 number = papers.campaign.number;
    COMPTOIR_ASSERT(
        (*transaction)
            ->run(QStringLiteral("INSERT INTO shop_campaign(campaign) VALUES (?)"), {number})
            .has_value());
    COMPTOIR_ASSERT(
        (*transaction)
            ->run(
                QStringLiteral(
                    "INSERT INTO voucher_list(campaign, count, n, as_of_ms) VALUES (?, 100, 5, ?)"),
                {number, clock.now().ms()})
            .has_value());
    COMPTOIR_ASSERT((*transaction)->commit().has_value());
    adoptToken("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f", 5);
}

void TestTill::adoptToken(const QByteArray &id, qint64 n)
{
    auto transaction = store::Transaction::begin(*database);
    COMPTOIR_ASSERT(transaction.has_value());
    const store::TimeToken token{id, n, "e1", clock.now(), "{}", clock.bootId(), clock.bootMs()};
    COMPTOIR_ASSERT(outbox->time().adopt(**transaction, token).has_value());
    COMPTOIR_ASSERT((*transaction)->commit().has_value());
}

Result<Verdict> TestTill::check(const QString &text, ScanSource source)
{
    std::optional<Result<Verdict>> result;
    redeemer->check({text, source},
                    [&result](Result<Verdict> verdict) { result = std::move(verdict); });
    COMPTOIR_ASSERT(result.has_value());
    return *result;
}

Result<Verdict> TestTill::redeem(const VoucherCode &code, Money amount)
{
    COMPTOIR_TRY(const Verdict checked, check(code.url(QStringLiteral("BONS.EXAMPLE"))));
    if (checked.check.isEmpty())
        return checked;
    std::optional<Result<Verdict>> result;
    redeemer->debit(checked.check, amount,
                    [&result](Result<Verdict> verdict) { result = std::move(verdict); });
    COMPTOIR_ASSERT(result.has_value());
    return *result;
}

qint64 TestTill::count(const QString &sql) const
{
    const auto row = database->first(sql);
    COMPTOIR_ASSERT(row.has_value() && row->has_value());
    return (*row)->integer(0);
}

} // namespace comptoir::test
