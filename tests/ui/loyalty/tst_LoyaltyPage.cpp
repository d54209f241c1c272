// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SheetReader.h"
#include "core/loyalty/ServePeople.h"
#include "core/store/Migrator.h"
#include "tests/ui/hardware/FitCheck.h"
#include "tests/ui/sales/SaleUnderTest.h"
#include "ui/loyalty/AccountPane.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/loyalty/RulesDraft.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/ListRow.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace comptoir;
using namespace comptoir::loyalty;
using namespace comptoir::test;

namespace {

/// The real ledger, in this thread.
class DeskOfCards : public LoyaltyDesk, public CardsDesk, public PeopleDesk
{
public:
    explicit DeskOfCards(const Clock &clock)
    {
        auto opened = store::Database::open(u":memory:"_qs, store::Database::Access::Write);
        if (!opened || !store::migrate(**opened, u":/sql/till"_qs))
            qFatal("no ledger");
        database = std::move(*opened);
        cards = std::make_unique<ServeCards>(*database, clock);
        people = std::make_unique<ServePeople>(*database, clock);
    }
    template <typename T>
    static QFuture<Result<T>> now(Result<T> answer)
    {
        return QtFuture::makeReadyFuture(std::move(answer));
    }
    QFuture<Result<CardView>> card(const CardCode &code) override { return now(cards->card(code)); }
    QFuture<Result<void>> changeRules(const Programme &rules, const QString &by) override
    {
        return now(cards->changeRules(rules, by));
    }
    QFuture<Result<CardStatement>> statement(const CardCode &code, int count) override
    {
        return now(cards->statement(code, count));
    }
    QFuture<Result<void>> correct(const Correction &correction, const QString &by) override
    {
        return now(cards->correct(correction, by));
    }
    QFuture<Result<void>> link(const Link &link, const QString &by) override
    {
        return now(cards->link(link, by));
    }
    QFuture<Result<CardsPlan>> planImport(const QString &path) override
    {
        const auto sheet = catalogue::sheetAt(path);
        return now(sheet ? planCards(*sheet, cards->card({})->programme.kind)
                         : Result<CardsPlan>(fail(sheet.error())));
    }
    QFuture<Result<void>> import(const CardsPlan &plan, const QString &) override
    {
        const auto quiet = [](store::Transaction &) { return Result<void>(); };
        return now(ImportCards(*database, nullptr).run(plan, {}, quiet));
    }
    QFuture<Result<std::optional<KnownPerson>>> person(const CardCode &card) override
    {
        return now(people->person(card));
    }
    QFuture<Result<void>> savePerson(const PersonForm &form, const QString &by) override
    {
        return now(people->save(form, "FR", by));
    }
    QFuture<Result<QByteArray>> exportPerson(const CardCode &card, const QString &by) override
    {
        return now(people->exported(card, by));
    }
    QFuture<Result<void>> erasePerson(const CardCode &card, const QString &by) override
    {
        return now(people->erase(card, by));
    }
    QFuture<Result<SegmentCounts>> segment(Segment segment) override
    {
        return now(people->counts(segment));
    }
    QFuture<Result<QByteArray>> takeList(const ListOrder &order, const QString &by) override
    {
        return now(people->list(order, by));
    }
    QFuture<Result<std::vector<Message>>> messages(int count) override
    {
        return now(people->messages(count));
    }
    std::unique_ptr<store::Database> database;
    std::unique_ptr<ServeCards> cards;
    std::unique_ptr<ServePeople> people;
};

} // namespace

/// A programme set up, cards found and mended, by real clicks.
class tst_LoyaltyPage : public QObject, Driven
{
    Q_OBJECT
    ManualClock m_clock;
    SeededEntropy m_entropy{9};
    QTemporaryDir m_papers;
    std::unique_ptr<DeskOfCards> m_desk;
    std::unique_ptr<LoyaltyController> m_controller;
    std::unique_ptr<LoyaltyPage> m_page;
    QList<QUrl> m_opened;
    std::vector<print::Document> m_printed;
    QList<staff::Right> m_asked;
    bool m_allows = true;
    CardCode m_card, m_other;

