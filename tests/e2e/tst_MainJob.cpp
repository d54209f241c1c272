// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/BarcodeReader.h"
#include "tests/e2e/Counter.h"
#include "tests/e2e/TownProcess.h"
#include "ui/scan/FrameSource.h"
#include "ui/scan/GreyPicture.h"
#include "ui/scan/ScanPipeline.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using comptoir::test::Counter;
using comptoir::test::patienceMs;
using comptoir::test::TownProcess;
using vouchers::Verdict;
using vouchers::VerdictId;

namespace {

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

/// Runs a program to its end; false with its words when it fails.
bool ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool good = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!good)
        qWarning("%s: %s", qUtf8Printable(program), process.readAll().right(2000).constData());
    return good;
}

} // namespace

class tst_MainJob : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownProcess> m_town;
    std::unique_ptr<Counter> m_first, m_second;
    QTemporaryDir m_paper;
    QString m_sheet;
    QString m_voucher; ///< as the film showed it

    /// Founds the town, its campaign and a shop; issues and prints. Returns the shop's id.
    QString found()
    {
        m_town = std::make_unique<TownProcess>();
        m_town->act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
        const auto id = [this](const char *name, const QStringList &act) {
            return m_town->act(act).value(QLatin1String(name)).toVariant().toString();
        };
        const Day today = Day::inTown(app::SystemClock().now());
        const QString campaign = id("campaign",
                                    {"campaign", "create", "--name", "Bons", "--budget", "1000",
                                     "--faces", "20", "--from", today.plusDays(-1).toIso(),
                                     "--until", today.plusDays(200).toIso(), "--policy",
                                     R"({"cap_v_c":600})"});
        m_town->act({"campaign", "open", "--campaign", campaign});
        const QString merchant = id("merchant", {"merchant", "add", "--name", "Marchal"});
        const QString shop = id("shop",
                                {"shop", "add", "--merchant", merchant, "--name",
                                 "Boulangerie Marchal", "--campaign", campaign});
        const QString issuance = id(
            "issuance",
            {"voucher", "issue", "--campaign", campaign, "--count", "4", "--face", "20"});
        m_sheet = m_paper.filePath(QStringLiteral("sheet.pdf"));
        m_town->act({"voucher", "sheet", "--issuance", issuance, "--pdf", m_sheet});
        return shop;
    }

    /// The first voucher of the printed sheet, filmed by an unsteady hand in a dim shop: it moves,
    /// turns, tilts, is out of focus and noisy.
    QString filmed(const QString &pdf, const QString &folder)
    {
        const QString page = folder + QStringLiteral("/page");
        if (!ran(QStringLiteral("pdftoppm"), {"-r", "150", "-png", "-singlefile", pdf, page}))
            return {};
        const QString film = folder + QStringLiteral("/film.webm");
        const QString effects = QStringLiteral(
            "crop=iw/2:ih/5:0:ih/20,scale=1000:-1,pad=1280:720:(ow-iw)/2:(oh-ih)/2:color=0x777777,"
            "rotate=0.12*sin(2*PI*t/3):c=0x777777,"
            "perspective=x0=40:y0=30:x1=W-20:y1=0:x2=0:y2=H:x3=W-60:y3=H-40:sense=destination,"
            "crop=1240:690:20+20*sin(2*PI*t/2):15+15*cos(2*PI*t/2.5),scale=1280:720,"
            "gblur=sigma=0.8,eq=brightness=-0.15:contrast=0.7,noise=alls=12:allf=t");
        if (!ran(QStringLiteral("ffmpeg"),
                 {"-y",          "-loglevel", "error",   "-loop", "1",  "-i",
                  page + ".png", "-t",        "4",       "-r",    "15", "-vf",
                  effects,       "-c:v",      "libvpx",  "-b:v",  "3M", "-deadline",
                  "realtime",    "-pix_fmt",  "yuv420p", film}))
            return {};
        return film;
    }

    /// What the camera pipeline reads in the film, played by QMediaPlayer into a QVideoSink.
    QString readFrom(const QString &film)
    {
        scan::ScanPipeline pipeline;
        QString text;
        connect(&pipeline, &scan::ScanPipeline::symbolsFound, this,
                [&text](const std::vector<scan::Symbol> &symbols) {
                    if (text.isEmpty())
                        text = symbols.front().text;
                });
        const auto source = scan::FrameSource::open(film);
        connect(source.get(), &scan::FrameSource::frameArrived, &pipeline,
                &scan::ScanPipeline::take);
        source->start();
        (void)QTest::qWaitFor([&text] { return !text.isEmpty(); }, patienceMs);
        source->stop();
        return text;
    }

    qint64 number(const QString &sql)
    {
        const auto books = store::Database::open(m_town->folder() + QStringLiteral("/territory.db"),
                                                 store::Database::Access::ReadOnly);
        const auto row = books ? (*books)->first(sql) : fail(books.error());
        return row && *row ? (*row)->integer(0) : -1;
    }

