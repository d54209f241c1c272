// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backend/Town.h"

#include "backend/campaigns/CreateCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/feed/Sequencer.h"
#include "backend/ledger/Ledger.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace comptoir::bench {

using namespace backend;

namespace {

constexpr int patienceMs = 60'000;

double secondsOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    // After the name, which may have spaces: "12 (postgres: checkpointer ) S …".
    const QByteArray all = status.readAll();
    const QByteArrayList fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return double(fields.value(11).toLongLong() + fields.value(12).toLongLong())
        / double(::sysconf(_SC_CLK_TCK));
}

/// Caps that no benchmark meets: what is measured is debits that are paid.
CampaignPlan plan(const Clock &clock)
{
    CampaignPlan plan;
    plan.name = QStringLiteral("Bench");
    plan.budget = Money::fromCents(qint64(Town::vouchers) * Town::faceCents);
    plan.faces = {Money::fromCents(Town::faceCents)};
    plan.validFrom = Day::inTown(clock.now()).plusDays(-10);
    plan.validUntil = Day::inTown(clock.now()).plusDays(100);
    plan.policy.capTill = plan.policy.capTillDay = Money::fromCents(1'000'000);
    plan.policy.maxCount = 1'000;
    return plan;
}

} // namespace

Town::Town(const QString &database) : m_database(database)
{
    auto desk = app::DeskFolder::open(m_folder.path(), database);
    COMPTOIR_ASSERT(desk);
    m_desk = std::move(*desk);
    found();
}

Town::~Town()
{
    stop();
}

void Town::found()
{
    const Clock &clock = m_desk->clock();
    act([&](StorageTransaction &transaction) -> Result<void> {
        KeyRing &keys = m_desk->keys();
        COMPTOIR_TRY(
            const Territory territory,
            FoundTerritory(keys, clock, m_entropy)
                .run(transaction, QStringLiteral("Sceaux"), QStringLiteral("BONS.EXAMPLE")));
        m_epoch = territory.epoch.toUtf8();
        COMPTOIR_CHECK(CreateCampaign(keys, clock, m_entropy).run(transaction, plan(clock)));
        COMPTOIR_CHECK(OpenCampaign(keys, clock).run(transaction, campaign));
        COMPTOIR_CHECK(
            IssueVouchers(clock, m_entropy)
                .run(transaction,
                     {IssuanceId::mint(clock.now(), m_entropy), campaign, vouchers,
                      Money::fromCents(faceCents), Day::inTown(clock.now()).plusDays(60), 0}));
        return transaction
            .run(QStringLiteral("INSERT INTO merchant(id, name, created_ms) "
                                "VALUES (?, 'Bench', ?)"),
                 {m_entropy.bytes(16), clock.now().ms()})
            .map([](qint64) {});
    });
    COMPTOIR_ASSERT(m_desk->markBooks());
}

void Town::act(const std::function<Result<void>(StorageTransaction &)> &act)
{
    const auto transaction = m_desk->storage().begin();
    COMPTOIR_ASSERT(transaction);
    const auto done = act(**transaction);
    if (!done)
        qFatal("%s %s", done.error().code.constData(), qPrintable(done.error().detail));
    COMPTOIR_ASSERT((*transaction)->commit());
}

std::vector<PreparedTill> Town::addTills(int count)
{
    std::vector<PreparedTill> tills;
    tills.reserve(size_t(count));
    act([&](StorageTransaction &transaction) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            tills.emplace_back(Ports{m_desk->clock(), m_entropy}, m_epoch);
            COMPTOIR_CHECK(enrol(transaction, tills.back()));
        }
        return {};
    });
    return tills;
}

Result<void> Town::enrol(StorageTransaction &transaction, const PreparedTill &till)
{
    const qint64 now = m_desk->clock().now().ms();
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO shop(id, merchant, name, created_ms) "
                                       "SELECT ?, id, ?, ? FROM merchant WHERE name = 'Bench'"),
                        {till.shop.bytes(), QString::fromLatin1(till.shop.text()), now}));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO shop_campaign(shop, campaign) VALUES (?, ?)"),
                        {till.shop.bytes(), qint64(campaign)}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO device(id, shop, pub, status, model, app, enrolled_ms) "
                       "VALUES (?, ?, ?, 'active', 'bench', 'bench', ?)"),
        {till.device.bytes(), till.shop.bytes(), till.publicKey, now}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO access_token(hash, device, expires_ms) VALUES (?, ?, ?)"),
        {crypto::sha256({till.accessToken}), till.device.bytes(), now + 3'600'000}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO time_token(id, device, n, time_ms) VALUES (?, ?, 0, ?)"),
        {till.timeToken.bytes(), till.device.bytes(), now}));
    return {};
}

void Town::serve(int connections)
{
    QStringList arguments{QStringLiteral("--data"), m_folder.path(), QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")};
    if (isPostgres())
        arguments += {QStringLiteral("--database"), m_database};
    if (connections > 0)
        arguments += {QStringLiteral("--connections"), QString::number(connections)};
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_server.start(QCoreApplication::applicationDirPath() + QStringLiteral("/comptoir-backend"),
                   arguments);
    COMPTOIR_ASSERT(m_server.waitForReadyRead(patienceMs));
    const QJsonObject line = QJsonDocument::fromJson(m_server.readLine()).object();
    m_port = quint16(QUrl(line.value(QStringLiteral("url")).toString()).port());
    COMPTOIR_ASSERT(m_port != 0);
}

void Town::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(patienceMs))
        m_server.kill();
    m_server.waitForFinished(patienceMs);
}

double Town::residentMiB() const
{
    QFile status(QStringLiteral("/proc/%1/statm").arg(m_server.processId()));
    COMPTOIR_ASSERT(status.open(QIODevice::ReadOnly));
    const qint64 pages = status.readAll().split(' ').value(1).toLongLong();
    return double(pages * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double Town::cpuSeconds() const
{
    return secondsOf(m_server.processId());
}

Processor Town::processor()
{
    Processor used{cpuSeconds(), 0, secondsOf(::getpid())};
    if (!isPostgres())
        return used;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const Rows sessions,
                     transaction.select(QStringLiteral("SELECT pid FROM pg_stat_activity")));
        for (const Row &session : sessions)
            used.database += secondsOf(session.integer(0));
        return {};
    });
    return used;
}

qint64 Town::number(const QString &sql)
{
    qint64 value = 0;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto row, transaction.first(sql));
        value = row->integer(0);
        return {};
    });
    return value;
}

bool Town::isSound()
{
    qint64 broken = -1;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const Money books, imbalance(transaction));
        broken = books.cents();
        return {};
    });
    const qint64 spent = number(QStringLiteral("SELECT COALESCE(SUM(spent_c), 0) FROM voucher"));
    const qint64 paid = number(QStringLiteral("SELECT COALESCE(SUM(voucher_c), 0) FROM payment"));
    const qint64 owed = number(QStringLiteral("SELECT COALESCE(SUM(credits_c - debits_c), 0) FROM "
                                              "account WHERE kind = 'merchant_payable'"));
    return broken == 0 && spent == paid && paid == owed;
}

} // namespace comptoir::bench