    void open(QSize size = {1184, 752})
    {
        m_page.reset();
        m_controller = std::make_unique<LoyaltyController>(LoyaltyPorts{
            *m_desk, *m_desk, *m_desk, m_clock, m_entropy,
            [this](const staff::Act &act, const std::function<void(const QString &)> &go) {
                m_asked << act.right;
                if (m_allows)
                    go(u"Amandine"_qs);
            },
            [this](const print::Document &paper) {
                m_printed.push_back(paper);
                return QtFuture::makeReadyFuture(Result<void>());
            },
            [] { return u"Boulangerie Marchal"_qs; }, m_papers.path(),
            [this](const QUrl &url) {
                m_opened << url;
                return true;
            }});
        m_page = std::make_unique<LoyaltyPage>(*m_controller);
        show(m_page.get(), size);
        QTRY_VERIFY(m_controller->isRead());
    }
    void begin()
    {
        QVERIFY(m_desk->cards->changeRules(usualRules()));
        open();
    }
    static Programme usualRules() { return RulesDraft::usual(Kind::Points).programme({}); }
    void give(const CardCode &card, qint64 points)
    {
        QVERIFY(m_desk->cards->correct(
            {EntryId::mint(m_clock.now(), m_entropy), card, points, u"début"_qs}, u"Zoé"_qs));
    }
    void write(const char *name, const QString &words) { find<QLineEdit>(name)->setText(words); }
    qint64 balance(const CardCode &card) { return m_desk->cards->card(card)->account.balance; }
    bool sheetIsGone()
    {
        return QTest::qWaitFor([this] { return !isShown("cardActSheet"); });
    }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_desk = std::make_unique<DeskOfCards>(m_clock);
        m_opened.clear();
        m_printed.clear();
        m_asked.clear();
        m_allows = true;
        m_card = CardCode::draw(m_entropy);
        m_other = CardCode::draw(m_entropy);
    }
    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
        dress();
    }

    void threeAnswersAreAProgramme()
    {
        open();
        QTRY_VERIFY(isShown("rulesKeep"));
        QCOMPARE(text("rulesSentence"),
                 u"1 point par euro, 100 points valent 5,00 €"_qs.replace(u" €"_qs, u"\u00a0€"_qs));
        click("rulesKind0");
        QVERIFY(text("rulesRateWords").contains(u"tampons"));
        write("rulesThreshold", u"8"_qs);
        write("rulesReward", u"3,50"_qs);
        QVERIFY2(text("rulesSentence").contains(u"8 tampons valent 3,50"),
                 qPrintable(text("rulesSentence")));
        click("rulesKeep");
        QTRY_VERIFY(isShown("loyaltyCode"));
        const Programme rules = m_desk->cards->card({})->programme;
        QCOMPARE(rules.version, 1);
        QCOMPARE(rules.kind, Kind::Stamps);
        QCOMPARE(rules.threshold, 8);
        QCOMPARE(rules.reward, Money::fromCents(350));
        QCOMPARE(m_asked, QList<staff::Right>{staff::Right::ChangeSettings});
        QTRY_VERIFY(isShown("loyaltyTold"));
    }
    void aWrongAnswerIsSaidAtItsField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        for (const char *field : {"rulesRate", "rulesThreshold", "rulesReward"}) {
            for (const char *typed : {"", "0", "-3", "abc", "1,2,3"})
                QTest::addRow("%s %s", field, typed)
                    << QByteArray(field) << QString::fromLatin1(typed);
        }
    }
    void aWrongAnswerIsSaidAtItsField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        open();
        QTRY_VERIFY(isShown("rulesKeep"));
        write(field.constData(), typed);
        QVERIFY(isShown(QByteArray(field + "Error").constData()));
        QVERIFY(!find("rulesKeep")->isEnabled());
    }
    void percentsAndEurosOfCashback()
    {
        open();
        QTRY_VERIFY(isShown("rulesKeep"));
        click("rulesKind2");
        write("rulesRate", u"2,5"_qs);
        write("rulesThreshold", u"3"_qs);
        QVERIFY(!isShown("rulesReward"));
        QVERIFY2(text("rulesSentence").startsWith(u"2,5 %"), qPrintable(text("rulesSentence")));
        click("rulesKeep");
        QTRY_COMPARE(m_desk->cards->card({})->programme.rate, 250);
        QCOMPARE(m_desk->cards->card({})->programme.threshold, 300);
    }
    void changedRulesKeepPointsAndSayIt()
    {
        begin();
        give(m_card, 112);
        click("loyaltyChange");
        QTRY_VERIFY(isShown("rulesIntro"));
        QVERIFY(text("rulesIntro").contains(u"reste"));
        write("rulesThreshold", u"50"_qs);
        click("rulesKeep");
        QTRY_COMPARE(m_desk->cards->card({})->programme.version, 2);
        QCOMPARE(balance(m_card), 112);
        QTRY_VERIFY(isShown("loyaltyCode"));
        click("loyaltyChange");
        click("rulesKind0");
        click("rulesKeep");
        QTRY_VERIFY2(isShown("rulesError"), "points would become stamps");
        QCOMPARE(m_desk->cards->card({})->programme.kind, Kind::Points);
    }
    void aTypedCodeShowsWhatIsOnTheCard()
    {
        begin();
        give(m_card, 112);
        write("loyaltyCode", m_card.grouped());
        click("loyaltyFind");
        QTRY_VERIFY(isShown("accountPoints"));
        QVERIFY(text("accountPoints").startsWith(u"112 points"));
        QCOMPARE(text("accountDots"), QString(10, QChar(0x25CF)));
        QVERIFY(text("accountReward").contains(u"5,00"));
        QVERIFY(text("entryPoints").startsWith(u"+112 points"));
        QVERIFY(text("entryUnder").contains(u"début"));
        QVERIFY(m_page->goBack());
        QTRY_VERIFY(isShown("loyaltyCode"));
    }
    void aMistypedCodeIsSaid()
    {
        begin();
        QString wrong = m_card.text();
        wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
        write("loyaltyCode", wrong);
        click("loyaltyFind");
        QTRY_VERIFY(isShown("loyaltyTold"));
        QVERIFY(text("loyaltyTold").contains(u"inexact"));
        QVERIFY(isShown("loyaltyCode"));
    }
    void aNewCardIsSaidToBeNew()
    {
        begin();
        m_page->takeScan(m_card.scanText());
        QTRY_VERIFY(isShown("accountReward"));
        QVERIFY(text("accountReward").contains(u"neuve"));
        QVERIFY(find("accountCorrect")->isEnabled());
        QVERIFY(!find("accountBlock")->isEnabled());
        QVERIFY(isShown("entryNone"));
    }
    void correctsWithAReasonByWhoMay()
    {
        begin();
        give(m_card, 10);
        m_page->takeScan(m_card.scanText());
        QTRY_VERIFY(isShown("accountCorrect"));
        click("accountCorrect");
        QTRY_VERIFY(isShown("cardActPoints"));
        QVERIFY(!find("cardActAnswer")->isEnabled());
        click("cardActWay1");
        write("cardActPoints", u"11"_qs);
        write("cardActReason", u"ticket d’un autre"_qs);
        m_allows = false;
        click("cardActAnswer");
        QCOMPARE(balance(m_card), 10);
        m_allows = true;
        click("cardActAnswer");
        QTRY_VERIFY(isShown("cardActError")); // below zero
        write("cardActPoints", u"4"_qs);
        click("cardActAnswer");
        QVERIFY(sheetIsGone());
        QCOMPARE(balance(m_card), 6);
        QTRY_VERIFY(text("accountPoints").startsWith(u"6 points"));
        QCOMPARE(m_asked.back(), staff::Right::Refund);
    }
    void aLostCardIsReplacedByScanningTheNewOne()
    {
        begin();
        give(m_card, 30);
        m_page->takeScan(m_card.scanText());
        QTRY_VERIFY(isShown("accountReplace"));
        click("accountReplace");
        QTRY_VERIFY(isShown("cardActOther"));
        m_page->takeScan(m_other.scanText());
        write("cardActReason", u"perdue"_qs);
        click("cardActAnswer");
        QVERIFY(sheetIsGone());
        QCOMPARE(balance(m_other), 30);
        QTRY_VERIFY(isShown("accountBlocked"));
        QVERIFY(!find("accountCorrect")->isEnabled());
    }
    void twoCardsAreMergedAndAThirdIsBlocked()
    {
        begin();
        give(m_card, 3);
        give(m_other, 4);
        m_page->takeScan(m_card.scanText());
        QTRY_VERIFY(isShown("accountMerge"));
        click("accountMerge");
        QTRY_VERIFY(isShown("cardActOther"));
        write("cardActOther", u"12"_qs);
        write("cardActReason", u"un seul client"_qs);
        click("cardActAnswer");
        QTRY_VERIFY(isShown("cardActError"));
        write("cardActOther", m_other.grouped());
        click("cardActAnswer");
        QVERIFY(sheetIsGone());
        QTRY_VERIFY(text("accountPoints").startsWith(u"7 points"));
        click("accountBlock");
        QTRY_VERIFY(isShown("cardActReason"));
        write("cardActReason", u"volée"_qs);
        click("cardActAnswer");
        QVERIFY(sheetIsGone());
        QVERIFY(m_desk->cards->card(m_card)->account.isBlocked);
        QVERIFY(!m_desk->cards->card(m_other)->account.isBlocked);
    }
    void tenCardsAreOnAPage()
    {
        begin();
        click("loyaltySheet");
        QTRY_COMPARE(m_opened.size(), 1);
        QFile page(m_opened.front().toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray bytes = page.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(isShown("loyaltyTold"));
        // A page to look at, beside the programs.
        const QString look = qEnvironmentVariable("COMPTOIR_BIN") + u"/../shots/cartes.pdf"_qs;
        QFile::remove(look);
        page.copy(look);
    }
    void oneCardIsOnReceiptPaper()
    {
        begin();
        click("loyaltyOne");
        QTRY_COMPARE(m_printed.size(), size_t(1));
        QString code;
        bool isWritten = false;
        for (const auto &block : m_printed[0].blocks) {
            if (const auto *qr = std::get_if<print::QrBlock>(&block))
                code = qr->text;
        }
        const auto card = CardCode::parse(code);
        QVERIFY(card && CardCode::looksLike(code));
        for (const auto &block : m_printed[0].blocks) {
            if (const auto *line = std::get_if<print::TextBlock>(&block))
                isWritten = isWritten || line->text == card->grouped();
        }
        QVERIFY2(isWritten, "a square that is worn must be typed");
    }
    void everythingFitsAtTwiceTheSize()
    {
        dress(200);
        QVERIFY(m_desk->cards->changeRules(usualRules()));
        give(m_card, 112);
        open({1184, 752});
        QCOMPARE(test::firstMisfit(*m_page), QString());
        click("loyaltyChange");
        QTRY_VERIFY(isShown("rulesKeep"));
        QCOMPARE(test::firstMisfit(*m_page), QString());
        m_page->goBack();
        m_page->takeScan(m_card.scanText());
        QTRY_VERIFY(isShown("accountPoints"));
        QCOMPARE(test::firstMisfit(*m_page), QString());
        click("accountCorrect");
        QTRY_VERIFY(isShown("cardActPoints"));
        QCOMPARE(test::firstMisfit(*find<QWidget>("cardActSheet")), QString());
    }
    void countsDotsToTheReward()
    {
        QCOMPARE(dotsText(8, 10), QString(8, QChar(0x25CF)) + QString(2, QChar(0x25CB)));
        QCOMPARE(dotsText(-3, 10), QString(10, QChar(0x25CB)));
        QCOMPARE(dotsText(99, 100).count(QChar(0x25CF)), 9);
        QCOMPARE(dotsText(2, 3).size(), 3);
        QCOMPARE(dotsText(5, 0), QString());
    }

    void anOldProgrammesCardsComeOverOnceWithTheirFaultsTold()
    {
        begin();
        const QString path = m_papers.filePath(u"cartes.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"carte;points\n%1;40\n%2;vingt\n"_qs.arg(m_card.text(), m_other.text()).toUtf8());
        file.close();
        find<widgets::ListRow>("loyaltyImport")->click();
        auto *dialog = m_page->findChild<QFileDialog *>(u"importCardsFile"_qs);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(find<QAbstractButton>("importCardsGo")->isEnabled());
        const QString told = find<QLabel>("importCardsTold")->text();
        QVERIFY2(told.contains(u"40 points"), qPrintable(told));
        QVERIFY(find<QLabel>("importCardsRefused")->text().startsWith(u"Ligne 3"));
        find<QAbstractButton>("importCardsGo")->click();
        QTRY_COMPARE(balance(m_card), 40);
        QCOMPARE(balance(m_other), 0);
        QVERIFY(m_asked.contains(staff::Right::ChangeSettings));
    }

    void aNameIsPutToACardOnlyWithTheirYesAndErasedWhenTheyAsk()
    {
        begin();
        give(m_card, 120);
        m_controller->look(m_card.text());
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"accountPerson"_qs));
        find<widgets::ListRow>("accountPerson")->click();
        QVERIFY(!find<QAbstractButton>("personByEmail")->isChecked()); // nothing is ticked for them
        write("personName", u"Anne"_qs);
        write("personEmail", u"anne@exemple"_qs);
        find<QAbstractButton>("personByEmail")->click();
        find<QAbstractButton>("personSave")->click();
        QTRY_VERIFY(find<QLabel>("personError")->isVisible());
        write("personEmail", u"anne@exemple.fr"_qs);
        find<QAbstractButton>("personSave")->click();
        QTRY_VERIFY(m_controller->person().has_value());
        const auto words = m_controller->person()->consents;
        QCOMPARE(words.size(), size_t(1));
        QVERIFY(words.front().wording.startsWith(u"Boulangerie Marchal peut m’écrire"));
        m_controller->show(LoyaltyController::View::Home);
        find<widgets::ListRow>("loyaltyMessages")->click();
        QTRY_VERIFY(find<QAbstractButton>("messagesRewardEmail")->isEnabled());
        QVERIFY(!find<QAbstractButton>("messagesRewardSms")->isEnabled());
        find<QAbstractButton>("messagesRewardEmail")->click();
        QTRY_COMPARE(m_controller->messages().size(), size_t(1));
        const QStringList lists = QDir(m_papers.path()).entryList({u"clients_*.csv"_qs});
        QCOMPARE(lists.size(), 1);
        QFile list(m_papers.filePath(lists.front()));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().contains("\"Anne\";\"anne@exemple.fr\";120"));
        m_controller->look(m_card.text());
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"accountPerson"_qs));
        find<widgets::ListRow>("accountPerson")->click();
        find<widgets::ListRow>("personExport")->click();
        QTRY_COMPARE(QDir(m_papers.path()).entryList({u"personne_*.json"_qs}).size(), 1);
        find<widgets::ListRow>("accountPerson")->click();
        QTest::mousePress(find<QAbstractButton>("personErase"), Qt::LeftButton);
        QTest::qWait(widgets::HoldButton::holdMs / 2);
        QVERIFY(m_controller->person()); // a tap is no hold
        QTRY_VERIFY(!m_controller->person());
        QCOMPARE(balance(m_card), 120);
    }
};

QTEST_MAIN(tst_LoyaltyPage)
#include "tst_LoyaltyPage.moc"