private Q_SLOTS:
    // One story in order; each chapter stands on the one before.

    void enrolsTwoTillsThroughTheQr()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        const QString shop = found();
        m_town->serve();
        m_first = std::make_unique<Counter>(*m_town);
        m_second = std::make_unique<Counter>(*m_town);
        m_first->enrol(*m_town, shop);
        m_second->enrol(*m_town, shop);
    }

    void readsThePrintedVoucherFromAnUnsteadyFilm()
    {
        const QString film = filmed(m_sheet, m_paper.path());
        QVERIFY(!film.isEmpty());
        m_voucher = readFrom(film);
        QVERIFY2(m_voucher.startsWith(u"HTTPS://BONS.EXAMPLE/V/"), "the film shows no voucher");
    }

    void debitsPartOfItOnline()
    {
        m_first->synchronise(); // the film took long
        const auto valid = m_first->check(m_voucher);
        QVERIFY(valid.has_value());
        QCOMPARE(valid->id, VerdictId::G1Valid);
        QCOMPARE(valid->balance, cents(2000));
        const auto debited = m_first->debit(valid, cents(1250));
        QVERIFY2(debited.has_value(), debited ? "" : debited.error().code.constData());
        QCOMPARE(debited->id, VerdictId::G2Debited);
        QCOMPARE(debited->remaining, cents(750));
        m_first->synchronise();
        m_second->synchronise();
    }

    void debitsUpToTheCapWithoutANetwork()
    {
        m_second->pullTheCable();
        const auto capped = m_second->check(m_voucher);
        QVERIFY(capped.has_value());
        QCOMPARE(capped->id, VerdictId::A1Provisional);
        QCOMPARE(capped->balance, cents(750));
        QCOMPARE(capped->most, cents(600));
        QCOMPARE(capped->reason, QByteArray("policy/voucher-cap"));
        const auto provisional = m_second->debit(capped, cents(500));
        QVERIFY(provisional.has_value());
        QVERIFY(provisional->provisional);
        QCOMPARE(provisional->remaining, cents(250));
        QCOMPARE(m_second->status.pending, 1); // a claim and its commit are one thing
    }

    void agreesToTheCentOnceTheNetworkIsBack()
    {
        m_second->link.restore();
        m_second->synchronise();
        m_first->synchronise();
        QCOMPARE(number("SELECT face_c - spent_c FROM voucher WHERE serial = 0"), 250);
        QCOMPARE(number("SELECT credits_c - debits_c FROM account WHERE kind = 'merchant_payable'"),
                 1750);
        QCOMPARE(number("SELECT sum(voucher_c) FROM payment WHERE guarantee_c + unpaid_c = 0"),
                 1750);
        QCOMPARE(number("SELECT sum(debits_c) - sum(credits_c) FROM account"), 0);
        QCOMPARE(number("SELECT count(*) FROM incident"), 0);
        for (Counter *till : {m_first.get(), m_second.get()}) {
            QCOMPARE(till->check(m_voucher)->balance, cents(250));
            till->pullTheCable();
            QCOMPARE(till->check(m_voucher)->balance, cents(250));
            till->link.restore();
        }
    }

    void losesNothingWhenTheServerIsKilledOverAndOver()
    {
        for (int round = 0; round < 3; ++round) {
            m_second->synchronise();
            const auto checked = m_second->check(m_voucher);
            m_town->killServer();
            const auto debited = m_second->debit(checked, cents(50));
            QVERIFY2(debited.has_value(), debited ? "" : debited.error().code.constData());
            QVERIFY(debited->provisional);
            m_town->serve();
        }
        m_second->synchronise();
        QCOMPARE(number("SELECT face_c - spent_c FROM voucher WHERE serial = 0"), 100);
        QCOMPARE(number("SELECT count(*) FROM payment"), 5);
        QCOMPARE(number("SELECT sum(debits_c) - sum(credits_c) FROM account"), 0);
    }

    void refusesARevokedDevicePlainly()
    {
        QString device;
        for (const QJsonObject &entry : m_town->acts({"enrol", "list"}))
            device = entry.value("device").toString(device);
        m_town->act({"enrol", "revoke", "--device", device});
        const auto refused = [](const Counter &till) {
            return till.status.link == store::Link::Refused;
        };
        m_first->desk->sendNow();
        m_second->desk->sendNow();
        QVERIFY(
            QTest::qWaitFor([&] { return refused(*m_first) || refused(*m_second); }, patienceMs));
    }

    void cleanupTestCase()
    {
        m_first.reset();
        m_second.reset();
    }
};

QTEST_MAIN(tst_MainJob)
#include "tst_MainJob.moc"
