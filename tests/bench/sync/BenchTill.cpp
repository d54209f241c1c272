// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/BenchTill.h"

#include "core/base/Assert.h"
#include "core/store/Migrator.h"
#include "core/store/OutboxWriter.h"
#include "sync/net/EnrolmentClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>

namespace comptoir::bench {

namespace {

constexpr int patienceMs = 180'000;
constexpr int quietMs = 700;
constexpr int salesADebit = 18; ///< and each debit is two ops: a tenth of all carry money
constexpr int assortment = 400;

std::unique_ptr<store::Database> newDatabase(const QString &path)
{
    auto database = store::Database::open(path, store::Database::Access::Write);
    COMPTOIR_ASSERT(database && store::migrate(**database, QStringLiteral(":/sql/till")));
    return *std::move(database);
}

Uuid newId(const Clock &clock, Entropy &entropy)
{
    return *Uuid::fromBytes(OpId::mint(clock.now(), entropy).bytes());
}

} // namespace

double percentile(std::vector<double> values, double part)
{
    COMPTOIR_ASSERT(!values.empty());
    const auto at = values.begin() + qptrdiff(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The cable is out: each debit is decided by the offline rules.
class BenchTill::Away : public vouchers::OnlineDesk
{
public:
    bool reachable() const override { return false; }
    void authorise(const QByteArray &, const QByteArray &, const QByteArray &,
                   Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
    void facts(vouchers::CampaignNumber, vouchers::Serial, Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
    void resolve(const vouchers::HumanCode &, Answer answer) override
    {
        answer(fail("net/unreachable"));
    }
};

BenchTill::BenchTill(const QString &folder, BenchTown &town, const QString &origin)
    : m_folder(folder + QStringLiteral("/till-XXXXXX")),
      m_http(QUrl(origin.isEmpty() ? town.url() : origin)),
      m_key(crypto::PrivateKey::generate(m_entropy)),
      m_database(newDatabase(m_folder.filePath(QStringLiteral("till.sqlite")))),
      m_lists(*m_database)
{
    COMPTOIR_ASSERT(QDir(m_folder.path()).mkdir(QStringLiteral("blackbox")));
    COMPTOIR_ASSERT(QDir(m_folder.path()).mkdir(QStringLiteral("photos")));
    m_blackBox = std::make_unique<store::BlackBox>(m_disk,
                                                   m_folder.filePath(QStringLiteral("blackbox")));
    COMPTOIR_ASSERT(m_blackBox->open());
    enrol(town.invite());
}

void BenchTill::enrol(const enrolment::EnrolmentTicket &ticket)
{
    net::EnrolmentClient client(ticket, m_key);
    QTestEventLoop loop;
    client.start(QStringLiteral("bench"), {}, [&](Result<net::Enrolled> enrolled) {
        COMPTOIR_ASSERT(enrolled);
        build({enrolled->server, enrolled->rootFingerprint, enrolled->device, enrolled->shop,
               enrolled->epoch, enrolled->membership, enrolled->keyset});
        loop.exitLoop();
    });
    loop.enterLoopMSecs(patienceMs);
}

void BenchTill::build(const app::DeviceMarker &marker)
{
    const app::TillGround ground{*m_database,
                                 *m_blackBox,
                                 m_disk,
                                 m_folder.filePath(QStringLiteral("mark")),
                                 m_folder.filePath(QStringLiteral("photos")),
                                 m_folder.filePath(QStringLiteral("rescued")),
                                 {},
                                 m_http,
                                 m_alarm,
                                 m_clock,
                                 m_entropy};
    m_till = std::make_unique<app::EnrolledTill>(ground, marker, m_key);
    COMPTOIR_ASSERT(m_till->recover(marker));
    m_registers = std::make_unique<registers::RegisterStore>(m_till->outbox());
    m_sums = std::make_unique<registers::SumStore>(m_till->outbox());
}

template <typename Condition>
double BenchTill::until(const Condition &condition) const
{
    QElapsedTimer timer;
    timer.start();
    double ms = 0;
    QTestEventLoop loop;
    const auto look = [&] {
        if (ms > 0 || !condition())
            return;
        ms = double(timer.nsecsElapsed()) / 1e6;
        loop.exitLoop();
    };
    QObject::connect(&m_till->driver(), &net::SyncDriver::statusChanged, &loop, look);
    QTimer::singleShot(0, &loop, look);
    loop.enterLoopMSecs(patienceMs);
    COMPTOIR_ASSERT(!loop.timeout());
    return ms;
}

bool BenchTill::isSynced() const
{
    const auto &status = m_till->driver().status();
    return status.link == store::Link::Online && status.pending == 0 && status.dataAsOf;
}

double BenchTill::firstSync()
{
    QElapsedTimer timer;
    timer.start();
    m_till->start();
    until([this] { return isSynced(); });
    return double(timer.nsecsElapsed()) / 1e6;
}

double BenchTill::pull()
{
    const Instant asked = m_clock.now();
    m_till->driver().sendNow();
    return until(
        [this, asked] { return isSynced() && *m_till->driver().status().dataAsOf >= asked; });
}

void BenchTill::settle()
{
    QTestEventLoop loop;
    QTimer quiet;
    quiet.setSingleShot(true);
    QObject::connect(&quiet, &QTimer::timeout, &loop, &QTestEventLoop::exitLoop);
    QObject::connect(&m_till->driver(), &net::SyncDriver::statusChanged, &quiet,
                     [&quiet] { quiet.start(quietMs); });
    quiet.start(quietMs);
    loop.enterLoopMSecs(patienceMs);
}

double BenchTill::push()
{
    QElapsedTimer timer;
    timer.start();
    m_till->driver().noteOpWritten();
    until([this] { return m_till->driver().status().pending == 0; });
    return double(timer.nsecsElapsed()) / 1e6;
}

double BenchTill::pushOne()
{
    sell(1);
    return push();
}

void BenchTill::sell(int count)
{
    while (m_products.size() < assortment)
        m_products.push_back(newId(m_clock, m_entropy));
    const auto transaction = *store::Transaction::begin(*m_database);
    for (int i = 0; i < count; ++i) {
        // An op a transaction, as at the counter, though the disk is waited for once for all.
        store::OutboxWriter writer(m_till->outbox(), *transaction);
        const quint32 drawn = quint8(m_entropy.bytes(1)[0]) * 7u;
        const Uuid &product = m_products[drawn % m_products.size()];
        COMPTOIR_ASSERT(
            m_sums->append(*transaction, writer, "stock.move",
                           {{QStringLiteral("product"), QString::fromLatin1(product.text())},
                            {QStringLiteral("qty"), -1000 * qint64(1 + drawn % 3)},
                            {QStringLiteral("why"), QStringLiteral("sale")}}));
        if (i + 1 == count)
            COMPTOIR_ASSERT(writer.commit());
    }
    COMPTOIR_ASSERT(m_till->outbox().catchUpBlackBox());
}

void BenchTill::work(BenchTown &town, int ops)
{
    const int debits = ops / (salesADebit + 2);
    const QStringList codes = town.takeVouchers(debits);
    Away away;
    vouchers::RedeemVoucher redeemer(m_till->vouchers(), m_till->outbox(), away, m_entropy);
    for (const QString &code : codes) {
        sell(salesADebit);
        QByteArray check;
        redeemer.check({code, vouchers::ScanSource::Camera},
                       [&check](const Result<vouchers::Verdict> &verdict) {
                           check = verdict ? verdict->check : QByteArray();
                       });
        bool done = false;
        redeemer.debit(check, Money::fromCents(725),
                       [&done](const Result<vouchers::Verdict> &verdict) {
                           if (!verdict)
                               qWarning("%s", verdict.error().code.constData());
                           done = verdict && verdict->provisional;
                       });
        COMPTOIR_ASSERT(done);
    }
    if (const int left = ops - debits * (salesADebit + 2); left > 0)
        sell(left);
}

void BenchTill::stockShelves(int products)
{
    constexpr int together = 250;
    for (int i = 0; i < products;) {
        const auto transaction = *store::Transaction::begin(*m_database);
        std::optional<store::OutboxWriter> writer;
        for (int end = std::min(products, i + together); i < end; ++i) {
            writer.emplace(m_till->outbox(), *transaction);
            const QJsonObject price{{QStringLiteral("c"), 100 + i % 4900},
                                    {QStringLiteral("vat"), 550}};
            COMPTOIR_ASSERT(m_registers->write(
                *transaction, *writer, {QStringLiteral("product"), newId(m_clock, m_entropy)},
                {{QStringLiteral("name"), QStringLiteral("Article n° %1").arg(i)},
                 {QStringLiteral("price"), price},
                 {QStringLiteral("ean"), QString::number(3'000'000'000'000 + i)}}));
        }
        COMPTOIR_ASSERT(writer->commit());
    }
}

QJsonArray BenchTill::documents() const
{
    QJsonArray documents;
    const auto ops = m_till->outbox().after(0, 1'000'000, qint64(1) << 40);
    for (const store::OutboxOp &entry : *ops) {
        const auto op = m_till->outbox().read(entry);
        documents.append(QJsonObject{{QStringLiteral("_id"), QString::fromLatin1(op->id.text())},
                                     {QStringLiteral("kind"), QString::fromUtf8(op->kind)},
                                     {QStringLiteral("at"), QString::fromLatin1(op->hlc.text())},
                                     {QStringLiteral("body"), op->body}});
    }
    return documents;
}

qint64 BenchTill::count(const QString &sql) const
{
    return (*m_database->first(sql))->integer(0);
}

} // namespace comptoir::bench
