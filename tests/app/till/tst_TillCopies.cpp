// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SystemPorts.h"
#include "app/till/TillCopies.h"
#include "app/till/TillStore.h"
#include "core/store/ZipFile.h"
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

/// Of which a test says how much is free.
class SmallDisk : public SystemDisk
{
public:
    qint64 freeBytes(const QString &folder) override
    {
        return folder == full ? 0 : SystemDisk::freeBytes(folder);
    }
    QString full;
};

} // namespace

/// A till that sells in the test's thread, and its copies on theirs.
class tst_TillCopies : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder, m_stick;
    SmallDisk m_disk;
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{51};
    NoPrinter m_printer;
    std::unique_ptr<TillStore> m_store;
    std::unique_ptr<ShopTill> m_shop;
    std::unique_ptr<TillCopies> m_copies;

    void open()
    {
        m_store = std::make_unique<TillStore>(m_disk, TillPaths{m_folder->path()});
        QVERIFY(m_store->open());
        ShopGround ground{m_store->database(),           m_disk,   m_store->paths().fiscalKey(),
                          m_store->paths().fiscalHead(), m_clock,  m_entropy,
                          u"Comptoir 1.0.0"_qs,          m_printer};
        ground.restoreNote = m_store->paths().restore().note;
        ground.photos = m_store->paths().photos();
        m_shop = *ShopTill::open(ground, {});
        m_copies = std::make_unique<TillCopies>(
            CopyGround{m_store->paths(), m_disk, m_clock, m_entropy, u"Comptoir 1.0.0"_qs,
                       [this](const ShopDesk::Act &act) { act(m_shop.get()); }});
        m_copies->start();
    }
    void close()
    {
        m_copies.reset();
        m_shop.reset();
        m_store.reset();
    }
    void sell(int cents)
    {
        sales::Cart cart;
        cart.id = sales::SaleId::mint(m_clock.now(), m_entropy);
        sales::CartLine line;
        line.label = u"Pain"_qs;
        line.unitPrice = Money::fromCents(cents);
        line.vatClass = "reduced";
        cart = sales::add(cart, line).first;
        sales::Tender tender;
        tender.id = 1;
        tender.amount = Money::fromCents(cents);
        QVERIFY(m_shop->sales().complete({cart, {tender}, {{}, u"Amandine"_qs}}));
        m_shop->keepHead();
        m_clock.advanceMs(60'000);
    }
    template <typename T>
    static Result<T> got(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }
    size_t copyCount() { return got(m_copies->copies())->size(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stick = std::make_unique<QTemporaryDir>();
        m_disk.full.clear();
        open();
        sell(130);
    }
    void cleanup() { close(); }

    void closingMakesACopyOnceADayIsEnough()
    {
        m_copies->noteClosed();
        QTRY_VERIFY(m_copies->state().last && !m_copies->state().isBusy);
        QCOMPARE(copyCount(), size_t(1));
        m_copies->checkDue(); // there is one of today
        QVERIFY(!m_copies->state().isBusy);
        m_clock.advanceMs(86'400'000);
        m_copies->checkDue();
        QVERIFY(m_copies->state().isBusy);
        QTRY_COMPARE(copyCount(), size_t(2));
    }
    void twoAskedAtOnceBothHoldWhatWasSoldBefore()
    {
        auto first = m_copies->copyNow();
        sell(240);
        auto second = m_copies->copyNow(); // while the first may be past this sale
        QVERIFY(got(second));
        const auto offer = got(m_copies->offer(m_copies->state().last->path));
        QVERIFY(offer);
        QCOMPARE(offer->tickets, 2);
        QCOMPARE(offer->ticketsSince, 0);
        QVERIFY(got(first));
    }
    void secondFolderGetsItsOwn()
    {
        m_copies->setSecondFolder(m_stick->path());
        QVERIFY(got(m_copies->copyNow()));
        QVERIFY(m_copies->state().lastSecond);
        QVERIFY(m_copies->state().lastSecond->path.startsWith(m_stick->path()));
        QCOMPARE(copyCount(), size_t(2));
    }
    void pulledStickIsToldAndTheTillsOwnCopyIsMade()
    {
        m_copies->setSecondFolder(m_stick->path());
        m_stick.reset();
        QCOMPARE(got(m_copies->copyNow()).error().code, QByteArray("backup/folder-gone"));
        QVERIFY(m_copies->state().last);
        QVERIFY(!m_copies->state().problem && m_copies->state().secondProblem);
    }
    void fullDiskStillCopiesToTheStick()
    {
        m_copies->setSecondFolder(m_stick->path());
        m_disk.full = m_store->paths().copies();
        QCOMPARE(got(m_copies->copyNow()).error().code, QByteArray("backup/disk-full"));
        QVERIFY(!m_copies->state().last);
        QVERIFY(m_copies->state().lastSecond);
        sell(240); // and sells on
        m_disk.full.clear();
        QVERIFY(got(m_copies->copyNow()));
        QVERIFY(!m_copies->state().problem);
    }
    void chosenCopyComesBackAtTheNextStartAndCanBeForgottenBefore()
    {
        QVERIFY(got(m_copies->copyNow()));
        const QString path = m_copies->state().last->path;
        sell(240);
        const auto offer = got(m_copies->offer(path));
        QVERIFY(offer && offer->isOfThisTill);
        QCOMPARE(offer->ticketsSince, 1);
        QVERIFY(got(m_copies->restore(path)));
        QTRY_VERIFY(!m_copies->state().waiting.isEmpty());
        QVERIFY(got(m_copies->cancelRestore()));
        QTRY_VERIFY(m_copies->state().waiting.isEmpty());
        close();
        open();
        QVERIFY(!m_shop->takenUp());
        QVERIFY(got(m_copies->restore(path)));
        close();
        open();
        QVERIFY(m_shop->takenUp());
        QCOMPARE(m_shop->takenUp()->lostTickets(), 1);
        QTRY_VERIFY(m_copies->state().waiting.isEmpty()); // and only once
    }
    void everythingGoesAlongAndTheArchiveIsInTheBooks()
    {
        const auto made = got(m_copies->exportAll(m_stick->path(), u"Amandine"_qs));
        QVERIFY2(made, made ? "" : made.error().code.constData());
        QVERIFY(made->bytes > 1000);
        QCOMPARE(QDir(m_stick->path()).entryList(QDir::Files).size(), 1);
        const auto zip = *store::ZipReader::open(made->path);
        QString inside;
        for (const store::ZipEntry &file : zip->entries()) {
            if (file.name.startsWith(u"archives/"))
                inside = file.name;
        }
        const QString archive = m_stick->filePath(u"archive.zip"_qs);
        QVERIFY(m_disk.replaceDurably(archive, *zip->read(inside, 1 << 24)));
        const test::CliRun verified({u"fiscal"_qs, u"verify"_qs, archive, u"--json"_qs});
        QVERIFY2(verified.exitCode == 0, verified.said().constData());
        QCOMPARE(m_shop->books().records().end(fiscal::Chain::Archives)->number, 1);
        std::optional<bool> sound;
        m_shop->verify([&sound](const auto &report) { sound = report && report->isSound; });
        QTRY_VERIFY_WITH_TIMEOUT(sound.has_value(), 60'000);
        QVERIFY(*sound);
        QVERIFY(!QFile::exists(m_folder->filePath(u"export.sqlite"_qs)));
    }
    /// The till came back from the stick with its articles and without their pictures.
    void photosGoToTheStickAndComeBackWithTheirCopy()
    {
        const QString photo = *m_shop->photos().keep("JPEG");
        const auto name = [this] { return m_disk.list(m_store->paths().photos()); };
        QCOMPARE(name().size(), 1);
        m_copies->setSecondFolder(m_stick->path());
        QVERIFY(got(m_copies->copyNow()));
        QCOMPARE(m_disk.list(m_stick->filePath(u"photos-caisse"_qs)), name());
        const QString copy = m_copies->state().lastSecond->path;
        QVERIFY(QDir(m_store->paths().photos()).removeRecursively()); // another computer
        QVERIFY(!m_shop->photos().find(photo)->has_value());
        QVERIFY(got(m_copies->restore(copy)));
        close();
        open();
        QCOMPARE(m_shop->photos().find(photo)->value_or(QByteArray()), QByteArray("JPEG"));
        const auto made = got(m_copies->exportAll(m_stick->path(), u"Amandine"_qs));
        QVERIFY(made);
        const auto zip = *store::ZipReader::open(made->path);
        QCOMPARE(*zip->read(u"photos/"_qs + photo.mid(5) + u".jpg"_qs, 100), QByteArray("JPEG"));
    }
    void saleNeverWaitsForACopy()
    {
        for (int sale = 0; sale < 200; ++sale) {
            if (sale % 20 == 0)
                (void)m_copies->copyNow();
            sell(100 + sale); // QVERIFYs that it is done
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_copies->state().isBusy, 20'000);
        QVERIFY(!m_copies->state().problem);
        QCOMPARE(got(m_copies->offer(m_copies->state().last->path))->isOfThisTill, true);
    }
};

QTEST_GUILESS_MAIN(tst_TillCopies)
#include "tst_TillCopies.moc"
