// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Digest.h"
#include "core/listing/EditListing.h"
#include "core/registers/BlobName.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/shop/ShopTill.h"
#include "tests/ui/hardware/FitCheck.h"
#include "tests/ui/sales/SaleUnderTest.h"
#include "ui/listing/ListingPage.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/ScoreRing.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace comptoir;
using namespace comptoir::listing;
using namespace comptoir::test;

namespace {

const QString photoFolder = QStringLiteral("/photos");

/// The real registers of a till that a town has taken in, in this thread.
class DeskOfListing : public ListingDesk
{
public:
    DeskOfListing(TestTown &town, ShopId shop, bool hasTown)
        : till(town, shop),
          photos(*till.database, till.disk, photoFolder),
          edit(*till.database,
               hasTown ? ListingTown{till.registers.get(), &photos, u"https://bons.example"_qs}
                       : ListingTown{},
               till.clock)
    {}
    template <typename T>
    static QFuture<Result<T>> now(Result<T> answer)
    {
        return QtFuture::makeReadyFuture(std::move(answer));
    }
    QFuture<Result<ListingBoard>> board() override { return now(edit.board()); }
    QFuture<Result<void>> keepDraft(const ListingEdits &edits) override
    {
        return now(edit.keep(edits));
    }
    QFuture<Result<ListingBoard>> publish(const QString &by) override
    {
        publishers << by;
        return now(edit.publish());
    }
    Shopfront kept() const
    {
        const auto now = edit.board();
        return withEdits(now->published, now->edits);
    }
    ShopTill till;
    comptoir::registers::BlobQueueStore photos;
    EditListing edit;
    QStringList publishers;
};

} // namespace

/// A listing begun, edited and published by real clicks and keys.
class tst_ListingPage : public QObject, Driven
{
    Q_OBJECT
    SeededEntropy m_entropy{9};
    QTemporaryDir m_papers;
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<DeskOfListing> m_desk;
    std::unique_ptr<ListingController> m_controller;
    std::unique_ptr<ListingPage> m_page;
    QList<QUrl> m_opened;
    QString m_file; ///< that the person chooses
    ShopId m_shop;

