// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/format/Language.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using store::Link;
using store::QueueKind;

namespace {

/// A stick and the till's own folder; what is saved is told when the test says so.
struct FakeRescueDesk : rescue::RescueDesk
{
    std::vector<rescue::Place> rescuePlaces() override
    {
        return {{u"/media/cle"_qs, u"CLE"_qs}, {u"/var/till"_qs, {}}};
    }
    QFuture<Result<rescue::SavedPack>> saveUnsent(const rescue::Place &place) override
    {
        asked.append(place.folder);
        return QtFuture::makeReadyFuture(answer);
    }
    QFuture<Result<std::vector<rescue::FoundPack>>> findPacks() override
    {
        return QtFuture::makeReadyFuture(Result<std::vector<rescue::FoundPack>>());
    }
    QFuture<Result<int>> deliver(const QString &, const sharing::RecoveryCode &) override
    {
        return QtFuture::makeReadyFuture(Result<int>(0));
    }
    QStringList asked;
    Result<rescue::SavedPack> answer = rescue::SavedPack{
        u"/media/cle/caisse.comptoir"_qs, 12, {u"AAAAAA"_qs, u"BBBBBB"_qs}};
};

} // namespace

class tst_SyncPage : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    FakeRescueDesk m_rescue;
    format::Interpreter m_interpreter{*qApp};
    std::unique_ptr<sync::SyncController> m_controller;
    std::unique_ptr<sync::SyncPage> m_page;

    store::SyncStatus offline() const
    {
        store::SyncStatus status;
        status.link = Link::None;
        status.pending = 2;
        status.queue = {{QueueKind::Debits, 2, Money::fromCents(1750),
                         m_clock.now().plusSeconds(-7200), m_clock.now()}};
        status.nextTry = m_clock.now().plusSeconds(125);
        return status;
    }
    QString text(const char *name) const
    {
        QCoreApplication::sendPostedEvents(); // new rows are shown a turn later
        const auto *label = m_page->findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    QStringList queue() const
    {
        QStringList groups;
        for (const auto *group : m_page->findChildren<QWidget *>(u"queueGroup"_qs))
            groups << group->accessibleName();
        return groups;
    }
    void tap(const char *name)
    {
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QLatin1String(name)),
                          Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_interpreter.speak(format::Language::French));
    }
    void init()
    {
        m_page.reset();
        m_clock.setWall(Instant::fromMs(1'795'269'900'000));
        m_controller = std::make_unique<sync::SyncController>(m_clock, &m_rescue);
        m_page = std::make_unique<sync::SyncPage>(*m_controller, m_clock);
        m_page->resize(448, 752);
        m_page->show();
    }

    void savesWhatIsNotSentAndShowsItsCodeOnce()
    {
        tap("rescueUnsent");
        auto *sheet = m_page->window()->findChild<QWidget *>(u"rescueSheet"_qs);
        QVERIFY(sheet && sheet->isVisible());
        const auto places = sheet->findChildren<QAbstractButton *>(u"rescuePlace"_qs);
        QCOMPARE(places.size(), 2);
        m_rescue.answer = fail("store/disk-full");
        QTest::mouseClick(places.first(), Qt::LeftButton);
        QVERIFY(text("rescueText").contains(u"plus de place"_qs));
        QVERIFY(places.first()->isEnabled()); // another stick, another try
        m_rescue.answer = rescue::SavedPack{
            u"/media/cle/caisse.comptoir"_qs, 12, {u"AAAAAA"_qs, u"BBBBBB"_qs}};
        QTest::mouseClick(places.first(), Qt::LeftButton);
        QCOMPARE(m_rescue.asked, (QStringList{u"/media/cle"_qs, u"/media/cle"_qs}));
        QVERIFY(text("rescueText").contains(u"/media/cle/caisse.comptoir"_qs));
        QCOMPARE(text("rescueCode"), u"AAAAAA BBBBBB"_qs);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(text("rescueCode").isEmpty());
    }

    void offersNothingToSaveWhereNothingCanBe()
    {
        sync::SyncController controller(m_clock);
        const sync::SyncPage page(controller, m_clock);
        QVERIFY(!page.findChild<QWidget *>(u"rescueUnsent"_qs));
        QVERIFY(!page.findChild<QWidget *>(u"openRescue"_qs));
    }

    void namesWhatCameFromAnotherTill()
    {
        auto status = offline();
        status.queue = {{QueueKind::Rescued, 3, {}, m_clock.now(), m_clock.now()}};
        m_controller->setStatus(status);
        QVERIFY(queue().first().contains(u"d’une autre caisse"_qs));
    }

    void saysWhyTheTownRefusesARescueFile()
    {
        auto status = offline();
        status.link = Link::Online;
        status.pending = 3;
        status.queue = {{QueueKind::Rescued,
                         3,
                         {},
                         m_clock.now(),
                         m_clock.now(),
                         u"Fromagerie Blanc"_qs,
                         "sync/fork"}};
        status.keysRefused = "sharing/other-key";
        m_controller->setStatus(status);
        QVERIFY(queue().first().contains(u"Fromagerie Blanc"_qs));
        QVERIFY(queue().first().contains(u"une autre suite de cette caisse"_qs));
        QCOMPARE(sync::chipWords(status, m_clock.now()).state, sync::ChipState::NeedsYou);
        QVERIFY(text("keysRefused").contains(u"ne passent pas"_qs));
    }

    void saysThatAllIsSavedAndWhatWaits()
    {
        m_controller->setStatus(offline());
        QCOMPARE(text("savedText"), u"Tout est enregistré sur cet appareil."_qs);
        QCOMPARE(text("waitingText"), u"2 éléments attendent le réseau."_qs);
        QCOMPARE(text("queueTitle"), u"À envoyer, prochain essai dans 2\u00a0min"_qs);
        QCOMPARE(queue(),
                 QStringList{u"2 bons débités, 17,50\u00a0€, de 13:05 à 15:05, pas de "
                             "réseau"_qs});
        auto sent = offline();
        sent.link = Link::Online;
        sent.pending = 0;
        sent.queue.clear();
        m_controller->setStatus(sent);
        QCOMPARE(text("queueTitle"), u"Rien à envoyer"_qs);
        QVERIFY(queue().isEmpty());
    }

    void namesEachKindThatWaits()
    {
        auto status = offline();
        status.queue.clear();
        for (const auto kind : {QueueKind::Debits, QueueKind::Reversals, QueueKind::GivenUpClaims,
                                QueueKind::OpenClaims, QueueKind::Others})
            status.queue.push_back({kind, 1, {}, m_clock.now(), m_clock.now()});
        m_controller->setStatus(status);
        QStringList titles;
        for (const QString &name : queue())
            titles << name.section(u',', 0, 0);
        QCOMPARE(titles,
                 QStringList({u"1 bon débité"_qs, u"1 débit annulé"_qs, u"1 débit abandonné"_qs,
                              u"1 débit en suspens"_qs, u"1 autre élément"_qs}));
    }

    void tellsWhatATestFound_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<QString>("words");
        QTest::newRow("no network") << int(Link::None) << u"Pas de réseau"_qs;
        QTest::newRow("portal") << int(Link::Captive) << u"navigateur"_qs;
        QTest::newRow("server") << int(Link::ServerDown) << u"ne répond pas"_qs;
        QTest::newRow("refused") << int(Link::Refused) << u"refuse cette caisse"_qs;
        QTest::newRow("fine") << int(Link::Online) << u"La ville répond"_qs;
    }
    void tellsWhatATestFound()
    {
        QFETCH(const int, link);
        QFETCH(const QString, words);
        QSignalSpy asked(m_controller.get(), &sync::SyncController::sendRequested);
        auto status = offline();
        status.linkAsOf = m_clock.now().plusSeconds(-30); // an answer from before
        m_controller->setStatus(status);
        QCOMPARE(text("attemptText"), QString());
        tap("testLink");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(text("attemptText"), u"Essai de la connexion…"_qs);
        m_clock.advanceMs(900);
        status.link = Link(link);
        status.linkAsOf = m_clock.now();
        m_controller->setStatus(status);
        QVERIFY2(text("attemptText").contains(words), qPrintable(text("attemptText")));
        m_clock.advanceMs(3600'000);
        m_controller->setStatus(status);
        QVERIFY(text("attemptText").contains(words)); // stays
    }

    void saysWhenASynchronisationIsThrough()
    {
        auto status = offline();
        m_controller->setStatus(status);
        tap("syncNow");
        QCOMPARE(text("attemptText"), u"Synchronisation en cours…"_qs);
        status.link = Link::Online;
        status.linkAsOf = m_clock.now();
        status.sending = true;
        m_controller->setStatus(status);
        QCOMPARE(text("attemptText"), u"Synchronisation en cours…"_qs);
        QVERIFY(!m_page->findChild<QAbstractButton *>(u"syncNow"_qs)->isEnabled());
        status.sending = false;
        status.pending = 0;
        m_controller->setStatus(status);
        QCOMPARE(text("attemptText"), u"Synchronisé à 15:05\u00a0: la ville a tout reçu."_qs);
    }

    void keepsTheResultWhenThePageIsBuiltAnew()
    {
        tap("testLink");
        auto status = offline();
        status.linkAsOf = m_clock.now();
        m_controller->setStatus(status);
        const QString said = text("attemptText");
        QVERIFY(said.contains(u"Pas de réseau"));
        m_page = std::make_unique<sync::SyncPage>(*m_controller, m_clock);
        m_page->show();
        QCOMPARE(text("attemptText"), said);
    }

    void tellsStorageAndClock()
    {
        auto status = offline();
        m_controller->setStatus(status);
        QVERIFY(!m_page->findChild<QLabel *>(u"clockOffset"_qs));
        status.freeBytes = 12'400'000'000;
        status.clockOffsetMs = -7 * 60'000;
        m_controller->setStatus(status);
        QCOMPARE(text("freeBytes"), u"12,4\u00a0Go libres"_qs);
        QCOMPARE(text("clockOffset"), u"en retard de 7\u00a0min"_qs);
        QCOMPARE(sync::clockText(20'000), u"à l’heure"_qs);
        QCOMPARE(sync::clockText(3 * 3600'000), u"en avance de 3\u00a0h"_qs);
    }

    void saysThatTheCopiesContradictEachOther()
    {
        auto status = offline();
        status.link = Link::Online;
        status.forked = true;
        m_controller->setStatus(status);
        QVERIFY(text("linkText").contains(u"conseiller"));
        QCOMPARE(sync::chipWords(status, m_clock.now()).state, sync::ChipState::NeedsYou);
    }

    void opensTheLoginPageOfTheWifiOnlyWhenAsked()
    {
        QStringList opened;
        connect(m_controller.get(), &sync::SyncController::portalRequested, this,
                [&opened](const QString &url) { opened << url; });
        auto status = offline();
        m_controller->setStatus(status);
        const auto *button = m_page->findChild<QAbstractButton *>(u"openPortal"_qs);
        QVERIFY(!button->isVisible());
        status.link = Link::Captive;
        status.portal = u"http://bons.example/"_qs;
        m_controller->setStatus(status);
        QVERIFY(button->isVisible());
        QVERIFY(opened.isEmpty());
        tap("openPortal");
        QCOMPARE(opened, QStringList({u"http://bons.example/"_qs}));
    }

    void saysBeforeTheAppIsTooOldAndWhenItIs()
    {
        auto status = offline();
        status.link = Link::Online;
        m_controller->setStatus(status);
        QCOMPARE(text("worksUntil"), QString());
        status.worksUntil = u"2027-03-01"_qs;
        m_controller->setStatus(status);
        QVERIFY(!text("worksUntil").isEmpty());
        QVERIFY(sync::chipWords(status, m_clock.now()).state != sync::ChipState::NeedsYou);
        status.tooOld = true;
        m_controller->setStatus(status);
        QVERIFY(text("linkText").contains(u"trop ancienne"));
        QCOMPARE(sync::chipWords(status, m_clock.now()).state, sync::ChipState::NeedsYou);
    }

    void isGreenOnlyAfterAFreshAcknowledgementOfEverything()
    {
        store::SyncStatus status;
        status.link = Link::Online;
        status.dataAsOf = m_clock.now();
        const auto state = [&] { return sync::chipWords(status, m_clock.now()).state; };
        QCOMPARE(state(), sync::ChipState::Quiet);
        status.lastAcknowledged = m_clock.now().plusSeconds(-14 * 60);
        QCOMPARE(state(), sync::ChipState::UpToDate);
        status.lastAcknowledged = m_clock.now().plusSeconds(-15 * 60);
        QCOMPARE(state(), sync::ChipState::Quiet);
        status.lastAcknowledged = m_clock.now();
        status.pending = 1;
        QCOMPARE(state(), sync::ChipState::Waiting);
    }
};

QTEST_MAIN(tst_SyncPage)
#include "tst_SyncPage.moc"
