// SPDX-License-Identifier: GPL-3.0-or-later
// Sells, copies, loses the database, puts it back: what the books say then.
#include "app/system/SystemPorts.h"
#include "app/till/ShopTill.h"
#include "app/till/TillStore.h"
#include "core/backup/MakeCopy.h"
#include "core/backup/RestoreCopy.h"
#include "core/fiscal/EventKind.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::app;

namespace {

class NoPrinter : public print::ReceiptPrinter
{
public:
    QFuture<Result<void>> send(const QByteArray &) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

} // namespace

class tst_TakeUp : public QObject
{
    Q_OBJECT

    /// One run of the program, from start to end.
    struct Run
    {
        explicit Run(tst_TakeUp &test)
            : m_test(test),
              store(test.m_disk, TillPaths{test.m_folder->path()})
        {
            opened = store.open();
            if (!opened)
                qFatal("%s %s", opened.error().code.constData(),
                       qUtf8Printable(opened.error().detail));
            ShopGround ground{store.database(),           test.m_disk,  store.paths().fiscalKey(),
                              store.paths().fiscalHead(), test.m_clock, test.m_entropy,
                              u"Comptoir 1.0.0"_qs,       m_printer};
            ground.restoreNote = store.paths().restore().note;
            auto till = ShopTill::open(ground, {});
            if (!till)
                qFatal("%s %s", till.error().code.constData(), qUtf8Printable(till.error().detail));
            shop = std::move(*till);
        }
        fiscal::Ticket sell(int cents)
        {
            sales::Cart cart;
            cart.id = sales::SaleId::mint(m_test.m_clock.now(), m_test.m_entropy);
            cart.started = m_test.m_clock.now();
            sales::CartLine line;
            line.label = u"Pain"_qs;
            line.unitPrice = Money::fromCents(cents);
            line.vatClass = "reduced";
            cart = sales::add(cart, line).first;
            sales::Tender tender;
            tender.id = 1;
            tender.amount = Money::fromCents(cents);
            const auto sale = shop->sales().complete({cart, {tender}, {{}, u"Amandine"_qs}});
            if (!sale)
                qFatal("%s %s", sale.error().code.constData(), qUtf8Printable(sale.error().detail));
            shop->keepHead();
            m_test.m_clock.advanceMs(60'000);
            return sale->ticket;
        }
        void close()
        {
            till::CashCount count;
            if (!shop->days().close(count, u"Amandine"_qs))
                qFatal("not closed");
            shop->keepHead();
        }
        backup::MadeCopy copy()
        {
            auto made = backup::MakeCopy(m_test.m_disk, m_test.m_clock)
                            .run(store.paths().database(), store.paths().copies());
            if (!made)
                qFatal("%s", made.error().code.constData());
            return std::move(*made);
        }
        backup::RestoreCopy restore() { return {m_test.m_disk, store.paths().restore()}; }
        bool isSound()
        {
            std::optional<bool> sound;
            shop->verify([&sound](const auto &report) { sound = report && report->isSound; });
            (void)QTest::qWaitFor([&sound] { return sound.has_value(); }, 60'000);
            return sound.value_or(false);
        }
        QString registerId() { return shop->books().records().state()->registerId; }

        tst_TakeUp &m_test;
        NoPrinter m_printer;
        TillStore store;
        Result<StartState> opened;
        std::unique_ptr<ShopTill> shop;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemDisk m_disk;
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{41};

    QString file(const QString &name) const { return m_folder->filePath(name); }
    void destroy()
    {
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(file(u"till.sqlite"_qs) + QLatin1String(part));
    }
    QStringList heads() const
    {
        return QDir(m_folder->path()).entryList({u"fiscal-heads.json.avant-*"_qs});
    }
    static QJsonObject restoredEvent(Run &run)
    {
        const auto events = run.shop->books().records().latest(fiscal::Chain::Events, 20);
        for (const auto &record : *events) {
            if (record.kind == "restored")
                return QJsonDocument::fromJson(record.payload).object()[u"facts"].toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void destroyedDatabaseComesBackAndNoNumberIsGivenTwice()
    {
        {
            Run run(*this);
            run.sell(130);
            run.sell(240);
            run.close();
            run.copy();
            QCOMPARE(run.sell(310).number, 3); // after the copy
        }
        destroy();
        Run run(*this);
        QCOMPARE(*run.opened, StartState::Rebuilt);
        QCOMPARE(run.shop->ticket(2)->total.cents(), 240);
        QVERIFY(run.shop->takenUp());
        QVERIFY(run.shop->takenUp()->beganSeries());
        QCOMPARE(run.shop->takenUp()->lostTickets(), 1);
        // The number comes again, but of another series: no two papers are the same.
        const auto next = run.sell(310);
        QCOMPARE(next.number, 3);
        QCOMPARE(next.registerId, run.shop->takenUp()->after);
        QVERIFY(next.registerId != u"POS01");
        QVERIFY(run.isSound());
        const QJsonObject event = restoredEvent(run);
        QCOMPARE(event[u"lost"].toObject()[u"tickets"].toArray(), (QJsonArray{3, 3}));
        QCOMPARE(event[u"series_before"].toString(), u"POS01"_qs);
        // The old head still proves that there was a third ticket.
        QCOMPARE(heads().size(), 1);
        const test::CliRun cut({u"fiscal"_qs, u"verify"_qs, file(u"till.sqlite"_qs), u"--head"_qs,
                                file(heads().front()), u"--json"_qs});
        QCOMPARE(cut.json()[u"sound"].toBool(), false);
        const test::CliRun sound({u"fiscal"_qs, u"verify"_qs, file(u"till.sqlite"_qs), u"--head"_qs,
                                  file(u"fiscal-heads.json"_qs), u"--json"_qs});
        QVERIFY2(sound.exitCode == 0, sound.said().constData());
    }
    void nextStartsSayNothingMore()
    {
        {
            Run run(*this);
            run.sell(130);
            run.copy();
            run.sell(240);
        }
        destroy();
        QString series;
        {
            Run run(*this);
            series = run.registerId();
        }
        for (int start = 0; start < 2; ++start) {
            Run run(*this);
            QVERIFY(!run.shop->takenUp());
            QCOMPARE(run.registerId(), series);
            run.sell(120);
        }
        QVERIFY(!QFile::exists(file(u"reprise.json"_qs)));
    }
    void copyOfThisVeryMomentGoesOnAsIfNothingHadBeen()
    {
        {
            Run run(*this);
            run.sell(130);
            const auto copy = run.copy();
            QVERIFY(run.restore().prepare(copy.path));
        }
        Run run(*this);
        QVERIFY(run.shop->takenUp() && !run.shop->takenUp()->beganSeries());
        const auto next = run.sell(240);
        QCOMPARE(next.number, 2);
        QCOMPARE(next.registerId, u"POS01"_qs);
        QCOMPARE(restoredEvent(run)[u"series_after"].toString(), u"POS01"_qs);
        QVERIFY(run.isSound());
    }
    void chosenCopyOfBeforeBeginsASeriesAndKeepsTheOldDatabase()
    {
        {
            Run run(*this);
            run.sell(130);
            const auto copy = run.copy();
            run.sell(240);
            run.sell(250);
            QVERIFY(run.restore().prepare(copy.path));
        }
        Run run(*this);
        QCOMPARE(run.shop->takenUp()->lostTickets(), 2);
        QCOMPARE(run.sell(990).number, 2);
        QVERIFY(run.isSound());
        const QStringList old = QDir(m_folder->path()).entryList({u"till.sqlite.avant-*"_qs});
        QCOMPARE(old.size(), 1);
        QCOMPARE(backup::CheckCopy::everything(file(old.front()))->tickets(), 3);
    }
    /// Not by the till: somebody copied a file over the database.
    void oldFilePutOverTheDatabaseIsSeen()
    {
        QString copy;
        {
            Run run(*this);
            run.sell(130);
            copy = run.copy().path;
            run.sell(240);
        }
        destroy();
        QVERIFY(QFile::copy(copy, file(u"till.sqlite"_qs)));
        Run run(*this);
        QCOMPARE(run.shop->takenUp()->lostTickets(), 1);
        QVERIFY(run.sell(240).registerId != u"POS01");
        QCOMPARE(restoredEvent(run)[u"copy"].toString(), QString());
    }
    void copyOnANewMachineNeverTakesTheOldSeriesOn()
    {
        QString copy;
        {
            Run run(*this);
            run.sell(130);
            copy = run.copy().path;
        }
        const auto old = std::move(m_folder);
        m_folder = std::make_unique<QTemporaryDir>(); // no head, no key, nothing
        {
            Run empty(*this);
            QVERIFY(empty.restore().prepare(copy));
        }
        Run run(*this);
        QVERIFY(run.shop->takenUp() && run.shop->takenUp()->beganSeries());
        QVERIFY(run.sell(240).registerId != u"POS01");
        QVERIFY(run.isSound());
    }
    /// Whoever takes the key's file away gets a new key and no silence.
    void lostKeyIsToldOnceAndSeenByTheCheck()
    {
        {
            Run run(*this);
            run.sell(120);
            QVERIFY(run.isSound());
        }
        QVERIFY(QFile::remove(TillPaths{m_folder->path()}.fiscalKey()));
        for (int start = 0; start < 2; ++start) {
            Run run(*this);
            const auto events = run.shop->books().records().latest(fiscal::Chain::Events, 50);
            const auto told = std::count_if(events->begin(), events->end(), [](const auto &event) {
                return event.kind == fiscal::event::keyReplaced;
            });
            QCOMPARE(told, 1);
            QVERIFY(!run.isSound());
        }
    }
    void killBeforeTheNoteIsGoneTellsItOnce()
    {
        QByteArray note;
        {
            Run run(*this);
            run.sell(130);
            const auto copy = run.copy();
            run.sell(240);
            QVERIFY(run.restore().prepare(copy.path));
            note = *m_disk.read(file(u"reprise.json"_qs));
        }
        QString series;
        {
            Run run(*this);
            series = run.registerId();
        }
        QVERIFY(m_disk.replaceDurably(file(u"reprise.json"_qs), note)); // as if it had been killed
        m_clock.advanceMs(5000);
        Run run(*this);
        QCOMPARE(run.registerId(), series);
        QVERIFY(!QFile::exists(file(u"reprise.json"_qs)));
    }
    void damagedDatabaseIsReplacedByItsCopyAndKept()
    {
        {
            Run run(*this);
            for (int ticket = 0; ticket < 40; ++ticket)
                run.sell(100 + ticket);
            run.copy();
        }
        QFile database(file(u"till.sqlite"_qs));
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(4096, 'x')); // its first page
        database.close();
        Run run(*this);
        QCOMPARE(*run.opened, StartState::Rebuilt);
        QCOMPARE(run.shop->ticket(40)->total.cents(), 139);
        QVERIFY(QFile::exists(file(u"till.sqlite.damaged-1"_qs)));
        // It could have gone on after the copy: nobody can tell.
        QVERIFY(run.shop->takenUp()->isBlind);
    }
};

QTEST_GUILESS_MAIN(tst_TakeUp)
#include "tst_TakeUp.moc"