    void open(QSize size = {1184, 752})
    {
        m_page.reset();
        ListingPorts ports{
            *m_desk,
            m_desk->till.clock,
            m_entropy,
            [](const staff::Act &act, const std::function<void(const QString &)> &go) {
                QCOMPARE(act.right, staff::Right::EditListing);
                go(u"Amandine"_qs);
            },
            [] {
                Listing known;
                known.name = u"Boulangerie Marchal"_qs;
                known.address.country = u"FR"_qs;
                return known;
            },
            [] { return u"Sceaux"_qs; },
            QDir(m_papers.path()),
            [this](const QUrl &url) {
                m_opened << url;
                return true;
            }};
        ports.preparePhoto = [](const photos::PhotoSource &source) {
            return DeskOfListing::now(photos::preparePhoto(source, photos::listingSide));
        };
        ports.keepPhoto = [this](const QByteArray &picture) {
            const QByteArray hash = crypto::sha256({picture});
            const auto kept = m_desk->photos.keep(hash, picture);
            return DeskOfListing::now(kept ? Result<QString>(registers::blobName(hash))
                                           : Result<QString>(fail(kept.error())));
        };
        ports.chooseFile = [this](const QString &, const std::function<void(QString)> &take) {
            take(m_file);
        };
        ports.readPrefill = [](const QString &path) {
            QFile file(path);
            return DeskOfListing::now(
                file.open(QIODevice::ReadOnly)
                    ? readPrefill(path, file.readAll())
                    : Result<PrefillFile>(fail("catalogue/sheet-unreadable")));
        };
        m_controller = std::make_unique<ListingController>(std::move(ports));
        m_page = std::make_unique<ListingPage>(*m_controller);
        show(m_page.get(), size);
        QTRY_VERIFY(m_controller->isRead());
    }
    void go(Block block)
    {
        const QByteArray name("listingBlock" + QByteArray::number(int(block)));
        click(name.constData());
    }
    /// As a person does: into the field, keys, out of it.
    void write(const char *name, const char *words)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        if (*words == 0)
            QTest::keyClick(field, Qt::Key_Delete);
        field->insert(QString::fromUtf8(words));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    /// What is on disk, once the pause between two keys is over.
    Listing kept()
    {
        m_controller->refresh();
        QTest::qWait(1);
        return m_desk->kept().listing;
    }
    Listing published() { return m_desk->edit.board()->published.listing; }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_opened.clear();
        m_file.clear();
        m_town = std::make_unique<TestTown>();
        m_shop = m_town->addShop(u"Fournil"_qs);
        m_desk = std::make_unique<DeskOfListing>(*m_town, m_shop, true);
    }
    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
    }

    void whatTheTillKnowsIsNotAskedAgainAndIsPublishedByOneTap()
    {
        open();
        QCOMPARE(published(), Listing());
        QVERIFY(find("listingPublish")->isEnabled());
        click("listingPublish");
        QTRY_COMPARE(published().name, u"Boulangerie Marchal"_qs);
        QCOMPARE(m_desk->publishers, QStringList{u"Amandine"_qs});
        QTRY_VERIFY(!find("listingPublish")->isEnabled());
        QTRY_VERIFY(text("listingTold").startsWith(u"Publié"));
    }

    void aWeekTypedInManyWaysIsOneExpression()
    {
        open();
        go(Block::Hours);
        click("day2Add");
        write("day2From0", "7");
        write("day2To0", "13h");
        click("day2Add");
        write("day2From1", "15:00");
        write("day2To1", "19h30");
        QCOMPARE(kept().hours, u"Tu 07:00-13:00,15:00-19:30"_qs);
        QCOMPARE(kept().hoursConfirmed, m_controller->today());
        // And back: the page opened again shows what was typed.
        open();
        go(Block::Hours);
        QCOMPARE(find<QLineEdit>("day2From1")->text(), u"15:00"_qs);
        QCOMPARE(find<QLineEdit>("day2To1")->text(), u"19:30"_qs);
        QVERIFY(!find<QLineEdit>("day3From0")->isVisible());
    }

    void hoursThatCannotBeAreToldAndLoseNothing()
    {
        open();
        go(Block::Hours);
        click("day1Add");
        write("day1From0", "08:00");
        write("day1To0", "12:00");
        QCOMPARE(kept().hours, u"Mo 08:00-12:00"_qs);
        write("day1From0", "14:00");
        QVERIFY(isShown("dayProblem1"));
        QCOMPARE(kept().hours, u"Mo 08:00-12:00"_qs);
        QCOMPARE(find<QLineEdit>("day1From0")->text(), u"14:00"_qs); // as it was typed
        write("day1To0", "18:00");
        QVERIFY(!isShown("dayProblem1"));
        QCOMPARE(kept().hours, u"Mo 14:00-18:00"_qs);
        click("day1Add");
        write("day1From1", "17:00");
        write("day1To1", "19:00");
        QVERIFY(isShown("dayProblem1")); // both at once
        QCOMPARE(kept().hours, u"Mo 14:00-18:00"_qs);
    }

    void hoursThatSayMoreThanAWeekAreLeftAlone()
    {
        const QString wide = u"Mo[1] 09:00-12:00; SH off"_qs;
        Shopfront front;
        front.listing.name = u"Fournil"_qs;
        front.listing.hours = wide;
        QVERIFY(m_desk->edit.keep(editsBetween({}, front)));
        open();
        go(Block::Hours);
        QVERIFY(!isShown("day1Add"));
        QVERIFY(text("listingHoursText").contains(wide));
        go(Block::Contact);
        write("listingEmail", "pain@example.org");
        QCOMPARE(kept().hours, wide);
        go(Block::Hours);
        click("listingReplaceHours");
        QVERIFY(isShown("day1Add"));
    }

    void aHolidayIsAnsweredOnceAndForThatDay()
    {
        m_desk->till.clock.setWall(Instant::fromMs(1'796'000'000'000)); // 2026-11-30
        open();
        go(Block::Hours);
        click("day5Add");
        write("day5From0", "9");
        write("day5To0", "18");
        click("listingDay2026-12-25");
        QTRY_VERIFY(isShown("listingDaySheet"));
        click("listingDayKind2");
        write("listingDaySpanFrom0", "9");
        write("listingDaySpanTo0", "8:30");
        click("listingDayKeep");
        QVERIFY(isShown("listingDayError")); // what can't be is not kept
        write("listingDaySpanTo0", "12");
        write("listingDayNote", "Veillée");
        click("listingDayKeep");
        const DayNotice notice{u"09:00-12:00"_qs, u"Veillée"_qs};
        QTRY_COMPARE(kept().days,
                     (std::map<Day, DayNotice>{{*Day::fromIso(u"2026-12-25"), notice}}));
    }

    void theScoreNamesOneNextActThatLeadsThere()
    {
        open();
        const int before = find<widgets::ScoreRing>("listingScore")->score();
        QVERIFY(isShown("listingNext"));
        click("listingNextGo");
        QCOMPARE(m_controller->block(), Block::Hours); // twenty points
        go(Block::Contact);
        write("listingPhone", "01 99 00 46 22");
        QCOMPARE(find<widgets::ScoreRing>("listingScore")->score(), before + 10);
        QCOMPARE(kept().phone, u"+33199004622"_qs);
    }

    void aBadAddressIsToldUnderItsFieldAndKeepsThePublicationBack()
    {
        open();
        go(Block::Contact);
        write("listingEmail", "pain sur example");
        QVERIFY(!m_controller->problems().empty());
        click("listingPublish");
        QTRY_VERIFY(isShown("listingTold"));
        QVERIFY(text("listingTold").contains(u"mail"));
        QCOMPARE(published(), Listing());
        QCOMPARE(kept().email, u"pain sur example"_qs); // nothing typed is lost
    }

    void aPhotoIsPreparedKeptAndCanGoAgain()
    {
        open();
        go(Block::Photos);
        QImage picture(3000, 2000, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        m_file = m_papers.filePath(u"facade.jpg"_qs);
        QVERIFY(picture.save(m_file));
        click("listingPhoto_frontChoose");
        QTRY_COMPARE(m_controller->draft().photos.size(), 1u);
        const auto hash = registers::blobFromName(m_controller->draft().photos.front().blob);
        const auto bytes = m_desk->photos.find(*hash);
        QCOMPARE(QImage::fromData(**bytes).width(), photos::listingSide);
        write("listingPhotoWords_front", "La façade, avec son auvent");
        (void)kept();
        QCOMPARE(m_desk->kept().photos.front().description.value(u"fr"_qs),
                 u"La façade, avec son auvent"_qs);
        click("listingPhoto_frontRemove");
        (void)kept();
        QVERIFY(m_desk->kept().photos.empty());
    }

    void aTruncatedPhotoIsRefusedInWords()
    {
        open();
        go(Block::Photos);
        m_file = m_papers.filePath(u"casse.jpg"_qs);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xff\xd8\xff\xe0 rien") > 0);
        file.close();
        click("listingPhoto_insideChoose");
        QTRY_VERIFY(isShown("listingTold"));
        QVERIFY(m_controller->draft().photos.empty());
        QVERIFY(!m_controller->isTakingPhoto());
    }

    void anAnnouncementWaitsForItsDay()
    {
        open();
        go(Block::News);
        click("listingPostAdd");
        QTRY_VERIFY(isShown("listingPostSheet"));
        click("listingElementKeep");
        QVERIFY(isShown("listingElementError")); // without a title
        write("listingPostTitle", "Galette des rois");
        click("listingPostKind2");
        write("listingPostFirst", "6/1/2027");
        write("listingPostLast", "5/1/2027");
        click("listingElementKeep");
        QVERIFY(isShown("listingElementError")); // ends before it begins
        write("listingPostLast", "31/1/2027");
        write("listingPostFrom", "2/1/2027");
        click("listingElementKeep");
        (void)kept();
        const auto posts = m_desk->kept().posts;
        QCOMPARE(posts.size(), 1u);
        QCOMPARE(posts.front().kind, Post::Kind::Event);
        QCOMPARE(posts.front().first, Day::fromIso(u"2027-01-06"));
        QCOMPARE(posts.front().shownFrom, Day::fromIso(u"2027-01-02"));
        QVERIFY(isShown("listingPost"));
    }

    void aMarketIsADayHoursAndAPlace()
    {
        open();
        go(Block::Markets);
        click("listingMarketAdd");
        QTRY_VERIFY(isShown("listingMarketSheet"));
        write("listingMarketPlace", "Place de la Mairie");
        write("listingMarketCity", "Sceaux");
        click("listingMarketDay2");
        write("listingMarketSpanFrom0", "8");
        write("listingMarketSpanTo0", "13");
        click("listingElementKeep");
        (void)kept();
        const auto markets = m_desk->kept().markets;
        QCOMPARE(markets.size(), 1u);
        QCOMPARE(markets.front().hours, u"We 08:00-13:00"_qs);
        click("listingMarket");
        QTRY_VERIFY(isShown("listingMarketSheet"));
        click("listingElementRemove");
        (void)kept();
        QVERIFY(m_desk->kept().markets.empty());
    }

    void aRegistersFileFillsWhatIsEmptyAndNothingElse()
    {
        open();
        go(Block::Name);
        write("listingRegistration", "732 829 320 00074");
        m_file = m_papers.filePath(u"sirene.csv"_qs);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("siret,enseigne1Etablissement,numeroVoieEtablissement,typeVoieEtablissement,"
                   "libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,"
                   "activitePrincipaleEtablissement\n"
                   "73282932000074,AU BON PAIN,12,RUE,DU FOUR,92330,SCEAUX,10.71C\n");
        file.close();
        click("listingPrefill");
        QTRY_COMPARE(m_controller->draft().listing.address.postcode, u"92330"_qs);
        QCOMPARE(m_controller->draft().listing.name, u"Boulangerie Marchal"_qs); // was there
        QCOMPARE(m_controller->draft().listing.categories, QStringList{u"bakery"_qs});
    }

    void withoutATownNothingIsPublishedAndAllIsKept()
    {
        m_desk = std::make_unique<DeskOfListing>(*m_town, m_shop, false);
        open();
        go(Block::Contact);
        write("listingEmail", "pain@example.org");
        QVERIFY(!isShown("listingPublish"));
        QVERIFY(text("listingChanges").contains(u"Gardé"));
        QCOMPARE(kept().email, u"pain@example.org"_qs);
        QCOMPARE(kept().name, u"Boulangerie Marchal"_qs); // with what the till knew
    }

    void whatIsTypedSurvivesTheEndOfTheProgram()
    {
        open();
        go(Block::Contact);
        write("listingEmail", "pain@example.org");
        m_page.reset();
        m_controller.reset(); // before the pause is over
        QCOMPARE(m_desk->kept().listing.email, u"pain@example.org"_qs);
    }

    void allChangesCanBeTakenBack()
    {
        open();
        click("listingPublish");
        QTRY_COMPARE(published().name, u"Boulangerie Marchal"_qs);
        go(Block::Name);
        write("listingName", "Autre chose");
        auto *discard = find<widgets::HoldButton>("listingDiscard");
        QTest::mousePress(discard, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->draft().listing.name, u"Boulangerie Marchal"_qs,
                                  widgets::HoldButton::holdMs * 3);
        QTest::mouseRelease(discard, Qt::LeftButton);
        QCOMPARE(kept().name, u"Boulangerie Marchal"_qs);
    }

    void theSignOfTheDoorIsAPage()
    {
        open();
        go(Block::Hours);
        click("day1Add");
        write("day1From0", "9");
        write("day1To0", "12");
        click("listingPrint");
        QTRY_VERIFY(isShown("listingPaperSheet"));
        click("listingPaper_nl");
        click("listingPaperPrint");
        QCOMPARE(m_opened.size(), 1);
        QFile paper(m_opened.front().toLocalFile());
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QSize size :
             {QSize(1184, 752), QSize(928, 552), QSize(800, 1150), QSize(600, 850)}) {
            for (const int percent : {100, 150, 200}) {
                const QByteArray name(QByteArray::number(size.width()) + ' '
                                      + QByteArray::number(percent));
                QTest::newRow(name.constData()) << size << percent;
            }
        }
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        dress(percent);
        open(size);
        m_controller->editListing(
            [](Listing &one) { one.hours = u"Mo-Fr 07:00-13:00,15:00-19:30"_qs; });
        for (int block = 0; block <= int(Block::News); ++block) {
            m_controller->show(Block(block));
            test::settle();
            const QString misfit = firstMisfit(*m_page);
            QVERIFY2(misfit.isEmpty(), qPrintable(u"%1: %2"_qs.arg(block).arg(misfit)));
        }
        dress();
    }
};

QTEST_MAIN(tst_ListingPage)
#include "tst_ListingPage.moc"
