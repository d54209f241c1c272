// SPDX-License-Identifier: GPL-3.0-or-later
// A redemption without a network, beside a raw append of the same bytes that is synced to the same
// disk in the same run. `TMPDIR=… bench_redeem [redemptions]`
#include "core/base/Assert.h"
#include "tests/support/till/TestTill.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace comptoir;
using comptoir::test::TestTill;

namespace {

/// Caps that no benchmark meets.
void lift(vouchers::OfflineTerms &policy)
{
    policy.capTill = policy.capTillDay = Money::fromCents(qint64(1) << 39);
    policy.maxCount = 1'000'000;
}

void listVouchers(TestTill &till, int count)
{
    const auto transaction = store::Transaction::begin(*till.database);
    COMPTOIR_ASSERT(
        (*transaction)->run(QStringLiteral("UPDATE voucher_list SET count = ?"), {count}));
    COMPTOIR_ASSERT((*transaction)->commit());
}

double percentile(std::vector<double> values, double part)
{
    const auto at = values.begin() + qptrdiff(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

struct Row
{
    const char *name;
    std::vector<double> ms;

    void print() const
    {
        std::printf("  %-34s p50 %7.3f   p99 %7.3f   max %7.3f ms\n", name, percentile(ms, 0.5),
                    percentile(ms, 0.99), percentile(ms, 1));
    }
};

template <typename Act>
double msOf(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The least that any program must do to have these bytes on the disk.
class RawAppend
{
public:
    explicit RawAppend(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT, 0600))
    {
        COMPTOIR_ASSERT(m_file >= 0);
    }
    ~RawAppend() { ::close(m_file); }
    void append(const QByteArray &bytes)
    {
        COMPTOIR_ASSERT(::write(m_file, bytes.constData(), size_t(bytes.size())) == bytes.size());
        COMPTOIR_ASSERT(::fsync(m_file) == 0);
    }

private:
    int m_file;
};

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc > 1 ? std::max(1, atoi(argv[1])) : 2000;
    test::TownPapers papers;
    lift(papers.campaign.policy);
    TestTill till(papers);
    till.enrol();
    listVouchers(till, count + 1);
    const Money amount = Money::fromCents(1250);
    // The lines of a first redemption are the bytes that are compared.
    COMPTOIR_ASSERT(till.redeem(papers.voucher(vouchers::Serial(count)), amount)->provisional);
    QByteArray bytes;
    for (const auto &record : *till.blackBox->records())
        bytes += record.line + '\n';
    RawAppend raw(till.folder.filePath(QStringLiteral("raw")));

    Row appended{"raw append + fsync", {}}, checked{"check: signature, balance, policy", {}},
        debited{"debit: claim + commit, black box", {}};
    for (int i = 0; i < count; ++i) {
        till.clock.advanceMs(1);
        const QString url = papers.voucher(vouchers::Serial(i)).url(QStringLiteral("BONS.EXAMPLE"));
        appended.ms.push_back(msOf([&] { raw.append(bytes); }));
        Result<vouchers::Verdict> verdict = fail("not checked");
        checked.ms.push_back(msOf([&] { verdict = till.check(url); }));
        COMPTOIR_ASSERT(verdict && !verdict->check.isEmpty());
        bool onDisk = false;
        debited.ms.push_back(msOf([&] {
            till.redeemer->debit(verdict->check, amount, [&onDisk](const auto &done) {
                onDisk = done && done->provisional;
            });
        }));
        COMPTOIR_ASSERT(onDisk);
    }
    COMPTOIR_ASSERT(till.blackBox->lastSequence() == 2 * (count + 1));
    std::printf("redemption offline, %d times, %lld bytes of op lines each, in %s\n"
                "(one SQLite commit, synchronous = FULL, and one append to the black box)\n",
                count, qlonglong(bytes.size()), qPrintable(till.folder.path()));
    for (const Row &row : {appended, checked, debited})
        row.print();
    std::printf("  debit / raw append:                 p50 %7.2f   p99 %7.2f   (goal p99: 3)\n",
                percentile(debited.ms, 0.5) / percentile(appended.ms, 0.5),
                percentile(debited.ms, 0.99) / percentile(appended.ms, 0.99));
}
