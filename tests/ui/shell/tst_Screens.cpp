// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/LayoutCheck.h"
#include "tests/ui/enrolment/FakeEnrolmentDesk.h"
#include "tests/ui/vouchers/FakeVoucherDesk.h"
#include "tests/ui/vouchers/SampleVerdicts.h"
#include "ui/enrolment/EnrolmentPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/sync/SyncPage.h"
#include "ui/vouchers/VouchersPage.h"
#include "ui/widgets/CameraSlot.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using vouchers::VerdictId;

namespace {

/// A whole till with a fake desk, in a window of the given size.
struct Till
{
    ManualClock clock;
    FakeVoucherDesk desk;
    vouchers::VouchersController controller{desk, clock};
    QPointer<vouchers::VouchersPage> page;
    QPointer<sync::SyncPage> syncPage;
    sync::SyncController synchronisation{clock};
    std::unique_ptr<shell::MainWindow> window;

    shell::Section vouchersSection()
    {
        shell::Section section{"vouchers", "qrcode", QStringLiteral("Bons")};
        section.make = [this] { return page = new vouchers::VouchersPage(controller, {}); };
        section.goHome = [](QWidget &shown) {
            static_cast<vouchers::VouchersPage &>(shown).goHome();
        };
        return section;
    }
    shell::Section syncSection()
    {
        shell::Section section{shell::syncSection, "refresh", QStringLiteral("Synchronisation"),
                               shell::Place::More};
        section.make = [this] {
            syncPage = new sync::SyncPage(synchronisation, clock);
            return syncPage.data();
        };
        return section;
    }

