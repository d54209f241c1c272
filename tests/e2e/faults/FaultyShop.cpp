// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/FaultyShop.h"

#include "core/base/Assert.h"
#include "core/scan/BarcodeReader.h"
#include "ui/scan/GreyPicture.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QTest>

namespace comptoir::test {

namespace {

constexpr int patienceMs = 60'000;
constexpr int vouchers = 3;
const QString policy = QStringLiteral(R"({"cap_v_c":20000,"cap_t_c":60000,"cap_t_day_c":60000,)"
                                      R"("n_max":100000,"rand_online_pct":0})");

QSet<QByteArray> idsOf(const QString &file, const QString &sql)
{
    const auto database = store::Database::open(file, store::Database::Access::ReadOnly);
    COMPTOIR_ASSERT(database);
    const auto rows = (*database)->select(sql);
    COMPTOIR_ASSERT(rows);
    QSet<QByteArray> ids;
    for (const auto &row : *rows)
        ids.insert(OpId::fromBytes(row.bytes(0))->text());
    return ids;
}

} // namespace

FaultyShop::FaultyShop(quint32 seed, const QString &townDisk) : town(townDisk)
{
    qputenv("COMPTOIR_KEYSTORE", "file");
    found();
    town.serve();
    link = std::make_unique<HostileLink>(town.port(), seed);
    COMPTOIR_ASSERT(enrol());
    m_till.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void FaultyShop::found()
{
    const auto id = [this](const char *name, const QStringList &act) {
        return town.act(act).value(QLatin1String(name)).toVariant().toString();
    };
    town.act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
    const Day today = Day::inTown(app::SystemClock().now());
    const QString campaign = id("campaign",
                                {"campaign", "create", "--name", "Bons", "--budget", "3000",
                                 "--faces", "200", "--from", today.plusDays(-1).toIso(), "--until",
                                 today.plusDays(200).toIso(), "--policy", policy});
    town.act({"campaign", "open", "--campaign", campaign});
    const QString merchant = id("merchant", {"merchant", "add", "--name", "Marchal"});
    m_shop = id(
        "shop",
        {"shop", "add", "--merchant", merchant, "--name", "Boulangerie", "--campaign", campaign});
    const QString issuance = id("issuance",
                                {"voucher", "issue", "--campaign", campaign, "--count",
                                 QString::number(vouchers), "--face", "200"});
    town.act({"voucher", "sheet", "--issuance", issuance, "--png", m_paper.path()});
    scan::BarcodeReader reader;
    for (int serial = 0; serial < vouchers; ++serial) {
        const QString file =
            QStringLiteral("voucher-%1-%2.png").arg(campaign).arg(serial, 6, 10, QLatin1Char('0'));
        const auto symbols = reader.readThoroughly(
            scan::luminanceOf(QImage(m_paper.filePath(file))));
        COMPTOIR_ASSERT(!symbols.empty());
        m_vouchers.append(symbols.front().text);
    }
}

bool FaultyShop::enrol()
{
    const QString ticket = town.act({"enrol", "create", "--shop", m_shop, "--confirm", "auto",
                                     "--url", link->url()})
                               .value(u"qr")
                               .toString();
    {
        app::TillDesk desk(app::TillPaths::under(m_folder.path()));
        bool joined = false;
        QObject::connect(&desk, &app::TillDesk::membershipChanged, &desk, [&] { joined = true; });
        desk.start();
        desk.enrol(ticket, [](const enrolment::EnrolmentProgress &) {});
        if (!QTest::qWaitFor([&] { return joined; }, patienceMs))
            return false;
    }
    return settle();
}

bool FaultyShop::startDebiting()
{
    const qsizetype before = m_said.size();
    m_till.start(QCoreApplication::applicationDirPath() + QStringLiteral("/debiting-till"),
                 QStringList{m_folder.path()} + m_vouchers);
    return waitForDebits(before + 1);
}

void FaultyShop::hear()
{
    while (m_till.canReadLine())
        m_said.insert(m_till.readLine().trimmed());
}

bool FaultyShop::waitForDebits(qsizetype count)
{
    const auto done = [&] {
        hear();
        return m_said.size() >= count || !isTillAlive();
    };
    return QTest::qWaitFor(done, patienceMs) && m_said.size() >= count;
}

bool FaultyShop::waitForPayments(int count)
{
    const QString sql = QStringLiteral("SELECT count(*) FROM payment");
    return QTest::qWaitFor([&] { return number(sql) >= count; }, patienceMs);
}

void FaultyShop::killTill()
{
    m_till.kill();
    m_till.waitForFinished(patienceMs);
    hear();
}

bool FaultyShop::settle()
{
    app::TillDesk desk(app::TillPaths::under(m_folder.path()));
    store::SyncStatus status;
    QObject::connect(&desk, &app::TillDesk::statusChanged, &desk,
                     [&status](const store::SyncStatus &now) { status = now; });
    desk.start();
    // The till dates its data by the town's clock, which it knows but for how long an answer took.
    const Instant asked = app::SystemClock().now().plusMs(-1000);
    desk.sendNow();
    return QTest::qWaitFor(
        [&] {
            return status.link == store::Link::Online && status.pending == 0 && status.dataAsOf
                && *status.dataAsOf >= asked;
        },
        patienceMs);
}

QString FaultyShop::difference()
{
    const auto done = idsOf(tillFile(QStringLiteral("till.sqlite")),
                            QStringLiteral("SELECT commit_op FROM redemption "
                                           "WHERE state = 'committed'"));
    const auto paid = idsOf(town.folder() + QStringLiteral("/territory.db"),
                            QStringLiteral("SELECT commit_op FROM payment"));
    const auto count = [](qint64 n, const char *what) {
        return QStringLiteral("%1 %2; ").arg(n).arg(QLatin1String(what));
    };
    QString result;
    if (const auto lost = m_said - paid; !lost.isEmpty())
        result += count(lost.size(), "said and not paid");
    if (const auto lost = done - paid; !lost.isEmpty())
        result += count(lost.size(), "at the till and not paid");
    if (const auto invented = paid - done; !invented.isEmpty())
        result += count(invented.size(), "paid and not at the till");
    const qint64 spent = number(QStringLiteral("SELECT sum(spent_c) FROM voucher"));
    if (spent != paid.size())
        result += count(spent, "cents gone from the vouchers");
    const qint64 owed = number(
        QStringLiteral("SELECT credits_c - debits_c FROM account WHERE kind = 'merchant_payable'"));
    if (owed != paid.size())
        result += count(owed, "cents owed");
    if (number(QStringLiteral("SELECT sum(debits_c) - sum(credits_c) FROM account")) != 0)
        result += QStringLiteral("the books are not balanced; ");
    for (const auto &incident : select(QStringLiteral("SELECT kind, detail FROM incident")))
        result += incident.text(0) + u' ' + incident.text(1) + QStringLiteral("; ");
    return result;
}

store::Rows FaultyShop::select(const QString &sql) const
{
    const auto books = store::Database::open(town.folder() + QStringLiteral("/territory.db"),
                                             store::Database::Access::ReadOnly);
    COMPTOIR_ASSERT(books);
    const auto rows = (*books)->select(sql);
    COMPTOIR_ASSERT(rows);
    return *rows;
}

qint64 FaultyShop::number(const QString &sql) const
{
    const store::Rows rows = select(sql);
    return rows.empty() ? -1 : rows.front().integer(0);
}

} // namespace comptoir::test
