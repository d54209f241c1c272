// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hardware/FitCheck.h"
#include "tests/ui/onboarding/FakeWelcome.h"
#include "ui/onboarding/WelcomePage.h"
#include "ui/widgets/CameraSlot.h"

#include <QApplication>
#include <QSignalSpy>

using namespace comptoir;
using namespace comptoir::onboarding;

namespace {

const std::pair<Step, const char *> allSteps[] = {
    {Step::Language, "language"}, {Step::Start, "start"},         {Step::Invitation, "invitation"},
    {Step::Shop, "shop"},         {Step::Operators, "operators"}, {Step::Devices, "devices"},
    {Step::Ready, "ready"},
};

} // namespace

class tst_WelcomePage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::FakeWelcome> m_till;
    std::unique_ptr<WelcomePage> m_page;
    int m_taps = 0;

    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    void tap(const char *name)
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        ++m_taps;
        test::settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key(key), modifiers);
        test::settle();
    }
    void open(QSize size = {1280, 800})
    {
        m_page = std::make_unique<WelcomePage>(*m_till->welcome, *m_till->enrolment,
                                               *m_till->doctor);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        test::settle();
    }
    void openAt(const char *step, QSize size = {1280, 800})
    {
        m_till->canTrain = true;
        const auto at = std::find_if(
            std::begin(allSteps), std::end(allSteps),
            [step](const auto &known) { return qstrcmp(known.second, step) == 0; });
        m_till->canSell = true;
        m_till->enrolled = at->first > Step::Shop;
        m_till->devices.chosen.welcomeStep = QString::fromLatin1(step);
        m_till->start();
        open(size);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void init()
    {
        m_taps = 0;
        m_till = std::make_unique<test::FakeWelcome>();
    }
    void cleanup()
    {
        m_page.reset();
        m_till.reset();
        theme::dress(*qApp);
    }

    /// Five taps here; a voucher of 12,50 € takes six more (five keys and "Débiter"): eleven of the
    /// twelve that product.md §5 allows, two of them for who compares and reads.
    void fiveTapsLeadFromAFreshFolderToTheFirstVoucher()
    {
        open();
        QSignalSpy finished(m_till->welcome.get(), &WelcomeController::finished);
        tap("welcomeNext");
        m_page->onScanned(u"the town's code"_qs);
        QCOMPARE(m_till->desk.scans.size(), 1);
        m_till->townAccepts();
        test::settle();
        tap("welcomeNext"); // "Bienvenue à Sceaux"
        tap("welcomeNext"); // alone, without a code
        tap("welcomeNext"); // devices later
        tap("welcomeNext");
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<Destination>(), Destination::FirstVoucher);
        QCOMPARE(m_taps, 5);
    }

    void keyboardAloneLeadsThrough()
    {
        open();
        QSignalSpy finished(m_till->welcome.get(), &WelcomeController::finished);
        key(Qt::Key_Return);
        QTest::keyClicks(m_page->focusWidget(), u"{ticket}"_qs);
        QCOMPARE(find<QLineEdit>("ticketField")->text(), u"{ticket}"_qs);
        key(Qt::Key_Return);
        QCOMPARE(m_till->desk.scans, QStringList{u"{ticket}"_qs});
        m_till->townAccepts();
        test::settle();
        key(Qt::Key_Return);
        QCOMPARE(m_till->welcome->step(), Step::Operators);
        key(Qt::Key_Right); // "Nous sommes plusieurs": the name is asked
        QVERIFY(!m_till->welcome->isAlone());
        QTest::keyClicks(m_page->focusWidget(), u"Anne"_qs);
        key(Qt::Key_Tab);
        QTest::keyClicks(m_page->focusWidget(), u"1234"_qs);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_till->welcome->step(), Step::Devices);
        QCOMPARE(m_till->staff.people.at(0).name, u"Anne"_qs);
        test::settle();
        key(Qt::Key_Return);
        QCOMPARE(m_till->welcome->step(), Step::Ready);
        QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
        test::settle();
        QCOMPARE(m_till->welcome->step(), Step::Devices);
        key(Qt::Key_Escape);
        QCOMPARE(m_till->welcome->step(), Step::Operators);
        QVERIFY(!m_page->goBack());
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
    }

    void languageIsInForceAtOnceAndTheFocusStays()
    {
        open();
        QVERIFY(find("language-nl")->isChecked());
        tap("language-de");
        QCOMPARE(m_till->devices.chosen.language, u"de"_qs);
        open(); // as its owner does
        QVERIFY(find("language-de")->isChecked());
        QCOMPARE(m_page->focusWidget()->objectName(), u"language-de"_qs);
        tap("theme2");
        QCOMPARE(m_till->devices.chosen.theme, settings::Theme::Dark);
        tap("fontSize3");
        QCOMPARE(m_till->devices.chosen.fontPercent, 150);
    }

    void sixDigitsOutliveAChangeOfLanguage()
    {
        openAt("invitation");
        m_page->onScanned(u"the town's code"_qs);
        m_till->desk.report(
            {enrolment::EnrolmentProgress::Step::WaitingForDesk, u"482913"_qs, {}, {}});
        open();
        QCOMPARE(find<QLabel>("enrolSas")->text(), u"482 913"_qs);
        QCOMPARE(find("welcomeBack")->accessibleName(), u"Annuler"_qs);
        QVERIFY(find("welcomeNext")->isHidden());
        tap("welcomeBack");
        QCOMPARE(m_till->desk.cancelled, 1);
        QCOMPARE(m_till->welcome->step(), Step::Invitation);
    }

    void progressIsSaidInWords()
    {
        open();
        QCOMPARE(find<QLabel>("welcomeProgress")->text(), u"Étape 1 sur 5"_qs);
        QVERIFY(find<QWidget>("stepsPanel")
                    ->accessibleDescription()
                    .contains(u"Langue et affichage : en cours"_qs));
    }

    void typedNameOutlivesItsPage()
    {
        openAt("operators");
        tap("team");
        QTest::keyClicks(m_page->focusWidget(), u"Anne"_qs);
        QCOMPARE(find("welcomeNext")->text(), u"Ajouter et continuer"_qs);
        open();
        QCOMPARE(find<QLineEdit>("operatorName")->text(), u"Anne"_qs);
    }

    void cameraIsLentWhereItIsNeeded()
    {
        openAt("start");
        QVERIFY(!m_page->camera());
        QSignalSpy changed(m_page.get(), &WelcomePage::cameraChanged);
        tap("welcomeNext");
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_page->camera());
        openAt("devices");
        QVERIFY(m_page->camera());
        m_page->onScanned(u"https://exemple.fr"_qs);
        QCOMPARE(m_till->doctor->cameraKind(), QByteArray("link"));
    }

    void fits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("pseudo");
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(1366, 768),
                                 QSize(1024, 600), QSize(600, 960)}) {
            for (const auto &known : allSteps) {
                const QByteArray step = known.second;
                const auto row = [&](const char *kind) -> QTestData & {
                    return QTest::addRow("%s %dx%d %s", step.constData(), size.width(),
                                         size.height(), kind);
                };
                row("") << size << step << 100 << false;
                row("200%") << size << step << 200 << false;
                row("pseudo") << size << step << 100 << true;
            }
        }
    }
    void fits()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, step);
        QFETCH(int, percent);
        QFETCH(bool, pseudo);
        format::Interpreter interpreter(*qApp);
        if (pseudo)
            interpreter.speak(format::Language::Pseudo);
        theme::Appearance appearance;
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        openAt(step.constData(), size);
        if (step == "operators")
            m_till->welcome->setAlone(false);
        test::settle();
        test::shoot(*m_page,
                    u"welcome-%1-%2%3"_qs.arg(QString::fromLatin1(step))
                        .arg(percent)
                        .arg(pseudo ? u"-pseudo"_qs : QString()));
        const QString misfit = test::firstMisfit(*m_page);
        QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
        QCOMPARE(m_page->size(), size);
        const auto *next = find("welcomeNext");
        QVERIFY(m_page->rect().contains(QRect(next->mapTo(m_page.get(), QPoint()), next->size())));
        QVERIFY(next->height() >= 63);
    }

    void everySchemeIsDrawn_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QByteArray>("step");
        for (const auto &[step, name] : allSteps) {
            QTest::addRow("dark-%s", name) << int(theme::Scheme::Dark) << QByteArray(name);
            QTest::addRow("outdoor-%s", name) << int(theme::Scheme::Outdoor) << QByteArray(name);
        }
    }
    void everySchemeIsDrawn()
    {
        QFETCH(int, scheme);
        QFETCH(QByteArray, step);
        theme::Appearance appearance;
        appearance.scheme = theme::Scheme(scheme);
        theme::dress(*qApp, appearance);
        openAt(step.constData());
        test::shoot(*m_page, u"welcome-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag())));
        const QString misfit = test::firstMisfit(*m_page);
        QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    }
};

QTEST_MAIN(tst_WelcomePage)
#include "tst_WelcomePage.moc"