    explicit Till(QSize size)
    {
        desk.recentAnswer = sampleRecent();
        controller.refresh();
        window = std::make_unique<shell::MainWindow>(clock, [this] {
            return std::vector<shell::Section>{vouchersSection(), syncSection()};
        });
        window->setShop({QStringLiteral("Boulangerie Marchal"), QStringLiteral("Sceaux")});
        window->setOperator(QStringLiteral("Amandine Bruneau"));
        QObject::connect(window.get(), &shell::MainWindow::syncStatusChanged, &controller,
                         &vouchers::VouchersController::setSyncStatus);
        QObject::connect(window.get(), &shell::MainWindow::syncStatusChanged, &synchronisation,
                         &sync::SyncController::setStatus);
        window->resize(size);
        window->show();
        window->activateWindow();
        settle();
    }
    void online()
    {
        store::SyncStatus status;
        status.link = store::Link::Online;
        status.lastAcknowledged = clock.now();
        status.dataAsOf = clock.now();
        window->setSyncStatus(status);
        settle();
    }
    void offline(int pending)
    {
        store::SyncStatus status;
        status.link = store::Link::None;
        status.pending = pending;
        status.lastAcknowledged = clock.now().plusSeconds(-10'000);
        status.dataAsOf = clock.now().plusSeconds(-6 * 3600);
        status.oldestPending = clock.now().plusSeconds(-9'000);
        status.nextTry = clock.now().plusSeconds(125);
        window->setSyncStatus(status);
    }
    void type(const char *keys)
    {
        for (const char *key = keys; *key; ++key)
            QTest::keyClick(window->focusWidget(), *key);
        settle();
    }
    void scan(const vouchers::Verdict &answer)
    {
        desk.checkAnswer = answer;
        controller.onScanned(QStringLiteral("V%1").arg(desk.checked.size()),
                             vouchers::ScanSource::Camera);
        settle();
    }
    void debit(const vouchers::Verdict &answer)
    {
        desk.debitAnswer = answer;
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        settle();
    }
    static void settle()
    {
        QTest::qWait(10); // answers come through the event loop, layouts a turn later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/../shots");
        QVERIFY(QDir().mkpath(folder));
        const QString size =
            QStringLiteral("-%1x%2.png").arg(window->width()).arg(window->height());
        QVERIFY(window->grab().save(folder + u'/' + name + size));
    }
};

const QList<QSize> sizes = {{1280, 800}, {1024, 600}, {600, 960}};

void addSizes()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : sizes)
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void checkLayout(QWidget &window)
{
    QCOMPARE(layoutFaults(window).join(u'\n'), QString());
}

QAbstractButton *button(const Till &till, const char *name)
{
    return till.window->findChild<QAbstractButton *>(QString::fromLatin1(name));
}

} // namespace

class tst_Screens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }

    void primaryActionStaysInsideTheWindow_data() { addSizes(); }
    void primaryActionStaysInsideTheWindow()
    {
        QFETCH(QSize, size);
        Till till(size);
        till.online();
        QCOMPARE(till.window->size(), size);
        checkLayout(*till.window);
        till.shoot(QStringLiteral("ready"));
        till.type("12,50");
        till.shoot(QStringLiteral("ready-amount"));
        till.scan(sampleVerdict(VerdictId::G1Valid));
        checkLayout(*till.window);
        till.shoot(QStringLiteral("g1"));
        auto *primary = button(till, "primary");
        QVERIFY(primary->isVisible() && primary->height() >= 64 && primary->width() >= 200);
        till.debit(sampleVerdict(VerdictId::G2Debited));
        QVERIFY(button(till, "undo")->isVisible());
        checkLayout(*till.window);
        till.shoot(QStringLiteral("g2"));
    }

    void everyVerdictFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("id");
        for (const QSize size : sizes)
            for (const VerdictId id : allVerdicts())
                QTest::addRow("%dx%d verdict %s", size.width(), size.height(),
                              QByteArray::number(int(id)).constData())
                    << size << int(id);
    }
    void everyVerdictFits()
    {
        QFETCH(QSize, size);
        QFETCH(int, id);
        Till till(size);
        till.offline(12);
        till.type("12,50");
        till.scan(sampleVerdict(VerdictId(id)));
        checkLayout(*till.window);
        till.shoot(QStringLiteral("verdict-") + QString::number(id));
    }

    void questionsAndFailuresFit_data() { addSizes(); }
    void questionsAndFailuresFit()
    {
        QFETCH(QSize, size);
        Till till(size);
        till.desk.claimsAnswer = {{someOp(7), Money::fromCents(1250),
                                   QStringLiteral("Bons d’achat de Sceaux 2026"),
                                   till.clock.now().plusSeconds(-70'000)}};
        till.controller.refresh();
        till.page->camera()->setState(widgets::CameraState::Unplugged);
        Till::settle();
        QVERIFY(till.window->findChild<QWidget *>(QStringLiteral("openClaim"))->isVisible());
        checkLayout(*till.window);
        till.shoot(QStringLiteral("open-claim"));

        till.type("9,90");
        till.scan(sampleVerdict(VerdictId::A1Provisional));
        till.desk.debitAnswer = fail("store/disk-full");
        QTest::keyClick(till.window->focusWidget(), Qt::Key_Return);
        Till::settle();
        checkLayout(*till.window);
        till.shoot(QStringLiteral("disk-full"));
        till.controller.next();

        till.type("8,20");
        till.scan(sampleVerdict(VerdictId::G3Indivisible));
        QTest::keyClick(till.window->focusWidget(), Qt::Key_Return);
        QVERIFY(till.window->findChild<QWidget *>(QStringLiteral("lossSheet"))->isVisible());
        till.shoot(QStringLiteral("loss"));
    }

    void synchronisationFits_data() { addSizes(); }
    void synchronisationFits()
    {
        QFETCH(QSize, size);
        Till till(size);
        till.offline(12);
        QTest::mouseClick(button(till, "syncChip"), Qt::LeftButton);
        Till::settle();
        QVERIFY(till.syncPage->isVisible());
        checkLayout(*till.window);
        till.shoot(QStringLiteral("sync"));
    }

    void enrolmentFits_data() { addSizes(); }
    void enrolmentFits()
    {
        QFETCH(QSize, size);
        Till till(size);
        FakeEnrolmentDesk desk;
        auto *page = new enrolment::EnrolmentPage(desk);
        shell::Section cover{"enrolment", "qrcode", QStringLiteral("Rattachement")};
        cover.make = [page] { return page; };
        till.window->cover(cover);
        Till::settle();
        checkLayout(*till.window);
        till.shoot(QStringLiteral("enrol"));
        using Step = enrolment::EnrolmentProgress::Step;
        const auto report = [&desk](const enrolment::EnrolmentProgress &progress) {
            desk.report(progress);
            Till::settle();
        };
        page->onScanned(QStringLiteral("ticket"));
        report({Step::WaitingForDesk, QStringLiteral("482913"), {}, {}});
        checkLayout(*till.window);
        till.shoot(QStringLiteral("enrol-sas"));
        report({Step::Failed, {}, {}, Error{"territory/other-root", {}, {}}});
        checkLayout(*till.window);
        till.shoot(QStringLiteral("enrol-failed"));
        page->onScanned(QStringLiteral("ticket 2"));
        report({Step::Done,
                {},
                enrolment::Membership{
                    QStringLiteral("Sceaux"), QStringLiteral("Boulangerie Marchal"), {}},
                {}});
        checkLayout(*till.window);
        till.shoot(QStringLiteral("enrol-done"));
        till.window->uncover();
    }
};

QTEST_MAIN(tst_Screens)
#include "tst_Screens.moc"
