// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/store/Migrator.h"
#include "core/vouchers/VoucherStore.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <cstdint>

using namespace comptoir;

namespace {

/// An enrolled till in memory.
struct Till
{
    std::unique_ptr<store::Database> database = std::move(
        *store::Database::open(QStringLiteral(":memory:"), store::Database::Access::Write));
    test::FaultyDisk disk;
    test::ManualClock clock;
    test::SeededEntropy entropy{1};
    store::BlackBox blackBox{disk, QStringLiteral("/nowhere")};
    store::Outbox outbox{*database, blackBox, clock, entropy,
                         crypto::PrivateKey::generate(entropy)};
    store::Feed feed{*database};
    vouchers::VoucherStore vouchers{*database, QByteArray(32, 'r')};

    Till()
    {
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")));
        vouchers.listenTo(feed, outbox);
        const auto transaction = store::Transaction::begin(*database);
        COMPTOIR_ASSERT(store::Outbox::begin(**transaction, {}, {}, "e1"));
        COMPTOIR_ASSERT((*transaction)->commit());
    }
    void forgetTheFeed()
    {
        const auto transaction = store::Transaction::begin(*database);
        COMPTOIR_ASSERT(feed.restart(**transaction) && (*transaction)->commit());
    }
};

} // namespace

/// No page that parses may stop the feed: each row is applied, kept raw or known already.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static Till till;
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto page = wire::FeedPage::parse(text);
    if (!page)
        return 0;
    till.forgetTheFeed();
    const auto applied = till.feed.applyPage(*page, till.clock.now());
    if (!applied)
        qCritical("%s: %s", applied.error().code.constData(), qPrintable(applied.error().detail));
    COMPTOIR_ASSERT(applied.has_value());
    COMPTOIR_ASSERT(till.feed.cursor(page->stream).has_value());
    COMPTOIR_ASSERT(till.feed.applyPage(*page, till.clock.now()).has_value());
    return 0;
}
